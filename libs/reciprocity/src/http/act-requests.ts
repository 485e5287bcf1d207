import type { EventId, MunicipalityCode } from '@evenwicht/kernel';
import {
  loanDisputeOutcomes,
  loanDisputeReasons,
  eventFields,
  releaseReasons,
  type LoanDisputeOutcome,
  type LoanDisputeReason,
  type ReleaseReason,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

const exampleLoan = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01';
const ofLoan = { description: 'De lening: haar itemId.', example: exampleLoan };

/** Een betwisting van een lening. */
export class DisputeRequest {
  @Field(eventFields.eventId, ofLoan)
  loanId!: EventId;

  @Field(z.enum(loanDisputeReasons), { description: 'Waarom, als code.', example: 'could-have-served' })
  reason!: LoanDisputeReason;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het stuk in uw eigen archief.',
    optional: true,
    example: 'zaak/2027-114',
  })
  document?: string;
}

/** Hoe een betwisting afliep. */
export class DisputeOutcomeRequest {
  @Field(eventFields.eventId, ofLoan)
  loanId!: EventId;

  @Field(z.enum(loanDisputeOutcomes), {
    description: 'De lening blijft staan, de betwisting is ingetrokken, of de plaatsing telt niet mee.',
    example: 'stands',
  })
  outcome!: LoanDisputeOutcome;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het stuk in uw eigen archief.',
    optional: true,
    example: 'tafel/2027-03',
  })
  document?: string;
}

/** Een voorstel tot kwijtschelding. */
export class ReleaseRequest {
  @Field(eventFields.eventId, ofLoan)
  loanId!: EventId;

  @Field(eventFields.municipality, {
    description:
      'Wie kwijtscheldt (CBS-code): een gemeente die er een open tegoed voor laat vervallen; in de bilaterale lezing wie hielp.',
    example: 'GM0160',
  })
  creditor!: MunicipalityCode;

  @Field(z.enum(releaseReasons), { description: 'Waarom, als code.', example: 'compensated-otherwise' })
  reason!: ReleaseReason;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van het stuk waarin het is afgesproken.',
    example: 'zaak/2027-114',
  })
  document!: string;
}

/** Een voorstel tot verrekening. */
export class SettlementRequest {
  @Field(z.array(eventFields.eventId).min(2).max(500), {
    description: 'De leningen die tegen elkaar wegvallen: hun itemId.',
    example: [exampleLoan, '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f02', '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f03'],
  })
  loanIds!: EventId[];
}
