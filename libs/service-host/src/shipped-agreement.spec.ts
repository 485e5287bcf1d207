import { Region } from '@evenwicht/distribution';
import { EventStoreUnavailable, MemoryEventStore, type EventStore } from '@evenwicht/event-store';
import type { Instant, PlainDate } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import { CommandExecutor, FixedClock, LogView } from '@evenwicht/service-kit';
import { adoptShippedAgreement } from './shipped-agreement.js';

const clock = new FixedClock('2026-09-01T08:00:00.000Z' as Instant);

/** The log breaks off after so many appends. */
class FailingStore extends MemoryEventStore {
  appendsLeft = Infinity;

  override async append(...parts: Parameters<EventStore['append']>): ReturnType<EventStore['append']> {
    this.appendsLeft -= 1;
    if (this.appendsLeft < 0) throw new EventStoreUnavailable(new Error('cut off'));
    return super.append(...parts);
  }
}

function adoptIn(store: EventStore): Promise<void> {
  const view = new LogView(store, new Region());
  const agreementVersionOn = ({ rules }: Region, on: PlainDate) => rules.termsOn(on).agreementVersion;
  return adoptShippedAgreement(store, new CommandExecutor(store, view, { agreementVersionOn }), clock);
}

describe('the agreement of West-Overijssel', () => {
  it('is adopted in an empty log, once', async () => {
    const store = new MemoryEventStore();

    await adoptIn(store);
    const head = await store.head();
    await adoptIn(store);

    expect(head).toBeGreaterThan(40);
    expect(await store.head()).toBe(head);
    const { rules } = await new LogView(store, new Region()).atHead();
    expect(rules.termsOn('2026-09-01' as never).members).toHaveLength(10);
  });

  it('is completed where a start was cut off', async () => {
    const whole = new MemoryEventStore();
    await adoptIn(whole);
    const store = new FailingStore();
    store.appendsLeft = 5;
    await expect(adoptIn(store)).rejects.toBeInstanceOf(EventStoreUnavailable);

    store.appendsLeft = Infinity;
    await adoptIn(store);

    expect(await store.head()).toBe(await whole.head());
  });

  it('stays out of the log of another region', async () => {
    const store = new MemoryEventStore();
    const [ours] = await copied(store);

    await adoptIn(store);

    expect(await store.head()).toBe(ours);
  });
});

/** The first event of the agreement, as another region's. */
async function copied(store: MemoryEventStore) {
  const model = new MemoryEventStore();
  await adoptIn(model);
  const [first] = await model.readStream(streamName('agreement', 'west-overijssel'));
  const data = { region: 'elsewhere', version: '2025-12-05', adoptedBy: 'regional-board' };
  await store.append(streamName('agreement', 'elsewhere'), -1, [{ ...first!, data }]);
  return [await store.head()];
}
