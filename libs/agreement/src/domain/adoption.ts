import type { AgreementEvent } from '@evenwicht/events';
import type {
  AdoptAgreement,
  EstablishEntryIntoForce,
  RecordLegalBasis,
  RecordStatutoryDeadline,
} from './agreement-command.js';

/** the regional board adopts a version of the agreement. */
export function adopt({ on, data: { region, version } }: AdoptAgreement): AgreementEvent {
  return { type: 'AgreementAdopted', occurredOn: on, data: { region, version, adoptedBy: 'regional-board' } };
}

/** "onder voorbehoud van vaststelling van de Wvrv": the law on which the agreement rests. */
export function recordLegalBasis({ on, data: { law, source } }: RecordLegalBasis): AgreementEvent {
  return { type: 'LegalBasisEnteredIntoForce', occurredOn: on, data: { law, source } };
}

/** the day from which the agreement counts is a fact, never a constant. */
export function establishEntryIntoForce({ on }: EstablishEntryIntoForce): AgreementEvent {
  return { type: 'AgreementEntryIntoForceEstablished', occurredOn: on, data: {} };
}

/** "binnen twee jaar na inwerkingtreding". */
export function recordStatutoryDeadline({ on, data: { kind, due, source } }: RecordStatutoryDeadline): AgreementEvent {
  return { type: 'StatutoryDeadlineRecorded', occurredOn: on, data: { kind, due, source } };
}
