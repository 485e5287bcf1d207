import type { MunicipalityCode } from '@evenwicht/kernel';
import type { Visitor } from '@evenwicht/service-kit';

/**
 * Who may know which household it was about, or on which documents two municipalities agreed: the caseworkers of those
 * municipalities and the mediation table, who may see the case (`readCase`). To the others the ledger is between
 * municipalities. A household that an origin must not find (E-02) never gets here: its placement is none of 3c.
 */
export function mayKnowCase({ role, organisation }: Visitor, parties: readonly MunicipalityCode[]): boolean {
  if (role === 'table-coordinator') return true;
  return role === 'caseworker' && (parties as readonly string[]).includes(organisation);
}
