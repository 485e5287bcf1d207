import { plainDate, type PlainDate } from '@evenwicht/kernel';
import { eventTypesOf, type CaseEvent } from '@evenwicht/events';
import { dalfsen, hardenberg } from '../invented-case-fixture.js';
import { clocksOf } from './case-clocks.js';
import type { TermOf } from './clock-facts.js';

/** The example of an event, on a day and with what matters here. */
function event(type: CaseEvent['type'], occurredOn: string, data: object = {}): CaseEvent {
  return { type, occurredOn, data: { ...eventTypesOf.case[type].example, ...data } } as unknown as CaseEvent;
}

const inScheme: TermOf = (municipality) => ({ days: municipality === hardenberg ? 42 : 56, basis: 'scheme' });
const applied = event('UrgencyApplied', '2026-09-02', { municipality: dalfsen });
const granted = event('UrgencyGranted', '2026-09-08', { validUntil: '2027-09-08' });
const farOff = plainDate('2030-01-01');

const clocks = (events: CaseEvent[], today: PlainDate = farOff) => clocksOf(events, today, inScheme);
const decision = (...events: CaseEvent[]) => clocks([applied, ...events]).decision;

describe('The decision term of a case', () => {
  test('starts with the application', () => {
    expect(decision()).toMatchObject({ receivedOn: '2026-09-02', termDays: 56, dueOn: '2026-10-28' });
  });

  test('starts again for the municipality to which the application was forwarded, by its own scheme (Awb 2:3)', () => {
    const forwarded = event('ApplicationForwarded', '2026-09-16', { decidingMunicipality: hardenberg });
    expect(decision(forwarded)).toMatchObject({ receivedOn: '2026-09-16', termDays: 42, dueOn: '2026-10-28' });
  });

  test('stands still until the application is complete, and no sooner (Awb 4:15)', () => {
    const requested = event('SupplementRequested', '2026-09-10', { dueOn: '2026-09-24' });
    const some = event('SupplementReceived', '2026-09-14', { isComplete: false });
    const rest = event('SupplementReceived', '2026-09-18', { isComplete: true });
    expect(decision(requested, some)?.dueOn).toBe('2026-11-11');
    expect(decision(requested, some, rest)?.dueOn).toBe('2026-11-04');
  });

  test('runs since its own receipt for a municipality to which the application is sent back (Awb 2:3, 4:13)', () => {
    const away = event('ApplicationForwarded', '2026-09-16', { decidingMunicipality: hardenberg });
    const back = event('ApplicationForwarded', '2026-09-18', { decidingMunicipality: dalfsen });
    const again = event('ApplicationForwarded', '2026-09-21', { decidingMunicipality: hardenberg });
    expect(decision(away, back)).toEqual(decision());
    expect(decision(away, back, again)).toMatchObject({ receivedOn: '2026-09-16', dueOn: '2026-10-28' });
  });

  test('runs on in a case that was closed by mistake (Awb 4:13)', () => {
    const closed = event('CaseClosed', '2026-09-10');
    expect(decision(closed, event('CaseReopened', '2026-09-20'))).toEqual(decision());
    expect(decision(closed)).not.toEqual(decision());
  });

  test('runs to the day that was told when it is extended (Awb 4:14), and through advice (Awb 3:5)', () => {
    const extended = event('DecisionTermExtended', '2026-10-20', { decideBy: '2026-12-09' });
    const advice = [event('ExternalAdviceRequested', '2026-09-10'), event('ExternalAdviceReceived', '2026-10-01')];
    expect(decision(...advice, extended)?.dueOn).toBe('2026-12-09');
    expect(decision(...advice)?.dueOn).toBe('2026-10-28');
  });

  test.each<[CaseEvent['type'], string]>([
    ['UrgencyGranted', 'met'],
    ['UrgencyRefused', 'met'],
    ['ApplicationSetAside', 'met'],
    ['CaseClosed', 'lapsed'],
  ])('ends with %s', (type, state) => {
    expect(decision(event(type, '2026-10-01'))).toMatchObject({ state, endedOn: '2026-10-01' });
  });

  test('starts again when an objection to setting aside is upheld (Awb 7:11), and not when it is dismissed', () => {
    const setAside = event('ApplicationSetAside', '2026-10-01');
    const objection = (outcome: string) =>
      event('ObjectionDecided', '2026-12-15', { against: 'setting-aside', outcome });
    expect(decision(setAside, objection('upheld'))).toMatchObject({ receivedOn: '2026-09-02', dueOn: '2027-02-09' });
    expect(decision(setAside, objection('dismissed'))).toMatchObject({ state: 'met', endedOn: '2026-10-01' });
  });

  test('is not moved by any other event', () => {
    const moving = /^(UrgencyApplied|UrgencyGranted|UrgencyRefused|CaseClosed|Application|Supplement|DecisionTerm)/;
    const others = Object.keys(eventTypesOf.case).filter((type) => !moving.test(type));
    const unrelated = others.map((type) => event(type as CaseEvent['type'], '2026-09-10'));
    expect(others.length).toBeGreaterThan(10);
    expect(decision(...unrelated)?.dueOn).toBe(decision()?.dueOn);
  });
});

