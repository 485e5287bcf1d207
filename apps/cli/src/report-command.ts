import { halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { LogView } from '@evenwicht/service-kit';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { figuresTable } from './figures-table.js';
import { withLog } from './open-log.js';
import { missing, withoutAgreement } from './report-refusals.js';
import type { ReportLine } from './report-line.js';

/** `evenwicht report`: recomputed from the log each time, so there is nothing that can be out of date. */
export async function report(line: ReportLine, io: ConsoleIo): Promise<number> {
  if (line.file) return (await import('./report-file-command.js')).writeReport(line.halfYear, line.file, io);
  const region = await withLog(io.environment, (store) => new LogView<Region>(store, new Region()).atHead());
  if (region.rules.region === undefined) return withoutAgreement(io);
  try {
    const figures = halfYearFigures(region, line.halfYear);
    io.output.write(line.isJson ? `${JSON.stringify(figures, null, 2)}\n` : figuresTable(figures, region.rules));
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    io.errorOutput.write(`evenwicht: ${missing(error, region)}\n`);
    return exitStatus.incomplete;
  }
}
