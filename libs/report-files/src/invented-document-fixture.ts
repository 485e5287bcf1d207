import { plainDate } from '@evenwicht/kernel';
import { count, none, text, withheld, type ReportDocument } from './report-document.js';

/** Every kind of cell, names that bite, and a chart of two series. Invented. */
export const inventedDocument: ReportDocument = {
  title: 'Halfjaarrapportage 2027-H1 <proef> & "zo"',
  about: [
    ['halfjaar', '2027-H1'],
    ['vastgesteld op', '15-07-2027'],
  ],
  notes: ['Een afwijking is geen overtreding.'],
  tables: [
    {
      id: 'balans',
      title: 'Balans per gemeente',
      sheet: 'Balans',
      source: 'R-075, domeinmodel 9',
      columns: [
        { heading: 'gemeente' },
        { heading: 'gehuisvest', unit: 'huishoudens' },
        { heading: 'aandeel' },
        { heading: 'verwacht', unit: 'huishoudens' },
        { heading: 'balans', unit: 'huishoudens' },
        { heading: 'sinds' },
        { heading: 'opmerking' },
      ],
      rows: [
        [
          text('=HYPERLINK("https://invented.example";"A")'),
          count(90),
          { kind: 'share', fraction: { numerator: 9, denominator: 50 } },
          { kind: 'amount', fraction: { numerator: 363, denominator: 5 } },
          { kind: 'difference', fraction: { numerator: 87, denominator: 5 } },
          { kind: 'date', date: plainDate('2026-07-01') },
          text('regel een\nregel twee; "aanhaling"'),
        ],
        [
          text('B & <C>'),
          count(21),
          { kind: 'share', fraction: { numerator: 21, denominator: 160 } },
          { kind: 'amount', fraction: { numerator: 121, denominator: 4 } },
          { kind: 'difference', fraction: { numerator: -37, denominator: 4 } },
          { kind: 'date', date: plainDate('2028-02-29') },
          text('-2 is hier tekst'),
        ],
        [text('D'), withheld, none('geen mutaties'), withheld, withheld, none('onbekend'), text('@SUM(A1)')],
      ],
      notes: ['Gehuisvest min verwacht.'],
      chart: {
        title: 'Balans en verwachting',
        description: 'Per gemeente de verwachting en de balans; A +17,4 en B -9,3. D is afgeschermd.',
        columns: [4, 3],
      },
    },
    {
      id: 'aandeel',
      title: 'Aandeel per gemeente',
      sheet: 'Aandeel',
      source: 'R-074',
      columns: [{ heading: 'gemeente' }, { heading: 'aandeel' }],
      rows: [
        [text('A'), { kind: 'share', fraction: { numerator: 9, denominator: 50 } }],
        [text('B'), none('geen mutaties')],
      ],
      notes: [],
      chart: {
        title: 'Aandeel naast het minimum',
        description: 'A 18,0%; B zonder mutaties.',
        columns: [1],
        mark: { name: 'minimumaandeel', fraction: { numerator: 3, denominator: 20 } },
      },
    },
  ],
};
