import { nameBasedUuid } from '@evenwicht/kernel';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.js';
import { KnownTokens } from './known-tokens.js';
import { roles, type Role, type Visitor } from './visitor.js';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** The token is missing, wrong, expired or not meant for this service. */
export class NotAuthenticated extends Error {
  constructor(readonly code: 'TOKEN_MISSING' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED') {
    super(code);
    this.name = 'NotAuthenticated';
  }
}

/** The keys of the identity provider cannot be fetched: nobody can be let in, and that is no fault of the visitor. */
export class IdentityProviderUnreachable extends Error {
  constructor(cause: unknown) {
    super('the keys of the identity provider cannot be fetched', { cause });
    this.name = 'IdentityProviderUnreachable';
  }
}

/** Signatures by a private key only: with a shared secret whoever verifies could also issue. */
export const allowedAlgorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Seconds by which the clocks of issuer and service may differ. */
const clockTolerance = 5;

const pseudonymNamespace = '6f0c2f0e-5d3c-5a0e-8f55-0a1c8f2d7b10';

/** Verifies OIDC bearer tokens: signature, algorithm, issuer, audience and expiry. */
export class TokenVerifier {
  private readonly known = new KnownTokens();

  constructor(
    private readonly rules: TokenRules,
    private readonly clock: Clock,
  ) {}

  /** @throws NotAuthenticated IdentityProviderUnreachable */
  async verify(authorization: string | undefined): Promise<Visitor> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new NotAuthenticated(authorization ? 'TOKEN_INVALID' : 'TOKEN_MISSING');
    const now = Date.parse(this.clock.now());
    return this.known.visitorFor(token, now) ?? this.verified(token, now);
  }

  private async verified(token: string, now: number): Promise<Visitor> {
    const claims = await this.claimsOf(token, now);
    const visitor = visitorOf(claims);
    this.known.keep(token, visitor, now, (claims.exp ?? 0) * 1000);
    return visitor;
  }

  private async claimsOf(token: string, now: number): Promise<JWTPayload> {
    const { issuer, audience, keys } = this.rules;
    try {
      const verified = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: allowedAlgorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance,
        currentDate: new Date(now),
      });
      return verified.payload;
    } catch (error) {
      throw refusalFor(error);
    }
  }
}

/** Keys by the address that the provider publishes; kept for ten minutes, fetched at most once in half a minute. */
export function remoteKeys(jwksUri: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUri), {
    cacheMaxAge: 600_000,
    cooldownDuration: 30_000,
    timeoutDuration: 3_000,
  });
}

/** Keys at the address that the issuer's discovery document names (OpenID Connect Discovery 1.0), asked for at first use. */
export function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= jwksUriOf(issuer).then(remoteKeys);
    const keys = await found.catch((error: unknown) => {
      found = undefined; // whoever comes next asks again
      throw error;
    });
    return keys(header, token);
  };
}

async function jwksUriOf(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000), redirect: 'error' });
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') {
    throw new Error(`${address} does not describe ${issuer}`);
  }
  return document.jwks_uri;
}

const faultsOfToken = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys, // it does not say by which key it is signed
];

function refusalFor(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return new NotAuthenticated('TOKEN_EXPIRED');
  const isAboutToken = faultsOfToken.some((fault) => error instanceof fault);
  return isAboutToken ? new NotAuthenticated('TOKEN_INVALID') : new IdentityProviderUnreachable(error);
}

/** A person behind the same issuer keeps one pseudonym; the subject itself goes nowhere. @throws NotAuthenticated */
function visitorOf(claims: JWTPayload): Visitor {
  const { organisation, sub } = claims;
  const isSubject = typeof sub === 'string' && sub !== '';
  const isOrganisation = typeof organisation === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(organisation);
  if (!isSubject || !isOrganisation) throw new NotAuthenticated('TOKEN_INVALID');
  const role = roleIn(claims['roles']);
  return {
    pseudonym: nameBasedUuid(pseudonymNamespace, `${claims.iss} ${sub}`),
    organisation,
    ...(role ? { role } : {}),
  };
}

/** The one role of ours that the token names; a token with two does not say in which the visitor acts. */
function roleIn(claim: unknown): Role | undefined {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const known = roles.filter((role) => named.includes(role));
  return known.length === 1 ? known[0] : undefined;
}
