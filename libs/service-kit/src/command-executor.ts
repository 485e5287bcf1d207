import type { PlainDate } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import {
  LogHasGrown,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type KnownLog,
} from '@evenwicht/event-store';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';
import { Forecast } from './forecast.js';
import {
  judge,
  type Judgement,
  type Order,
  type Receipt,
  type Seen,
  type Threshold,
  type ToRecord,
} from './judgement.js';
import type { Foldable, LogView } from './log-view.js';
import type { AppendOutcome } from './metrics/metrics.js';

export interface ExecutorOptions<View> {
  /** The version of the agreement that holds on a day; stands in every event. */
  readonly agreementVersionOn: (view: View, on: PlainDate) => string;
  /** Hears how each append ended, and after how many seconds. */
  readonly onAppend?: (outcome: AppendOutcome, seconds: number) => void;
  /** How often a command is decided at most when other writers are first. */
  readonly maximumAttempts?: number;
}

/** What a decision is made on that is to be held to it. */
interface SeenWithoutLooking<View> extends Seen<View> {
  readonly known: KnownLog;
  readonly upTo: Position;
}

/** Load, decide, append, and again when another writer was first (architecture section 2). */
export class CommandExecutor<View extends Foldable> {
  private readonly forecast = new Forecast();

  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<View>,
    private readonly options: ExecutorOptions<View>,
  ) {}

  /**
   * Carries a command out once, however often it is sent.
   * @throws CommandRejected ChangedSinceRead WrongExpectedRevision (after the last attempt) EventIdReused UnstorableText EventStoreUnavailable
   */
  async execute<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    route: CommandRoute<State, Sent, Facts, Event, Rejection, View>,
    command: Sent,
    context: CommandContext,
    threshold: Threshold<State> = {},
  ): Promise<Receipt> {
    const { agreementVersionOn } = this.options;
    const order = { route, command, context, threshold, agreementVersionOn };
    const receipt = await this.withoutLooking(order);
    if (receipt) return receipt;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.afterLooking(order);
      } catch (error) {
        const isLast = attempt >= (this.options.maximumAttempts ?? 10);
        if (isLast || !(error instanceof WrongExpectedRevision)) throw error;
      }
    }
  }

  private async afterLooking<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    order: Order<State, Sent, Facts, Event, Rejection, View>,
  ): Promise<Receipt> {
    const stream = order.route.streamOf(order.command);
    // side by side, for the log answers both in one round trip; whichever is older, the append finds out
    const [view, history] = await Promise.all([this.logView.atHead(), this.store.readStream(stream)]);
    const judgement = judge(order, { view, history });
    if (judgement.outcome !== 'to-record') return judgement.receipt;
    const { expected, events, receiptAt } = judgement;
    const { position } = await this.timed(() => this.store.append(stream, expected, events));
    return receiptAt(position);
  }

  /**
   * Decides on what this process knows already, and records what follows if that turns out to be all there is: then it is
   * the decision that would have followed a look. @returns undefined where only a look can tell
   */
  private async withoutLooking<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    order: Order<State, Sent, Facts, Event, Rejection, View>,
  ): Promise<Receipt | undefined> {
    const known = this.forecast.isFair() ? this.store.known : undefined;
    const seen = known && this.seenWithoutLooking(order, known);
    if (!seen) return undefined;
    const judgement = judgedOnKnown(order, seen);
    if (judgement?.outcome === 'carried-out') return judgement.receipt;
    return judgement?.outcome === 'to-record' ? this.recordedIfAlone(judgement, seen) : undefined;
  }

  /** @returns undefined where there was more in the log than was seen */
  private async recordedIfAlone(
    { stream, expected, events, receiptAt }: ToRecord,
    { known, upTo }: SeenWithoutLooking<View>,
  ): Promise<Receipt | undefined> {
    try {
      const { position } = await this.timed(() => known.append(stream, expected, events, upTo));
      this.forecast.cameTrue();
      return receiptAt(position);
    } catch (error) {
      if (!isConflict(error)) throw error;
      this.forecast.failed();
      return undefined;
    }
  }

  /** @returns undefined where the stream may hold more than is known, or the log does */
  private seenWithoutLooking<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    { route, command }: Order<State, Sent, Facts, Event, Rejection, View>,
    known: KnownLog,
  ): SeenWithoutLooking<View> | undefined {
    const history = known.stream(route.streamOf(command));
    const isWhole = history[0] ? history[0].revision === 0 : route.begins?.(command);
    const view = isWhole ? this.logView.asKnown() : undefined;
    return view && { known, upTo: known.upTo, view, history };
  }

  private async timed(append: () => Promise<Appended>): Promise<Appended> {
    const from = performance.now();
    const tell = (outcome: AppendOutcome) => this.options.onAppend?.(outcome, (performance.now() - from) / 1_000);
    try {
      const appended = await append();
      tell('recorded');
      return appended;
    } catch (error) {
      tell(isConflict(error) ? 'conflict' : 'failed');
      throw error;
    }
  }
}

/** What is refused on what is known may be granted on what there is. */
function judgedOnKnown<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string, View>(
  order: Order<State, Sent, Facts, Event, Rejection, View>,
  seen: Seen<View>,
): Judgement | undefined {
  try {
    return judge(order, seen);
  } catch {
    return undefined; // a look tells whether it stands
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof LogHasGrown || error instanceof WrongExpectedRevision;
}
