import type { Client } from 'pg';
import { databaseServices } from '../rights/database-roles.js';
import { rightsFound } from '../rights/rights-found.js';
import { failed, ok, warning, type Finding } from './finding.js';

const name = 'rechten';
const migrate = 'Voer uit: npx evenwicht migrate, dat elke dienst precies haar rechten geeft (docs/adr/0141).';

/** Whether the role of each service can do what it must, and no more. */
export async function rightsCheck(client: Client, prefix: string): Promise<Finding> {
  const { withoutRole, tooMany, missing } = await rightsFound(client, prefix);
  if (withoutRole.length === databaseServices.length)
    return ok(name, 'geen rollen per dienst: alles draait onder één rol');
  if (tooMany.length > 0) return failed(name, `te veel: ${listed(tooMany)}`, migrate);
  if (missing.length > 0) return failed(name, `te weinig: ${listed(missing)}`, migrate);
  if (withoutRole.length > 0) {
    const todo = 'Voer uit: npx evenwicht migrate --roles MAP';
    return warning(name, `geen rol voor ${withoutRole.join(', ')}`, todo);
  }
  return ok(name, `de rollen ${prefix}_… kunnen wat zij moeten en niet meer`);
}

/** The first few, and how many there are. */
export function listed(items: readonly (string | number)[], shown = 3): string {
  const rest = items.length - shown;
  return `${items.slice(0, shown).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`;
}
