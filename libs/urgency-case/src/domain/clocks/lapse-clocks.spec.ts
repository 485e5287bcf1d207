import { plainDate } from '@evenwicht/kernel';
import { eventTypesOf, type CaseEvent } from '@evenwicht/events';
import { clocksOf } from './case-clocks.js';

/** The example of an event, on a day and with what matters here. */
function event(type: CaseEvent['type'], occurredOn: string, data: object = {}): CaseEvent {
  return { type, occurredOn, data: { ...eventTypesOf.case[type].example, ...data } } as unknown as CaseEvent;
}

const granted = [
  event('UrgencyApplied', '2026-09-02'),
  event('UrgencyGranted', '2026-09-08', { validUntil: '2027-09-08' }),
];
const clocks = (...events: CaseEvent[]) =>
  clocksOf([...granted, ...events], plainDate('2027-06-01'), () => ({ days: 56, basis: 'scheme' }));

describe('The clocks of a case after the decision', () => {
  test('an urgency that is extended is valid longer', () => {
    const extended = event('UrgencyExtended', '2027-05-01', { validUntil: '2028-03-01' });
    expect(clocks(extended).urgency).toMatchObject({
      grantedOn: '2026-09-08',
      validUntil: '2028-03-01',
      state: 'valid',
    });
  });

  test('a revocation ends the validity and the wait', () => {
    const { urgency, housing } = clocks(event('UrgencyRevoked', '2026-12-01'));
    expect(urgency).toMatchObject({ state: 'ended', endedOn: '2026-12-01' });
    expect(housing).toMatchObject({ until: '2026-12-01' });
  });

  test('an objection that is upheld undoes a revocation, one that is dismissed does not (Awb 7:11)', () => {
    const revoked = event('UrgencyRevoked', '2026-12-01');
    const decided = (outcome: string) => event('ObjectionDecided', '2027-02-01', { against: 'revocation', outcome });
    expect(clocks(revoked, decided('upheld')).urgency).toMatchObject({ state: 'valid' });
    expect(clocks(revoked, decided('dismissed')).urgency).toMatchObject({ state: 'ended' });
  });

  test('a grant that is replaced by a refusal ends on that day; the decision term had ended with the grant', () => {
    const { urgency, decision } = clocks(event('UrgencyRefused', '2027-01-15'));
    expect(urgency).toMatchObject({ state: 'ended', endedOn: '2027-01-15' });
    expect(decision).toMatchObject({ state: 'met', endedOn: '2026-09-08' });
  });

  test('an urgency that was recorded as expired is expired', () => {
    const today = plainDate('2027-09-20');
    const events = [...granted, event('UrgencyExpired', '2027-09-10')];
    expect(clocksOf(events, today, () => ({ days: 56, basis: 'scheme' })).urgency?.state).toBe('expired');
  });
});
