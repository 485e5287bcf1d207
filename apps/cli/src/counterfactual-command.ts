import {
  counterfactual,
  PastNotReproduced,
  redecision,
  type RuleSet,
  type RuleSetCompared,
  type RuleSetRedecided,
} from '@evenwicht/evaluation';
import { exitStatus, type ConsoleIo } from './console-io.js';
import type { CounterfactualLine } from './counterfactual-line.js';
import { halfYearInDutch } from './counterfactual-text.js';
import { withLog } from './open-log.js';
import { refusalInDutch } from './past-refused.js';
import { flipsInDutch, redecidedInDutch } from './redecision-text.js';
import { ruleSetsIn } from './rule-sets-file.js';

/** `evenwicht counterfactual`: what half-years would have been under other rules. */
export async function compareRules(line: CounterfactualLine, io: ConsoleIo): Promise<number> {
  const sets = await ruleSetsIn(line.path);
  try {
    const { ruleSets, text } = await compared(line, sets, io);
    io.output.write(line.isJson ? `${JSON.stringify({ mode: line.mode, ruleSets }, null, 2)}\n` : text);
    const isWhole = ruleSets.every((one) => one.halfYears.every(({ missing }) => !missing));
    return isWhole ? exitStatus.done : exitStatus.incomplete;
  } catch (error) {
    if (!(error instanceof PastNotReproduced)) throw error;
    io.errorOutput.write(refusalInDutch(error));
    return exitStatus.incomplete;
  }
}

interface Compared {
  readonly ruleSets: readonly RuleSetCompared[];
  readonly text: string;
}

async function compared(
  { mode, halfYears }: CounterfactualLine,
  sets: readonly RuleSet[],
  { environment }: ConsoleIo,
): Promise<Compared> {
  if (mode === 're-decision') {
    const ruleSets = await withLog(environment, (log) => redecision(log, sets, halfYears));
    return { ruleSets, text: ruleSets.map(redecisionInDutch).join('\n') };
  }
  const ruleSets = await withLog(environment, (log) => counterfactual(log, sets, halfYears));
  return { ruleSets, text: ruleSets.map(bookkeepingInDutch).join('\n') };
}

function bookkeepingInDutch({ ruleSet, restsOn, halfYears }: RuleSetCompared): string {
  const title = `Andere regels: ${ruleSet.name} (besluiten blijven staan; logboek tot en met positie ${restsOn})`;
  return [title, ...halfYears.flatMap((one) => ['', ...halfYearInDutch(one)]), ''].join('\n');
}

function redecisionInDutch({ ruleSet, restsOn, halfYears, flips }: RuleSetRedecided): string {
  const title = `Andere regels: ${ruleSet.name} (de regel beslist opnieuw; logboek tot en met positie ${restsOn})`;
  const parts = halfYears.flatMap((one) => ['', ...redecidedInDutch(one)]);
  return [title, ...parts, '', ...flipsInDutch(flips), ''].join('\n');
}
