import {
  chunked,
  expectProblem,
  fits,
  json,
  nested,
  opening,
  post,
  reportsTaken,
  smallService,
  type SmallService,
} from './small-service-fixture.js';

let service: SmallService;
beforeAll(async () => {
  service = await smallService();
});
afterAll(() => service.close());

const say: SmallService['say'] = (start, manner) => service.say(start, manner);

describe('a body', () => {
  it('that fits is taken, also in pieces and with a mark of its encoding', async () => {
    const whole = await say(post(fits, 'Content-Type: application/json; charset=utf-8\r\n'));
    const pieces = `${chunked}5;note=x\r\n${fits.slice(0, 5)}\r\n${(fits.length - 5).toString(16)}\r\n${fits.slice(5)}\r\n0\r\n\r\n`;

    expect(whole.answers[0]).toMatchObject({ status: 201, body: fits });
    expect((await say(pieces)).answers[0]).toMatchObject({ status: 201, body: fits });
  });

  it.each<[string, string | Buffer]>([
    ['a field twice', '{"association":"association-1","association":"association-2","month":"2026-09"}'],
    ['a field twice, once in disguise', '{"association":"a","\\u0061ssociation":"b","month":"2026-09"}'],
    ['a field twice, deeper', `{"month":[{"a":1,"b":{"c":[],"c":2}}]}`],
    ['the prototype', `{"__proto__":{"isAdmin":true},${fits.slice(1)}`],
    ['the prototype in disguise', `{"\\u005f_proto__":{"isAdmin":true},${fits.slice(1)}`],
    ['the prototype, deeper', `{"a":[{"__proto__":null}],${fits.slice(1)}`],
    ['a constructor', `{"constructor":{"prototype":{"isAdmin":true}},${fits.slice(1)}`],
    ['a constructor that is a text', `{"constructor":"x",${fits.slice(1)}`],
    ['a depth bomb of lists', nested(30_000)],
    ['a depth bomb of objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['a depth bomb that is not closed', '['.repeat(60_000)],
    ['a NUL byte in JSON', `{"association":"a\\u0000b","month":"2026-09"}`],
    ['a raw NUL byte', `{"association":"a\0b","month":"2026-09"}`],
    ['half a surrogate pair', `{"association":"a\\ud800","month":"2026-09"}`],
    ['half a surrogate pair in a name', `{"a\\ud800":1,${fits.slice(1)}`],
    ['bytes that are no UTF-8', Buffer.from(fits.replace('month', 'mo\u00ffnth'), 'latin1')],
    ['UTF-16', Buffer.from(fits, 'utf16le')],
    ['an overlong form', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')])],
    ['nothing', ''],
    ['a number that is none', '{"month":NaN}'],
    ['a number too large', `{"month":1e400,"association":"association-1"}`],
    ['something after it', `${fits}${fits}`],
    ['a comment', `${fits}// {}`],
    ['ten thousand fields', `{${Array.from({ length: 6_000 }, (_, index) => `"f${index}":1`).join(',')}}`],
  ])('with %s is refused and nothing is done', async (_what, body) => {
    const before = reportsTaken();
    expectProblem(await say(post(body)), 400);
    expect(reportsTaken()).toBe(before);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'association=association-1&month=2026-09'],
    ['plain text', 'text/plain', fits],
    ['parts', 'multipart/form-data; boundary=x', '--x--'],
    ['no kind at all', '', fits],
    ['a kind that is no kind', 'application/', fits],
    ['JSON packed', 'application/json\r\nContent-Encoding: gzip', fits],
    ['JSON in another alphabet', 'application/json; charset=utf-16', fits],
  ])('that is %s is no JSON', async (_what, type, body) => {
    expectProblem(await say(post(body, type && `Content-Type: ${type}\r\n`)), 415);
  });

  it('that is too large is refused before it has come in', async () => {
    const announced = await say(`${opening}${json}Content-Length: 1000000000\r\n\r\n{`);
    const poured = await say(`${chunked}20000\r\n${' '.repeat(0x20000)}\r\n`);

    expectProblem(announced, 413);
    expectProblem(poured, 413);
    expect([announced.isClosed, poured.isClosed]).toEqual([true, true]);
  });

  it('that comes too slowly is cut off', async () => {
    const stopped = await say(`${opening}${json}Content-Length: 100\r\n\r\n{`);
    const dripping = await say(`${opening}${json}Content-Length: 60000\r\n\r\n{`, {
      drip: { text: ' ', every: 20 },
    });

    for (const each of [stopped, dripping]) {
      expect([each.isClosed, each.milliseconds < 2_500]).toEqual([true, true]);
      expectProblem(each, 408);
    }
  });
});