describe('The other clocks of a case', () => {
  const effort = event('UtmostEffortRecorded', '2026-09-15');
  const referred = event('ReferredToMediationTable', '2026-09-20');
  const housed = event('TenancyStarted', '2026-10-15');
  const on = (day: string, ...events: CaseEvent[]) => clocks([applied, granted, ...events], plainDate(day));

  test('show how long a household waits for a dwelling, and until when its urgency is valid', () => {
    expect(on('2026-09-30')).toMatchObject({
      housing: { since: '2026-09-08', days: 22 },
      urgency: { validUntil: '2027-09-08', state: 'valid', daysLeft: 343 },
    });
    expect(on('2026-12-01', housed)).toMatchObject({
      housing: { until: '2026-10-15', days: 37 },
      urgency: { state: 'ended', endedOn: '2026-10-15' },
    });
  });

  test('go on after a tenancy that was reversed (E-17)', () => {
    const reversed = event('TenancyReversed', '2026-11-01');
    expect(on('2026-12-01', housed, reversed)).toMatchObject({ housing: { days: 84 }, urgency: { state: 'valid' } });
  });

  test('show the age of the utmost effort, from the first recorded to the declaration (OQ-23)', () => {
    const again = event('UtmostEffortRecorded', '2026-09-25');
    const unable = event('DeclaredUnableToServe', '2026-10-01');
    expect(on('2026-09-30', effort, again).utmostEffort).toEqual({ since: '2026-09-15', days: 15 });
    expect(on('2026-12-01', effort, again, unable, housed).utmostEffort).toMatchObject({
      until: '2026-10-01',
      days: 16,
    });
    const unsuitable = event('ReturnAssessedUnsuitable', '2026-09-18');
    expect(on('2026-12-01', effort, unsuitable).utmostEffort).toMatchObject({ until: '2026-09-18', days: 3 });
  });

  test('show the age of a referral, from the oldest question that is open to the determination', () => {
    const second = event('ReferredToMediationTable', '2026-09-25');
    const determined = event('DeterminedByMediationTable', '2026-10-01');
    const later = event('ReferredToMediationTable', '2026-11-01');
    expect(on('2026-09-30', referred, second).referral).toEqual({ since: '2026-09-20', days: 10 });
    expect(on('2026-12-01', referred, second, determined).referral).toMatchObject({ until: '2026-10-01', days: 11 });
    expect(on('2026-12-01', referred, determined, later).referral).toEqual({ since: '2026-11-01', days: 30 });
  });

  test('begin with the grant that replaced a refusal (Awb 7:11); the decision term had ended with the refusal', () => {
    const refused = event('UrgencyRefused', '2026-09-08');
    const regranted = event('UrgencyGranted', '2026-11-01', { validUntil: '2027-11-01' });
    expect(clocks([applied, refused, regranted], plainDate('2026-12-01'))).toMatchObject({
      decision: { endedOn: '2026-09-08', state: 'met' },
      housing: { since: '2026-11-01', days: 30 },
      urgency: { grantedOn: '2026-11-01', state: 'valid' },
    });
  });

  test('ended with the revocation where the case was closed after it', () => {
    const revoked = event('UrgencyRevoked', '2026-10-01');
    expect(on('2026-12-01', revoked, event('CaseClosed', '2026-11-01'))).toMatchObject({
      urgency: { state: 'ended', endedOn: '2026-10-01' },
      housing: { until: '2026-10-01', days: 23 },
    });
  });

  test('run on when it was closed by mistake, as if it had not been (R-018)', () => {
    const closed = [event('CaseClosed', '2026-10-01'), event('CaseReopened', '2026-10-20')];
    expect(on('2026-12-01', effort, referred, ...closed)).toEqual(on('2026-12-01', effort, referred));
  });

  test('stand still when the case is closed', () => {
    const closed = event('CaseClosed', '2026-10-01');
    expect(on('2026-12-01', effort, referred, closed)).toMatchObject({
      housing: { until: '2026-10-01' },
      utmostEffort: { until: '2026-10-01' },
      referral: { until: '2026-10-01' },
      urgency: { state: 'ended' },
    });
  });

  test('have not started before what starts them, and know nothing of what comes after the day', () => {
    expect(clocks([applied])).toMatchObject({ urgency: undefined, housing: undefined, utmostEffort: undefined });
    expect(clocks([])).toEqual({});
    expect(clocks([applied, granted, housed], plainDate('2026-09-05'))).toMatchObject({
      decision: { state: 'running' },
      urgency: undefined,
    });
  });

  test('show no validity where the grant gave none', () => {
    expect(clocks([applied, event('UrgencyGranted', '2026-09-08', { validUntil: undefined })]).urgency).toBeUndefined();
  });
});
