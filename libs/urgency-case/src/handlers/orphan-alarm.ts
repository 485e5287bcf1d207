import { nameBasedUuid, type CommandId, type Instant, type PlainDate, dayInAmsterdam } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import type { CommandContext, CommandExecutor, LogView } from '@evenwicht/service-kit';
import { orphanAlarmRoute } from '../domain/orphan-alarm.js';
import { Orphans } from '../projections/orphans.js';

const namespace = '0e0f5d0c-6a7f-5c1e-9b52-8f0f7a3c2d14';

/** Milliseconds that an alarm waits for what was recorded last to be readable. */
const patience = 30_000;

/** Sees to it that somebody hears, every day, of the households that nobody moves on. */
export class OrphanAlarm {
  private readonly orphans: Orphans;

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly logView: LogView<Region>,
    private readonly executor: CommandExecutor<Region>,
  ) {
    this.orphans = new Orphans(readModels);
  }

  /**
   * Signals who is an orphan on the day of the moment, once a day. Does nothing while what was recorded last cannot be
   * read yet, or while there is no agreement: it is to be rung again.
   * @returns how many there are, or nothing when it could not be told
   * @throws EventStoreUnavailable
   */
  async ring(now: Instant): Promise<number | undefined> {
    const { region } = (await this.logView.atHead()).rules;
    const isReadable = await this.readModels.waitFor(await this.store.head(), patience);
    if (!region || !isReadable) return undefined;
    const on = dayInAmsterdam(now);
    const orphans = await this.orphans.on(on);
    const data = { region, orphans: orphans.map(({ caseId, cause, since }) => ({ caseId, cause, since })) };
    await this.executor.execute(orphanAlarmRoute, { type: 'SignalOrphans', on, data }, contextOf(region, on, now));
    return orphans.length;
  }
}

function contextOf(region: string, on: PlainDate, recordedAt: Instant): CommandContext {
  const commandId = nameBasedUuid(namespace, `orphans ${region} ${on}`) as CommandId;
  const actor = { organisation: 'system', role: 'system', pseudonym: 'orphan-alarm' };
  return { commandId, actor, recordedAt, correlationId: commandId, causationId: commandId };
}
