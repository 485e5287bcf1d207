import type { Position, RecordedEvent } from '@evenwicht/events';
import { MemoryEventStore, type KnownLog } from '@evenwicht/event-store';
import { LogView } from './log-view.js';

/** A log of which the reading can be held up. */
class SlowStore extends MemoryEventStore {
  readonly log: RecordedEvent[] = [];
  readings = 0;
  gate: Promise<void> = Promise.resolve();
  fault: Error | undefined;
  keptFrom = 0;

  add(): void {
    const position = (this.log.length + 1) as Position;
    this.log.push({ type: 'AgreementEntryIntoForceEstablished', schemaVersion: 1, position } as RecordedEvent);
  }

  override get known(): KnownLog {
    const after = (position: Position) => (position < this.keptFrom ? undefined : this.log.slice(position));
    return { after } as Partial<KnownLog> as KnownLog;
  }

  override async *readAll(after: Position): AsyncIterable<readonly RecordedEvent[]> {
    this.readings += 1;
    const seen = this.log.slice(after);
    await this.gate;
    if (this.fault) throw this.fault;
    yield seen;
  }
}

class Positions {
  readonly seen: number[] = [];
  apply({ position }: RecordedEvent): void {
    this.seen.push(position);
  }
}

describe('a view of the log', () => {
  it('holds what was in the log when it was asked for, also when an earlier reading was under way', async () => {
    const store = new SlowStore();
    let open = () => undefined as void;
    store.gate = new Promise((resolve) => (open = resolve));
    store.add();
    const view = new LogView(store, new Positions());

    const early = view.atHead();
    store.add();
    const late = [view.atHead(), view.atHead()].map(async (reading) => [...(await reading).seen]);
    open();

    await early;
    expect(await Promise.all(late)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(store.readings).toBe(2);
  });

  it('takes in what is known without asking, each event once, also while a reading is under way', async () => {
    const store = new SlowStore();
    let open = () => undefined as void;
    store.gate = new Promise((resolve) => (open = resolve));
    const view = new LogView(store, new Positions());
    store.add();
    store.add();

    const reading = view.atHead();
    store.add();
    expect(view.asKnown()?.seen).toEqual([1, 2, 3]);
    open();
    expect((await reading).seen).toEqual([1, 2, 3]);
    expect(view.position).toBe(3);
  });

  it('cannot tell where what is known does not reach back to where it was', () => {
    const store = new SlowStore();
    store.add();
    store.keptFrom = 1;
    const view = new LogView(store, new Positions());

    expect(view.asKnown()).toBeUndefined();
    expect(new LogView(new MemoryEventStore(), new Positions()).asKnown()).toBeUndefined();
  });

  it('goes on where it was after the log could not be reached', async () => {
    const store = new SlowStore();
    store.add();
    const view = new LogView(store, new Positions());
    store.fault = new Error('unreachable');
    await expect(view.atHead()).rejects.toThrow('unreachable');

    store.fault = undefined;
    store.add();

    expect((await view.atHead()).seen).toEqual([1, 2]);
    expect(view.position).toBe(2);
  });

  it('reads again for whoever waited behind a reading that failed', async () => {
    const store = new SlowStore();
    store.add();
    const view = new LogView(store, new Positions());
    store.fault = new Error('unreachable');

    const failing = view.atHead();
    const waiting = view.atHead();
    await expect(failing).rejects.toThrow('unreachable');
    store.fault = undefined;

    expect((await waiting).seen).toEqual([1]);
  });
});
