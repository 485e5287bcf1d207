import { discoveredKeys, remoteKeys, TokenVerifier, type Clock } from '@evenwicht/service-kit';
import { identityPath } from './demo-identity.js';
import { demoAudience } from './demo-users.js';
import type { IdentitySettings } from './settings.js';

/** Verifies tokens of the identity provider that was set, or of the demo provider at this very address. */
export function tokenVerifier(identity: IdentitySettings | undefined, origin: string, clock: Clock): TokenVerifier {
  const issuer = identity?.issuer ?? `${origin}${identityPath}`;
  const keys = identity?.jwksUri ? remoteKeys(identity.jwksUri) : discoveredKeys(issuer);
  return new TokenVerifier({ issuer, audience: identity?.audience ?? demoAudience, keys }, clock);
}
