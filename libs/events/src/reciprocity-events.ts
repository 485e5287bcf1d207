import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { policies } from './policies.js';
import { reciprocityActEvents } from './reciprocity-act-events.js';
import { caseId, eventId, ledgerActId, municipality, streamRevision } from './schema.js';

/** A reciprocity placement is known by the event id of its `TenancyStarted`. */
const placementId = eventId;
/**
 * Where in the stream of its case the placement or its reversal stands: a reversal undoes the placement before it.
 * A case that is housed, reversed and housed again gives two placements, told apart by this.
 */
const caseRevision = streamRevision;
const placement = { placementId, caseId, caseRevision, lender: municipality, borrower: municipality };
/** The reading of OQ-8 on the day of the placement; absent, from before it was recorded: the pool. */
const reading = z.enum(policies.reciprocityMatching.values);
const loan = { loanId: placementId, borrower: municipality };
const credit = { creditId: placementId, lender: municipality };

const exampleId = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01' as never;
const otherId = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f02' as never;
const caseExample = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as never;
const borrower = 'GM0148' as never;
const lender = 'GM0160' as never;
const actExample = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f10' as never;

/**
 * Stream `reciprocity-<region>`: the whole ledger, for conservation must hold in one place (agreement 3c, OQ-8).
 * A loan or credit carries the id of the placement that opened it.
 */
export const reciprocityEvents = {
  ReciprocityPlacementRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...placement, reading: reading.optional() }),
    sentence: ({ lender: helper, borrower: helped }, names) =>
      `${names.municipality(helper)} huisvestte voor ${names.municipality(helped)}.`,
    example: { placementId: exampleId, caseId: caseExample, caseRevision: 9, lender, borrower, reading: 'pool' },
  }),
  ReciprocityPlacementReversed: eventType({
    schemaVersion: 1,
    data: z.strictObject(placement),
    sentence: ({ lender: helper, borrower: helped }, names) =>
      `De plaatsing door ${names.municipality(helper)} voor ${names.municipality(helped)} is teruggedraaid.`,
    example: { placementId: exampleId, caseId: caseExample, caseRevision: 10, lender, borrower },
  }),
  /** A reversal that came before its placement: kept, so that the placement opens nothing when it comes. */
  ReciprocityReversalHeld: eventType({
    schemaVersion: 1,
    data: z.strictObject({ caseId, caseRevision, lender: municipality, borrower: municipality }),
    sentence: ({ lender: helper, borrower: helped }, names) =>
      `Een plaatsing door ${names.municipality(helper)} voor ${names.municipality(helped)} was al teruggedraaid voordat zij bekend werd.`,
    example: { caseId: caseExample, caseRevision: 10, lender, borrower },
  }),
  ReciprocityLoanOpened: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...loan, lender: municipality }),
    sentence: ({ borrower: helped }, names) =>
      `${names.municipality(helped)} springt een volgende keer bij (open lening).`,
    example: { loanId: exampleId, borrower, lender },
  }),
  ReciprocityLoanRepaid: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...loan, repaidByPlacement: placementId, beneficiary: municipality }),
    sentence: ({ borrower: helper, beneficiary }, names) =>
      `${names.municipality(helper)} loste een lening in door bij te springen voor ${names.municipality(beneficiary)}.`,
    example: { loanId: exampleId, borrower, repaidByPlacement: otherId, beneficiary: 'GM0166' as never },
  }),
  ReciprocityCreditOpened: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...credit, borrower: municipality }),
    sentence: ({ lender: helper }, names) => `${names.municipality(helper)} heeft een tegoed.`,
    example: { creditId: exampleId, lender, borrower },
  }),
  ReciprocityCreditConsumed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...credit, consumedByPlacement: placementId, helper: municipality }),
    sentence: ({ lender: helped, helper }, names) =>
      `${names.municipality(helped)} benutte een tegoed: ${names.municipality(helper)} sprong bij.`,
    example: { creditId: exampleId, lender, consumedByPlacement: otherId, helper: 'GM0166' as never },
  }),
  ReciprocityLoanReversed: eventType({
    schemaVersion: 1,
    data: z.strictObject(loan),
    sentence: ({ borrower: helped }, names) => `Een lening van ${names.municipality(helped)} is teruggedraaid.`,
    example: { loanId: exampleId, borrower },
  }),
  ReciprocityLoanReopened: eventType({
    schemaVersion: 1,
    data: z.strictObject(loan),
    sentence: ({ borrower: helped }, names) =>
      `Een ingeloste lening van ${names.municipality(helped)} staat weer open.`,
    example: { loanId: exampleId, borrower },
  }),
  ReciprocityCreditReversed: eventType({
    schemaVersion: 1,
    data: z.strictObject(credit),
    sentence: ({ lender: helper }, names) => `Een tegoed van ${names.municipality(helper)} is teruggedraaid.`,
    example: { creditId: exampleId, lender },
  }),
  ReciprocityCreditRestored: eventType({
    schemaVersion: 1,
    data: z.strictObject(credit),
    sentence: ({ lender: helper }, names) => `Een benut tegoed van ${names.municipality(helper)} staat weer open.`,
    example: { creditId: exampleId, lender },
  }),
  ReciprocityLoanReleased: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...loan, releaseId: ledgerActId }),
    sentence: ({ borrower: helped }, names) => `Een lening van ${names.municipality(helped)} is kwijtgescholden.`,
    example: { loanId: exampleId, borrower, releaseId: actExample },
  }),
  ReciprocityCreditReleased: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...credit, releaseId: ledgerActId }),
    sentence: ({ lender: helper }, names) =>
      `Een tegoed van ${names.municipality(helper)} verviel met de kwijtschelding.`,
    example: { creditId: exampleId, lender, releaseId: actExample },
  }),
  ReciprocityLoanSetOff: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...loan, settlementId: ledgerActId }),
    sentence: ({ borrower: helped }, names) => `Een lening van ${names.municipality(helped)} is verrekend.`,
    example: { loanId: exampleId, borrower, settlementId: actExample },
  }),
  /** Loans and credits of the predecessor stand with the successor (wet Arhi; domain.md E-21). */
  ReciprocityPositionTransferred: eventType({
    schemaVersion: 1,
    data: z.strictObject({ predecessor: municipality, successor: municipality }),
    sentence: ({ predecessor, successor }, names) =>
      `Wat ${names.municipality(predecessor)} nog te helpen had en tegoed had, ging over op ${names.municipality(successor)} (herindeling).`,
    example: { predecessor: 'GM0175' as never, successor: 'GM0160' as never },
  }),
  /** Debtor and creditor became one and the same (BW 6:161). */
  ReciprocityLoanMerged: eventType({
    schemaVersion: 1,
    data: z.strictObject(loan),
    sentence: ({ borrower: helped }, names) =>
      `Een lening van ${names.municipality(helped)} verviel door vermenging: zij stond tegenover de eigen aanspraak.`,
    example: { loanId: exampleId, borrower },
  }),
  ReciprocityCreditMerged: eventType({
    schemaVersion: 1,
    data: z.strictObject(credit),
    sentence: ({ lender: helper }, names) =>
      `Een tegoed van ${names.municipality(helper)} verviel door vermenging: het stond tegenover de eigen lening.`,
    example: { creditId: exampleId, lender },
  }),
  ...reciprocityActEvents,
};

export type ReciprocityEvent = EventOf<typeof reciprocityEvents>;
