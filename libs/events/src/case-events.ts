import { caseAllocationEvents } from './case-allocation-events.js';
import { caseApplicationEvents } from './case-application-events.js';
import { caseCorrectionEvents } from './case-correction-events.js';
import { caseHouseholdEvents } from './case-household-events.js';
import { caseOfferEvents } from './case-offer-events.js';
import { caseDisputeEvents } from './case-dispute-events.js';
import { caseOriginEvents } from './case-origin-events.js';
import { caseProcedureEvents } from './case-procedure-events.js';
import { caseRemedyEvents } from './case-remedy-events.js';
import { caseStepInEvents } from './case-step-in-events.js';
import { type EventOf } from './event-type.js';

/** Stream `case-<uuid>`: one household and one application, from receipt to closure. */
export const caseEvents = {
  ...caseApplicationEvents,
  ...caseProcedureEvents,
  ...caseRemedyEvents,
  ...caseCorrectionEvents,
  ...caseOriginEvents,
  ...caseStepInEvents,
  ...caseHouseholdEvents,
  ...caseDisputeEvents,
  ...caseOfferEvents,
  ...caseAllocationEvents,
};

export type CaseEvent = EventOf<typeof caseEvents>;
