import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SystemClock } from '../clock.js';
import { discoveredKeys, TokenVerifier } from './token-verifier.js';

/** A provider that publishes a discovery document and its keys, and counts who asks. */
let server: Server;
let issuer: string;
let privateKey: CryptoKey;
let publicKey: JWK;
let answers: Record<string, unknown>;
const asked: string[] = [];

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  privateKey = pair.privateKey;
  publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'key', alg: 'ES256' };
  server = createServer((request, response) => {
    asked.push(String(request.url));
    const answer = answers[String(request.url)];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  asked.length = 0;
  answers = {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
    '/keys': { keys: [publicKey] },
  };
});

async function bearer(): Promise<string> {
  const claims = { sub: 'employee-1', organisation: 'GM0148', roles: ['caseworker'] };
  const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'key' }).setIssuer(issuer).setAudience('api');
  return `Bearer ${await jwt.setExpirationTime('5m').sign(privateKey)}`;
}

const verifier = () => new TokenVerifier({ issuer, audience: 'api', keys: discoveredKeys(issuer) }, new SystemClock());

describe('the keys of a provider', () => {
  it('are found through its discovery document, and fetched once', async () => {
    const verify = verifier();

    await verify.verify(await bearer());
    expect(await verify.verify(await bearer())).toMatchObject({ organisation: 'GM0148' });
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are looked for again after the provider was away', async () => {
    const verify = verifier();
    const { '/keys': keys } = answers;
    const document = answers['/.well-known/openid-configuration'];
    answers = {};
    await expect(verify.verify(await bearer())).rejects.toMatchObject({ name: 'IdentityProviderUnreachable' });

    answers = { '/keys': keys, '/.well-known/openid-configuration': document };
    expect(await verify.verify(await bearer())).toMatchObject({ organisation: 'GM0148' });
  });

  it('are not taken from a document of another issuer', async () => {
    answers['/.well-known/openid-configuration'] = { issuer: 'https://elsewhere.example', jwks_uri: `${issuer}/keys` };

    await expect(verifier().verify(await bearer())).rejects.toMatchObject({ name: 'IdentityProviderUnreachable' });
    expect(asked).not.toContain('/keys');
  });
});
