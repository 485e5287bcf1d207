import { z } from 'zod';
import {
  boardDecisionKinds,
  pressOutcomes,
  pressWithdrawalReasons,
  undesirableGrounds,
  untenableGrounds,
} from './board-codes.js';
import { eventType, type EventOf } from './event-type.js';
import { rescheduleReasons } from './meeting-codes.js';
import {
  association,
  boardActId,
  count,
  date,
  documentReference,
  fraction,
  halfYear,
  logPosition,
  municipality,
  signedFraction,
  sumOfCounts,
  version,
} from './schema.js';
import { dayInDutch } from './time-in-dutch.js';
import { boardDecisionInDutch, pressOutcomeInDutch, pressWithdrawalInDutch } from './codes-in-dutch.js';

const party = z.union([municipality, association]);

/** The figures that lay under it, at a position in the log; null where there was nothing to compute with. */
const situation = z.strictObject({
  upToPosition: logPosition,
  halfYear,
  agreementVersion: version,
  municipalities: z
    .array(
      z.strictObject({
        municipality,
        housed: count,
        allocations: count,
        vacancies: sumOfCounts,
        operationalShare: fraction.nullable(),
        balance: signedFraction.nullable(),
        openLoanCount: count,
      }),
    )
    .max(400),
  dispersion: fraction.nullable(),
  openReferralCount: count,
  openCallCount: count,
});
export type SituationSeen = z.output<typeof situation>;

const meetingExample = '7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a01' as never;
const pressExample = '7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a02' as never;

/** Stream `board-<region>`: the regional board meeting (bestuurlijk overleg) and the emergency button (3.5; ). */
export const boardEvents = {
  RegionalBoardMeetingPlanned: eventType({
    schemaVersion: 1,
    data: z.strictObject({ meetingId: boardActId, heldOn: date }),
    sentence: ({ heldOn }) => `Het bestuurlijk overleg komt bijeen op ${dayInDutch(heldOn)}.`,
    example: { meetingId: meetingExample, heldOn: '2027-03-11' as never },
  }),
  RegionalBoardMeetingPostponed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      meetingId: boardActId,
      heldOn: date,
      previouslyOn: date,
      reason: z.enum(rescheduleReasons),
    }),
    sentence: ({ heldOn, previouslyOn }) =>
      `Het bestuurlijk overleg van ${dayInDutch(previouslyOn)} is verplaatst naar ${dayInDutch(heldOn)}.`,
    example: {
      meetingId: meetingExample,
      heldOn: '2027-03-25' as never,
      previouslyOn: '2027-03-11' as never,
      reason: 'no-quorum',
    },
  }),
  RegionalBoardMeetingCancelled: eventType({
    schemaVersion: 1,
    data: z.strictObject({ meetingId: boardActId, reason: z.enum(rescheduleReasons) }),
    sentence: () => 'Het bestuurlijk overleg gaat niet door.',
    example: { meetingId: meetingExample, reason: 'other' },
  }),
  RegionalBoardDecisionRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      meetingId: boardActId,
      decisionId: boardActId,
      kind: z.enum(boardDecisionKinds),
      document: documentReference,
    }),
    sentence: ({ kind, document }) =>
      `Het bestuurlijk overleg besloot over ${boardDecisionInDutch[kind]} (${document}).`,
    example: { meetingId: meetingExample, decisionId: pressExample, kind: 'adjustment', document: 'besluit/2027-04' },
  }),
  /** Suspends nothing: it brings evaluation and adjustment to the next regional board meeting. */
  EmergencyButtonPressed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      pressId: boardActId,
      pressedBy: party,
      undesirableGrounds: z.array(z.enum(undesirableGrounds)).min(1).max(undesirableGrounds.length),
      untenableGrounds: z.array(z.enum(untenableGrounds)).min(1).max(untenableGrounds.length),
      document: documentReference,
      situation,
    }),
    sentence: ({ pressedBy, document }, names) =>
      `${nameOfParty(pressedBy, names)} drukte op de noodknop: een ongewenste en onhoudbare situatie (${document}). ` +
      'De afspraken blijven gelden.',
    example: {
      pressId: pressExample,
      pressedBy: 'GM0148' as never,
      undesirableGrounds: ['households-without-roof'],
      untenableGrounds: ['nobody-steps-in'],
      document: 'brief/2027-12',
      situation: {
        upToPosition: 1200,
        halfYear: '2027-H1' as never,
        agreementVersion: '2025-12-05',
        municipalities: [
          {
            municipality: 'GM0148' as never,
            housed: 4,
            allocations: 5,
            vacancies: 30,
            operationalShare: { numerator: 1, denominator: 6 },
            balance: { numerator: -1, denominator: 2 },
            openLoanCount: 1,
          },
        ],
        dispersion: { numerator: 3, denominator: 20 },
        openReferralCount: 2,
        openCallCount: 1,
      },
    },
  }),
  EvaluationPlacedOnAgenda: eventType({
    schemaVersion: 1,
    data: z.strictObject({ pressId: boardActId, meetingId: boardActId, heldOn: date }),
    sentence: ({ heldOn }) =>
      `Evaluatie en bijsturing staan op de agenda van het bestuurlijk overleg van ${dayInDutch(heldOn)}.`,
    example: { pressId: pressExample, meetingId: meetingExample, heldOn: '2027-03-11' as never },
  }),
  EmergencyButtonWithdrawn: eventType({
    schemaVersion: 1,
    data: z.strictObject({ pressId: boardActId, reason: z.enum(pressWithdrawalReasons) }),
    sentence: ({ reason }) => `Het gebruik van de noodknop is ingetrokken (${pressWithdrawalInDutch[reason]}).`,
    example: { pressId: pressExample, reason: 'situation-resolved' },
  }),
  EmergencyButtonHandled: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      pressId: boardActId,
      meetingId: boardActId,
      outcome: z.enum(pressOutcomes),
      document: documentReference,
    }),
    sentence: ({ outcome, document }) =>
      `Het bestuurlijk overleg behandelde het gebruik van de noodknop: ${pressOutcomeInDutch[outcome]} (${document}).`,
    example: {
      pressId: pressExample,
      meetingId: meetingExample,
      outcome: 'evaluation-opened',
      document: 'besluit/2027-05',
    },
  }),
};

export type BoardEvent = EventOf<typeof boardEvents>;

function nameOfParty(party: string, names: { municipality(code: string): string; association(id: string): string }) {
  return /^GM\d{4}$/.test(party) ? names.municipality(party) : names.association(party);
}
