import { z } from 'zod';
import {
  adjustmentKinds,
  evaluationOccasions,
  evaluationOutcomes,
  findingConclusions,
  findingTopics,
  findingWithdrawalReasons,
} from './evaluation-codes.js';
import { eventType, type EventOf } from './event-type.js';
import { boardActId, documentReference, eventId, logPosition } from './schema.js';
import { adjustmentInDutch, findingWithdrawalInDutch, occasionInDutch, topicInDutch } from './codes-in-dutch.js';

const conclusionInDutch = {
  'as-agreed': 'zoals afgesproken',
  'in-part': 'ten dele zoals afgesproken',
  'not-as-agreed': 'niet zoals afgesproken',
  'cannot-be-said': 'niet te zeggen',
} as const;

const [pressExample, findingExample, adjustmentExample, decisionExample] = ['02', '05', '06', '07'].map(
  (end) => `7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a${end}`,
) as [string, string, string, string];

/** Stream `evaluation-<n>`: one evaluation of the agreement, from opening to conclusion (3.5; R-078). */
export const evaluationEvents = {
  EvaluationOpened: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      occasion: z.enum(evaluationOccasions),
      /** The use of the emergency button that it came from. */
      pressId: boardActId.optional(),
      /** The dossier: the log up to here. */
      upToPosition: logPosition,
    }),
    sentence: ({ occasion }) =>
      occasion === 'three-years'
        ? 'De evaluatie na drie jaar is begonnen.'
        : `Een tussentijdse evaluatie is begonnen, ${occasionInDutch[occasion]}.`,
    example: { occasion: 'emergency-button', pressId: pressExample, upToPosition: 1200 },
  }),
  FindingRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      findingId: boardActId,
      topic: z.enum(findingTopics),
      conclusion: z.enum(findingConclusions),
      document: documentReference,
    }),
    sentence: ({ topic, conclusion, document }) =>
      `Bevinding over ${topicInDutch[topic]}: ${conclusionInDutch[conclusion]} (${document}).`,
    example: { findingId: findingExample, topic: 'reciprocity', conclusion: 'in-part', document: 'evaluatie/2029-3' },
  }),
  FindingWithdrawn: eventType({
    schemaVersion: 1,
    data: z.strictObject({ findingId: boardActId, reason: z.enum(findingWithdrawalReasons) }),
    sentence: ({ reason }) => `Een bevinding is ingetrokken (${findingWithdrawalInDutch[reason]}).`,
    example: { findingId: findingExample, reason: 'superseded' },
  }),
  AdjustmentDecided: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      adjustmentId: boardActId,
      kind: z.enum(adjustmentKinds),
      /** The findings that it answers. */
      findings: z.array(boardActId).max(50),
      /** The decision of the regional board meeting. */
      decisionId: boardActId,
    }),
    sentence: ({ kind }) => `Tot bijsturing is besloten: ${adjustmentInDutch[kind]}.`,
    example: {
      adjustmentId: adjustmentExample,
      kind: 'minimum-share',
      findings: [findingExample],
      decisionId: decisionExample,
    },
  }),
  /** The event of the agreement, or of a municipal scheme, by which the rule was changed. */
  AdjustmentLinked: eventType({
    schemaVersion: 1,
    data: z.strictObject({ adjustmentId: boardActId, carriedOutBy: eventId }),
    sentence: () => 'De bijsturing is in de regels doorgevoerd.',
    example: { adjustmentId: adjustmentExample, carriedOutBy: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01' as never },
  }),
  EvaluationConcluded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      outcome: z.enum(evaluationOutcomes),
      document: documentReference,
      /** The dossier as it was then: the log up to here. */
      upToPosition: logPosition,
    }),
    sentence: ({ outcome, document }) =>
      `De evaluatie is afgerond, ${outcome === 'adjusted' ? 'met' : 'zonder'} bijsturing (${document}).`,
    example: { outcome: 'adjusted', document: 'evaluatie/2029', upToPosition: 151_000 },
  }),
};

export type EvaluationEvent = EventOf<typeof evaluationEvents>;
