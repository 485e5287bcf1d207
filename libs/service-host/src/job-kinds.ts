import { Logger } from '@nestjs/common';
import {
  EmptyLog,
  headsAt,
  LogContradictsHead,
  signerAt,
  signHead,
  type EvidenceSite,
  type LogBytes,
} from '@evenwicht/evaluation';
import type { DueKind, JobKind, Pointer } from '@evenwicht/jobs';
import { dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import { ClosingWatch, ReportFileMaker } from '@evenwicht/monitoring';
import { reportFormats } from '@evenwicht/report-files';
import type { Clock } from '@evenwicht/service-kit';
import { OrphanAlarm, TermAlarm, UrgencyExpiry } from '@evenwicht/urgency-case';
import type { WorkParts } from './work-parts.js';

/** Everything that is done on a day, or on what happened, while nobody asks for it. A new kind is added here. */
export function jobKinds(parts: WorkParts, site: EvidenceSite): readonly JobKind[] {
  const { store, readModels, logView, executor, clock, reportFiles, notifier } = parts;
  return [
    daily('orphan-alarm', clock, alarmOf(new OrphanAlarm(store, readModels, logView, executor))),
    daily(
      'term-alarm',
      clock,
      async (now) => void (await new TermAlarm(store, readModels, logView, executor).ring(now)),
    ),
    urgencyExpiry(new UrgencyExpiry(readModels, executor), clock),
    daily('half-year-closing', clock, closingsOf(new ClosingWatch(store, logView))),
    daily('access-log-term', clock, () => forgetLines(parts)),
    { ...daily('signed-head', clock, () => keepHead(store, site)), isHopeless },
    reportFileKind(new ReportFileMaker(store, logView, reportFiles), clock),
    ...(notifier ? [notifier.kind, daily('notification-review', clock, () => notifier.review())] : []),
  ];
}

/**
 * Done once on each day in the Netherlands. Days that passed while nothing ran, or while it could not be done, are not made up
 * for one by one: what is done on a day is done for everything until then.
 */
export function daily(name: string, clock: Clock, work: (now: Instant) => Promise<void>): DueKind {
  return {
    name,
    due: async (now) => [{ day: dayInAmsterdam(now) }],
    process: async ({ day }: Pointer) => {
      const now = clock.now();
      if (day === dayInAmsterdam(now)) await work(now);
    },
  };
}

/** An alarm for whoever runs the service, beside the event for whoever listens. */
function alarmOf(alarm: OrphanAlarm) {
  const logger = new Logger('Alarm');
  return async (now: Instant) => {
    const orphanCount = await alarm.ring(now);
    if (orphanCount) logger.warn({ message: 'households between shore and ship', orphanCount });
  };
}

/** A half-year that is over waits for the secretariat to close it, and for what is still to be reported (docs/adr/0100). */
function closingsOf(watch: ClosingWatch) {
  const logger = new Logger('Alarm');
  return async (now: Instant) => {
    for (const { halfYear, status, missingReports, isHouseholdCountMissing } of await watch.waiting(now)) {
      const missing = { missingReportCount: missingReports.length, isHouseholdCountMissing };
      logger.warn({ message: 'a half-year waits to be closed', halfYear, status, ...missing });
    }
  };
}

/** One job for each urgency that ran out, so that one that fails keeps no other waiting; looked at again the next day. */
function urgencyExpiry(expiry: UrgencyExpiry, clock: Clock): DueKind {
  return {
    name: 'urgency-expiry',
    due: async (now) => (await expiry.due(now)).map((caseId) => ({ day: dayInAmsterdam(now), caseId })),
    process: async ({ caseId }) => {
      if (caseId) await expiry.record(caseId, clock.now());
    },
  };
}

/** A job for each file of each closed half-year that is not there yet. */
export function reportFileKind(maker: ReportFileMaker, clock: Clock): DueKind {
  return {
    name: 'report-file',
    due: (now) => maker.missing(now),
    process: async ({ halfYear, format }) => {
      const known = reportFormats.find((each) => each === format);
      if (halfYear && known) await maker.make({ halfYear, format: known }, clock.now());
    },
  };
}

/** Lines whose term is over; how many is told, for whoever answers for it (docs/adr/0154). */
async function forgetLines({ accessLog }: WorkParts): Promise<void> {
  const lineCount = await accessLog.forget();
  if (lineCount > 0) new Logger('Logboek').log({ message: 'lines of the access log forgotten', lineCount });
}

/** The more heads are kept elsewhere, the nearer a later change of the log can be located (docs/adr/0090). */
async function keepHead(log: LogBytes, site: EvidenceSite): Promise<void> {
  try {
    const { file } = await signHead({ log, heads: headsAt(site), signer: await signerAt(site) });
    new Logger('Heads').log({ message: 'head signed', file });
  } catch (error) {
    if (!(error instanceof EmptyLog)) throw error;
  }
}

/** A log that contradicts what was said of it earlier does not mend by waiting. */
function isHopeless(error: unknown): boolean {
  return error instanceof LogContradictsHead;
}
