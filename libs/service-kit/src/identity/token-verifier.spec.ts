import { errors, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { Instant } from '@evenwicht/kernel';
import { FixedClock } from '../clock.js';
import { remoteKeys, TokenVerifier } from './token-verifier.js';

const now = '2026-10-01T08:00:00.000Z' as Instant;
const second = (offset: number) => Math.floor(Date.parse(now) / 1000) + offset;
const issuer = 'https://identity.example';
const audience = 'https://evenwicht.example';
const secret = new TextEncoder().encode('a secret that the service shares with whoever signs');

const caseworker = { sub: 'employee-1', organisation: 'GM0148', roles: ['caseworker'] };

let pair: { publicKey: CryptoKey; privateKey: CryptoKey };
let stranger: { publicKey: CryptoKey; privateKey: CryptoKey };
let verifier: TokenVerifier;

beforeAll(async () => {
  [pair, stranger] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const known = { key: pair.publicKey, shared: secret };
  const keys = async ({ kid }: { kid?: string }) => {
    if (kid === 'key' || kid === 'shared') return known[kid];
    throw new errors.JWKSNoMatchingKey();
  };
  verifier = new TokenVerifier({ issuer, audience, keys }, new FixedClock(now));
});

function token(
  claims: JWTPayload = caseworker,
  change: (jwt: SignJWT) => SignJWT = (jwt) => jwt,
  header = { alg: 'ES256', kid: 'key' },
): SignJWT {
  const jwt = new SignJWT(claims)
    .setProtectedHeader(header)
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(second(300));
  return change(jwt);
}

async function outcomeOf(jwt: SignJWT, key: CryptoKey | Uint8Array = pair.privateKey): Promise<unknown> {
  const text = await jwt.sign(key);
  return verifier.verify(`Bearer ${text}`).catch((error: { code?: string }) => error.code);
}

describe('a bearer token', () => {
  it('gives the organisation and the role of the visitor, and a pseudonym instead of the subject', async () => {
    const visitor = await outcomeOf(token());

    expect(visitor).toEqual({
      organisation: 'GM0148',
      role: 'caseworker',
      pseudonym: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await outcomeOf(token())).toEqual(visitor);
    expect(JSON.stringify(visitor)).not.toContain('employee');
  });

  it('gives no role where it names none of ours, or more than one', async () => {
    for (const named of [undefined, 'king', ['king'], ['caseworker', 'evaluator'], { caseworker: true }]) {
      expect(await outcomeOf(token({ ...caseworker, roles: named }))).not.toHaveProperty('role');
    }
    expect(await outcomeOf(token({ ...caseworker, roles: ['king', 'evaluator'] }))).toMatchObject({
      role: 'evaluator',
    });
  });

  it.each<[string, (jwt: SignJWT) => SignJWT]>([
    ['another issuer', (jwt) => jwt.setIssuer('https://elsewhere.example')],
    ['another audience', (jwt) => jwt.setAudience('https://another-service.example')],
    ['a start in the future', (jwt) => jwt.setNotBefore(second(60))],
  ])('with %s is refused', async (_fault, change) => {
    expect(await outcomeOf(token(caseworker, change))).toBe('TOKEN_INVALID');
  });

  it('is refused from six seconds after it expired', async () => {
    const expiring = (offset: number) => outcomeOf(token(caseworker, (jwt) => jwt.setExpirationTime(second(offset))));

    expect(await expiring(-4)).toMatchObject({ organisation: 'GM0148' });
    expect(await expiring(-6)).toBe('TOKEN_EXPIRED');
  });

  it('without an end is refused', async () => {
    const endless = new SignJWT(caseworker)
      .setProtectedHeader({ alg: 'ES256', kid: 'key' })
      .setIssuer(issuer)
      .setAudience(audience);

    expect(await outcomeOf(endless)).toBe('TOKEN_INVALID');
  });

  it('with an unknown key is refused', async () => {
    expect(await outcomeOf(token(caseworker, (jwt) => jwt, { alg: 'ES256', kid: 'other' }))).toBe('TOKEN_INVALID');
  });

  it('signed by a stranger is refused', async () => {
    expect(await outcomeOf(token(), stranger.privateKey)).toBe('TOKEN_INVALID');
  });

  it('signed with a shared secret is refused, also when that secret is among the keys', async () => {
    const shared = token(caseworker, (jwt) => jwt, { alg: 'HS256', kid: 'shared' });

    expect(await outcomeOf(shared, secret)).toBe('TOKEN_INVALID');
  });

  it('without a signature is refused', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { ...caseworker, iss: issuer, aud: audience, exp: second(300) };

    for (const signature of ['', 'AAAA']) {
      const unsigned = `Bearer ${part({ alg: 'none' })}.${part(claims)}.${signature}`;
      await expect(verifier.verify(unsigned)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  it('without an organisation, or with a sentence for one, is refused', async () => {
    expect(await outcomeOf(token({ sub: 'employee-1', roles: ['caseworker'] }))).toBe('TOKEN_INVALID');
    expect(await outcomeOf(token({ ...caseworker, organisation: 'the town of somewhere' }))).toBe('TOKEN_INVALID');
  });

  it('that is missing is asked for', async () => {
    await expect(verifier.verify(undefined)).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
  });

  it('cannot be judged while the keys of the provider cannot be fetched, which is not called a bad token', async () => {
    const keys = remoteKeys('http://127.0.0.1:1/jwks');
    const cutOff = new TokenVerifier({ issuer, audience, keys }, new FixedClock(now));
    const text = await token().sign(pair.privateKey);

    await expect(cutOff.verify(`Bearer ${text}`)).rejects.toMatchObject({ name: 'IdentityProviderUnreachable' });
  });
});
