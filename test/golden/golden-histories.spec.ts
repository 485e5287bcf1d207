import { readdirSync, readFileSync } from 'node:fs';
import { halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { streamName } from '@evenwicht/events';
import { fileOf, importHistory, regionWorld } from '@evenwicht/history';
import { halfYear, plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { crossingRunner } from '@evenwicht/housing-supply';
import { ledgerRunner } from '@evenwicht/reciprocity';
import { LogView, MemoryReactionCheckpoint } from '@evenwicht/service-kit';

const golden = (name: string) => readFileSync(new URL(name, import.meta.url));
const json = (name: string): unknown => JSON.parse(golden(name).toString());
const histories = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

const bringIn = (store: MemoryEventStore, content: string | Uint8Array) =>
  importHistory(fileOf(content), regionWorld, store, { sourceSystem: 'golden' });
const regionIn = (store: MemoryEventStore) => new LogView(store, new Region()).atHead();

describe('A history that was calculated by hand', () => {
  it.each(histories)('%s gives the figures that were calculated', async (name) => {
    const store = new MemoryEventStore();
    const expected = json(`${name}.expected.json`) as { halfYear: string };

    expect((await bringIn(store, golden(`${name}.jsonl`))).refusedLines).toEqual([]);

    const figures = halfYearFigures(await regionIn(store), halfYear(expected.halfYear));
    expect(JSON.parse(JSON.stringify(figures))).toEqual(expected);
  });

  it.each(histories)('%s adds nothing when it is brought in again', async (name) => {
    const store = new MemoryEventStore();
    await bringIn(store, golden(`${name}.jsonl`));
    const head = await store.head();

    expect(await bringIn(store, golden(`${name}.jsonl`))).toMatchObject({ addedLineCount: 0, refusedLines: [] });
    expect(await store.head()).toBe(head);
  });
});

describe('The ledger after an import', () => {
  it('holds the placements, and the running service finds nothing left to do', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, golden('reciprocity-pool.jsonl'));
    const ledger = (await store.readStream(streamName('reciprocity', 'invented'))).map(({ type }) => type);
    const head = await store.head();

    const turnedDown = (_event: unknown, code: string) => {
      throw new Error(`a reaction was turned down: ${code}`);
    };
    const run = { checkpoint: new MemoryReactionCheckpoint(), onRejected: turnedDown, onFault: () => undefined };
    await ledgerRunner(store, new LogView(store, new Region()), run).runToHead();
    await crossingRunner(store, { ...run, checkpoint: new MemoryReactionCheckpoint() }).runToHead();

    expect(ledger.filter((type) => type === 'ReciprocityPlacementRecorded')).toHaveLength(3);
    expect(ledger.filter((type) => type === 'ReciprocityLoanRepaid')).toHaveLength(1);
    expect(await store.head()).toBe(head);
  });
});

describe('A file with bad lines', () => {
  it('refuses each with its line number and reason, and brings in the rest', async () => {
    const store = new MemoryEventStore();
    const report = await bringIn(store, golden('bad-lines.jsonl'));

    expect(report.refusedLines).toEqual(json('bad-lines.refusals.json'));
    expect(report.unreadFields).toEqual(new Map([['opmerking', 1]]));
    const { cases } = await regionIn(store);
    const period = { firstDay: plainDate('2026-07-01'), lastDay: plainDate('2026-12-31') };
    expect(cases.housed.within('GM9001' as MunicipalityCode, period)).toBe(1);
  });

  it('reports the same refusals the second time, and adds nothing', async () => {
    const store = new MemoryEventStore();
    const first = await bringIn(store, golden('bad-lines.jsonl'));
    const head = await store.head();

    expect((await bringIn(store, golden('bad-lines.jsonl'))).refusedLines).toEqual(first.refusedLines);
    expect(await store.head()).toBe(head);
  });

  it('can be imported without every household count; only the sums that need it cannot be made', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, golden('bad-lines.jsonl'));
    const region = await regionIn(store);

    expect(() => halfYearFigures(region, halfYear('2026-H2'))).toThrow(MissingHouseholdCount);
    expect(() => halfYearFigures(region, halfYear('2026-H2'))).toThrow(/GM9002.*1 januari 2025 \(2025-01-01\)/);
  });
});
