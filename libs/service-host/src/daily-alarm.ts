import { Logger } from '@nestjs/common';
import type { Clock } from '@evenwicht/service-kit';
import type { OrphanAlarm } from '@evenwicht/urgency-case';

const oneHour = 3_600_000;

/** Rings the alarm at the start and every hour: whichever is the first of a day is heard. */
export class DailyAlarm {
  private readonly logger = new Logger('Alarm');
  private timer: NodeJS.Timeout | undefined;
  private ringing: Promise<void> = Promise.resolve();

  constructor(
    private readonly alarm: OrphanAlarm,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.ringing = this.ring();
    this.timer = setInterval(() => {
      this.ringing = this.ringing.then(() => this.ring());
    }, oneHour);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.ringing;
  }

  private async ring(): Promise<void> {
    try {
      const orphanCount = await this.alarm.ring(this.clock.now());
      if (orphanCount) this.logger.warn({ message: 'households between shore and ship', orphanCount });
    } catch (error) {
      this.logger.warn({ message: 'the alarm waits', error });
    }
  }
}
