import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import { GrantedCase } from './granted-case.js';
import { noTerm } from './work-item.js';

/** By which municipality of a case: of application, of destination, or of origin where it may be shown. */
export const demandSides = ['application', 'destination', 'origin'] as const;
export type DemandSide = (typeof demandSides)[number];

const columnOf = { application: 'municipality', destination: 'destination', origin: 'origin' } as const;
/** By what is counted: a destination that is withheld counts as not known. */
const countedBy: Readonly<Record<DemandSide, string>> = {
  application: 'granted.municipality',
  destination: 'case when granted.is_destination_withheld then null else granted.destination end',
  origin: 'granted.origin',
};

/** What became of the grants of one municipality: granted = housed + open + closed otherwise. */
export interface DemandCounts {
  readonly granted: number;
  readonly housed: number;
  readonly open: number;
  readonly closedOtherwise: number;
  /** Of the open ones: those of which the term of who is responsible has passed, or that have none. */
  readonly withoutRunningClock: number;
  /** Of the open ones, from the grant to the day of looking; null where there is none. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

export interface DemandOfMunicipality extends DemandCounts {
  /** Null for the cases of which it is not known yet, or withheld (E-02). */
  readonly municipality: MunicipalityCode | null;
}

export interface DemandOfRegion {
  readonly municipalities: readonly DemandOfMunicipality[];
  readonly total: DemandCounts;
}

/** Where in the list: the longest waiting first. */
export interface DemandPlace {
  readonly grantedOn: PlainDate;
  readonly caseId: CaseId;
}

export interface DemandPage {
  readonly cases: readonly GrantedCase[];
  readonly next?: DemandPlace;
}

const isOpen = `granted.outcome = 'open'`;
const days = `(:on::date - granted.granted_on)`;

/** Granted and not housed (domain.md 8.4, OpenDemand). */
export class OpenDemand {
  constructor(private readonly readModels: ReadModels) {}

  /** One look, so that the municipalities add up to the region: by code, without those that have no grant. */
  async counts(side: DemandSide, on: PlainDate): Promise<DemandOfRegion> {
    const column = countedBy[side];
    const rows = await (
      await this.counting(on)
    )
      .addSelect(column, 'municipality')
      .addSelect(`grouping(${column}) = 1`, 'isTotal')
      .groupBy(`grouping sets ((${column}), ())`)
      .orderBy(column)
      .getRawMany<DemandOfMunicipality & { readonly isTotal: boolean }>();
    const counted = rows.map(({ isTotal, municipality, ...counts }) => ({ isTotal, municipality, counts }));
    const total = counted.find(({ isTotal }) => isTotal);
    if (!total) throw new Error('an aggregate without a total');
    return {
      municipalities: counted
        .filter(({ isTotal }) => !isTotal)
        .map(({ municipality, counts }) => ({ municipality, ...counts })),
      total: total.counts,
    };
  }

  /** The open cases of a municipality, the longest waiting first. */
  async cases(
    side: DemandSide,
    municipality: MunicipalityCode | undefined,
    limit: number,
    after?: DemandPlace,
  ): Promise<DemandPage> {
    const query = (await this.readModels.rowsOf(GrantedCase)).createQueryBuilder('granted').where(isOpen);
    if (municipality) query.andWhere(`granted.${columnOf[side]} = :municipality`, { municipality });
    if (after) query.andWhere('(granted.granted_on, granted.case_id) > (:grantedOn, :caseId)', after);
    const found = await query
      .orderBy({ 'granted.grantedOn': 'ASC', 'granted.caseId': 'ASC' })
      .limit(limit + 1)
      .getMany();
    const cases = found.slice(0, limit);
    const last = cases.at(-1);
    return found.length > limit && last
      ? { cases, next: { grantedOn: last.grantedOn, caseId: last.caseId } }
      : { cases };
  }

  private async counting(on: PlainDate) {
    const of = (condition: string) => `(count(*) filter (where ${condition}))::int`;
    return (await this.readModels.rowsOf(GrantedCase))
      .createQueryBuilder('granted')
      .select('count(*)::int', 'granted')
      .addSelect(of(`granted.outcome = 'housed'`), 'housed')
      .addSelect(of(isOpen), 'open')
      .addSelect(of(`granted.outcome = 'closedOtherwise'`), 'closedOtherwise')
      .addSelect(of(`${isOpen} and (granted.until < :on or granted.until = :noTerm)`), 'withoutRunningClock')
      .addSelect(`percentile_disc(0.5) within group (order by ${days}) filter (where ${isOpen})`, 'medianDays')
      .addSelect(`max(${days}) filter (where ${isOpen})`, 'longestDays')
      .setParameters({ on, noTerm });
  }
}
