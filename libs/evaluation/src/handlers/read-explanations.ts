import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { MissingHouseholdCount } from '@evenwicht/distribution';
import { subjectOf, type Position } from '@evenwicht/events';
import type { CaseId } from '@evenwicht/kernel';
import { authorise, InvalidRequest, Refusal, type Visit } from '@evenwicht/service-kit';
import { ProtectedCases } from '../audit-trail/protected-cases.js';
import type { EventBehind } from '../explain/events-behind.js';
import type { CaseExplanation } from '../explain/explain-case.js';
import { NoSuchRow, type FigureAsked, type FigureExplanation } from '../explain/explain-figure.js';
import { Explanations, PositionAhead } from './explanations.js';

/** Why does a case count where it counts? */
export class ReadCaseExplanation extends Query<CaseExplanation> {
  constructor(
    readonly visit: Visit,
    readonly caseId: CaseId,
    /** The last position that is taken into account. */
    readonly upTo: Position | undefined,
  ) {
    super();
  }
}

/** What is a figure of a half-year made of? */
export class ReadFigureExplanation extends Query<FigureExplanation> {
  constructor(
    readonly visit: Visit,
    readonly asked: FigureAsked,
    /** The last position that is taken into account. */
    readonly upTo: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(ReadCaseExplanation)
export class ReadCaseExplanationHandler implements IQueryHandler<ReadCaseExplanation> {
  constructor(private readonly explanations: Explanations) {}

  /** The page names origin and destination, so it is for the table alone (domain.md 6.3, 7.11). @throws AccessDenied Busy Refusal */
  async execute({ visit: { visitor, operation }, caseId, upTo }: ReadCaseExplanation): Promise<CaseExplanation> {
    authorise(visitor, operation, () => []);
    const explanation = await this.explanations.ofCase(caseId, upTo).catch(refused);
    if (!explanation) throw noSuchCase();
    return explanation;
  }
}

@QueryHandler(ReadFigureExplanation)
export class ReadFigureExplanationHandler implements IQueryHandler<ReadFigureExplanation> {
  constructor(
    private readonly explanations: Explanations,
    private readonly protectedCases: ProtectedCases,
  ) {}

  /** @throws AccessDenied Busy Refusal */
  async execute({ visit: { visitor, operation }, asked, upTo }: ReadFigureExplanation): Promise<FigureExplanation> {
    authorise(visitor, operation, () => []);
    const explanation = await this.explanations.ofFigure(asked, upTo).catch(refused);
    const hidden = await this.protectedCases.atHead();
    const parts = explanation.parts.map((part) => ({
      ...part,
      events: part.events.map((event) => withoutOrganisation(event, hidden)),
    }));
    return { ...explanation, parts };
  }
}

/** Who recorded it can tell the origin that a household fled from (domain.md 6.3). */
function withoutOrganisation(event: EventBehind, hidden: ReadonlySet<string>): EventBehind {
  return hidden.has(subjectOf(event.stream)) ? { ...event, organisation: 'niet vermeld' } : event;
}

export function noSuchCase(): Refusal {
  return new Refusal(404, 'NO_CASE', 'Deze zaak is er niet, of was er op die plaats nog niet.');
}

function refused(error: unknown): never {
  if (error instanceof PositionAhead) {
    const detail = `Het logboek komt nu tot plaats ${error.head}.`;
    throw new InvalidRequest([{ field: 'position', code: 'invalid', detail }]);
  }
  if (error instanceof NoSuchRow) {
    throw new Refusal(404, 'NO_SUCH_ROW', 'Deze gemeente doet op de laatste dag van het halfjaar niet mee.');
  }
  if (error instanceof MissingHouseholdCount) throw new Refusal(409, 'HOUSEHOLD_COUNT_MISSING', error.message);
  throw error;
}
