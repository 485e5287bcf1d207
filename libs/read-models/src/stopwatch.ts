import type { EntitySubscriberInterface } from 'typeorm';

/** Adds up the time that the queries of a data source take. */
export class Stopwatch implements EntitySubscriberInterface {
  private started = 0;
  private milliseconds = 0;

  get seconds(): number {
    return this.milliseconds / 1000;
  }

  beforeQuery(): void {
    this.started = performance.now();
  }

  afterQuery(): void {
    this.milliseconds += performance.now() - this.started;
  }
}
