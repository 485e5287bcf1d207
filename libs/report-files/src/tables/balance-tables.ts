import { Fraction } from '@evenwicht/kernel';
import { count, none, text, withheld, type ReportCell, type ReportTable } from '../report-document.js';
import { directionInDutch } from './codes-in-dutch.js';
import type { PrintedPath } from './printed-path.js';
import { dwellings, households, sourceOf, type PrintedReport } from './printed-report.js';

type Row = PrintedReport['report']['municipalities'][number];

/** The balance with its starting position beside it: "start", "nu", "richting" (R-075, R-094, R-095, R-032). */
export function balanceTable(printed: PrintedReport, path: PrintedPath): ReportTable {
  return {
    id: 'balans',
    title: 'Balans per gemeente: start, nu en richting',
    sheet: 'Balans',
    source: sourceOf('balance', 'expected', 'start', 'direction', 'balanceWithoutInformalCare', 'cumulativeBalance'),
    columns: [
      { heading: 'gemeente' },
      { heading: 'alle huishoudens', unit: households },
      { heading: 'gehuisvest', unit: households },
      { heading: 'verwacht', unit: households },
      { heading: 'balans start', unit: households },
      { heading: 'balans nu', unit: households },
      { heading: 'richting' },
      { heading: 'balans zonder mantelzorg', unit: households },
      { heading: 'balans sinds de inwerkingtreding', unit: households },
    ],
    rows: printed.rows((row) => balanceRow(printed, path, row)),
    notes: [
      'Balans = gehuisvest min verwacht; verwacht is naar rato van huishoudens. De balansen zijn samen nul.',
      'Een afwijking is geen overtreding: gemeenten groeien geleidelijk toe, ieder vanuit de eigen beginsituatie.',
    ],
    chart: {
      title: 'Balans per gemeente, bij de start en nu',
      description:
        'Twee liggende balken per gemeente vanaf nul, naar links en naar rechts; de tabel geeft alle waarden.',
      columns: [4, 5],
    },
  };
}

function balanceRow(printed: PrintedReport, path: PrintedPath, row: Row): ReportCell[] {
  const { municipality } = row;
  const own = [`housed/${municipality}`, 'housed/region'];
  const informalCare = [`housedInformalCare/${municipality}`, 'housedInformalCare/region'];
  const since = [`housedSinceEntry/${municipality}`, 'housedSinceEntry/region'];
  const start = startOf(path, row);
  const direction = () => (row.direction ? text(directionInDutch[row.direction]) : none('niet te bepalen'));
  return [
    count(row.households),
    printed.count(`housed/${municipality}`, row.housed),
    printed.amount(['housed/region'], row.expected),
    start,
    printed.difference(own, row.balance),
    start.kind === 'withheld' ? withheld : printed.cell(own, direction),
    printed.difference([...own, ...informalCare], row.balanceWithoutInformalCare),
    path.isWhole ? printed.difference(since, row.cumulativeBalance) : withheld,
  ];
}

function startOf(path: PrintedPath, { start, municipality }: Row): ReportCell {
  const point = path.points.find(({ halfYear }) => halfYear === start?.halfYear);
  return point ? path.cell(point, municipality, 'balance') : none('niet te bepalen');
}

/** Where each municipality came from, half-year by half-year (3b; R-058). */
export function growthPathTable(printed: PrintedReport, path: PrintedPath): ReportTable {
  return {
    id: 'groeipad',
    title: 'Groeipad: deel van de plaatsingen min deel van de huishoudens, per halfjaar',
    sheet: 'Groeipad',
    source: sourceOf('growthPath', 'deviation', 'dispersion'),
    columns: [{ heading: 'gemeente' }, ...path.points.map(({ halfYear }) => ({ heading: halfYear }))],
    rows: [
      ...printed.rows(({ municipality }) => path.points.map((point) => path.cell(point, municipality, 'deviation'))),
      [text('Spreiding in de regio'), ...path.points.map((point) => path.dispersion(point))],
    ],
    notes: [
      'Zoals toen gepubliceerd. Wat later anders bekend werd, staat in de herziening van dat halfjaar.',
      'Nul is precies evenredig; de spreiding is het deel van de plaatsingen dat dan elders zou zijn.',
    ],
  };
}

/** The region as a whole: dispersion, concentration and what is not by municipality (R-075, R-012). */
export function regionTable(printed: PrintedReport, path: PrintedPath): ReportTable {
  const { total, concentration, municipalities } = printed.report;
  const every = printed.ofEach('housed');
  const figure = (words: string, cell: ReportCell): ReportCell[] => [text(words), cell];
  return {
    id: 'regio',
    title: 'De regio als geheel',
    sheet: 'Regio',
    source: sourceOf('dispersion', 'concentration', 'share', 'netAddition'),
    columns: [{ heading: 'cijfer' }, { heading: 'waarde' }],
    rows: [
      figure('spreiding in het halfjaar', printed.share(every, total.dispersion, 'geen plaatsingen')),
      figure('spreiding sinds de inwerkingtreding', dispersionSinceEntry(printed, path)),
      ...concentration.flatMap(({ largest, housedShare, householdShare, municipalities: group }) => {
        const whose = `de ${largest === 1 ? 'gemeente' : `${largest} gemeenten`} met de meeste plaatsingen`;
        return [
          figure(
            `${whose}`,
            printed.cell(every, () => text(group.map((each) => printed.nameOf(each)).join(', '))),
          ),
          figure(`deel van de plaatsingen in ${whose}`, printed.share(every, housedShare, 'geen plaatsingen')),
          figure(`deel van de huishoudens in ${whose}`, printed.share(every, householdShare, 'geen huishoudens')),
        ];
      }),
      figure('alle huishoudens', count(municipalities.reduce((sum, row) => sum + row.households, 0))),
      figure(`netto toevoeging (${dwellings})`, count(total.netAddition)),
    ],
    notes: ['Spreiding: 0% is precies evenredig naar huishoudens. De afspraken noemen geen norm.'],
  };
}

/** As the dispersion of a half-year, of the balances of all half-years together. */
function dispersionSinceEntry(printed: PrintedReport, path: PrintedPath): ReportCell {
  const { municipalities, coverage } = printed.report;
  if (!path.isWhole) return withheld;
  const all = coverage.reduce((sum, { housedSinceEntry }) => sum + housedSinceEntry, 0);
  const sizes = municipalities.map(({ cumulativeBalance }) => Fraction.from(cumulativeBalance).absolute());
  const dispersion =
    all === 0
      ? null
      : Fraction.sum(sizes)
          .dividedBy(Fraction.of(2 * all))
          .toJSON();
  return printed.share(printed.ofEach('housedSinceEntry'), dispersion, 'geen plaatsingen');
}
