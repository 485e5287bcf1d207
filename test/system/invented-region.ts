/** An invented region of three municipalities, with everything that a case needs, as lines to bring in. */
const municipalities = ['GM0148', 'GM0160', 'GM0166'];
const from = '2026-07-01';

const facts: readonly object[] = [
  { fact: 'agreement', region: 'invented', version: '2025-12-05', adoptedOn: '2025-12-05' },
  ...municipalities.map((municipality) => ({
    fact: 'member',
    municipality,
    name: `Verzonnen ${municipality}`,
    validFrom: '2025-12-05',
    bwMoRegion: 'Verzonnen',
  })),
  { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: from, source: 'verzonnen' },
  { fact: 'entry-into-force', on: from },
  ...municipalities.flatMap((municipality) => [
    { fact: 'households', municipality, referenceDate: '2025-01-01', count: 20_000, source: 'verzonnen' },
    { fact: 'scheme', municipality, validFrom: from, decisionTermDays: 56, urgencyValidityDays: 365 },
  ]),
  { fact: 'vacancies', municipality: 'GM0148', month: '2026-08', count: 10, association: 'association-1' },
  { fact: 'vacancies', municipality: 'GM0148', month: '2027-08', count: 7, association: 'association-1' },
];

export const inventedRegion = `${facts.map((fact) => JSON.stringify(fact)).join('\n')}\n`;
