import type { Actor } from '@evenwicht/events';
import { rowOf, type Operation } from './access-table.js';
import type { Role, Visitor } from './visitor.js';

/** The visitor may not do this: not with these roles, or not for another organisation. */
export class AccessDenied extends Error {
  constructor(
    readonly operation: string,
    readonly code: 'ROLE_NOT_ALLOWED' | 'NOT_YOUR_ORGANISATION',
  ) {
    super(`${operation}: ${code}`);
    this.name = 'AccessDenied';
  }
}

/** The role in which the visitor may do this for some organisation. @throws AccessDenied */
export function requireRole({ role }: Visitor, operation: string): Role {
  if (!role || !rowOf(operation)?.[role]) throw new AccessDenied(operation, 'ROLE_NOT_ALLOWED');
  return role;
}

/**
 * Checks the table for the organisations that the matter belongs to, for the visitor's role.
 * @throws AccessDenied
 */
export function authorise(
  visitor: Visitor,
  operation: Operation,
  ownersFor: (role: Role) => readonly (string | undefined)[],
): void {
  const role = requireRole(visitor, operation);
  const isAllowed = rowOf(operation)?.[role] === 'any' || ownersFor(role).includes(visitor.organisation);
  if (!isAllowed) throw new AccessDenied(operation, 'NOT_YOUR_ORGANISATION');
}

export function actorOf(visitor: Visitor, operation: string): Actor {
  const { organisation, pseudonym } = visitor;
  return { organisation, role: requireRole(visitor, operation), pseudonym };
}
