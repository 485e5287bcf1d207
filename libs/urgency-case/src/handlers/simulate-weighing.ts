import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { streamName, upcast, type CaseEvent, type WeighingSeen } from '@evenwicht/events';
import { balancesOfPlacing, weigh, type Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import type { CaseId, FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { CommandRejected, LogView, Refusal, type Visit } from '@evenwicht/service-kit';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase, isUnderAgreement, type CaseState } from '../domain/case-state.js';
import { caseToWeigh } from '../domain/case-to-weigh.js';
import { isExcludedAsUnsafe } from '../domain/safety-override.js';
import { objectionToMoving } from '../domain/step.js';
import { checkCaseAccess } from './case-access.js';

/** What is asked: on which day, and what if it were this municipality. */
export interface Simulated {
  readonly caseId: CaseId;
  readonly on: PlainDate;
  readonly choice?: MunicipalityCode | undefined;
}

export interface BalanceIfPlaced {
  readonly municipality: MunicipalityCode;
  readonly housed: number;
  readonly expected: FractionJson;
  readonly balance: FractionJson;
}

/** What choosing a municipality would ask for and bring about. */
export interface ChoiceSimulated {
  readonly municipality: MunicipalityCode;
  readonly rank: number | null;
  /** Another municipality comes first in the advice: the determination will have to say why. */
  readonly needsDeviationReason: boolean;
  /** The unsafe municipality of origin: two people have to set that aside first (1b). */
  readonly needsSafetyOverride: boolean;
  /** Of every member, in GM-code order; empty where they cannot be computed. */
  readonly balances: readonly BalanceIfPlaced[];
}

export interface Simulation extends WeighingSeen {
  readonly choice: ChoiceSimulated | null;
}

/** The weighing of a case, computed and not recorded (1c, 3a). */
export class SimulateWeighing extends Query<Simulation> {
  constructor(
    readonly visit: Visit,
    readonly asked: Simulated,
  ) {
    super();
  }
}

@QueryHandler(SimulateWeighing)
export class SimulateWeighingHandler implements IQueryHandler<SimulateWeighing> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied Refusal CommandRejected EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, asked }: SimulateWeighing): Promise<Simulation> {
    const region = await this.logView.atHead();
    const state = await this.stateOf(asked.caseId, region);
    checkCaseAccess(visitor, operation, state);
    const objection = state.closure ? 'CASE_CLOSED' : objectionToMoving(state);
    if (objection) throw new CommandRejected(objection); // as the determination itself would be answered
    return simulate(region, state, asked);
  }

  /** As far as the figures go: what was recorded since is in neither. */
  private async stateOf(caseId: CaseId, region: Region): Promise<CaseState> {
    const events = await this.store.readStream(streamName('case', caseId));
    const seen = events.filter(({ position }) => position <= region.upTo);
    return seen.reduce((state, event) => evolveCase(state, upcast(event) as unknown as CaseEvent), initialCase);
  }
}

/** @throws Refusal for a choice that is nowhere in the region */
function simulate(region: Region, state: CaseState, { caseId, on, choice }: Simulated): Simulation {
  const household = caseToWeigh(caseId, state);
  const weighing = weigh(region, household, on);
  if (!choice) return { ...weighing, choice: null };
  const option = weighing.options.find(({ municipality }) => municipality === choice);
  if (!option)
    throw new Refusal(409, 'MUNICIPALITY_NOT_A_MEMBER', 'De gemeente doet niet mee aan de verdeelafspraken.');
  const hasOtherFirst = weighing.options.some(({ rank, municipality }) => rank === 1 && municipality !== choice);
  return {
    ...weighing,
    choice: {
      municipality: choice,
      rank: option.rank,
      needsDeviationReason: hasOtherFirst && isUnderAgreement(state),
      needsSafetyOverride: isExcludedAsUnsafe(state, choice),
      balances: balancesOfPlacing(region, household, { on, at: choice }).map(
        ({ municipality, housed, expected, balance }) => ({
          municipality,
          housed,
          expected: expected.toJSON(),
          balance: balance.toJSON(),
        }),
      ),
    },
  };
}
