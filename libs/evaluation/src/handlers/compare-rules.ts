import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Refusal, type Visit } from '@evenwicht/service-kit';
import { ProtectedCases } from '../audit-trail/protected-cases.js';
import { PastNotReproduced } from '../counterfactual/past-not-reproduced.js';
import { Counterfactuals, type ComparedOrRedecided, type RulesAsked } from './counterfactuals.js';

/** What was computed, and how many steps that come out otherwise are of cases of which nothing is told. */
export type ShownToEvaluators = ComparedOrRedecided & { readonly withheldFlipCount: number };

/** How would half-years have been under other rules? */
export class CompareRules extends Query<readonly ShownToEvaluators[]> {
  constructor(
    readonly visit: Visit,
    readonly asked: RulesAsked,
  ) {
    super();
  }
}

@QueryHandler(CompareRules)
export class CompareRulesHandler implements IQueryHandler<CompareRules> {
  constructor(
    private readonly counterfactuals: Counterfactuals,
    private readonly protectedCases: ProtectedCases,
  ) {}

  /** @throws AccessDenied Busy Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, asked }: CompareRules): Promise<readonly ShownToEvaluators[]> {
    authorise(visitor, operation, () => []);
    const compared = await this.counterfactuals.compared(asked).catch(refused);
    const hidden = await this.protectedCases.atHead();
    return compared.map((one) => withoutProtected(one, hidden));
  }
}

/** A step names the municipality of origin, which may be what a household fled from (domain.md 6.3). */
function withoutProtected(one: ComparedOrRedecided, hidden: ReadonlySet<string>): ShownToEvaluators {
  if (!('flips' in one)) return { ...one, withheldFlipCount: 0 };
  const flips = one.flips.filter(({ caseId }) => !hidden.has(caseId));
  return { ...one, flips, withheldFlipCount: one.flips.length - flips.length };
}

function refused(error: unknown): never {
  if (!(error instanceof PastNotReproduced)) throw error;
  const { ledger, reports, decisions } = error;
  throw new Refusal(
    409,
    'PAST_NOT_REPRODUCED',
    'Nagerekend onder de werkelijke regels komt er iets anders uit dan vastligt; er wordt niets op gebouwd. Verschillen: ' +
      `${ledger.length} in de wederkerigheid, ${reports.length} in afgesloten verslagen, ${decisions.length} onder besluiten.`,
  );
}
