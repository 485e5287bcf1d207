import { accept, alreadySo, type Decider, type PlainDate } from '@evenwicht/kernel';
import { streamName, type AlarmEvent } from '@evenwicht/events';
import type { Command, CommandRoute } from '@evenwicht/service-kit';

type Signalled = AlarmEvent['data']['orphans'][number];

/** Tell whoever listens which households nobody moves on; `on` is the day of which it is told. */
export type SignalOrphans = Command<
  'SignalOrphans',
  {
    readonly region: string;
    /** All of them, the longest waiting first. */
    readonly orphans: readonly Signalled[];
  }
>;

export interface AlarmState {
  readonly lastSignalledOn?: PlainDate;
}

/** As many as stand in one event; the count is of all. */
const mostNamed = 500;

/** Once a day, however often it is asked, and by however many processes: an alarm that repeats itself is not heard. */
export const orphanAlarmDecider: Decider<AlarmState, SignalOrphans, AlarmEvent, never> = {
  initial: {},
  evolve: (_state, { occurredOn }) => ({ lastSignalledOn: occurredOn }),
  decide({ lastSignalledOn }, { on, data: { orphans } }) {
    if (orphans.length === 0 || (lastSignalledOn !== undefined && on <= lastSignalledOn)) return alreadySo;
    const named = orphans.slice(0, mostNamed).map(({ caseId, cause, since }) => ({ caseId, cause, since }));
    return accept({ type: 'OrphansSignalled', occurredOn: on, data: { orphanCount: orphans.length, orphans: named } });
  },
};

export const orphanAlarmRoute: CommandRoute<AlarmState, SignalOrphans, object, AlarmEvent, never, unknown> = {
  streamOf: ({ data }) => streamName('alarm', data.region),
  factsFor: () => ({}),
  decider: orphanAlarmDecider,
};
