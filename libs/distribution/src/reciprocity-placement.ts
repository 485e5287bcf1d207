import { subjectOf, type DestinationBasis, type StreamName } from '@evenwicht/events';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityPlacement } from './obligations.js';

interface TenancyAsRecorded {
  readonly stream: StreamName;
  readonly eventId: EventId;
  readonly startedOn: PlainDate;
  readonly municipality: MunicipalityCode;
  readonly basis?: DestinationBasis | undefined;
  readonly municipalityOfOrigin?: MunicipalityCode | undefined;
}

/**
 * Only a placement on the basis of 3c, in another municipality than that of origin (domain.md invariant 9); placements
 * by the table and informal care never are one (history-format rule 8).
 */
export function reciprocityPlacementOf(tenancy: TenancyAsRecorded): ReciprocityPlacement | undefined {
  const { stream, eventId, startedOn, municipality, basis, municipalityOfOrigin } = tenancy;
  if (basis !== 'reciprocity' || !municipalityOfOrigin || municipalityOfOrigin === municipality) return undefined;
  const caseId = subjectOf(stream) as CaseId;
  return { placementId: eventId, caseId, lender: municipality, borrower: municipalityOfOrigin, startedOn };
}
