import {
  asking,
  chunked,
  expectProblem,
  fits,
  json,
  opening,
  post,
  reportsTaken,
  smallService,
  staying,
  type SmallService,
} from './small-service-fixture.js';

let service: SmallService;
beforeAll(async () => {
  service = await smallService();
});
afterAll(() => service.close());

const say: SmallService['say'] = (start, manner) => service.say(start, manner);

describe('headers', () => {
  it.each<[string, string, number]>([
    ['too large', asking('/v1/reports', `X: ${'x'.repeat(20_000)}\r\n`), 431],
    ['too many', asking('/v1/reports', 'X-Y: zzzz\r\n'.repeat(4_000)), 431],
    ['with two lengths', `${opening}${json}Content-Length: 5\r\nContent-Length: 6\r\n\r\n${fits}`, 400],
    [
      'with a length and pieces',
      `${opening}${json}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['with a length below nothing', `${opening}${json}Content-Length: -1\r\n\r\n`, 400],
    ['with a length that is no number', `${opening}${json}Content-Length: 0x10\r\n\r\n`, 400],
    ['with a NUL byte', asking('/v1/reports', 'X: a\0b\r\n'), 400],
    ['with a line that is bent', asking('/v1/reports', 'X: a\r\n b\r\nno colon\r\n'), 400],
    ['without a host', 'GET /v1/reports HTTP/1.1\r\n\r\n', 400],
    ['with two hosts', 'GET /v1/reports HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n', 400],
    ['of another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['of a version to come', 'GET /v1/reports HTTP/9.9\r\nHost: x\r\n\r\n', 400],
    ['of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ])('%s are refused', async (_what, text, status) => {
    const said = await say(Buffer.from(text, 'latin1'));
    expectProblem(said, status);
  });

  it('that come too slowly are cut off', async () => {
    const manner = { drip: { text: 'X: y\r\n', every: 20 } };
    const dripping = await say('GET /v1/reports HTTP/1.1\r\nHost: x\r\n', manner);

    expect([dripping.isClosed, dripping.milliseconds < 2_500]).toEqual([true, true]);
    expectProblem(dripping, 408);
  });

  it('that expect what nobody knows are passed over', async () => {
    const said = await say(post(fits, `${json}Expect: 200-maybe\r\n`));
    const common = await say(post(fits, `${json}Expect: 100-continue\r\n`));

    expect([said, common].map(({ answers }) => answers[0]?.status)).toEqual([201, 201]);
  });

  it('of an older version get an answer and a close', async () => {
    const { answers, isClosed } = await say('GET /v1/reports HTTP/1.0\r\n\r\n');

    expect([answers[0]?.status, isClosed]).toEqual([200, true]);
  });
});

describe('an address', () => {
  it.each<[string, string, number]>([
    ['that is very long', `/v1/reports/${'a'.repeat(12_000)}`, 404],
    ['that climbs', '/v1/../../etc/passwd', 404],
    ['that climbs in disguise', '/v1/%2e%2e%2f%2e%2e%2fetc/passwd', 404],
    ['with a NUL byte in disguise', '/v1/reports%00', 404],
    ['that cannot be read', '/v1/reports/%zz', 400],
    ['with half a byte', '/v1/reports/%e0%a4', 400],
    ['that is whole', 'http://elsewhere.example/v1/nowhere', 404],
    ['of nothing', '*', 404],
    ['of nothing but slashes', '//////', 404],
  ])('%s is answered with %s', async (_what, path, status) => {
    expectProblem(await say(asking(path)), status);
  });

  it('may have thousands of parameters, also hostile ones', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `p${index % 7}=1`).join('&');
    const said = [
      await say(asking(`/v1/reports?${many}`)),
      await say(asking('/v1/reports?__proto__[isAdmin]=1&constructor=x&%zz=%e0&a[b][c]=d&&&==')),
    ];

    expect(said.map(({ answers }) => answers[0]?.status)).toEqual([200, 200]);
    expect({}).not.toHaveProperty('isAdmin');
  });
});

describe('a method', () => {
  it.each<[string, number]>([
    ['BREW', 400],
    ['get', 400],
    ['PROPFIND', 405],
    ['TRACE', 405],
    ['QUERY', 405],
    ['PATCH', 405],
  ])('%s is answered with %s', async (method, status) => {
    expectProblem(await say(`${method} /v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), status);
  });

  it('CONNECT is closed, and an upgrade is passed over', async () => {
    const tunnel = await say('CONNECT elsewhere.example:80 HTTP/1.1\r\nHost: x\r\n\r\n');
    const upgrade = await say(asking('/v1/reports', 'Upgrade: websocket\r\nConnection: Upgrade\r\n'));

    expect(tunnel).toMatchObject({ answers: [], isClosed: true });
    expect(upgrade.answers[0]?.status).toBe(200);
  });
});

describe('requests behind each other', () => {
  it('are answered in order, and junk behind them after that', async () => {
    const before = reportsTaken();
    const next = 'GET /v1/reports HTTP/1.1\r\nHost: x\r\n\r\n';
    const { answers, isClosed } = await say(
      Buffer.concat([post(fits, json, staying), Buffer.from(`${next}JUNK\r\n\r\n`)]),
    );

    expect(answers.map(({ status }) => status)).toEqual([201, 200, 400]);
    expect([reportsTaken(), isClosed]).toEqual([before + 1, true]);
  });

  it('are cut where a length is wrong', async () => {
    const short = await say(`${staying}${json}Content-Length: ${fits.length - 5}\r\n\r\n${fits}`);

    expect(short.answers.map(({ status }) => status)).toEqual([400]);
    expect(short.isClosed).toBe(true);
  });

  it.each([
    ['a size that is no number', 'zz\r\nabc\r\n0\r\n\r\n'],
    ['a size beyond measure', 'ffffffffffffffffff\r\nabc\r\n'],
    ['a size that is too small', `3\r\n${fits}\r\n0\r\n\r\n`],
    ['an endless remark', `1;${'x'.repeat(40_000)}`],
  ])('in pieces with %s are cut', async (_what, pieces) => {
    const { answers, isClosed } = await say(`${chunked}${pieces}`);

    expect(answers.map(({ status }) => status)).toEqual([400]);
    expect(isClosed).toBe(true);
  });
});
