import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import { orphanAlarmDecider, type SignalOrphans } from './orphan-alarm.js';

const scenario = scenariosFor('The alarm of who is between shore and ship (chapter 2)', orphanAlarmDecider, {
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
  const decision = orphanAlarmDecider.decide({}, signal(501));
  const [event] = 'accepted' in decision ? decision.accepted : [];
  expect(event?.data.orphanCount).toBe(501);
  expect(event?.data.orphans.map(({ caseId }) => caseId)).toEqual(
    Array.from({ length: 500 }, (_, index) => orphan(index).caseId),
  );
});
