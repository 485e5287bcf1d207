import { halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { Replay, type Question } from '@evenwicht/evaluation';
import type { RecordedEvent } from '@evenwicht/events';
import { halfYear, lastDayOfHalfYear } from '@evenwicht/kernel';
import fc from 'fast-check';
import { halfYears } from './random-history.js';
import { recordedHistory } from './recorded-history.js';

const runs = { numRuns: 40 };
const aPeriod = fc.constantFrom(...halfYears).map(halfYear);

function answered(events: readonly RecordedEvent[], question: Question): string {
  const replay = new Replay([question.knownAt]);
  for (const event of events) replay.apply(event);
  return JSON.stringify(replay.answer(question));
}

test('whatever becomes known later, the answer for an earlier moment stays byte-identical', () => {
  fc.assert(
    fc.property(recordedHistory, fc.nat(), aPeriod, (events, cut, period) => {
      const last = events[cut % events.length]!;
      const { recordedAt: knownAt } = last;
      const knownThen = events.filter(({ recordedAt }) => recordedAt <= knownAt);
      for (const valid of [{ halfYear: period }, { on: lastDayOfHalfYear(period) }]) {
        expect(answered(events, { valid, knownAt })).toBe(answered(knownThen, { valid, knownAt }));
        const rules = { knownAt };
        expect(answered(events, { valid, knownAt, rules })).toBe(answered(events, { valid, knownAt }));
      }
    }),
    runs,
  );
});

test('replay equals live: at every moment the answer is what the fold of that moment said', () => {
  fc.assert(
    fc.property(recordedHistory, aPeriod, (events, period) => {
      const moments = events.filter((_, index) => index % 9 === 0).map(({ recordedAt }) => recordedAt);
      const replay = new Replay(moments);
      for (const event of events) replay.apply(event);

      const live = new Region();
      let next = 0;
      for (const knownAt of moments) {
        for (; next < events.length && events[next]!.recordedAt <= knownAt; next += 1) live.apply(events[next]!);
        const { figures, restsOn } = replay.answer({ valid: { halfYear: period }, knownAt });
        expect(figures).toEqual(liveFigures(live, period));
        expect(restsOn).toBe(live.upTo);
      }
    }),
    runs,
  );
});

function liveFigures(region: Region, period: ReturnType<typeof halfYear>): unknown {
  try {
    return halfYearFigures(region, period);
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    const { municipality, referenceDate } = error;
    return { missingHouseholdCount: { municipality, referenceDate } };
  }
}
