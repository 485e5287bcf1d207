import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Facilities, Region, SchemeTerms, Terms } from '@evenwicht/distribution';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';

export interface MemberOnRecord {
  readonly municipality: MunicipalityCode;
  readonly municipalityName: string;
  readonly bwMoRegion: string | null;
  /** The scheme in force on the day; null while the municipality cannot decide. */
  readonly scheme: SchemeTerms | null;
  /** Null while nothing is known of what the municipality has and lacks. */
  readonly facilities: Facilities | null;
}

export interface RulesOnDay extends Omit<Terms, 'members' | 'minimumShare'> {
  readonly on: PlainDate;
  readonly minimumShare: Terms['minimumShare'] | null;
  readonly entryIntoForce: PlainDate | null;
  readonly members: readonly MemberOnRecord[];
}

/** Which rules hold on a day, as far as is known now. */
export class ReadRules extends Query<RulesOnDay> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

/** Answers from the fold that decisions rely on, so that nobody reads another rule than the one that is applied. */
@QueryHandler(ReadRules)
export class ReadRulesHandler implements IQueryHandler<ReadRules> {
  constructor(private readonly logView: LogView<Region>) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, on }: ReadRules): Promise<RulesOnDay> {
    authorise(visitor, operation, () => []);
    const { rules } = await this.logView.atHead();
    const { members, minimumShare = null, ...terms } = rules.termsOn(on);
    return {
      on,
      ...terms,
      minimumShare,
      entryIntoForce: rules.entryIntoForce ?? null,
      members: members.map((municipality) => ({
        municipality,
        municipalityName: rules.nameOf(municipality),
        bwMoRegion: rules.bwMoRegionOn(municipality, on) ?? null,
        scheme: rules.schemeOn(municipality, on) ?? null,
        facilities: rules.facilitiesOn(municipality, on) ?? null,
      })),
    };
  }
}
