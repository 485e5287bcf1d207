const module = '../system/log-scan/no-json.mjs'; // not compiled: it runs when all system tests are done
const { linesThatAreNoJson } = (await import(module)) as { linesThatAreNoJson: (text: string) => readonly number[] };

describe('What services say', () => {
  it('is JSON, line by line; one that was cut off is no line', () => {
    expect(linesThatAreNoJson('{"level":30}\n{}\n{"level":3')).toEqual([]);
    expect(linesThatAreNoJson('')).toEqual([]);
  });

  it('is found where it is not', () => {
    const lines = ['{"level":30}', 'ready at 3000', '"text"', '[1]', 'null', '', '{"level":30}', '{"level":3'];
    expect(linesThatAreNoJson(`${lines.join('\n')}\n`)).toEqual([2, 3, 4, 5, 6, 8]);
  });
});
