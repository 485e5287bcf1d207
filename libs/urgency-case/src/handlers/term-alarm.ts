import { dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import type { CommandExecutor, LogView } from '@evenwicht/service-kit';
import { alarmRoute } from '../domain/alarm.js';
import { DueTerms } from '../projections/due-terms.js';
import { contextOfSystem } from './context-of-system.js';
import { readable } from './readable.js';

/** Sees to it that somebody hears of a term before it passes. A clock warns; it decides nothing. */
export class TermAlarm {
  private readonly dueTerms: DueTerms;

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly logView: LogView<Region>,
    private readonly executor: CommandExecutor<Region>,
  ) {
    this.dueTerms = new DueTerms(readModels);
  }

  /**
   * Signals which terms come due on the day of the moment, each once. Does nothing while there is no agreement.
   * @returns how many come due, told of before or not
   * @throws NotYetReadable EventStoreUnavailable: it is to be rung again
   */
  async ring(now: Instant): Promise<number> {
    const { region } = (await this.logView.atHead()).rules;
    if (!region) return 0;
    await readable(this.store, this.readModels);
    const on = dayInAmsterdam(now);
    const terms = await this.dueTerms.on(on);
    const context = contextOfSystem('term-alarm', `terms ${region} ${on}`, now);
    await this.executor.execute(alarmRoute, { type: 'SignalTerms', on, data: { region, terms } }, context);
    return terms.length;
  }
}
