import { MissingHouseholdCount } from '@evenwicht/distribution';
import { casePage, Explanations, figurePage, NoSuchRow, PositionAhead } from '@evenwicht/evaluation';
import { exitStatus, type ConsoleIo } from './console-io.js';
import type { ExplainLine } from './explain-line.js';
import { withLog } from './open-log.js';

/** `evenwicht explain`: why a case counts where it counts, or what a figure is made of; from the log alone. */
export async function explain(line: ExplainLine, io: ConsoleIo): Promise<number> {
  const page = await withLog(io.environment, async (log) => {
    const explanations = new Explanations(log);
    if ('figure' in line) return figurePage(await explanations.ofFigure(line.figure, line.upTo));
    const explanation = await explanations.ofCase(line.caseId, line.upTo);
    return explanation && casePage(explanation);
  }).catch(notExplained);
  if (typeof page === 'string' || page === undefined) {
    io.errorOutput.write(`${page ?? 'Deze zaak is er niet, of was er op die plaats nog niet.'}\n`);
    return exitStatus.incomplete;
  }
  io.output.write(page.map((each) => `${each}\n`).join(''));
  return exitStatus.done;
}

function notExplained(error: unknown): string {
  if (error instanceof MissingHouseholdCount) return error.message;
  if (error instanceof PositionAhead) return `Het logboek komt nu tot plaats ${error.head}.`;
  if (error instanceof NoSuchRow) {
    return `${error.municipality} doet op de laatste dag van het halfjaar niet mee, en heeft geen cijfers.`;
  }
  throw error;
}
