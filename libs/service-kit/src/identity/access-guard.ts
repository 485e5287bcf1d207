import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '../clock.js';
import type { Operation } from './access-table.js';
import { AccessDenied, requireRole } from './authorise.js';
import { NotAuthenticated, TokenVerifier } from './token-verifier.js';
import type { VisitedRequest } from './visit.js';

export const operationKey = 'evenwicht:operation';
export const openKey = 'evenwicht:open';

/** Names the row of the access table that a route falls under. */
export const IsOperation = (operation: Operation) => SetMetadata(operationKey, operation);

/** For everybody, without a token: health and documentation only. */
export const IsOpen = () => SetMetadata(openKey, true);

/** Lets in whoever has a valid token and a role for the operation; a route that names no operation lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
    private readonly clock: Clock,
  ) {}

  /** @throws NotAuthenticated AccessDenied IdentityProviderUnreachable */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.metadata(openKey, context)) return true;
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    const visitor = await this.verifier.verify(authorizationOf(request));
    const operation = this.metadata<Operation>(operationKey, context);
    if (!operation) throw new AccessDenied(context.getHandler().name, 'ROLE_NOT_ALLOWED');
    requireRole(visitor, operation);
    request.visit = { visitor, operation, at: this.clock.now() };
    return true;
  }

  private metadata<Value>(key: string, context: ExecutionContext): Value | undefined {
    return this.reflector.getAllAndOverride<Value | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

/** Of two headers, one who stands in between may have judged the other (RFC 9110 5.3). @throws NotAuthenticated */
function authorizationOf({ headers, raw }: VisitedRequest): string | undefined {
  const named = raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization');
  if (named.length > 1) throw new NotAuthenticated('TOKEN_INVALID');
  return headers.authorization;
}
