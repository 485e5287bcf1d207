import { dayInDutch, halfYearInDutch, type Names } from '@evenwicht/events';
import { dayInAmsterdam } from '@evenwicht/kernel';
import type { CaseCount } from './counts-of-case.js';
import type { CaseExplanation, ExplainedReciprocity } from './explain-case.js';
import { figuresLine } from './figures-line.js';
import { figureInDutch } from './in-dutch.js';
import { nameOf } from './why-there.js';
import type { Difference } from './would-differ.js';

/** One page in plain Dutch: where a case counts, why, on whose word, and what would have changed it. */
export function casePage(explanation: CaseExplanation): readonly string[] {
  const { caseId, position, agreementVersion, counts, names } = explanation;
  return [
    `Zaak ${caseId}, zoals vastgelegd tot en met plaats ${position} in het logboek.`,
    `Verdeelafspraken, versie ${agreementVersion}.`,
    ...section('Waar deze zaak telt', countLines(counts, names)),
    ...section('Waarom daar', explanation.reasons),
    ...section('Wederkerigheid', reciprocityLines(explanation.reciprocity, names)),
    ...section('Wat is vastgelegd, en door wie', factLines(explanation)),
    ...section(
      'De cijfers, zoals op die plaats bekend',
      explanation.figures.map((each) => figuresLine(each, names)),
    ),
    ...section(
      'Wat het anders had gemaakt',
      explanation.differences.map((difference) => differenceLine(difference, explanation)),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

function countLines(counts: readonly CaseCount[], names: Names): readonly string[] {
  return counts.length === 0 ? ['Nergens.'] : counts.map((count) => countLine(count, names));
}

function countLine({ figure, municipality, on, halfYear, count }: CaseCount, names: Names): string {
  const where = `${names.municipality(municipality)}, ${halfYearInDutch(halfYear)}`;
  const back = count === -1 ? ', teruggenomen na bezwaar' : '';
  return `${where}: ${figureInDutch[figure]}${back}, op ${dayInDutch(on)}.`;
}

function reciprocityLines(reciprocity: ExplainedReciprocity | undefined, names: Names): readonly string[] {
  if (!reciprocity) return [];
  const [borrower, lender] = [names.municipality(reciprocity.borrower), names.municipality(reciprocity.lender)];
  return [
    `${lender} hielp ${borrower} (3c).`,
    reciprocity.opensLoan
      ? `${borrower} staat daarvoor open om een volgende keer bij te springen.`
      : `${borrower} verbruikte daarmee een tegoed, of de plaatsing staat buiten de wederkerigheid.`,
    reciprocity.gainsCredit
      ? `${lender} kreeg daarvoor een tegoed.`
      : `${lender} loste daarmee een eerdere keer hulp in, of de plaatsing staat buiten de wederkerigheid.`,
  ];
}

function factLines({ facts, names }: CaseExplanation): readonly string[] {
  return facts.map(({ position, occurredOn, recordedAt, organisation, sentence }) => {
    const said = `${nameOf(organisation, names)}, vastgelegd op ${dayInDutch(dayInAmsterdam(recordedAt))}`;
    return `${dayInDutch(occurredOn)}: ${sentence} (${said}, plaats ${position})`;
  });
}

function differenceLine({ supposed, counts, isReciprocal, consequence }: Difference, told: CaseExplanation): string {
  if (!counts) return `${supposed}, ${consequence ?? ''}`;
  if (counts.length === 0) return `${supposed}, dan telde het nergens.`;
  const changes = [...changesIn(counts, told), ...reciprocityChange(isReciprocal === true, told)];
  return `${supposed}, dan ${changes.length === 0 ? 'was hier niets anders geteld' : changes.join('; ')}.`;
}

function changesIn(counts: readonly CaseCount[], { counts: actual, names }: CaseExplanation): readonly string[] {
  const lost = actual.filter((count) => !has(counts, count)).map((count) => `niet ${placeOf(count, names)}`);
  const gained = counts.filter((count) => !has(actual, count)).map((count) => `wel ${placeOf(count, names)}`);
  return [...lost, ...gained].map((change) => `telde het ${change}`);
}

function reciprocityChange(isReciprocal: boolean, { reciprocity }: CaseExplanation): readonly string[] {
  return reciprocity && !isReciprocal ? ['stond er niets in de wederkerigheid'] : [];
}

function placeOf({ figure, municipality, halfYear }: CaseCount, names: Names): string {
  return `${figureInDutch[figure]} in ${names.municipality(municipality)}, ${halfYearInDutch(halfYear)}`;
}

function has(counts: readonly CaseCount[], { figure, municipality, halfYear, count }: CaseCount): boolean {
  return counts.some(
    (other) =>
      other.figure === figure &&
      other.municipality === municipality &&
      other.halfYear === halfYear &&
      other.count === count,
  );
}
