import { Type } from 'class-transformer';
import type { PlainDate } from '@evenwicht/kernel';
import {
  adjustmentKinds,
  eventFields,
  evaluationOccasions,
  findingConclusions,
  findingTopics,
  findingWithdrawalReasons,
  type AdjustmentKind,
  type EvaluationOccasion,
  type FindingConclusion,
  type FindingTopic,
  type FindingWithdrawalReason,
} from '@evenwicht/events';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OnDayRequest } from '../board/board-requests.js';

const exampleId = '7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a05';

/** Een evaluatie begint. */
export class EvaluationRequest extends OnDayRequest {
  @Field(z.int().min(1).max(1_000), { description: 'Het eerstvolgende nummer.', example: 1 })
  evaluationNumber!: number;

  @Field(z.enum(evaluationOccasions), { description: 'De aanleiding.', example: 'board-request' })
  occasion!: EvaluationOccasion;

  @Field(eventFields.boardActId, {
    description: 'Het gebruik van de noodknop waaruit zij voortkomt; bij die aanleiding verplicht.',
    optional: true,
  })
  pressId?: string;
}

/** Een bevinding, in codes; de tekst staat in het document. */
export class FindingRequest extends OnDayRequest {
  @Field(z.enum(findingTopics), { description: 'Waarover.', example: 'reciprocity' })
  topic!: FindingTopic;

  @Field(z.enum(findingConclusions), { description: 'Wat gevonden is.', example: 'in-part' })
  conclusion!: FindingConclusion;

  @Field(eventFields.documentReference, { description: 'Kenmerk van het document.', example: 'evaluatie/2029-3' })
  document!: string;
}

/** Een bevinding wordt ingetrokken. */
export class FindingWithdrawalRequest extends OnDayRequest {
  @Field(eventFields.boardActId, { description: 'De bevinding.', example: exampleId })
  findingId!: string;

  @Field(z.enum(findingWithdrawalReasons), { description: 'Reden.', example: 'superseded' })
  reason!: FindingWithdrawalReason;
}

/** Een bijsturing waartoe het bestuurlijk overleg besloot. */
export class AdjustmentRequest extends OnDayRequest {
  @Field(z.enum(adjustmentKinds), { description: 'Wat er bijgestuurd wordt.', example: 'minimum-share' })
  kind!: AdjustmentKind;

  @Field(z.array(eventFields.boardActId).max(50), {
    description: 'De bevindingen waarop zij antwoordt.',
    example: [exampleId],
  })
  findings!: readonly string[];

  @Field(eventFields.boardActId, { description: 'Het besluit van het bestuurlijk overleg.', example: exampleId })
  decisionId!: string;
}

/** De gebeurtenis waarmee de regel veranderde. */
export class AdjustmentLinkRequest extends OnDayRequest {
  @Field(eventFields.boardActId, { description: 'De bijsturing.', example: exampleId })
  adjustmentId!: string;

  @Field(eventFields.eventId, {
    description: 'Kenmerk van de gebeurtenis in de verdeelafspraken of een urgentieregeling.',
    example: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01',
  })
  carriedOutBy!: string;
}

/** De evaluatie is afgerond. */
export class ConclusionRequest extends OnDayRequest {
  @Field(eventFields.documentReference, { description: 'Kenmerk van het eindverslag.', example: 'evaluatie/2029' })
  document!: string;
}

export class ScheduleQuery extends WaitingQuery {
  @Field(eventFields.date, {
    description: 'De dag; zonder deze: vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-12-31',
  })
  on?: PlainDate;
}

export class DossierQuery extends WaitingQuery {
  @Type(() => Number)
  @Field(eventFields.logPosition, {
    description: 'Het logboek tot en met deze plaats; zonder: zoals het was bij afronding, of anders bij het begin.',
    optional: true,
    example: 1,
  })
  upToPosition?: number;
}
