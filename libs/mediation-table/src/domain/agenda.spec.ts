import { scenariosFor } from '@evenwicht/testing';
import {
  asked,
  determined,
  firstCase,
  onAgenda,
  otherOnAgenda,
  planned,
  secondCase,
  unknownOrigin,
  unsafeReturn,
  waiting,
} from './invented-meeting-fixture.js';
import { meetingDecider } from './meeting-decider.js';

const scenario = scenariosFor('The agenda of the mediation table (1c)', meetingDecider, { day: '2026-10-08' });

scenario('the agenda is built from everything that lies on the table, the longest waiting first (1c)')
  .given(planned)
  .when(asked('PutOnAgenda', {}, [unsafeReturn, unknownOrigin]))
  .then(onAgenda, otherOnAgenda);

scenario('what is on the agenda already is not put there twice')
  .given(planned, onAgenda)
  .when(asked('PutOnAgenda', {}, [unsafeReturn, unknownOrigin]))
  .then(otherOnAgenda);

scenario('one question alone can be put on the agenda')
  .given(planned)
  .when(asked('PutOnAgenda', { caseId: secondCase }, [unsafeReturn, unknownOrigin]))
  .then(otherOnAgenda);

scenario('a case that asks nothing of the table does not come on the agenda')
  .given(planned)
  .when(asked('PutOnAgenda', { caseId: firstCase }, [unknownOrigin]))
  .thenRejected('REFERRAL_NOT_OPEN');

scenario('a table without questions has an empty agenda').given(planned).when(asked('PutOnAgenda', {})).then();

scenario('a case that asks something more comes on the agenda anew, with all its questions')
  .given(planned, onAgenda)
  .when(
    asked('PutOnAgenda', {}, [
      {
        ...unsafeReturn,
        questions: [...unsafeReturn.questions, ...waiting(firstCase, '2026-10-01', 'origin-disputed').questions],
      },
    ]),
  )
  .then({
    type: 'ReferralScheduled',
    data: {
      caseId: firstCase,
      questions: ['return-not-suitable', 'origin-disputed'],
      waitingSince: '2026-09-14' as never,
    },
  });

scenario('a question is taken off the agenda with a reason, and lies on the table still')
  .given(planned, onAgenda)
  .when(asked('TakeOffAgenda', { caseId: firstCase, reason: 'information-missing' }, [unsafeReturn]))
  .then({ type: 'ReferralUnscheduled', data: { caseId: firstCase, reason: 'information-missing' } });

scenario('what was decided is not taken off the agenda')
  .given(planned, onAgenda, determined)
  .when(asked('TakeOffAgenda', { caseId: firstCase, reason: 'other' }))
  .thenRejected('DECISION_ALREADY_MINUTED');

scenario('what is not on the agenda need not be taken off it')
  .given(planned)
  .when(asked('TakeOffAgenda', { caseId: firstCase, reason: 'other' }))
  .then();
