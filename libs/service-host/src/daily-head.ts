import { Logger } from '@nestjs/common';
import { EmptyLog, headsAt, signerAt, signHead, type EvidenceSite, type LogBytes } from '@evenwicht/evaluation';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import type { Clock } from '@evenwicht/service-kit';

const hour = 3_600_000;

/**
 * Signs the head of the log once in each new day while the service runs (docs/adr/0090): the more heads are kept
 * elsewhere, the nearer a later change of the log can be located. A service that was down signs when the next day comes.
 */
export class DailyHead {
  private readonly logger = new Logger(DailyHead.name);
  private timer: NodeJS.Timeout | undefined;
  private lastDay: PlainDate | undefined;
  private signing: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: LogBytes,
    private readonly site: EvidenceSite,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.lastDay = this.today;
    this.timer = setInterval(() => this.look(), hour).unref();
  }

  /** Resolves when nothing is being signed any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.signing;
  }

  private look(): void {
    this.signing = this.signing.then(() => this.signWhenDayIsNew());
  }

  /** Tried again an hour later when it fails; that the log contradicts an earlier head is an alarm. */
  private async signWhenDayIsNew(): Promise<void> {
    const { today } = this;
    if (today === this.lastDay) return;
    try {
      const { file } = await signHead({ log: this.log, heads: headsAt(this.site), signer: await signerAt(this.site) });
      this.logger.log({ message: 'head signed', file });
      this.lastDay = today;
    } catch (error) {
      if (!(error instanceof EmptyLog)) this.logger.error({ message: 'no head was signed', error });
    }
  }

  private get today(): PlainDate {
    return dayInAmsterdam(this.clock.now());
  }
}
