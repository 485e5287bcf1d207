import { Busy } from '@evenwicht/service-kit';

/** One fold of a whole log at a time, which takes a second or more; whoever comes when too many wait comes back later. */
export class Turns {
  private lastTurn: Promise<unknown> = Promise.resolve();
  private waitingCount = 0;

  /** @param mostWaiting the one under way included */
  constructor(private readonly mostWaiting: number) {}

  /** @throws Busy, and whatever the work throws */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.waitingCount >= this.mostWaiting) throw new Busy('REPLAY_BUSY', busy);
    this.waitingCount += 1;
    const turn = this.lastTurn.then(work).finally(() => (this.waitingCount -= 1));
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

const busy = 'Er worden al andere momenten nagerekend; vraag het zo opnieuw.';
