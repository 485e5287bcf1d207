import { eventsOf, type InventedFact } from '@evenwicht/testing';
import { plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { policyNames, urgencyCategories } from '@evenwicht/events';
import type { RegionEvent } from './handlers.js';
import { Region } from './region.js';

const dalfsen = 'GM0148' as MunicipalityCode;
const kampen = 'GM0166' as MunicipalityCode;
const day = plainDate('2026-09-01');

function rulesAfter(...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region.rules;
}

function rulesAfterEvents(...events: Pick<RegionEvent, 'stream' | 'type' | 'data'>[]) {
  const region = new Region();
  const known = { occurredOn: day, recordedAt: `${day}T09:00:00.000Z`, position: 1, eventId: 'invented' };
  for (const event of events) region.apply({ ...known, ...event } as never);
  return region.rules;
}

describe('The agreement as it holds on a day', () => {
  test('nothing agreed: nothing in force, the defaults of section 11, the annex as category list', () => {
    const terms = rulesAfter().termsOn(day);
    expect(terms).toMatchObject({
      region: 'none-yet',
      agreementVersion: 'none-yet',
      members: [],
      isInForce: false,
      isFallback: false,
    });
    expect(terms.minimumShare).toBeUndefined();
    expect(terms.policies.operationalWindow).toBe('rolling-12-months');
    expect(Object.keys(terms.policies).sort()).toEqual([...policyNames].sort());
  });

  test('the annex has nine categories, and provisionally the tenth, which needs its ETHOS Light class (R-087, R-091)', () => {
    const { categories, criteriaVersion } = rulesAfter().termsOn(day).categoryList;
    expect(categories.map(({ category }) => category)).toEqual(urgencyCategories);
    expect(categories.filter(({ provisional }) => provisional)).toEqual([
      { category: 'homelessFamily', provisional: true, needsEthosLightClass: true },
    ]);
    expect(criteriaVersion).toBe('none-yet');
  });

  test('an adopted category list takes the place of the annex from its first day (E-23)', () => {
    const adopted = { version: '2027', criteriaVersion: 'regulation-1', categories: [] };
    const data = { ...adopted, validFrom: '2027-01-01' };
    const rules = rulesAfterEvents({ stream: 'agreement-x' as never, type: 'CategoryListVersionAdopted', data });
    expect(rules.termsOn(plainDate('2026-12-31')).categoryList.version).toBe('none-yet');
    expect(rules.termsOn(plainDate('2027-01-01')).categoryList).toEqual(adopted);
  });

  test('the version is the one adopted last before or on the day', () => {
    const rules = rulesAfter(
      { fact: 'agreement', version: '2', on: '2027-03-01' },
      { fact: 'agreement', version: '1', on: '2025-12-05' },
    );
    const versionOn = (text: string) => rules.termsOn(plainDate(text)).agreementVersion;
    expect(['2025-12-04', '2025-12-05', '2027-02-28', '2027-03-01'].map(versionOn)).toEqual([
      'none-yet',
      '1',
      '1',
      '2',
    ]);
    expect(rules.region).toBe('invented');
  });

  test('members stand in GM-code order, from their first to their last day (R-013)', () => {
    const rules = rulesAfter(
      { fact: 'member', municipality: kampen, validFrom: '2026-01-01', validUntil: '2026-12-31' },
      { fact: 'member', municipality: dalfsen, validFrom: '2026-07-01' },
    );
    const membersOn = (text: string) => rules.termsOn(plainDate(text)).members;
    expect(membersOn('2026-06-30')).toEqual([kampen]);
    expect(membersOn('2026-12-31')).toEqual([dalfsen, kampen]);
    expect(membersOn('2027-01-01')).toEqual([dalfsen]);
    expect(rules.nameOf(kampen)).toBe('Gemeente GM0166');
    expect(rules.nameOf('GM9999')).toBe('GM9999');
  });

  test('the agreement is in force from the established day on, never before (R-005)', () => {
    const rules = rulesAfter({ fact: 'entry-into-force', on: '2026-07-01' });
    expect(rules.entryIntoForce).toBe('2026-07-01');
    expect(['2026-06-30', '2026-07-01'].map((text) => rules.termsOn(plainDate(text)).isInForce)).toEqual([false, true]);
  });

  test('a minimum share set from a day on leaves the days before it (R-041)', () => {
    const rules = rulesAfter(
      { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: '2026-07-01' },
      { fact: 'minimum-share', numerator: 20, denominator: 100, validFrom: '2027-01-01' },
    );
    expect(rules.termsOn(plainDate('2026-12-31')).minimumShare).toEqual({ numerator: 15, denominator: 100 });
    expect(rules.termsOn(plainDate('2027-01-01')).minimumShare).toEqual({ numerator: 20, denominator: 100 });
  });

  test('terms that were asked for before follow what is set afterwards', () => {
    const region = new Region();
    const [first, second] = eventsOf([
      { fact: 'policy', policy: 'operationalWindow', value: 'half-year', validFrom: '2026-07-01' },
      { fact: 'policy', policy: 'operationalWindow', value: 'calendar-year-to-date', validFrom: '2026-07-01' },
    ]);
    region.apply(first!);
    expect(region.rules.termsOn(day).policies.operationalWindow).toBe('half-year');
    region.apply(second!);
    expect(region.rules.termsOn(day).policies.operationalWindow).toBe('calendar-year-to-date');
  });

  test('the statutory fallback holds from its first day until it is ended (R-040)', () => {
    const rules = rulesAfter(
      { fact: 'fallback', isActive: true, validFrom: '2028-07-01' },
      { fact: 'fallback', isActive: false, validFrom: '2029-01-01' },
    );
    const fallbackOn = (text: string) => rules.termsOn(plainDate(text)).isFallback;
    expect(['2028-06-30', '2028-07-01', '2028-12-31', '2029-01-01'].map(fallbackOn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a municipality may belong to another region for sheltered housing (R-038)', () => {
    const data = { municipality: 'GM0177', bwMoRegion: 'Deventer', validFrom: '2025-12-05' };
    const rules = rulesAfterEvents({ stream: 'agreement-x' as never, type: 'BwMoRegionAssigned', data });
    expect(rules.bwMoRegionOn('GM0177' as MunicipalityCode, day)).toBe('Deventer');
    expect(rules.bwMoRegionOn(dalfsen, day)).toBeUndefined();
  });
});

describe('The municipal urgency scheme as it holds on a day', () => {
  const stream = 'scheme-GM0148' as never;
  const adopted = (validFrom: string, decisionTermDays: number) => ({
    stream,
    type: 'UrgencySchemeAdopted',
    data: { validFrom, decisionTermDays, urgencyValidityDays: 365 },
  });
  const ended = (validUntil: string) => ({ stream, type: 'UrgencySchemeEnded', data: { validUntil } });

  test('without a scheme there is none (E-32)', () => {
    expect(rulesAfter().schemeOn(dalfsen, day)).toBeUndefined();
  });

  test('a newer scheme holds from its first day', () => {
    const rules = rulesAfterEvents(adopted('2026-07-01', 56), adopted('2027-01-01', 42));
    const termOn = (text: string) => rules.schemeOn(dalfsen, plainDate(text))?.decisionTermDays;
    expect(['2026-06-30', '2026-12-31', '2027-01-01'].map(termOn)).toEqual([undefined, 56, 42]);
    expect(rules.schemeOn(dalfsen, day)).toEqual({
      validFrom: '2026-07-01',
      decisionTermDays: 56,
      urgencyValidityDays: 365,
    });
  });

  test('a scheme says what refusing a fitting dwelling leads to, from its first day on (R-027, E-29)', () => {
    const { data, ...scheme } = adopted('2027-01-01', 42);
    const strict = { ...scheme, data: { ...data, offerRefusalLimit: 2 } };
    const rules = rulesAfterEvents(adopted('2026-07-01', 56), strict, ended('2027-12-31'));
    const limitOn = (text: string) => rules.schemeOn(dalfsen, plainDate(text))?.offerRefusalLimit;
    expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(limitOn)).toEqual([undefined, 2, 2, undefined]);
  });

  test('an ended scheme still holds on its last day, and a later one is not ended with it', () => {
    const rules = rulesAfterEvents(adopted('2026-07-01', 56), adopted('2027-03-01', 42), ended('2026-12-31'));
    const termOn = (text: string) => rules.schemeOn(dalfsen, plainDate(text))?.decisionTermDays;
    expect(['2026-12-31', '2027-01-01', '2027-03-01'].map(termOn)).toEqual([56, undefined, 42]);
  });
});
