import { dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import type { CommandExecutor, LogView } from '@evenwicht/service-kit';
import { alarmRoute } from '../domain/alarm.js';
import { Orphans } from '../projections/orphans.js';
import { contextOfSystem } from './context-of-system.js';
import { readable } from './readable.js';

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
   * Signals who is an orphan on the day of the moment, once a day. Does nothing while there is no agreement.
   * @returns how many there are
   * @throws NotYetReadable EventStoreUnavailable: it is to be rung again
   */
  async ring(now: Instant): Promise<number> {
    const { region } = (await this.logView.atHead()).rules;
    if (!region) return 0;
    await readable(this.store, this.readModels);
    const on = dayInAmsterdam(now);
    const orphans = await this.orphans.on(on);
    const data = { region, orphans: orphans.map(({ caseId, cause, since }) => ({ caseId, cause, since })) };
    const context = contextOfSystem('orphan-alarm', `orphans ${region} ${on}`, now);
    await this.executor.execute(alarmRoute, { type: 'SignalOrphans', on, data }, context);
    return orphans.length;
  }
}
