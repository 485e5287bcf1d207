import { plainDate } from '@evenwicht/kernel';
import { decisionClock } from './decision-clock.js';
import { asked, closed, decided, received, reopened, setAside, supplemented } from './invented-term-facts-fixture.js';
import type { TermFact } from './term-fact.js';

const farOff = plainDate('2100-01-01');
const wednesday = received('2026-09-02'); // 56 days on: Wednesday 28 October

describe('The state of the clock', () => {
  const suspendedCase = [wednesday, asked('2026-09-10', '2026-09-24'), supplemented('2026-09-18')];
  const on = (facts: TermFact[], day: string) => {
    const clock = decisionClock(facts, plainDate(day));
    return [clock?.state, clock?.dueOn, clock?.daysLeft];
  };

  test('runs until the last day, and is exceeded the day after', () => {
    expect(on([wednesday], '2026-09-02')).toEqual(['running', '2026-10-28', 56]);
    expect(on([wednesday], '2026-10-28')).toEqual(['running', '2026-10-28', 0]);
    expect(on([wednesday], '2026-10-29')).toEqual(['exceeded', '2026-10-28', -1]);
  });

  test('is suspended from the day after the request until the day before the supplement', () => {
    expect(on(suspendedCase, '2026-09-10')).toEqual(['running', '2026-11-11', 62]);
    expect(on(suspendedCase, '2026-09-11')).toEqual(['suspended', '2026-11-11', 61]);
    expect(on(suspendedCase, '2026-09-17')).toEqual(['suspended', '2026-11-11', 55]);
    expect(on(suspendedCase, '2026-09-18')).toEqual(['running', '2026-11-04', 47]);
  });

  test('looked back on, is as it was known on that day', () => {
    expect(on([...suspendedCase, decided('2026-10-01')], '2026-09-12')).toEqual(['suspended', '2026-11-11', 60]);
  });

  test('is met by a decision or a setting aside on the last day, and exceeded by one after it', () => {
    expect(on([wednesday, decided('2026-10-28')], '2027-01-01')).toEqual(['met', '2026-10-28', 0]);
    expect(on([wednesday, setAside('2026-10-21')], '2027-01-01')).toEqual(['met', '2026-10-28', 7]);
    expect(on([wednesday, decided('2026-10-30')], '2027-01-01')).toEqual(['exceeded', '2026-10-28', -2]);
  });

  test('runs again when setting aside was undone on objection (Awb 7:11), and ends with the decision', () => {
    const undone = [wednesday, setAside('2026-10-21'), reopened('2026-12-15')];
    expect(on(undone, '2026-12-14')).toEqual(['met', '2026-10-28', 7]);
    expect(on(undone, '2026-12-15')).toEqual(['running', '2027-02-09', 56]);
    expect(on([...undone, decided('2027-02-01')], '2027-03-01')).toEqual(['met', '2027-02-09', 8]);
    expect(decisionClock(undone, farOff)).toMatchObject({ receivedOn: '2026-09-02', state: 'exceeded' });
  });

  test('lapses when the case is closed in time with nothing left to decide', () => {
    expect(on([wednesday, closed('2026-10-01')], '2027-01-01')).toEqual(['lapsed', '2026-10-28', 27]);
    expect(on([wednesday, closed('2026-11-01')], '2027-01-01')).toEqual(['exceeded', '2026-10-28', -4]);
  });

  test('ends with the first decision: what happens later no longer moves it', () => {
    const facts = [wednesday, decided('2026-10-01'), asked('2026-10-05', '2026-10-19'), closed('2026-12-01')];
    expect(decisionClock(facts, farOff)).toMatchObject({ dueOn: '2026-10-28', endedOn: '2026-10-01', state: 'met' });
  });
});
