import type { Position } from '@evenwicht/events';
import { ReadModels } from './read-models.js';

const nowhere = 'postgres://postgres@127.0.0.1:1/nowhere';
const at = (position: number) => position as Position;

describe('Who waits for what this process follows', () => {
  it('hears of it from the projector, and need not go and look', async () => {
    const readModels = new ReadModels({ url: nowhere, projections: [] });
    readModels.note('cases', at(4));
    readModels.note('ledger', at(9));
    expect(await readModels.waitFor(at(4), 1_000, ['cases', 'ledger'])).toBe(true);

    const waiting = readModels.waitFor(at(5), 1_000, ['cases', 'ledger']);
    readModels.note('cases', at(5));
    const soon = new Promise((resolve) => setImmediate(resolve, 'not yet'));
    expect(await Promise.race([waiting, soon])).toBe(true);
  });

  it('looks for what is followed elsewhere', async () => {
    const readModels = new ReadModels({ url: nowhere, projections: [] });
    readModels.note('cases', at(5));
    await expect(readModels.waitFor(at(5), 1_000, ['cases', 'ledger'])).rejects.toThrow(); // there is nowhere to look
  });

  it('ends the rest of a projector that has less than is waited for, and of no other', async () => {
    const readModels = new ReadModels({ url: nowhere, projections: [] });
    readModels.note('cases', at(4));
    readModels.note('ledger', at(4));
    const ended: string[] = [];
    const resting = ['cases', 'ledger'].map((name) =>
      readModels.whileNobodyWaits(name, 300).then(() => void ended.push(name)),
    );
    const waiting = readModels.waitFor(at(5), 25, ['cases']).catch(() => undefined); // there is nowhere to look
    await Promise.race(resting);
    expect(ended).toEqual(['cases']);
    await waiting;
    await Promise.all(resting);
  });

  it('lets a projector rest again when nobody waits any more', async () => {
    const readModels = new ReadModels({ url: nowhere, projections: [] });
    readModels.note('cases', at(4));
    await readModels.waitFor(at(5), 1, ['cases']).catch(() => undefined);
    const begun = performance.now();
    await readModels.whileNobodyWaits('cases', 50);
    expect(performance.now() - begun).toBeGreaterThan(45);
  });
});
