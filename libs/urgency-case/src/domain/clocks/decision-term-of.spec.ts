import { RuleBook } from '@evenwicht/distribution';
import { eventTypesOf, type CaseEvent } from '@evenwicht/events';
import { plainDate } from '@evenwicht/kernel';
import { clocksOf } from './case-clocks.js';
import { dalfsen, hardenberg } from '../invented-case-fixture.js';
import { decisionTermOf } from './decision-term-of.js';

const farOff = plainDate('2030-01-01');

describe('A change of the term in a scheme', () => {
  const rules = new RuleBook();
  const adopt = (validFrom: string, decisionTermDays: number) =>
    rules.handlers.UrgencySchemeAdopted({
      stream: 'scheme-GM0148',
      type: 'UrgencySchemeAdopted',
      occurredOn: validFrom,
      data: { ...eventTypesOf.scheme.UrgencySchemeAdopted.example, validFrom, decisionTermDays },
    } as never);
  const receivedOn = (day: string, municipality = dalfsen) => {
    const data = { ...eventTypesOf.case.UrgencyApplied.example, municipality };
    const received = { type: 'UrgencyApplied', occurredOn: day, data } as unknown as CaseEvent;
    return clocksOf([received], farOff, decisionTermOf(rules, 'statutory')).decision;
  };

  test('moves the cases that are received under it, and no other', () => {
    adopt('2026-07-01', 56);
    expect(receivedOn('2026-12-31')).toMatchObject({ termDays: 56, dueOn: '2027-02-25' });
    expect(receivedOn('2027-01-01')).toMatchObject({ termDays: 56, dueOn: '2027-02-26' });

    adopt('2027-01-01', 42);
    expect(receivedOn('2026-12-31')).toMatchObject({ termDays: 56, dueOn: '2027-02-25' });
    expect(receivedOn('2027-01-01')).toMatchObject({ termDays: 42, dueOn: '2027-02-12' });
    expect(receivedOn('2027-01-01', hardenberg)?.termDays).toBe(56);
  });

  test('leaves the eight weeks of the Awb to a municipality without a scheme, and to permit holders (R-016)', () => {
    adopt('2026-07-01', 42);
    const term = (scope: 'statutory' | 'permit-holder', day: string) =>
      decisionTermOf(rules, scope)(dalfsen, plainDate(day));
    expect(term('statutory', '2026-06-30')).toEqual({ days: 56, basis: 'awb' });
    expect(term('statutory', '2026-07-01')).toEqual({ days: 42, basis: 'scheme' });
    expect(term('permit-holder', '2026-07-01')).toEqual({ days: 56, basis: 'awb' });
  });
});
