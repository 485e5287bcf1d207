import { writeFile } from 'node:fs/promises';
import { MissingHouseholdCount, Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam, lastDayOfHalfYear, type HalfYear, type Instant } from '@evenwicht/kernel';
import { ReportDocuments } from '@evenwicht/monitoring';
import { reportFile, reportFormats } from '@evenwicht/report-files';
import { LogView } from '@evenwicht/service-kit';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { withLog } from './open-log.js';
import { missing, withoutAgreement } from './report-refusals.js';
import type { ReportLine } from './report-line.js';

/** `evenwicht report --format`: the report as it is printed for everyone, provisional while it is not closed. */
export async function writeReport(halfYear: HalfYear, file: NonNullable<ReportLine['file']>, io: ConsoleIo) {
  const format = reportFormats.find((each) => each === file.format);
  if (!format) throw new CommandMistake(`In welke vorm? Geef --format ${reportFormats.join(', ')}.`);
  const region = new Region();
  try {
    const made = await withLog(io.environment, async (log) => {
      await new LogView<Region>(log, region).atHead();
      return region.rules.region === undefined ? undefined : documentOf(log, region, halfYear);
    });
    if (!made) return withoutAgreement(io);
    await writeFile(file.path, reportFile(made.document, format)).catch(explained);
    const what = made.isPublished ? 'de halfjaarrapportage' : 'voorlopige cijfers, niet voor publicatie,';
    io.output.write(`${file.path}: ${what} over ${halfYear}.\n`);
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    io.errorOutput.write(`evenwicht: ${missing(error, region)}\n`);
    return exitStatus.incomplete;
  }
}

async function documentOf(log: EventStore, region: Region, halfYear: HalfYear) {
  const documents = new ReportDocuments(log);
  const [today, lastDay] = [dayInAmsterdam(new Date().toISOString() as Instant), lastDayOfHalfYear(halfYear)];
  const until = today < lastDay ? lastDay : today;
  const published = await documents.published(region, halfYear, until);
  const document = published ?? (await documents.provisional(region, halfYear, until));
  return { document, isPublished: published !== undefined };
}

function explained(error: unknown): never {
  const { code = '' } = error as NodeJS.ErrnoException;
  throw new CommandMistake(`Het bestand bij --out kan daar niet worden geschreven (${code}).`, { cause: error });
}
