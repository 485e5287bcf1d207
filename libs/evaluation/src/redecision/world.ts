import type { CaseOnFile, CountedRegion, ReciprocityPlacement, Region } from '@evenwicht/distribution';
import { streamName, subjectOf, type RecordedEvent, type StreamName } from '@evenwicht/events';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { OtherRules } from '../counterfactual/other-rules.js';
import type { RuleSet } from '../counterfactual/rule-set.js';
import { CasesRedecided, type PlacementsOtherwise } from './cases-redecided.js';
import type { Flip, Left } from './flip.js';
import { sentenceOf } from './sentence-of.js';
import type { Trails } from './trails.js';

/** A municipality that, under other rules, could have declared itself unable to serve where in fact it could not (3c). */
export interface Chance {
  readonly municipality: MunicipalityCode;
  readonly on: PlainDate;
}

/** A case whose placement falls, and who has to go on. */
export interface FallenCase {
  readonly file: CaseOnFile;
  readonly left: Left;
}

type StepBehind = Pick<RecordedEvent, 'stream' | 'eventId' | 'position' | 'occurredOn'>;
type FlipAbout = Pick<Flip, 'step' | 'reason' | 'municipality' | 'left' | 'seen'>;
type Loan = { readonly isLoan: boolean; readonly borrower: MunicipalityCode };

/**
 * What would have become of the region under one rule set, as far as rules decide it. A recorded step stands for as long
 * as these rules would accept it just as it was recorded; one that they would not accept falls, with what rests on it.
 */
export class World implements PlacementsOtherwise {
  readonly flips: Flip[] = [];
  readonly chances: Chance[] = [];
  private readonly falls = new Map<EventId, Left>();
  private readonly touched = new Set<StreamName>();
  private readonly loans = new Map<StreamName, Loan>();
  private readonly cases: CasesRedecided;
  private rules: OtherRules;

  constructor(
    readonly ruleSet: RuleSet,
    private readonly actual: Region,
    private readonly trails: Trails,
  ) {
    this.rules = new OtherRules(actual.rules, ruleSet);
    this.cases = new CasesRedecided(actual.cases, this);
  }

  get region(): CountedRegion {
    const { supply, ledger } = this.actual;
    return { rules: this.rules, cases: this.cases, supply, ledger };
  }

  /** The minimum share is no part of any ranking; placements that fell and every other rule can be. */
  get canRankOtherwise(): boolean {
    return this.touched.size > 0 || this.ruleSet.changes.some(({ change }) => change !== 'minimum-share');
  }

  /** An actual rule became known: these rules lie over it from now on. */
  renewRules(): void {
    this.rules = new OtherRules(this.actual.rules, this.ruleSet);
  }

  flip(behind: StepBehind, about: FlipAbout): void {
    this.flips.push(this.told(behind, about));
    if (!about.left) return;
    this.falls.set(behind.eventId, about.left);
    this.touched.add(behind.stream);
  }

  told({ stream, eventId, position, occurredOn }: StepBehind, about: FlipAbout): Flip {
    const flip = { caseId: subjectOf(stream) as CaseId, ...about, eventId, position, occurredOn };
    return { ...flip, sentence: sentenceOf(flip, (municipality) => this.nameOf(municipality)) };
  }

  hasFallen(step: EventId | undefined): boolean {
    return step !== undefined && this.falls.has(step);
  }

  /** Whether a placement is help, where these rules say otherwise than was recorded; undefined: as recorded. */
  helps(stream: StreamName, loan: Loan | undefined): void {
    if (loan) this.loans.set(stream, loan);
    else this.loans.delete(stream);
  }

  fallen(): readonly CaseOnFile[] {
    return this.fallenCases().map(({ file }) => file);
  }

  fallenCases(): readonly FallenCase[] {
    return [...this.touched].flatMap((stream) => {
      const file = this.actual.cases.files.get(stream);
      const left = this.leftIn(stream);
      return file && left && !isThere(file, left) ? [{ file, left }] : [];
    });
  }

  placements(recorded: readonly ReciprocityPlacement[]): readonly ReciprocityPlacement[] {
    const without = new Set(this.fallen().map(({ tenancy }) => tenancy?.placement?.placementId));
    const stands = ({ placementId, caseId }: ReciprocityPlacement) =>
      !without.has(placementId) && this.loans.get(streamName('case', caseId))?.isLoan !== false;
    return [...recorded.filter(stands), ...this.loansInstead()];
  }

  private loansInstead(): readonly ReciprocityPlacement[] {
    return [...this.loans].flatMap(([stream, { isLoan, borrower }]) => {
      const placement = isLoan && !this.leftIn(stream) ? this.placementIn(stream, borrower) : undefined;
      return placement ? [placement] : [];
    });
  }

  private placementIn(stream: StreamName, borrower: MunicipalityCode): ReciprocityPlacement | undefined {
    const { isCounted, tenancy } = this.actual.cases.files.get(stream) ?? {};
    const placementId = this.trails.of(stream)?.tenancy?.eventId;
    if (!isCounted || !tenancy || !placementId) return undefined;
    const { municipality: lender, startedOn } = tenancy;
    return { placementId, caseId: subjectOf(stream) as CaseId, lender, borrower, startedOn };
  }

  private leftIn(stream: StreamName): Left | undefined {
    const { restsOn = [] } = this.trails.of(stream) ?? {};
    return restsOn.map((step) => this.falls.get(step)).find((left) => left !== undefined);
  }

  private nameOf(municipality: string): string {
    return `${this.actual.rules.nameOf(municipality)} (${municipality})`;
  }
}

/** Who was housed where the rule leads anyhow is housed there. */
function isThere({ tenancy, allocation }: CaseOnFile, left: Left): boolean {
  return left.to === 'origin' && (tenancy ?? allocation)?.municipality === left.municipality;
}
