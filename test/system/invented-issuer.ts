import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const audience = 'evenwicht';

/** Who is visiting, as the claims of a token say it. */
export interface Visitor {
  readonly role: string;
  readonly organisation: string;
}

/** An identity provider as services apart meet one: a discovery document, keys, and tokens that it signed. For specs. */
export class InventedIssuer {
  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    readonly origin: string,
  ) {}

  static async start(): Promise<InventedIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'invented', alg: 'ES256', use: 'sig' }] };
    let origin = '';
    const server = createServer((request, response) => {
      const isDiscovery = request.url === '/.well-known/openid-configuration';
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(isDiscovery ? { issuer: origin, jwks_uri: `${origin}/keys` } : keys));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new InventedIssuer(server, privateKey, origin);
  }

  tokenFor({ role, organisation }: Visitor, lifetime = '10m'): Promise<string> {
    return this.tokenWith(`invented ${role} of ${organisation}`, { organisation, roles: [role] }, lifetime);
  }

  /** A token with any claims, about anybody. */
  tokenWith(subject: string, claims: Readonly<Record<string, unknown>>, lifetime = '10m'): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'invented' })
      .setIssuer(this.origin)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(this.key);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
