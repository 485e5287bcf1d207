import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IdentityProvider } from './identity-provider.js';

let server: Server;
let questions: string[];
let status: number;
let issuer: string;

beforeEach(async () => {
  [questions, status] = [[], 200];
  server = createServer((request, response) => {
    questions.push(request.url ?? '');
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

describe('The identity provider', () => {
  it('is asked for the document that names its keys, or for the keys themselves where they are known', async () => {
    expect(await new IdentityProvider({ issuer }).isReachable()).toBe(true);
    expect(await new IdentityProvider({ issuer, jwksUri: `${issuer}/keys` }).isReachable()).toBe(true);
    expect(questions).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('is asked once in half a minute, and is seen to be away and back again', async () => {
    let now = 0;
    const provider = new IdentityProvider({ issuer }, () => now);
    status = 503;
    expect([await provider.isReachable(), await provider.isReachable()]).toEqual([false, false]);
    status = 200;
    now = 30_001;
    expect(await provider.isReachable()).toBe(true);
    expect(questions).toHaveLength(2);
  });

  it('that is not there is out of reach', async () => {
    expect(await new IdentityProvider({ issuer: 'http://127.0.0.1:1' }).isReachable()).toBe(false);
  });
});
