import { eventIdFor, type CommandId } from '@evenwicht/kernel';
import type { StreamName } from '@evenwicht/events';
import { EventStoreUnavailable, MemoryEventStore, type Appended, type EventToAppend } from '@evenwicht/event-store';
import { bringIn, caseStream, contentOf, typesIn } from './import-fixture.js';
import {
  agreementLines,
  allocation,
  fileText,
  grantedCase,
  history,
  refusedInHistory,
  tenancy,
} from './invented-lines-fixture.js';

/** Dies after a number of appends, as a process does that is killed: what was sent later is lost. */
class MortalStore extends MemoryEventStore {
  appendCount = 0;

  constructor(private lives: number) {
    super();
  }

  override async append(stream: StreamName, expected: number, events: readonly EventToAppend[]): Promise<Appended> {
    this.appendCount += 1;
    if (this.appendCount > this.lives) throw new EventStoreUnavailable(new Error('killed'));
    return super.append(stream, expected, events);
  }

  revive(): void {
    this.lives = Infinity;
  }
}

describe('A run that was cut off', () => {
  it('is completed by the next one, wherever it was cut off, to the same log as an uninterrupted one', async () => {
    const whole = new MortalStore(Infinity);
    await bringIn(whole, history);
    const expected = await contentOf(whole);

    expect(whole.appendCount).toBeGreaterThan(10);
    for (let lives = 0; lives < whole.appendCount; lives += 1) {
      const store = new MortalStore(lives);
      await expect(bringIn(store, history)).rejects.toThrow(EventStoreUnavailable);

      store.revive();
      expect(await bringIn(store, history)).toMatchObject({ refusedLines: refusedInHistory });
      expect(await contentOf(store)).toEqual(expected);
    }
  });
});

describe('Somebody else who writes at the same time', () => {
  const eventsOfGrantedCase = 5;

  /** Just before case a is allocated a dwelling, somebody else closes it. */
  class SharedStore extends MemoryEventStore {
    private isClosed = false;

    override append(stream: StreamName, expected: number, events: readonly EventToAppend[]): Promise<Appended> {
      const isAllocation = events.some(({ type }) => type === 'DwellingAllocated');
      if (isAllocation && !this.isClosed) void this.closeCaseA(events[0]!);
      return super.append(stream, expected, events);
    }

    private closeCaseA(like: EventToAppend): Promise<Appended> {
      this.isClosed = true;
      const commandId = 'c2d0e9a4-8f53-5a52-8a86-1d1c1f4f7e01' as CommandId;
      const closed = { type: 'CaseClosed', schemaVersion: 1, data: { reason: 'withdrawn' } };
      return super.append(caseStream('a'), eventsOfGrantedCase - 1, [
        { ...like, ...closed, sourceSystem: undefined, commandId, eventId: eventIdFor(commandId, 0) },
      ]);
    }
  }

  it('is taken into account: the lines after it are judged by what the log says then', async () => {
    const store = new SharedStore();
    const text = fileText(
      ...agreementLines,
      ...grantedCase('a'),
      ...grantedCase('b'),
      allocation('a'),
      allocation('b'),
      tenancy('a'),
      tenancy('b'),
    );
    const { refusedLines } = await bringIn(store, text);

    expect(refusedLines).toEqual([
      { lineNumber: 16, reason: 'CASE_CLOSED' },
      { lineNumber: 18, reason: 'CASE_CLOSED' },
    ]);
    expect((await typesIn(store, caseStream('a'))).at(-1)).toBe('CaseClosed');
    expect((await typesIn(store, caseStream('b'))).at(-1)).toBe('TenancyStarted');
  });

  it('may bring in the same file: together they make the log of one', async () => {
    const whole = new MemoryEventStore();
    await bringIn(whole, history);
    const store = new MemoryEventStore();
    const reports = await Promise.all([bringIn(store, history), bringIn(store, history)]);

    expect(reports.map(({ refusedLines }) => refusedLines)).toEqual([refusedInHistory, refusedInHistory]);
    const sorted = (content: Awaited<ReturnType<typeof contentOf>>) =>
      content.map(({ stream, eventId }) => `${stream} ${eventId}`).sort();
    expect(sorted(await contentOf(store))).toEqual(sorted(await contentOf(whole)));
  });
});
