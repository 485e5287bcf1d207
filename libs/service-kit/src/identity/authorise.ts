import type { Actor } from '@evenwicht/events';
import { rowOf, type Operation, type Reach } from './access-table.js';
import type { Role, Visitor } from './visitor.js';

/** The visitor may not do this: not with these roles, or not for another organisation. */
export class AccessDenied extends Error {
  constructor(
    readonly operation: string,
    readonly code: 'ROLE_NOT_ALLOWED' | 'NOT_YOUR_ORGANISATION',
    /** Of the request, where it names the other organisation itself. */
    readonly field?: string,
  ) {
    super(`${operation}: ${code}`);
    this.name = 'AccessDenied';
  }
}

/** Whether there is anything at all for which the visitor may do this. */
export function mayInRole({ role }: Visitor, operation: string): boolean {
  return role !== undefined && rowOf(operation)?.[role] !== undefined;
}

/** The role in which the visitor may do this for some organisation. @throws AccessDenied */
export function requireRole(visitor: Visitor, operation: string): Role {
  const { role } = visitor;
  if (!role || !mayInRole(visitor, operation)) throw new AccessDenied(operation, 'ROLE_NOT_ALLOWED');
  return role;
}

/** How far the visitor's role reaches here. @throws AccessDenied */
export function reachOf(visitor: Visitor, operation: string): Reach {
  return rowOf(operation)?.[requireRole(visitor, operation)] as Reach;
}

/**
 * Checks the table for the organisations that the matter belongs to, as far as the visitor's role reaches.
 * @param named the field by which a request names an organisation, where that is not what the role itself is
 * @throws AccessDenied
 */
export function authorise(
  visitor: Visitor,
  operation: Operation,
  ownersFor: (reach: Exclude<Reach, 'any'>) => readonly (string | undefined)[],
  named = visitor.role === 'housing-association' ? 'association' : 'municipality',
): void {
  const reach = reachOf(visitor, operation);
  if (reach === 'any' || ownersFor(reach).includes(visitor.organisation)) return;
  throw new AccessDenied(operation, 'NOT_YOUR_ORGANISATION', reach === 'named' ? named : undefined);
}

export function actorOf(visitor: Visitor, operation: string): Actor {
  const { organisation, pseudonym } = visitor;
  return { organisation, role: requireRole(visitor, operation), pseudonym };
}
