/** Lines of an invented region, for specs. */
export type Line = Readonly<Record<string, unknown>>;

const members = ['GM9001', 'GM9002'];

/** The agreement, two members and their schemes. */
export const agreementLines: readonly Line[] = [
  { fact: 'agreement', region: 'verzonnen', version: '2025-12-05', adoptedOn: '2025-12-05' },
  ...members.map((municipality) => ({
    fact: 'member',
    municipality,
    name: `Verzonnen ${municipality}`,
    validFrom: '2025-12-05',
    bwMoRegion: 'Verzonnen',
  })),
  { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: '2026-07-01', source: 'verzonnen' },
  { fact: 'entry-into-force', on: '2026-07-01' },
  ...members.flatMap((municipality) => [
    { fact: 'households', municipality, referenceDate: '2025-01-01', count: 1000, source: 'verzonnen' },
    { fact: 'scheme', municipality, validFrom: '2026-07-01', decisionTermDays: 56, urgencyValidityDays: 365 },
  ]),
];

/** A case up to the point where a dwelling can be allocated. */
export function grantedCase(reference: string, municipality = 'GM9001'): Line[] {
  const category = 'shelteredHousing';
  return [
    { fact: 'application', case: reference, municipality, receivedOn: '2026-07-06', category },
    { fact: 'decision', case: reference, decidedOn: '2026-07-20', outcome: 'granted' },
    { fact: 'origin', case: reference, determinedOn: '2026-07-20', origin: municipality, evidence: 'brp' },
  ];
}

export function allocation(reference: string, municipality = 'GM9001'): Line {
  return { fact: 'allocation', case: reference, on: '2026-08-03', municipality, association: 'association-1' };
}

export function tenancy(reference: string): Line {
  return { fact: 'tenancy', case: reference, on: '2026-09-01' };
}

export function vacancies(count: number, month = '2026-07', municipality = 'GM9001'): Line {
  return { fact: 'vacancies', municipality, month, count, association: 'association-1' };
}

/** The lines of a file. */
export function fileText(...lines: readonly (Line | string)[]): string {
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
}

/** A bit of everything, with two lines that are refused and one that was so already. */
export const history = fileText(
  ...agreementLines,
  vacancies(10),
  vacancies(10, '2026-08'),
  vacancies(12),
  ...grantedCase('a'),
  tenancy('a'), // too early
  allocation('a'),
  '{"fact":"tenancy"}',
  tenancy('a'),
  ...grantedCase('b', 'GM9002'),
  { fact: 'return-not-suitable', case: 'b', on: '2026-07-21', reason: 'unsafe' },
  {
    fact: 'determination',
    case: 'b',
    on: '2026-08-01',
    destination: 'GM9001',
    individualInterest: 'safety',
    generalInterest: 'spread',
  },
  allocation('b'),
  vacancies(10), // corrects the correction
  vacancies(10), // already so
  vacancies(12),
);

export const refusedInHistory = [
  { lineNumber: 16, reason: 'NO_ALLOCATION' },
  { lineNumber: 18, reason: 'MISSING_FIELD', field: 'case' },
];
