import { Region } from '@evenwicht/distribution';
import { beginning, type EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam } from '@evenwicht/kernel';
import {
  dayInDutch,
  streamName,
  upcast,
  whatLayOnTheTable,
  type CaseEvent,
  type Names,
  type RecordedEvent,
} from '@evenwicht/events';
import { exitStatus, type ConsoleIo } from './console-io.js';
import type { DeterminationLine } from './determination-line.js';
import { withLog } from './open-log.js';

type Determination = RecordedEvent & Extract<CaseEvent, { readonly type: 'DeterminedByMediationTable' }>;

/** `evenwicht determination`: what lay on the mediation table, from the event alone (agreement 1c; R-049). */
export async function printDeterminations({ caseId }: DeterminationLine, io: ConsoleIo): Promise<number> {
  const printed = await withLog(io.environment, async (log) => {
    const events = await log.readStream(streamName('case', caseId));
    const found = events.map(upcast).filter(isDetermination);
    return found.length === 0 ? [] : linesOf(found, await namesIn(log));
  });
  if (printed.length === 0) io.errorOutput.write('Over deze zaak bepaalde de bemiddelingstafel niets.\n');
  io.output.write(printed.map((line) => `${line}\n`).join(''));
  return printed.length === 0 ? exitStatus.incomplete : exitStatus.done;
}

function isDetermination(event: RecordedEvent): event is Determination {
  return event.type === 'DeterminedByMediationTable';
}

function linesOf(determinations: readonly Determination[], names: Names): readonly string[] {
  return determinations.flatMap(({ occurredOn, position, recordedAt, data }, index) => [
    ...(index > 0 ? [''] : []),
    `Bepaling van ${dayInDutch(occurredOn)}, vastgelegd op ${dayInDutch(dayInAmsterdam(recordedAt))}, plaats ${position} in het logboek.`,
    ...whatLayOnTheTable(data, names),
  ]);
}

/** As the agreement names the municipalities now. */
async function namesIn(log: EventStore): Promise<Names> {
  const region = new Region();
  for await (const batch of log.readAll(beginning, { categories: ['agreement'] })) {
    for (const event of batch) region.apply(upcast(event));
  }
  return { municipality: (code) => region.rules.nameOf(code), association: (id) => id };
}
