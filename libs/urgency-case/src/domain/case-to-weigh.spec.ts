import type { CaseEvent } from '@evenwicht/events';
import { caseDecider } from './case-decider.js';
import { caseToWeigh } from './case-to-weigh.js';
import {
  applied,
  caseId,
  dalfsen,
  deventer,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  referred,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
  today,
  unableCase,
} from './invented-case-fixture.js';
import { searchProfileEstablished } from './invented-offer-fixture.js';

function weighedAfter(...events: readonly unknown[]) {
  const dated = events.map((event) => ({ occurredOn: today, ...(event as object) }) as CaseEvent);
  return caseToWeigh(caseId, dated.reduce(caseDecider.evolve, caseDecider.initial));
}

describe('What the weighing takes from a case (1a to 1c, 3a)', () => {
  test.each([
    ['the origin comes first (1a)', ownOriginCase, 'origin-first', dalfsen],
    ['an origin that declared itself unable has had its turn (3c)', unableCase, 'origin-unable', dalfsen],
    [
      'a disputed origin comes first nowhere (E-10)',
      [...ownOriginCase, referred({ question: 'origin-disputed' })],
      'origin-disputed',
      undefined,
    ],
    [
      'where return is not suitable the origin is no step (1b)',
      [...ownOriginCase, returnAssessedUnsuitable()],
      'return-not-suitable',
      undefined,
    ],
    ['an origin that cannot be traced is none (1c)', [applied(), originUnknown()], 'origin-unknown', undefined],
    ['no origin yet', [applied()], 'origin-not-determined', undefined],
    [
      'an origin outside the region is known, and no step (E-08)',
      [applied(), originDetermined({ origin: deventer, originLies: 'outside-region' })],
      'origin-outside-region',
      deventer,
    ],
    [
      'informal care goes near the care (1b)',
      [applied({ category: 'informalCare' }), residencePrincipleSetAside()],
      'care-place-first',
      kampen,
    ],
    [
      'informal care whose place is not known',
      [applied({ category: 'informalCare' })],
      'care-place-not-identified',
      undefined,
    ],
  ] as const)('%s', (_, events, firstStep, firstStepMunicipality) => {
    const seen = weighedAfter(...events);
    expect([seen.firstStep, seen.firstStepMunicipality]).toEqual([firstStep, firstStepMunicipality]);
  });

  test('whoever houses it helps the origin only while the declaration lies on the table (3c; OQ-6)', () => {
    expect(weighedAfter(...unableCase).helpFor).toBe(dalfsen);
    expect(weighedAfter(...ownOriginCase).helpFor).toBeUndefined();
  });

  test('which municipality is unsafe, and what the dwelling must have (1b, 2)', () => {
    const seen = weighedAfter(...ownOriginCase, returnAssessedUnsuitable(), searchProfileEstablished());
    expect(seen.unsuitableReturns).toEqual([{ municipality: dalfsen, isUnsafe: true }]);
    expect(seen.needs).toEqual(['public-transport', 'step-free']);
    const otherReason = weighedAfter(...ownOriginCase, returnAssessedUnsuitable({ reason: 'sustains-problems' }));
    expect(otherReason.unsuitableReturns).toEqual([{ municipality: dalfsen, isUnsafe: false }]);
  });

  test('only the statutory urgent are counted (chapter 1, footnote)', () => {
    expect(weighedAfter(applied()).isCounted).toBe(true);
    expect(weighedAfter(applied({ category: 'relation-ended', scope: 'local-category' })).isCounted).toBe(false);
  });
});
