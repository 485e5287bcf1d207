import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Adapter, Configuration } from 'oidc-provider';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { demoAudience, demoPassword, type DemoUser } from './demo-users.js';

/** Where the provider lives below the address of the service. */
export const identityPath = '/identity';

/** Seconds. */
const tokenLifetime = 3_600;

/**
 * Loaded only where demo users are. It calls Node 20 an unsupported runtime, on which what is used of it here works
 * (the system specs run on it): that one line is kept from people who can do nothing about it.
 */
async function providerLibrary() {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words);
  };
  return import('oidc-provider').finally(() => (console.warn = warn));
}

/** Nothing of a token for a client has to be kept. */
class Forgetful implements Adapter {
  async upsert(): Promise<void> {
    return undefined;
  }

  async find(): Promise<undefined> {
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async findByUid(): Promise<undefined> {
    return undefined;
  }

  async consume(): Promise<void> {
    return undefined;
  }

  async destroy(): Promise<void> {
    return undefined;
  }

  async revokeByGrantId(): Promise<void> {
    return undefined;
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * An identity provider with demo users, so that the service can be tried as it is used: with tokens that are asked
 * for and verified over HTTP. Its keys live as long as the process.
 */
export async function demoIdentityProvider(origin: string, users: readonly DemoUser[]): Promise<Handler> {
  const { Provider } = await providerLibrary();
  const provider = new Provider(`${origin}${identityPath}`, configurationFor(users, await signingKey()));
  const handle = provider.callback();
  return (request, response) => {
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(identityPath.length) || '/' });
    response.setHeader('X-Content-Type-Options', 'nosniff');
    void handle(request, response);
  };
}

function configurationFor(users: readonly DemoUser[], key: JWK): Configuration {
  const userOf = new Map(users.map((user) => [user.name, user]));
  return {
    clients: users.map(({ name }) => ({
      client_id: name,
      client_secret: demoPassword,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      id_token_signed_response_alg: 'ES256',
    })),
    jwks: { keys: [key] },
    adapter: Forgetful,
    cookies: { keys: [randomUUID()] },
    ttl: { ClientCredentials: tokenLifetime },
    extraTokenClaims: (_context, { clientId }) => claimsOf(userOf.get(clientId ?? '')),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => demoAudience,
        getResourceServerInfo: () => ({
          scope: '',
          audience: demoAudience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLifetime,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

function claimsOf(user: DemoUser | undefined): Record<string, unknown> | undefined {
  return user && { organisation: user.organisation, roles: [user.role] };
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
}
