import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  destinationEstablished,
  determinedByTable,
  granted,
  handedOver,
  hardenberg,
  kampen,
  originUnknown,
  recordTableDetermination,
  referred,
} from './invented-case-fixture.js';
import { weighing, weighingWith } from './invented-weighing-fixture.js';

const scenario = scenariosFor('The determination and the advice (verdeelafspraken 1, 1c, 3a)', caseDecider);

const unknownOriginCase = [applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' })] as const;
const toHardenberg = [
  destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  handedOver({ municipality: hardenberg }),
] as const;
const toKampen = [
  destinationEstablished({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  handedOver({ municipality: kampen }),
] as const;

scenario('everything that lay on the table is kept with the determination (1c; R-049)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({}, { weighing }))
  .then(determinedByTable({ question: 'origin-unknown', weighing }), ...toHardenberg);

scenario(
  'the table may determine another municipality than the advice puts first, and says why (1, "is leidend"; R-044)',
)
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ destination: kampen, deviationReason: 'social-network' }, { weighing }))
  .then(
    determinedByTable({ destination: kampen, question: 'origin-unknown', deviationReason: 'social-network', weighing }),
    ...toKampen,
  );

scenario('without a reason the determination is asked for one (R-044)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ destination: kampen }, { weighing }))
  .thenRejected('NO_DEVIATION_REASON');

scenario('whoever follows the advice deviates from nothing, whatever reason was sent along')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ deviationReason: 'other' }, { weighing }))
  .then(determinedByTable({ question: 'origin-unknown', weighing }), ...toHardenberg);

scenario('without an advice there is nothing to deviate from (E-37, R-040)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ destination: kampen }, { weighing: weighingWith() }))
  .then(determinedByTable({ destination: kampen, question: 'origin-unknown', weighing: weighingWith() }), ...toKampen);

scenario('outside the agreement the order of 3a binds nobody to a reason (chapter 1, footnote)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }), granted(), referred())
  .when(recordTableDetermination({ destination: kampen }, { weighing }))
  .then(determinedByTable({ destination: kampen, weighing }));

scenario('"draagkracht en leefbaarheid" may be considered as the third interest, in codes (4; R-065)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ liveability: ['capacity-sustained'] }))
  .then(determinedByTable({ question: 'origin-unknown', liveability: ['capacity-sustained'] }), ...toHardenberg);

scenario('the same determination with the same reason once more is so already')
  .given(
    ...unknownOriginCase,
    determinedByTable({ destination: kampen, question: 'origin-unknown', deviationReason: 'social-network' }),
    ...toKampen,
  )
  .when(recordTableDetermination({ destination: kampen, deviationReason: 'social-network' }, { weighing }))
  .then();

scenario('another consideration of liveability is another determination')
  .given(...unknownOriginCase, determinedByTable({ question: 'origin-unknown' }), ...toHardenberg)
  .when(recordTableDetermination({ liveability: ['burden-relieved'] }))
  .thenRejected('NO_OPEN_REFERRAL');
