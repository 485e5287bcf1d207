import { generateKeyPair, SignJWT } from 'jose';
import type { Instant } from '@evenwicht/kernel';
import { Clock } from '../clock.js';
import { KnownTokens } from './known-tokens.js';
import { TokenVerifier } from './token-verifier.js';
import type { Visitor } from './visitor.js';

const noon = Date.parse('2026-10-01T12:00:00.000Z');
const minute = 60_000;
const visitor = (organisation: string) => ({ organisation }) as Visitor;

describe('A token that was found good', () => {
  it('is good for a minute, and not before', () => {
    const known = new KnownTokens();
    known.keep('token', visitor('GM0148'), noon, noon + 60 * minute);
    expect(known.visitorFor('token', noon + minute - 1)).toEqual(visitor('GM0148'));
    expect(known.visitorFor('token', noon + minute)).toBeUndefined();
    expect(known.visitorFor('token', noon - 1)).toBeUndefined();
    expect(known.visitorFor('token of another', noon)).toBeUndefined();
  });

  it('is never good after it expired', () => {
    const known = new KnownTokens();
    known.keep('token', visitor('GM0148'), noon, noon + 1_000);
    expect(known.visitorFor('token', noon + 999)).toBeDefined();
    expect(known.visitorFor('token', noon + 1_000)).toBeUndefined();
  });

  it('makes place for others', () => {
    const known = new KnownTokens();
    for (let count = 0; count < 1_001; count += 1) {
      known.keep(`token ${count}`, visitor('GM0148'), noon, noon + 60 * minute);
    }
    expect(known.visitorFor('token 0', noon)).toBeUndefined();
    expect(known.visitorFor('token 1', noon)).toBeDefined();
  });

  it('is not verified again at once, and is when the minute is over or when it expired', async () => {
    const [{ publicKey, privateKey }, stranger] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
    let isWithdrawn = false;
    let now = noon;
    const clock = Object.assign(Object.create(Clock.prototype) as Clock, {
      now: () => new Date(now).toISOString() as Instant,
    });
    const keys = async () => (isWithdrawn ? stranger.publicKey : publicKey);
    const verifier = new TokenVerifier({ issuer: 'https://identity.example', audience: 'here', keys }, clock);
    const sign = (minutes: number) =>
      new SignJWT({ sub: 'employee-1', organisation: 'GM0148', roles: ['caseworker'] })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer('https://identity.example')
        .setAudience('here')
        .setExpirationTime((noon + minutes * minute) / 1000)
        .sign(privateKey);
    const [long, short] = [`Bearer ${await sign(30)}`, `Bearer ${await sign(0.5)}`];
    const seen = await verifier.verify(long);
    await verifier.verify(short);

    isWithdrawn = true;
    expect(await verifier.verify(long)).toEqual(seen);
    now = noon + minute / 2 + 6_000;
    await expect(verifier.verify(short)).rejects.toMatchObject({ name: 'NotAuthenticated' });
    now = noon + minute;
    await expect(verifier.verify(long)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });
});
