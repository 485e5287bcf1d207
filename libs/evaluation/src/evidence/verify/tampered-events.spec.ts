import { readFile, writeFile } from 'node:fs/promises';
import { bundlePaths } from '../bundle/bundle-format.js';
import { AttackedBundle, only } from './attacked-bundle-fixture.js';

const bundle = new AttackedBundle();
beforeAll(() => bundle.prepare());
beforeEach(() => bundle.restore());
afterAll(() => bundle.remove());

describe('Events that were tampered with are named', () => {
  test('altered', async () => {
    const texts = await bundle.lines();
    await bundle.write(texts.with(16, texts[16]!.replace('"vacancyCount":16', '"vacancyCount":61')));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'altered', events: only(17), lines: only(17) }]);
  });

  test('missing in the middle', async () => {
    const texts = await bundle.lines();
    await bundle.write(texts.toSpliced(10, 3));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'missing', events: { from: 11, to: 13 } }]);
  });

  test('cut off at the end, as the heads of the bundle tell', async () => {
    await bundle.write((await bundle.lines()).slice(0, 55));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'cut-off', events: { from: 56, to: 60 } }]);
  });

  test('in the middle of an event', async () => {
    const bytes = await readFile(bundle.part(bundlePaths.events));
    await writeFile(bundle.part(bundlePaths.events), bytes.subarray(0, -20));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'altered', events: only(60), lines: only(60) }]);
  });

  test('reordered, side by side and far apart', async () => {
    const texts = await bundle.lines();
    await bundle.write(texts.with(4, texts[5]!).with(5, texts[4]!));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'moved', lines: only(5), events: only(6) }]);
    await bundle.write(texts.with(4, texts[50]!).with(50, texts[4]!));
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'moved', lines: only(5), events: only(51) },
      { kind: 'moved', lines: only(51), events: only(5) },
    ]);
  });

  test('duplicated, beside itself, far away, and over another event', async () => {
    const texts = await bundle.lines();
    await bundle.write(texts.toSpliced(8, 0, texts[7]!));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'duplicate', lines: only(9), events: only(8) }]);
    await bundle.write(texts.toSpliced(40, 0, texts[7]!));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'duplicate', lines: only(41), events: only(8) }]);
    await bundle.write(texts.with(40, texts[7]!));
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'duplicate', lines: only(41), events: only(8) },
      { kind: 'missing', events: only(41) },
    ]);
  });

  test('added', async () => {
    const texts = await bundle.lines();
    await bundle.write(texts.toSpliced(30, 0, texts[7]!.replace('"vacancyCount":7', '"vacancyCount":8')));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'added', lines: only(31) }]);
    await bundle.write([...texts, '{}']);
    expect((await bundle.verify()).findings).toEqual([{ kind: 'added', lines: only(61) }]);
  });

  test('written otherwise with the same meaning: spaces, another order of names, another writing of numbers and letters', async () => {
    const texts = await bundle.lines();
    const sorted = (value: unknown): unknown =>
      value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([name, inner]) => [name, sorted(inner)]),
          )
        : value;
    const spaced = texts[3]!.replaceAll('":', '": ');
    const reordered = JSON.stringify(sorted(JSON.parse(texts[4]!)));
    const numbered = texts[10]!.replace('"vacancyCount":10', '"vacancyCount":1.0e1');
    const escaped = texts[20]!.replace('verzonnen', '\\u0076erzonnen');
    await bundle.write(texts.with(3, spaced).with(4, reordered).with(10, numbered).with(20, escaped));
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'other-form', events: { from: 4, to: 5 }, lines: { from: 4, to: 5 } },
      { kind: 'other-form', events: only(11), lines: only(11) },
      { kind: 'other-form', events: only(21), lines: only(21) },
    ]);
  });

  test('the whole file written again by another program', async () => {
    await writeFile(bundle.part(bundlePaths.events), (await bundle.lines()).map((text) => `${text}\r\n`).join(''));
    const all = { from: 1, to: 60 };
    expect((await bundle.verify()).findings).toEqual([{ kind: 'other-form', events: all, lines: all }]);
  });

  test('several things at once, each by itself', async () => {
    const texts = await bundle.lines();
    const altered = texts.with(2, texts[2]!.replace('"vacancyCount":2', '"vacancyCount":3'));
    await bundle.write(altered.toSpliced(40, 1).toSpliced(10, 0, texts[50]!));
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'altered', events: only(3), lines: only(3) },
      { kind: 'duplicate', lines: only(11), events: only(51) },
      { kind: 'missing', events: only(41) },
    ]);
  });

  test('a newline that is gone from the end of the file', async () => {
    const bytes = await readFile(bundle.part(bundlePaths.events));
    await writeFile(bundle.part(bundlePaths.events), bytes.subarray(0, -1));
    expect((await bundle.verify()).findings).toEqual([
      { kind: 'no-newline-at-end', file: 'events.jsonl' },
      { kind: 'part-altered', file: 'events.jsonl' },
    ]);
  });
});
