import type { PlainDate } from '@evenwicht/kernel';

/** Invented: neither the codes nor the names exist in the Netherlands. */
export interface InventedMunicipality {
  readonly municipality: string;
  readonly name: string;
  readonly bwMoRegion: string;
  readonly memberFrom: PlainDate;
  /** Households at the first reference date; some are added each year. */
  readonly households: number;
  /** Vacancies a month for every 10,000 households: where much social rent stands, much becomes vacant. */
  readonly turnover: number;
  /** How often an application is made here, relative to the others: where the institutions are. */
  readonly applications: number;
}

/** What the region of the demo is called in its log. */
export const inventedRegion = 'verzonnen-regio';

/** Three years before this was written, so that the story ends before today. */
export const entryIntoForce = '2023-07-01' as PlainDate;
export const adoptedOn = '2022-12-05' as PlainDate;
const [north, south] = ['Verzonnen Noord', 'Verzonnen Zuid'];

const row = (
  [municipality, name, bwMoRegion]: readonly [string, string, string],
  [households, turnover, applications]: readonly [number, number, number],
  memberFrom: PlainDate = adoptedOn,
): InventedMunicipality => ({
  municipality,
  name: `${name} (verzonnen)`,
  bwMoRegion,
  households,
  turnover,
  applications,
  memberFrom,
});

export const inventedMunicipalities: readonly InventedMunicipality[] = [
  row(['GM9001', 'Waterhoven', north], [60_000, 22, 34]),
  row(['GM9002', 'Hardenveen', north], [26_000, 20, 12]),
  row(['GM9003', 'Kampersluis', north], [23_000, 18, 11]),
  row(['GM9004', 'Steenwolde', north], [20_000, 18, 9]),
  row(['GM9005', 'Zwartebroek', north], [9_500, 15, 4]),
  row(['GM9006', 'Dalmerveld', north], [11_500, 12, 5]),
  row(['GM9007', 'Ommerland', north], [8_000, 18, 4]),
  row(['GM9008', 'Staphagen', north], [6_800, 10, 2]),
  row(['GM9009', 'Raaltveld', south], [16_000, 15, 7]),
  row(['GM9010', 'Olsterwijk', south], [7_900, 15, 3], '2025-01-01' as PlainDate),
];

export const inventedAssociations: Readonly<Record<string, readonly string[]>> = {
  GM9001: ['verzonnen-wonen', 'verzonnen-stad', 'verzonnen-thuis'],
  GM9002: ['verzonnen-wonen', 'verzonnen-land'],
  GM9003: ['verzonnen-thuis'],
  GM9004: ['verzonnen-land', 'verzonnen-thuis'],
};

/** The smaller municipalities have one association. */
export function associationsOf(municipality: string): readonly string[] {
  return inventedAssociations[municipality] ?? ['verzonnen-land'];
}
