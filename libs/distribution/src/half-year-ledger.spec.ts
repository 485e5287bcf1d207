import type { eventTypesOf } from '@evenwicht/events';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, rulers, steppedIn, type InventedFact } from '@evenwicht/testing';
import { halfYearFigures } from './half-year-figures.js';
import { Region } from './region.js';

const [a, b] = rulers;

type LedgerFact = readonly [type: keyof typeof eventTypesOf.reciprocity, occurredOn: string, data: object];

/** B housed for A, and A for B afterwards; then whatever the ledger says of these two placements. Invented. */
function figures(facts: readonly InventedFact[], ledger: (ids: readonly string[]) => readonly LedgerFact[] = () => []) {
  const placed = [...steppedIn('x', b, a, '2026-10-01'), ...steppedIn('y', b, a, '2026-11-01'), ...facts];
  const known = eventsOf([...inventedRegion, ...placed]);
  const ids = known.filter(({ type }) => type === 'TenancyStarted').map(({ eventId }) => eventId);
  const region = new Region();
  for (const event of known) region.apply(event);
  ledger(ids).forEach(([type, occurredOn, data], index) => {
    const position = known.length + index + 1;
    const recordedAt = '2027-01-01T09:00:00.000Z';
    region.apply({
      type,
      occurredOn,
      recordedAt,
      data,
      position,
      stream: 'reciprocity-invented',
      eventId: type,
    } as never);
  });
  return { of: (period: string) => halfYearFigures(region, halfYear(period)), ids };
}

const reading = (value: string, validFrom: string): InventedFact => {
  return { fact: 'policy', policy: 'reciprocityMatching', value, validFrom };
};
const openLoans = (...given: Parameters<typeof figures>) => figures(...given).of('2026-H2').region.openLoans;
const back = steppedIn('z', a, b, '2026-12-01');
const release = '00000000-0000-5000-9000-000000000001';

const released = (on: string) => (ids: readonly string[]) =>
  [
    ['ReciprocityReleaseProposed', on, { releaseId: release, loanId: ids[0], creditId: ids[1] }],
    ['ReciprocityReleaseConfirmed', on, { releaseId: release, agreedBy: b }],
  ] as const;

describe('What the ledger says in the figures of a half-year (docs/adr/0032, docs/adr/0033)', () => {
  test('each placement is settled under the reading of its day; the gross counts are the same under each', () => {
    expect(openLoans(back)).toBe(1);
    expect(openLoans([reading('bilateral', '2026-07-01'), ...back])).toBe(1);
    expect(openLoans([reading('bilateral', '2026-12-01'), ...back])).toBe(3);
    const rows = (facts: InventedFact[]) =>
      figures(facts)
        .of('2026-H2')
        .municipalities.map(({ helped, steppedIn: times, netReciprocity }) => [helped, times, netReciprocity]);
    expect(rows([reading('bilateral', '2026-12-01'), ...back])).toEqual(rows(back));
  });

  test('a placement keeps the reading that it was recorded with, whatever is set afterwards for its day', () => {
    const recorded = (ids: readonly string[]) =>
      ids.map(
        (placementId) => ['ReciprocityPlacementRecorded', '2026-10-01', { placementId, reading: 'pool' }] as const,
      );
    expect(openLoans([...back, reading('bilateral', '2026-12-01')], recorded)).toBe(1);
  });

  test('a released loan is open until the day of its release', () => {
    expect(openLoans([], released('2026-12-15'))).toBe(1);
    expect(openLoans([], released('2027-02-01'))).toBe(2);
    expect(figures([], released('2027-02-01')).of('2027-H1').region.openLoans).toBe(1);
  });

  test('a release that lapsed is none', () => {
    const lapsed = (ids: readonly string[]) =>
      [...released('2026-12-15')(ids), ['ReciprocityReleaseLapsed', '2026-12-20', { releaseId: release }]] as const;
    expect(openLoans([], lapsed)).toBe(2);
  });

  test('a settlement strikes out what it names from its day on', () => {
    const settlementId = release;
    const settled = (ids: readonly string[]) =>
      [
        ['ReciprocitySettlementProposed', '2026-12-01', { settlementId, obligations: [{ loanId: ids[0] }] }],
        ['ReciprocitySettlementConcluded', '2026-12-02', { settlementId }],
      ] as const;
    const lapsed = (ids: readonly string[]) =>
      [...settled(ids), ['ReciprocitySettlementLapsed', '2026-12-03', { settlementId }]] as const;
    expect(openLoans([reading('bilateral', '2026-07-01')], settled)).toBe(1);
    expect(openLoans([reading('bilateral', '2026-07-01')], lapsed)).toBe(2);
  });

  test('of an annulled placement nothing is owed, and nobody was helped', () => {
    const annulled = (ids: readonly string[]) =>
      [['ReciprocityDisputeSettled', '2026-12-15', { loanId: ids[0], outcome: 'annulled' }]] as const;
    const { region, municipalities } = figures([], annulled).of('2026-H2');
    expect(region.openLoans).toBe(1);
    expect(municipalities.find(({ municipality }) => municipality === a)).toMatchObject({ helped: 1, housed: 0 });
  });

  test('a disputed loan is not repaid while it is disputed, and is once it stands', () => {
    const disputed = (ids: readonly string[]) =>
      [['ReciprocityObligationDisputed', '2026-11-15', { loanId: ids[0] }]] as const;
    const stands = (ids: readonly string[]) =>
      [...disputed(ids), ['ReciprocityDisputeSettled', '2026-12-15', { loanId: ids[0], outcome: 'stands' }]] as const;
    const both = (ids: readonly string[]) =>
      [...disputed(ids), ['ReciprocityObligationDisputed', '2026-11-15', { loanId: ids[1] }]] as const;
    expect(openLoans(back, both)).toBe(2);
    expect(openLoans(back, disputed)).toBe(1);
    expect(openLoans(back, stands)).toBe(1);
  });
});
