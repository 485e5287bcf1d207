import { plainDate } from '@evenwicht/kernel';
import { urgencyClock } from './urgency-clock.js';
import { endedOn, waitClock } from './wait-clock.js';

const grantedOn = plainDate('2026-09-08');
const validUntil = plainDate('2027-09-08');

describe('The validity of an urgency', () => {
  const on = (day: string, ended?: string) => {
    const end = ended === undefined ? {} : { endedOn: plainDate(ended) };
    const { state, daysLeft } = urgencyClock({ grantedOn, validUntil, ...end }, plainDate(day));
    return [state, daysLeft];
  };

  test('warns four weeks before the last day, and has expired the day after it', () => {
    expect(on('2026-09-08')).toEqual(['valid', 365]);
    expect(on('2027-08-10')).toEqual(['valid', 29]);
    expect(on('2027-08-11')).toEqual(['expiresSoon', 28]);
    expect(on('2027-09-08')).toEqual(['expiresSoon', 0]);
    expect(on('2027-09-09')).toEqual(['expired', -1]);
  });

  test('warns as early as is asked', () => {
    expect(urgencyClock({ grantedOn, validUntil }, plainDate('2027-08-10'), 60).state).toBe('expiresSoon');
    expect(urgencyClock({ grantedOn, validUntil }, plainDate('2027-08-11'), 14).state).toBe('valid');
  });

  test('ends with the tenancy or the closure, unless it had expired before', () => {
    expect(on('2028-01-01', '2026-10-15')).toEqual(['ended', 328]);
    expect(on('2028-01-01', '2027-09-08')).toEqual(['ended', 0]);
    expect(on('2028-01-01', '2027-10-01')).toEqual(['expired', -23]);
  });
});

describe('A wait', () => {
  const since = plainDate('2026-09-08');
  const today = plainDate('2026-09-30');

  test('has an age, that stands still once it is over', () => {
    expect(waitClock({ since }, today)).toEqual({ since, days: 22 });
    expect(waitClock(endedOn({ since }, plainDate('2026-09-20')), today)).toEqual({
      since,
      until: '2026-09-20',
      days: 12,
    });
  });

  test('ends once', () => {
    const over = { since, until: plainDate('2026-09-20') };
    expect(endedOn(over, today)).toEqual(over);
    expect(endedOn({ since }, undefined)).toEqual({ since });
  });
});
