import { z } from 'zod';
import { referralQuestions } from './codes.js';
import { eventType, type EventOf } from './event-type.js';
import { agendaOutcomes, rescheduleReasons, tableRoles } from './meeting-codes.js';
import { caseId, code, date, documentReference } from './schema.js';
import { countInDutch, dayInDutch } from './time-in-dutch.js';
import { rescheduleInDutch } from './codes-in-dutch.js';

const outcomeInDutch = {
  determined: 'passende woonplaats bepaald',
  lapsed: 'vraag vervallen',
  'step-in-requested': 'gevraagd om bij te springen',
  'information-requested': 'informatie gevraagd',
  postponed: 'aangehouden',
} as const;

const minuted = {
  caseId,
  outcome: z.enum(agendaOutcomes),
  document: documentReference.optional(),
};

const caseExample = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as never;

/** Stream `meeting-<uuid>`: one meeting of the regional mediation table (agreement 1c; ). */
export const meetingEvents = {
  MeetingPlanned: eventType({
    schemaVersion: 1,
    data: z.strictObject({ heldOn: date }),
    sentence: ({ heldOn }) => `De bemiddelingstafel komt bijeen op ${dayInDutch(heldOn)}.`,
    example: { heldOn: '2026-10-08' as never },
  }),
  MeetingPostponed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ heldOn: date, previouslyOn: date, reason: z.enum(rescheduleReasons) }),
    sentence: ({ heldOn, previouslyOn, reason }) =>
      `De bijeenkomst van ${dayInDutch(previouslyOn)} is verplaatst naar ${dayInDutch(heldOn)} (${rescheduleInDutch[reason]}).`,
    example: { heldOn: '2026-10-15' as never, previouslyOn: '2026-10-08' as never, reason: 'no-quorum' },
  }),
  MeetingCancelled: eventType({
    schemaVersion: 1,
    data: z.strictObject({ reason: z.enum(rescheduleReasons) }),
    sentence: ({ reason }) => `De bijeenkomst gaat niet door (${rescheduleInDutch[reason]}).`,
    example: { reason: 'no-questions' },
  }),
  ReferralScheduled: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      caseId,
      questions: z.array(z.enum(referralQuestions)).min(1),
      /** The day of the oldest question: from then on somebody waits. */
      waitingSince: date,
    }),
    sentence: ({ waitingSince }) => `Een vraag die wacht sinds ${dayInDutch(waitingSince)} staat op de agenda.`,
    example: { caseId: caseExample, questions: ['return-not-suitable'], waitingSince: '2026-09-14' as never },
  }),
  ReferralUnscheduled: eventType({
    schemaVersion: 1,
    data: z.strictObject({ caseId, reason: z.enum(rescheduleReasons) }),
    sentence: ({ reason }) => `Een vraag is van de agenda gehaald (${rescheduleInDutch[reason]}).`,
    example: { caseId: caseExample, reason: 'information-missing' },
  }),
  /** Everybody who was there; a later one replaces it. */
  AttendanceRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      attendance: z
        .array(z.strictObject({ organisation: code, role: z.enum(tableRoles) }))
        .min(1)
        .max(100),
    }),
    sentence: ({ attendance }) => `Aanwezig: ${countInDutch(attendance.length, 'deelnemer', 'deelnemers')}, naar rol.`,
    example: { attendance: [{ organisation: 'GM0148', role: 'municipality' }] },
  }),
  DecisionMinuted: eventType({
    schemaVersion: 1,
    data: z.strictObject(minuted),
    sentence: ({ outcome }) => `Genotuleerd: ${outcomeInDutch[outcome]}.`,
    example: { caseId: caseExample, outcome: 'step-in-requested', document: 'minutes-2026-10' },
  }),
  MinuteCorrected: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...minuted, previousOutcome: z.enum(agendaOutcomes) }),
    sentence: ({ outcome, previousOutcome }) =>
      `Notulen gecorrigeerd: ${outcomeInDutch[outcome]}, niet ${outcomeInDutch[previousOutcome]}.`,
    example: { caseId: caseExample, outcome: 'postponed', previousOutcome: 'step-in-requested' },
  }),
  MeetingClosed: eventType({
    schemaVersion: 1,
    data: z.strictObject({ document: documentReference.optional() }),
    sentence: () => 'De bijeenkomst is gesloten; elke vraag op de agenda heeft een uitkomst.',
    example: { document: 'minutes-2026-10' },
  }),
};

export type MeetingEvent = EventOf<typeof meetingEvents>;
