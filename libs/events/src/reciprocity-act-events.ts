import { z } from 'zod';
import { loanDisputeOutcomes, loanDisputeReasons, releaseReasons } from './codes.js';
import { eventType } from './event-type.js';
import { documentReference, eventId, ledgerActId, municipality } from './schema.js';

/** A loan or credit is known by the placement that opened it. */
const loanId = eventId;
const creditId = eventId;
const region = 'region';
const proposer = z.union([municipality, z.enum([region])]);

const exampleLoan = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01' as never;
const exampleAct = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f10' as never;
const [dalfsen, hardenberg, kampen] = ['GM0148', 'GM0160', 'GM0166'] as [never, never, never];

const reasonInDutch = {
  'origin-incorrect': 'de herkomst klopt niet',
  'not-above-minimum': 'de gemeente was niet boven het minimum',
  'could-have-served': 'de gemeente had zelf kunnen huisvesten',
  'not-housed-for-another': 'er is niet voor een ander gehuisvest',
  other: 'anders',
} as const;

const outcomeInDutch = {
  stands: 'de lening blijft staan',
  withdrawn: 'de betwisting is ingetrokken',
  annulled: 'de plaatsing had geen lening mogen openen en telt niet mee',
} as const;

/** Stream `reciprocity-<region>`, second part: what municipalities agree and contest about obligations (3c, OQ-8). */
export const reciprocityActEvents = {
  ReciprocityObligationDisputed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      loanId,
      disputedBy: municipality,
      reason: z.enum(loanDisputeReasons),
      document: documentReference.optional(),
    }),
    sentence: ({ disputedBy, reason }, names) =>
      `${names.municipality(disputedBy)} betwist een lening (${reasonInDutch[reason]}).`,
    example: { loanId: exampleLoan, disputedBy: dalfsen, reason: 'could-have-served' },
  }),
  ReciprocityDisputeSettled: eventType({
    schemaVersion: 1,
    data: z.strictObject({ loanId, outcome: z.enum(loanDisputeOutcomes), document: documentReference.optional() }),
    sentence: ({ outcome }) => `De betwisting van een lening is beslecht: ${outcomeInDutch[outcome]}.`,
    example: { loanId: exampleLoan, outcome: 'stands' },
  }),
  /** `creditor` gives up its credit `creditId`; under the bilateral reading it is the lender, and there is none. */
  ReciprocityReleaseProposed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      releaseId: ledgerActId,
      loanId,
      creditId: creditId.optional(),
      debtor: municipality,
      creditor: municipality,
      proposedBy: municipality,
      reason: z.enum(releaseReasons),
      document: documentReference,
    }),
    sentence: ({ debtor, creditor, proposedBy }, names) =>
      `${names.municipality(proposedBy)} stelt voor dat ${names.municipality(creditor)} een lening van ${names.municipality(debtor)} kwijtscheldt.`,
    example: {
      releaseId: exampleAct,
      loanId: exampleLoan,
      creditId: exampleLoan,
      debtor: dalfsen,
      creditor: hardenberg,
      proposedBy: dalfsen,
      reason: 'compensated-otherwise',
      document: 'zaak/2027-114',
    },
  }),
  ReciprocityReleaseConfirmed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ releaseId: ledgerActId, agreedBy: municipality }),
    sentence: ({ agreedBy }, names) => `${names.municipality(agreedBy)} stemt in met de kwijtschelding.`,
    example: { releaseId: exampleAct, agreedBy: hardenberg },
  }),
  /** One of the two does not go on with it, whoever proposed it. */
  ReciprocityReleaseDeclined: eventType({
    schemaVersion: 1,
    data: z.strictObject({ releaseId: ledgerActId, declinedBy: municipality }),
    sentence: ({ declinedBy }, names) => `${names.municipality(declinedBy)} ziet af van de kwijtschelding.`,
    example: { releaseId: exampleAct, declinedBy: hardenberg },
  }),
  /** A placement under it no longer stands: what was released stands open again, as far as it still exists. */
  ReciprocityReleaseLapsed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ releaseId: ledgerActId }),
    sentence: () => 'Een kwijtschelding verviel: de plaatsing eronder staat niet meer.',
    example: { releaseId: exampleAct },
  }),
  /** Obligations under the bilateral reading that cancel one another: each party owes as many of them as it is owed. */
  ReciprocitySettlementProposed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      settlementId: ledgerActId,
      proposedBy: proposer,
      obligations: z
        .array(z.strictObject({ loanId, borrower: municipality, lender: municipality }))
        .min(2)
        .max(500),
    }),
    sentence: ({ obligations }) => `Er is voorgesteld ${obligations.length} leningen tegen elkaar weg te strepen.`,
    example: {
      settlementId: exampleAct,
      proposedBy: region,
      obligations: [
        { loanId: exampleLoan, borrower: dalfsen, lender: hardenberg },
        { loanId: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f02' as never, borrower: hardenberg, lender: kampen },
        { loanId: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f03' as never, borrower: kampen, lender: dalfsen },
      ],
    },
  }),
  ReciprocitySettlementConfirmed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ settlementId: ledgerActId, agreedBy: municipality }),
    sentence: ({ agreedBy }, names) => `${names.municipality(agreedBy)} stemt in met de verrekening.`,
    example: { settlementId: exampleAct, agreedBy: hardenberg },
  }),
  /** One of those in it, or the mediation table that proposed it, does not go on with it. */
  ReciprocitySettlementDeclined: eventType({
    schemaVersion: 1,
    data: z.strictObject({ settlementId: ledgerActId, declinedBy: proposer }),
    sentence: ({ declinedBy }, names) =>
      `${declinedBy === region ? 'De bemiddelingstafel' : names.municipality(declinedBy)} ziet af van de verrekening.`,
    example: { settlementId: exampleAct, declinedBy: hardenberg },
  }),
  ReciprocitySettlementConcluded: eventType({
    schemaVersion: 1,
    data: z.strictObject({ settlementId: ledgerActId }),
    sentence: () => 'Alle gemeenten stemden in: de leningen zijn verrekend.',
    example: { settlementId: exampleAct },
  }),
  ReciprocitySettlementLapsed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ settlementId: ledgerActId }),
    sentence: () => 'Een verrekening verviel: een plaatsing eronder staat niet meer.',
    example: { settlementId: exampleAct },
  }),
};
