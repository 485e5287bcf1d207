import { Logger } from '@nestjs/common';
import { headsAt, signerAt, signHead, type EvidenceSite, type LogBytes } from '@evenwicht/evaluation';
import { beginning, type EventStore, type Subscription } from '@evenwicht/event-store';
import type { Position, RecordedEvent } from '@evenwicht/events';

/**
 * Signs the head of the log at every closing of a half-year (3.5; docs/adr/0090): whoever keeps it elsewhere can prove
 * later that this report was published on these events. A closing during which nobody ran is signed at the next start.
 */
export class ClosingHeads {
  private readonly logger = new Logger(ClosingHeads.name);
  private subscription: Subscription | undefined;

  constructor(
    private readonly log: LogBytes & Pick<EventStore, 'subscribe'>,
    private readonly site: EvidenceSite,
  ) {}

  start(): void {
    const closings = { categories: ['monitoring'], types: ['HalfYearClosed'] } as const;
    this.subscription = this.log.subscribe(beginning, closings, ({ events }) => this.signAll(events));
    this.subscription.ended.catch((error: unknown) => this.logger.error({ message: 'closings are not signed', error }));
  }

  /** Resolves when nothing is being signed any more. */
  async stop(): Promise<void> {
    await this.subscription?.stop().catch(() => undefined);
  }

  /** A head that was signed before is found as such: the heads are read once for all closings that come together. */
  private async signAll(closings: readonly RecordedEvent[]): Promise<void> {
    if (closings.length === 0) return; // the log only moved on
    const heads = headsAt(this.site);
    const kept = await heads.all().catch(() => []); // signing then tells why
    const signed = new Set(kept.map(({ size }) => size));
    for (const { position } of closings) if (!signed.has(position)) await this.sign(position);
  }

  /** That none can be signed is an alarm; the daily head comes all the same. */
  private async sign(upTo: Position): Promise<void> {
    try {
      const heads = headsAt(this.site);
      const { file } = await signHead({ log: this.log, heads, signer: await signerAt(this.site), upTo });
      this.logger.log({ message: 'closing signed', file });
    } catch (error) {
      this.logger.error({ message: 'no head was signed at the closing', error });
    }
  }
}
