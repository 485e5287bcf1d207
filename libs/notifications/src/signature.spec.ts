import { secretIn, signatureHeaders, type WebhookSecret } from './signature.js';

// of the reference implementations of Standard Webhooks
const reference = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  signed: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const secretOf = (text: string): WebhookSecret => secretIn(text) ?? Buffer.alloc(0);
const another = 'whsec_bm90LWEtc2VjcmV0LWJ1dC1sb25nLWVub3VnaA==';

describe('A message is signed', () => {
  it('as the reference implementations of the standard sign it', () => {
    expect(signatureHeaders(reference.signed, [secretOf(reference.secret)])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': reference.signature,
    });
  });

  it('with both secrets while a receiver changes over', () => {
    const headers = signatureHeaders(reference.signed, [secretOf(another), secretOf(reference.secret)]);
    const [first, second, ...more] = headers['webhook-signature'].split(' ');
    expect(first).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
    expect(first).not.toBe(reference.signature);
    expect([second, ...more]).toEqual([reference.signature]);
  });
});

describe('A secret', () => {
  const ofLength = (length: number) => `whsec_${Buffer.alloc(length, 7).toString('base64')}`;

  it.each([24, 32, 64])('may be %i bytes long', (length) => {
    expect(secretIn(ofLength(length))).toHaveLength(length);
    expect(secretIn(`${ofLength(length)}\n`)).toHaveLength(length); // as an editor leaves a file
  });

  it.each([
    ['too short', ofLength(23)],
    ['too long', ofLength(65)],
    ['without its prefix', ofLength(32).slice(6)],
    ['of another kind', ofLength(32).replace('whsec', 'whsk')],
    ['that is no base64', 'whsec_this is no secret at all, only a sentence'],
    ['that was cut off', ofLength(32).slice(0, -2)],
    ['that is empty', ''],
  ])('%s is none', (_which, text) => {
    expect(secretIn(text)).toBeUndefined();
  });
});
