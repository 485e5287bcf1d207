import {
  comparedFigures,
  counterfactual,
  LedgerNotReproduced,
  type ComparedFigure,
  type HalfYearCompared,
  type LedgerDifference,
  type RuleSetCompared,
} from '@evenwicht/evaluation';
import type { FractionJson } from '@evenwicht/kernel';
import { exitStatus, type ConsoleIo } from './console-io.js';
import type { CounterfactualLine } from './counterfactual-line.js';
import { aligned, decimal, percentage } from './figures-table.js';
import { withLog } from './open-log.js';
import { ruleSetsIn } from './rule-sets-file.js';

/** `evenwicht counterfactual`: decisions stand, figures are recomputed under other rules. */
export async function compareRules({ path, halfYears, isJson }: CounterfactualLine, io: ConsoleIo): Promise<number> {
  const sets = await ruleSetsIn(path);
  try {
    const compared = await withLog(io.environment, (log) => counterfactual(log, sets, halfYears));
    io.output.write(isJson ? `${JSON.stringify({ ruleSets: compared }, null, 2)}\n` : compared.map(inDutch).join('\n'));
    const isWhole = compared.every((one) => one.halfYears.every(({ missing }) => !missing));
    return isWhole ? exitStatus.done : exitStatus.incomplete;
  } catch (error) {
    if (!(error instanceof LedgerNotReproduced)) throw error;
    io.errorOutput.write(refusal(error.differences));
    return exitStatus.incomplete;
  }
}

const headings: Readonly<Record<ComparedFigure, string>> = {
  housed: 'gehuisvest',
  housedInformalCare: 'w.v. mantelzorg',
  allocations: 'toewijzingen',
  share: 'aandeel',
  shareAboveMinimum: 'aandeel boven minimum',
  operationalShare: 'aandeel in het venster',
  expected: 'verwacht',
  balance: 'balans',
  helped: 'geholpen',
  steppedIn: 'bijgesprongen',
  netReciprocity: 'netto',
  openLoans: 'open leningen',
  openCredits: 'open tegoeden',
};

const shares: readonly ComparedFigure[] = ['share', 'shareAboveMinimum', 'operationalShare'];

/** What differs; rounded, for here it is only shown. */
function inDutch({ ruleSet, restsOn, halfYears }: RuleSetCompared): string {
  const title = `Andere regels: ${ruleSet.name} (besluiten blijven staan; logboek tot en met positie ${restsOn})`;
  return [title, ...halfYears.flatMap((one) => ['', ...halfYearInDutch(one)]), ''].join('\n');
}

const what = { householdCount: 'huishoudens', keyCount: 'de andere sleutel' } as const;

function halfYearInDutch({ halfYear, municipalities, missing }: HalfYearCompared): string[] {
  if (missing) return [`${halfYear}: van ${missing.municipality} ontbreekt het aantal voor ${what[missing.what]}.`];
  const rows = municipalities.flatMap(({ municipality, figures }) =>
    comparedFigures
      .filter((name) => figures[name].difference?.numerator !== 0 && (figures[name].actual ?? figures[name].other))
      .map((name) => {
        const { actual, other, difference } = figures[name];
        return [municipality, headings[name], ...[actual, other, difference].map((value) => shown(name, value))];
      }),
  );
  if (rows.length === 0) return [`${halfYear}: geen verschil.`];
  return [`${halfYear}:`, ...aligned([['gemeente', 'cijfer', 'werkelijk', 'anders', 'verschil'], ...rows])];
}

function shown(name: ComparedFigure, value: FractionJson | null): string {
  if (!value) return '-';
  return shares.includes(name) ? percentage(value) : decimal(value);
}

const mostShown = 20;

function refusal(differences: readonly LedgerDifference[]): string {
  const lines = differences.slice(0, mostShown).map(({ obligation, id, recorded, replayed }) => {
    const names = { placement: 'plaatsing', loan: 'lening', credit: 'tegoed' } as const;
    return `  ${names[obligation]} ${id}: vastgelegd ${recorded ?? 'niets'}; nagerekend ${replayed ?? 'niets'}`;
  });
  return [
    'evenwicht: de vastgelegde wederkerigheid is niet dezelfde als de nagerekende; er wordt niets op gebouwd.',
    ...lines,
    ...(differences.length > mostShown ? [`  en nog ${differences.length - mostShown}`] : []),
    '',
  ].join('\n');
}
