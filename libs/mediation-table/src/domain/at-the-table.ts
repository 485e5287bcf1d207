import { isMunicipalityCode, type MunicipalityCode } from '@evenwicht/kernel';
import type { TableRole } from '@evenwicht/events';

/** Of the region itself, which is no party with an interest of its own. */
const rolesOfRegion: readonly TableRole[] = ['table-coordinator', 'secretariat'];
/** Of organisations that are no municipality. */
const rolesOfOthers: readonly TableRole[] = ['housing-association', 'care-provider'];

/**
 * Who sits at the regional mediation table in which role (agreement 1c, 4; ): of municipalities those that
 * take part on the day, also where one of theirs keeps the minutes; a municipality is no association, and nobody sits
 * there for the region but who keeps the table. There is no register of associations and care providers.
 */
export function maySitAtTable(
  { organisation, role }: { readonly organisation: string; readonly role: TableRole },
  members: readonly MunicipalityCode[],
): boolean {
  if (organisation === 'system') return false;
  if (organisation === 'region') return rolesOfRegion.includes(role);
  if (isMunicipalityCode(organisation)) return members.includes(organisation) && !rolesOfOthers.includes(role);
  return role !== 'municipality';
}
