import { discoveredKeys, remoteKeys, TokenVerifier, type Clock, type Role } from '@evenwicht/service-kit';
import type { IdentitySettings } from './settings.js';

/** Whoever tells who is visiting by the token in a request. */
export type Verifier = Pick<TokenVerifier, 'verify'>;

/** Verifies tokens of the identity provider. */
export function tokenVerifier({ issuer, audience, jwksUri }: IdentitySettings, clock: Clock): Verifier {
  const keys = jwksUri ? remoteKeys(jwksUri) : discoveredKeys(issuer);
  return new TokenVerifier({ issuer, audience, keys }, clock);
}

/** Lets in only those roles: whoever comes in another has no role here. */
export function admitting(verifier: Verifier, admitted: readonly Role[]): Verifier {
  return {
    verify: async (authorization) => {
      const { role, ...visitor } = await verifier.verify(authorization);
      return role && admitted.includes(role) ? { ...visitor, role } : visitor;
    },
  };
}
