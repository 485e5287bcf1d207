import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Refusal, type Visit } from '@evenwicht/service-kit';
import { UnknownAgreementVersion, type Answer, type Question } from '../replay/question.js';
import { KeptReplays } from './kept-replays.js';

/** Somebody wants to know what was known when, under which rules (R-071 to R-077; domain.md invariants 13 and 15). */
export class ReadFigures extends Query<Answer> {
  constructor(
    readonly visit: Visit,
    readonly question: Question,
  ) {
    super();
  }
}

@QueryHandler(ReadFigures)
export class ReadFiguresHandler implements IQueryHandler<ReadFigures> {
  constructor(private readonly replays: KeptReplays) {}

  /** @throws AccessDenied Busy Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, question }: ReadFigures): Promise<Answer> {
    authorise(visitor, operation, () => []);
    const replay = await this.replays.at(question.knownAt);
    try {
      return replay.answer(question);
    } catch (error) {
      if (error instanceof UnknownAgreementVersion) throw unknownVersion;
      throw error;
    }
  }
}

const unknownVersion = new Refusal(
  404,
  'NO_SUCH_AGREEMENT_VERSION',
  'Deze versie van de verdeelafspraken was op dat moment niet vastgesteld.',
);
