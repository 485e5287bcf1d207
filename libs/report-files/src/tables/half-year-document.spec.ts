import { createHash } from 'node:crypto';
import { disclosedReports, Region, regionReport } from '@evenwicht/distribution';
import { halfYear, plainDate } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { reportFile, reportFileEdition, reportFormats } from '../report-file.js';
import type { ReportCell, ReportDocument } from '../report-document.js';
import { halfYearDocument } from './half-year-document.js';
import { cellIn } from './printed-attack-fixture.js';

const [a, b, c] = rulers;
const names = {
  nameOf: (municipality: string) => ({ [a]: 'Aa', [b]: 'Bee', [c]: 'Cee' })[municipality] ?? municipality,
};
const inSpring = {
  appliedOn: '2027-01-04',
  grantedOn: '2027-02-01',
  allocatedOn: '2027-03-01',
  startedOn: '2027-04-01',
};
const vacancies = (municipality: string, month: string, count: number): InventedFact => {
  return { fact: 'vacancies', municipality, month, count };
};

/** The worked example of domain.md section 9 as far as it is printed, a second half-year, and that one without the first. Invented. */
function documentsOf(...facts: InventedFact[]): ReportDocument[] {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  const reports = ['2026-H2', '2027-H1'].map((each) => regionReport(region, halfYear(each)));
  const [autumn, spring] = disclosedReports(reports);
  if (!autumn || !spring) throw new Error('two reports give two');
  const frozen = { closedOn: plainDate('2027-07-15'), upToPosition: 4711 };
  return [
    halfYearDocument([autumn], names, undefined),
    halfYearDocument([autumn, spring], names, frozen),
    halfYearDocument([spring], names, frozen),
  ];
}

const [autumn, spring, springAlone] = documentsOf(
  ...many(90, a),
  ...many(20, b),
  ...many(10, c),
  vacancies(a, '2026-07', 500),
  vacancies(b, '2026-08', 160),
  vacancies(c, '2026-12', 60),
  ...many(30, a, inSpring),
  ...many(20, b, inSpring),
  ...many(2, c, inSpring),
) as [ReportDocument, ReportDocument, ReportDocument];

const difference = (numerator: number, denominator = 1): ReportCell => ({
  kind: 'difference',
  fraction: { numerator, denominator },
});

describe('The printed half-year report (agreement 3.5)', () => {
  test('of the same report is the same document for ever; otherwise the edition of the files is the next one', () => {
    const hash = createHash('sha256').update(JSON.stringify(spring)).digest('hex');
    expect([reportFileEdition, hash]).toEqual([3, 'a10b7d15333e8161e3a69b79552ed9108c21f11d7b78b75e5d5dde19b52d9cec']);
  });

  test('has the monitored numbers of R-071 to R-076, and what is to be read beside them, each with its source', () => {
    expect(spring.tables.map(({ id }) => id)).toEqual([
      'aanvragen',
      'gehuisvest',
      'toewijzingen',
      'balans',
      'groeipad',
      'regio',
      'netto-toevoeging',
      'wederkerigheid',
      'categorieen',
      'grondslagen',
      'open-vraag',
      'open-vraag-gemeente',
      'bemiddelingstafel',
      'gegevens',
      'formules',
    ]);
    for (const { source, sheet, columns, rows } of spring.tables) {
      expect(source).toMatch(/^verdeelafspraken 3\.5; \S/);
      expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('C of the worked example: above the minimum share and below its part, side by side, without a verdict (R-032)', () => {
    expect(cellIn(autumn, 'toewijzingen', 2, 4)).toEqual({ kind: 'text', text: 'ja' });
    expect(cellIn(autumn, 'balans', 2, 5)).toEqual(difference(-8));
    expect(JSON.stringify([autumn, spring])).not.toMatch(
      /tekort|schend|overtreder|achterblij|norm(?!\.)|te weinig|te veel/i,
    );
  });

  test('start, now and direction stand beside each other (R-095)', () => {
    expect(spring.tables[3]?.columns.slice(4, 7).map(({ heading }) => heading)).toEqual([
      'balans start',
      'balans nu',
      'richting',
    ]);
    expect(cellIn(spring, 'balans', 1, 4)).toEqual(difference(-10));
  });

  test('E-36: two households are not printed, nor what they follow from: their share of the total, their balance', () => {
    expect(cellIn(spring, 'gehuisvest', 2, 1)).toEqual({ kind: 'withheld' });
    expect(cellIn(spring, 'balans', 2, 5)).toEqual({ kind: 'withheld' });
    expect(cellIn(spring, 'gehuisvest', 1, 1)).toEqual({ kind: 'withheld' });
    expect(cellIn(spring, 'regio', 0, 1)).toEqual({ kind: 'withheld' });
    expect(spring.notes[0]).toContain('1 tot en met 4');
  });

  test('a half-year of before that is not closed yet is not printed, and is not taken for one with small numbers', () => {
    const [row = [], dispersion = []] = [springAlone.tables[4]?.rows[0], springAlone.tables[4]?.rows.at(-1)];
    const notClosed = { kind: 'none', reason: 'nog niet afgesloten' };
    expect([row[1], dispersion[1]]).toEqual([notClosed, notClosed]);
    expect(cellIn(springAlone, 'balans', 0, 4)).toEqual(notClosed);
  });

  test('no table has categories by municipality', () => {
    const tables = spring.tables.filter(({ rows }) => JSON.stringify(rows).includes('beschermd wonen'));
    expect(tables.map(({ id }) => id)).toEqual(['categorieen']);
  });

  test('what was not closed says that it is provisional, and not for publication; what was, when and on what', () => {
    expect(autumn.title).toBe('Evenwichtige verdeling: voorlopige cijfers 2026-H2');
    expect(autumn.notes.join(' ')).toContain('niet voor publicatie');
    expect(spring.about).toContainEqual(['afgesloten op', '15-07-2027']);
    expect(spring.about).toContainEqual(['logboek', 'tot en met positie 4711']);
  });

  test.each(reportFormats)('the same report is the same file again: %s', (format) => {
    expect(Buffer.compare(reportFile(spring, format), reportFile(structuredClone(spring), format))).toBe(0);
  });
});
