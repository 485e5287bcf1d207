import type { Instant } from '@evenwicht/kernel';

/** The only place where the present comes from. A class, so that Nest can use it as an injection token. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }
}

/** Stands still, for specs. */
export class FixedClock extends Clock {
  constructor(private readonly moment: Instant) {
    super();
  }

  now(): Instant {
    return this.moment;
  }
}
