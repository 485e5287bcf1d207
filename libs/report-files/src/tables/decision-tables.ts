import { count, none, text, type ReportCell, type ReportTable } from '../report-document.js';
import { bandInDutch, categoryInDutch, principleInDutch, referralInDutch } from './codes-in-dutch.js';
import { households, sourceOf, type PrintedReport } from './printed-report.js';

/** Monitored numbers 1 and 2. */
export function decisionTable(printed: PrintedReport): ReportTable {
  const figures = ['applications', 'decisions', 'granted', 'refused'] as const;
  const { total } = printed.report;
  return {
    id: 'aanvragen',
    title: 'Aanvragen en beschikkingen per gemeente',
    sheet: 'Aanvragen en beschikkingen',
    source: sourceOf(...figures),
    columns: [
      { heading: 'gemeente' },
      { heading: 'aanvragen' },
      { heading: 'beschikkingen' },
      { heading: 'verleend' },
      { heading: 'afgewezen' },
    ],
    rows: [
      ...printed.rows((row) => figures.map((figure) => printed.count(`${figure}/${row.municipality}`, row[figure]))),
      [text('Regio'), ...figures.map((figure) => printed.count(`${figure}/region`, total[figure]))],
    ],
    notes: [
      'Aanvragen naar de gemeente en de dag van ontvangst, beschikkingen naar de dag van het besluit.',
      'Een besluit op bezwaar telt in het halfjaar waarin het valt en neemt het eerdere besluit terug.',
    ],
  };
}

/** The same numbers by urgency category, for the region: by municipality they would tell of people (domain.md 6.1). */
export function categoryTable(printed: PrintedReport): ReportTable {
  const { categories } = printed.report;
  const figures = ['applications', 'granted', 'refused', 'housed'] as const;
  return {
    id: 'categorieen',
    title: 'De regio naar urgentiecategorie',
    sheet: 'Urgentiecategorieën',
    source: sourceOf('categories'),
    columns: [
      { heading: 'urgentiecategorie' },
      { heading: 'aanvragen' },
      { heading: 'verleend' },
      { heading: 'afgewezen' },
      { heading: 'gehuisvest', unit: households },
    ],
    rows: categories.map((row) => [
      text(categoryInDutch[row.category]),
      ...figures.map((figure) => printed.count(`${figure}/${row.category}`, row[figure])),
    ]),
    notes: [
      'De aantallen per gemeente en categorie staan in geen bestand: zij zouden over personen gaan. Zo ook wat later bekend werd per categorie: daarom staan er alleen halfjaren.',
    ],
  };
}

/** On what basis households went where they went. */
export function principleTable(printed: PrintedReport): ReportTable {
  const { principles } = printed.report;
  const destinations = principles.map(({ basis }) => `destinations/basis.${basis}`);
  return {
    id: 'grondslagen',
    title: 'Bestemmingen en plaatsingen naar grondslag',
    sheet: 'Grondslagen',
    source: sourceOf('principles'),
    columns: [
      { heading: 'grondslag' },
      { heading: 'bestemmingen' },
      { heading: 'deel van de bestemmingen' },
      { heading: 'gehuisvest', unit: households },
    ],
    rows: principles.map((row) => [
      text(principleInDutch[row.basis]),
      printed.count(`destinations/basis.${row.basis}`, row.destinations),
      printed.share(destinations, row.destinationShare, 'geen bestemmingen'),
      printed.count(`housed/basis.${row.basis}`, row.housed),
    ]),
    notes: ['Wat er gebeurde; “het gros” (3.1) is geen getal.'],
  };
}

/** What became of every grant, and for how long who is not housed has waited. */
export function demandTable(printed: PrintedReport): ReportTable {
  const { demand } = printed.report;
  const outcome = (words: string, name: 'granted' | 'housed' | 'open' | 'endedOtherwise'): ReportCell[] => [
    text(words),
    printed.count(`demand/${name}`, demand[name]),
  ];
  return {
    id: 'open-vraag',
    title: 'Wat er van de verleende urgenties werd, tot en met de laatste dag',
    sheet: 'Open vraag',
    source: sourceOf('demand'),
    columns: [{ heading: 'uitkomst' }, { heading: 'aantal', unit: households }],
    rows: [
      outcome('verleend', 'granted'),
      outcome('gehuisvest', 'housed'),
      outcome('open', 'open'),
      outcome('anders geëindigd', 'endedOtherwise'),
      ...demand.waiting.map(({ band, open }) => [
        text(`open, wacht ${bandInDutch[band]}`),
        printed.count(`waiting/${band}`, open),
      ]),
    ],
    notes: ['Verleend = gehuisvest + open + anders geëindigd.'],
  };
}

export function openDemandTable(printed: PrintedReport): ReportTable {
  return {
    id: 'open-vraag-gemeente',
    title: 'Open vraag per gemeente op de laatste dag',
    sheet: 'Open vraag per gemeente',
    source: sourceOf('openDemand'),
    columns: [{ heading: 'gemeente' }, { heading: 'verleend en niet gehuisvest', unit: households }],
    rows: printed.rows((row) => [printed.count(`openDemand/${row.municipality}`, row.openDemand)]),
    notes: ['Naar de gemeente die verleende.'],
  };
}

/** What lay on the mediation table on the last day. */
export function referralTable(printed: PrintedReport): ReportTable {
  const { referrals, total } = printed.report;
  return {
    id: 'bemiddelingstafel',
    title: 'Open vragen aan de bemiddelingstafel op de laatste dag',
    sheet: 'Bemiddelingstafel',
    source: sourceOf('referrals', 'betweenShoreAndShip'),
    columns: [{ heading: 'vraag' }, { heading: 'zaken' }],
    rows: [
      ...referrals.map(({ question, cases }) => [
        text(referralInDutch[question]),
        printed.count(`referrals/${question}`, cases),
      ]),
      [
        text('tussen wal en schip: herkomstgemeente niet in staat en niemand bijgesprongen'),
        printed.count('betweenShoreAndShip/region', total.betweenShoreAndShip),
      ],
    ],
    notes: ['Een zaak kan meer dan één vraag hebben.'],
  };
}

/** Signals about figures, never about people: nothing in it is withheld (OQ-21, E-32, E-14). */
export function qualityTable(printed: PrintedReport): ReportTable {
  return {
    id: 'gegevens',
    title: 'Wat er aan de gegevens ontbrak',
    sheet: 'Gegevens',
    source: sourceOf('missingVacancyReports', 'daysWithoutScheme', 'lateFacts'),
    columns: [
      { heading: 'gemeente' },
      { heading: 'mutatiemeldingen die ontbreken' },
      { heading: 'maanden daarvan' },
      { heading: 'dagen zonder geldende urgentieregeling' },
      { heading: 'feiten die na het halfjaar zijn vastgelegd' },
    ],
    rows: printed.rows(({ quality: { missingVacancyReports, daysWithoutScheme, lateFacts } }) => [
      count(missingVacancyReports.length),
      missingVacancyReports.length === 0 ? none('geen') : text(monthsOf(missingVacancyReports)),
      count(daysWithoutScheme),
      count(lateFacts),
    ]),
    notes: [],
  };
}

function monthsOf(reports: readonly { readonly month: string }[]): string {
  return [...new Set(reports.map(({ month }) => month))].sort().join(', ');
}
