import { halfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, rulers, steppedIn } from '@evenwicht/testing';
import { ToldOfFigures, type ExplainedFigureName } from './explain-figure.js';
import { figurePage } from './figure-page.js';

const [a, b] = rulers;

// three households in the half-year: two in the first municipality, one in the second
const vacancies = { fact: 'vacancies', municipality: a, month: '2026-08', count: 12, association: 'w' } as const;
const told = new ToldOfFigures();
for (const event of eventsOf([
  ...inventedRegion,
  ...housed('x'),
  ...housed('y'),
  ...steppedIn('z', b, a, '2026-10-01'),
  vacancies,
])) {
  told.apply(event);
}

function pageOf(figure: ExplainedFigureName): string {
  return figurePage(
    told.explanation({ figure, municipality: a as MunicipalityCode, halfYear: halfYear('2026-H2') }),
  ).join('\n');
}

const withoutCase = (line: string) => line.replace(/ \(case-.*\)$/, '');

describe('One page that explains a figure', () => {
  it('gives a balance with its formula, the households that it is in proportion to, and everybody who was housed', () => {
    expect(pageOf('balance').split('\n').map(withoutCase)).toEqual([
      'Balans van Gemeente GM0148 in het tweede halfjaar van 2026: 1/5 (0,20)',
      'Zoals vastgelegd tot en met plaats 25 in het logboek.',
      'Formule: Gehuisvest min verwacht; de balansen zijn samen nul. (balance, versie 1; R-075, section 9)',
      'Huishoudens op 1 januari 2025: 60000 van 100000.',
      '',
      'Gehuisvest Gemeente GM0148: 2',
      '- +1: de ingang van de huur op 1 oktober 2026, bekend op 1 juli 2026, van de regio',
      '- +1: de ingang van de huur op 1 oktober 2026, bekend op 1 juli 2026, van de regio',
      '',
      'Gehuisvest Gemeente GM0160: 1',
      '- +1: de ingang van de huur op 1 oktober 2026, bekend op 1 juli 2026, van de regio',
      '',
      'Gehuisvest Gemeente GM0166: 0',
    ]);
  });

  it('gives a share exactly, and as people say it', () => {
    expect(pageOf('share')).toContain('Aandeel van Gemeente GM0148 in het tweede halfjaar van 2026: 1/6 (16,7%)\n');
    expect(pageOf('share')).toContain('+12: een melding van mutaties op 28 augustus 2026,');
  });
});
