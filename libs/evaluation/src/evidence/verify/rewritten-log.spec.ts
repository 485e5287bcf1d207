import { bundlePaths } from '../bundle/bundle-format.js';
import { Signer } from '../heads/signer.js';
import { AttackedBundle } from './attacked-bundle-fixture.js';

const bundle = new AttackedBundle();
beforeAll(() => bundle.prepare());
beforeEach(() => bundle.restore());
afterAll(() => bundle.remove());

describe('A rewritten log with a recomputed tree', () => {
  const altered = async () => {
    const texts = await bundle.lines();
    return texts.with(24, texts[24]!.replace('"vacancyCount":24', '"vacancyCount":42'));
  };

  test('is found through the heads that it cannot sign, and located between two of them', async () => {
    await bundle.coverUp(await altered());
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'rewritten', events: { from: 21, to: 40 }, head: 'heads/000000000040.note' },
      { kind: 'part-altered', file: bundlePaths.manifest },
    ]);
  });

  test('that was continued is found: nobody signed for what comes after the last head', async () => {
    const texts = await bundle.lines();
    await bundle.coverUp([...texts, texts[3]!.replace('"vacancyCount":3', '"vacancyCount":4')]);
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'unsigned', events: { from: 61, to: 61 } },
      { kind: 'part-altered', file: bundlePaths.manifest },
    ]);
  });

  test('by the holder of the key is found through a published head only, and located by more of them', async () => {
    const [older, published] = [await bundle.published(20), await bundle.published(60)];
    await bundle.coverUpWithKey(await altered());
    expect((await bundle.verify()).findings).toEqual([]);
    expect((await bundle.verify({ publishedHeads: [published] })).findings).toEqual([
      { kind: 'rewritten', events: { from: 1, to: 60 }, head: 'published-60.note' },
    ]);
    expect((await bundle.verify({ publishedHeads: [older, published] })).findings).toEqual([
      { kind: 'rewritten', events: { from: 21, to: 60 }, head: 'published-60.note' },
    ]);
  });

  test('by the holder of the key that is cut off at the end is found through a published head', async () => {
    const published = await bundle.published(60);
    await bundle.coverUpWithKey((await bundle.lines()).slice(0, 50));
    expect((await bundle.verify()).findings).toEqual([]);
    expect((await bundle.verify({ publishedHeads: [published] })).findings).toEqual([
      { kind: 'cut-off', events: { from: 51, to: 60 }, head: 'published-60.note' },
    ]);
  });

  test('by a stranger with a key of his own is found through the key', async () => {
    await bundle.coverUpWithKey(await altered(), Signer.generate('example.org/invented'));
    expect((await bundle.verify()).findings.map(({ kind }) => kind)).toEqual(['unknown-key', 'unknown-key']);
    expect((await bundle.verify()).notChecked).toContainEqual({ kind: 'no-head' });
    const withoutKey = await bundle.verify({ keys: [] });
    expect(withoutKey.findings).toEqual([]);
    expect(withoutKey.notChecked.map(({ kind }) => kind)).toContain('key');
  });
});
