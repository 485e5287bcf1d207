import { linesOf, longestLine } from './lines-of-file.js';

async function linesIn(text: string, chunkSize = 7): Promise<[number, string | undefined][]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize);
  }
  const lines: [number, string | undefined][] = [];
  for await (const line of linesOf(chunks()))
    lines.push([line.number, line.bytes && Buffer.from(line.bytes).toString()]);
  return lines;
}

describe('The lines of a file', () => {
  it('are numbered as an editor numbers them, blank ones included though not given', async () => {
    expect(await linesIn('{"a":1}\n\n  \t\n{"b":"éé"}\n')).toEqual([
      [1, '{"a":1}'],
      [4, '{"b":"éé"}'],
    ]);
  });

  it('may end with CRLF, and the last one with nothing', async () => {
    expect(await linesIn('{"a":1}\r\n\r\n{"b":2}')).toEqual([
      [1, '{"a":1}'],
      [3, '{"b":2}'],
    ]);
  });

  it('may start with a byte order mark', async () => {
    expect(await linesIn('\ufeff{"a":1}\n\ufeff{"b":2}\n')).toEqual([
      [1, '{"a":1}'],
      [2, '\ufeff{"b":2}'],
    ]);
  });

  it('that are too long are given without their bytes, and the next one is read as ever', async () => {
    const text = `${'x'.repeat(longestLine)}\n${'y'.repeat(longestLine + 1)}\n{"c":3}\n${'z'.repeat(longestLine + 1)}`;
    const lines = await linesIn(text, 5000);
    expect(lines.map(([number, line]) => [number, line?.slice(0, 7)])).toEqual([
      [1, 'xxxxxxx'],
      [2, undefined],
      [3, '{"c":3}'],
      [4, undefined],
    ]);
  });

  it('of an empty file are none', async () => {
    expect(await linesIn('')).toEqual([]);
  });
});
