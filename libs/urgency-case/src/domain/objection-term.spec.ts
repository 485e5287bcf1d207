import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import { applied, granted, originDetermined, refused, today, tomorrow, yesterday } from './invented-case-fixture.js';
import { applicationSetAside } from './invented-procedure-fixture.js';
import {
  objectionDecided,
  objectionLodged,
  objectionPostponed,
  postponeObjectionDecision,
  urgencyRevoked,
} from './invented-remedy-fixture.js';
import { objectionDueOn } from './objection.js';

type Happening = ReturnType<typeof applied>;

/** The last day to decide on the objection after these facts, of 1 September unless they say otherwise. Invented. */
function dueAfter(...facts: readonly Happening[]): PlainDate | undefined {
  const events = [applied(), ...facts].map((fact) => ({ occurredOn: today, ...fact }) as unknown as CaseEvent);
  const { objection } = events.reduce(caseDecider.evolve, caseDecider.initial);
  return objection && objectionDueOn(objection);
}
const on = (day: string) => day as PlainDate;

describe('The term to decide on an objection (Awb 7:10)', () => {
  test('is six weeks, from the day after the six weeks to object in (6:7, 6:8)', () => {
    expect(dueAfter(refused(), objectionLodged({}, on('2026-09-15')))).toBe('2026-11-24');
  });

  test('is twelve weeks where a committee advises (7:13)', () => {
    expect(dueAfter(refused(), objectionLodged({ isForCommittee: true }))).toBe('2027-01-05');
  });

  test('does not depend on the day of the objection, unless that came after the term to object', () => {
    expect(dueAfter(refused(), objectionLodged({}, on('2026-10-13')))).toBe('2026-11-24');
    expect(dueAfter(refused(), objectionLodged({}, on('2026-11-02')))).toBe('2026-12-14');
  });

  test('runs from what is objected to: a setting aside or a revocation has its own day', () => {
    expect(dueAfter(applicationSetAside({}, on('2026-09-08')), objectionLodged({ against: 'setting-aside' }))).toBe(
      '2026-12-01',
    );
    const revoked = urgencyRevoked({}, on('2026-10-06'));
    expect(dueAfter(granted(), revoked, objectionLodged({ against: 'revocation' }, on('2026-10-07')))).toBe(
      '2026-12-29',
    );
  });

  test('does not end on a Saturday, Sunday or holiday (Algemene termijnenwet 1)', () => {
    // six weeks after Friday 2 October end on Friday 13 November, six more on 25 December: Christmas, and a weekend after it
    expect(dueAfter(refused({}, on('2026-10-02')), objectionLodged({}, on('2026-10-05')))).toBe('2026-12-28');
  });

  test('ends on the day to which the decision was postponed (7:10, third paragraph)', () => {
    expect(dueAfter(refused(), objectionLodged(), objectionPostponed())).toBe('2027-01-15');
  });

  test('of a later objection begins anew', () => {
    const first = [refused(), objectionLodged(), objectionPostponed(), objectionDecided()];
    expect(dueAfter(...first, objectionLodged({}, on('2026-09-20')))).toBe('2026-11-24');
  });
});

const scenario = scenariosFor('Postponing the decision on an objection (Awb 7:10)', caseDecider);
const objected = [applied(), originDetermined(), refused(), objectionLodged()] as const;

scenario('whoever cannot decide in time says by when the decision may be expected')
  .given(...objected)
  .when(postponeObjectionDecision())
  .then(objectionPostponed());

scenario('the same day once more is so already')
  .given(...objected, objectionPostponed())
  .when(postponeObjectionDecision())
  .then();

scenario('a later day once more, with consent (7:10, fourth paragraph)')
  .given(...objected, objectionPostponed())
  .when(postponeObjectionDecision({ decideBy: on('2027-02-01') }))
  .then(objectionPostponed({ decideBy: on('2027-02-01') }));

scenario('no earlier day')
  .given(...objected, objectionPostponed())
  .when(postponeObjectionDecision({ decideBy: on('2027-01-10') }))
  .thenRejected('NOT_POSTPONED');

scenario('nor one that gives no more time than the law did (7:10, first paragraph)')
  .given(...objected)
  .when(postponeObjectionDecision({ decideBy: on('2026-11-24') }))
  .thenRejected('NOT_POSTPONED');

scenario('nor one that has gone by')
  .given(...objected)
  .when(postponeObjectionDecision({ decideBy: today }))
  .thenRejected('NOT_POSTPONED');

scenario('nor one that has gone by when the term has too')
  .given(...objected)
  .when(postponeObjectionDecision({ decideBy: on('2026-11-30') }, { on: on('2026-12-01') }))
  .thenRejected('NOT_POSTPONED');

scenario('not where nobody objects')
  .given(applied(), originDetermined(), refused())
  .when(postponeObjectionDecision())
  .thenRejected('NO_OBJECTION');

scenario('not once it was decided')
  .given(...objected, objectionDecided())
  .when(postponeObjectionDecision())
  .thenRejected('NO_OBJECTION');

scenario('not before the objection')
  .given(applied({}, yesterday), refused({}, yesterday), objectionLodged({}, tomorrow))
  .when(postponeObjectionDecision())
  .thenRejected('BEFORE_OBJECTION');
