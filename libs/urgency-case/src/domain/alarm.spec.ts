import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import { alarmDecider, type DueTerm, type SignalOrphans, type SignalTerms } from './alarm.js';

const scenario = scenariosFor('The alarm of who is between shore and ship (chapter 2)', alarmDecider, {
  day: '2026-10-01',
});

// invented
const day = (text: string) => text as PlainDate;
const orphan = (number: number) => ({
  caseId: `4f6d2a9e-3f0c-4a6a-8d64-${String(number).padStart(12, '0')}` as CaseId,
  cause: 'waitingForTable' as const,
  since: day('2026-09-14'),
});
const signal = (count: number, on = '2026-10-01'): SignalOrphans => ({
  type: 'SignalOrphans',
  on: day(on),
  data: { region: 'invented-region', orphans: Array.from({ length: count }, (_, index) => orphan(index)) },
});
const signalled = { type: 'OrphansSignalled' as const, data: { orphanCount: 1, orphans: [orphan(0)] } };

scenario('who is between shore and ship is told of').given().when(signal(1)).then(signalled);

scenario('once a day').given(signalled).when(signal(2)).then();

scenario('and again the next day, as long as it lasts').given(signalled).when(signal(1, '2026-10-02')).then(signalled);

scenario('a day before the last alarm is not told of any more').given(signalled).when(signal(2, '2026-09-30')).then();

scenario('there is no alarm on a day without anybody').given().when(signal(0)).then();

test('of very many the count is told, and the longest waiting by name', () => {
  const decision = alarmDecider.decide(alarmDecider.initial, signal(501));
  const [event] = 'accepted' in decision ? decision.accepted : [];
  if (event?.type !== 'OrphansSignalled') throw new Error('there was no alarm');
  expect(event.data.orphanCount).toBe(501);
  expect(event.data.orphans.map(({ caseId }) => caseId)).toEqual(
    Array.from({ length: 500 }, (_, index) => orphan(index).caseId),
  );
});

const term = (number: number, until = '2026-10-10'): DueTerm => ({
  caseId: orphan(number).caseId,
  term: 'decision',
  until: day(until),
});
const signalTerms = (terms: readonly DueTerm[], on = '2026-10-01'): SignalTerms => ({
  type: 'SignalTerms',
  on: day(on),
  data: { region: 'invented-region', terms },
});
const told = (...terms: DueTerm[]) => ({
  type: 'TermsSignalled' as const,
  data: { termCount: terms.length, terms },
});
const scenarioOfTerms = scenariosFor('The alarm of terms that come due (Awb 4:13, 4:5; R-009)', alarmDecider, {
  day: '2026-10-01',
});

scenarioOfTerms('a term that comes due is told of')
  .given()
  .when(signalTerms([term(0)]))
  .then(told(term(0)));

scenarioOfTerms('once, also on the next day')
  .given(told(term(0)))
  .when(signalTerms([term(0)], '2026-10-02'))
  .then();

scenarioOfTerms('beside those that were told of, the ones that came due since are told of alone')
  .given(told(term(0)))
  .when(signalTerms([term(0), term(1)], '2026-10-02'))
  .then(told(term(1)));

scenarioOfTerms('a term that was extended comes due anew')
  .given(told(term(0)))
  .when(signalTerms([term(0, '2026-11-21')]))
  .then(told(term(0, '2026-11-21')));

scenarioOfTerms('the alarm of who is between shore and ship is another one')
  .given(signalled)
  .when(signalTerms([term(0)]))
  .then(told(term(0)));

scenarioOfTerms('there is no alarm while no term comes due').given().when(signalTerms([])).then();

test('terms that passed are forgotten, so that what is remembered does not grow', () => {
  const facts = [term(0, '2026-10-10'), term(1, '2026-10-30')].map((each, index) => ({
    ...told(each),
    occurredOn: day(`2026-10-${String(index * 20 + 1).padStart(2, '0')}`),
  }));
  const { told: remembered } = facts.reduce(
    (state, fact) => alarmDecider.evolve(state, fact as never),
    alarmDecider.initial,
  );
  expect([...remembered.values()]).toEqual(['2026-10-30']);
});
