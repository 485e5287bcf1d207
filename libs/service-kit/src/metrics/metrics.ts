import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How an append ended: recorded, another writer was first, or the log did not answer. */
export type AppendOutcome = 'recorded' | 'conflict' | 'failed';

/** How far something that follows the log has come. */
export interface FollowerStatus {
  readonly name: string;
  /** Position of the last event that it took in. */
  readonly position: number;
  readonly state: string;
}

/** What is looked up when somebody asks, and not before. */
export interface AskedWhenScraped {
  /** @throws EventStoreUnavailable */
  readonly head: () => Promise<number>;
  readonly followers: () => Promise<readonly FollowerStatus[]>;
  /** How many jobs there are, by state. */
  readonly jobs?: () => Promise<Readonly<Record<string, number>>>;
  /** How many notifications are not delivered, by state. */
  readonly notifications?: () => Promise<Readonly<Record<string, number>>>;
}

/** Seconds. From a cached read to a command that waited for others. */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const appendBuckets = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];

/**
 * What an operator watches, in the exposition format of Prometheus. Labels are names of routes, projections and states:
 * never an id, an organisation or anything that somebody sent.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'evenwicht_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: requestBuckets,
    registers: [this.registry],
  });
  private readonly appends = new Histogram({
    name: 'evenwicht_append_duration_seconds',
    help: 'An append to the log, as whoever asked for it waited; by how it ended.',
    labelNames: ['outcome'] as const,
    buckets: appendBuckets,
    registers: [this.registry],
  });
  private readonly conflicts = new Counter({
    name: 'evenwicht_append_conflicts_total',
    help: 'Appends for which another writer was first; the command was decided again.',
    registers: [this.registry],
  });
  private readonly notifications = new Histogram({
    name: 'evenwicht_notification_attempt_duration_seconds',
    help: 'An attempt to deliver a notification; by whether it was delivered.',
    labelNames: ['outcome'] as const,
    buckets: requestBuckets,
    registers: [this.registry],
  });
  private readonly logUp = this.gauge('evenwicht_log_up', 'Whether the log answers: 1 or 0.');
  private readonly logHead = this.gauge('evenwicht_log_head_position', 'Position of the last event of the log.');
  private readonly position = this.gauge('evenwicht_projection_position', 'Position that a projection has come to.', [
    'projection',
  ]);
  private readonly lag = this.gauge('evenwicht_projection_lag_events', 'Events between a projection and the head.', [
    'projection',
  ]);
  private readonly running = this.gauge('evenwicht_projection_running', 'Whether a projection runs: 1, or 0 halted.', [
    'projection',
  ]);
  private readonly jobCounts = this.gauge('evenwicht_jobs', 'Jobs in the queue, by state.', ['state']);
  private readonly notDelivered = this.gauge(
    'evenwicht_notifications_not_delivered',
    'Notifications that were not delivered, by state: failing is tried again, parked waits for an operator, dropped is not told any more.',
    ['state'],
  );

  constructor(private readonly asked: AskedWhenScraped) {
    collectDefaultMetrics({ register: this.registry, prefix: 'evenwicht_' });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** @param route as it is written in the code, never the address that was asked for */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  appended(outcome: AppendOutcome, seconds: number): void {
    this.appends.observe({ outcome }, seconds);
    if (outcome === 'conflict') this.conflicts.inc();
  }

  /** An attempt to deliver a notification. */
  notified(isDelivered: boolean, seconds: number): void {
    this.notifications.observe({ outcome: isDelivered ? 'delivered' : 'failed' }, seconds);
  }

  /** Says what is known, also while the log or the queue does not answer. */
  async text(): Promise<string> {
    const { jobs, notifications } = this.asked;
    const counting = [count(this.jobCounts, jobs), count(this.notDelivered, notifications)];
    await Promise.all([this.lookAtLog(), ...counting]);
    return this.registry.metrics();
  }

  private async lookAtLog(): Promise<void> {
    try {
      const head = await this.asked.head();
      this.logUp.set(1);
      this.logHead.set(head);
      for (const { name: projection, position, state } of await this.asked.followers()) {
        this.position.set({ projection }, position);
        this.lag.set({ projection }, Math.max(0, head - position));
        this.running.set({ projection }, state === 'running' ? 1 : 0);
      }
    } catch {
      this.logUp.set(0);
    }
  }

  private gauge(name: string, help: string, labelNames: readonly string[] = []): Gauge {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }
}

/** What cannot be counted is not shown as it was. */
async function count(gauge: Gauge, asked?: () => Promise<Readonly<Record<string, number>>>): Promise<void> {
  const counts = await asked?.().catch(() => undefined);
  gauge.reset();
  for (const [state, found] of Object.entries(counts ?? {})) gauge.set({ state }, found);
}
