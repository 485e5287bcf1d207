import {
  balancesOn,
  ledgerOn,
  openCreditsOf,
  openLoansOf,
  operationalShareOf,
  type CountedRegion,
  type OperationalShare,
} from '@evenwicht/distribution';
import { halfYearOf, type FractionJson, type HalfYear, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';

/** What a decision on a day goes by. */
export interface FiguresOnDay {
  readonly on: PlainDate;
  /** The half-year of the day, which the balances are of. */
  readonly halfYear: HalfYear;
  readonly agreementVersion: string;
  /** Every member on the day, in GM-code order. */
  readonly municipalities: readonly MunicipalityOnDay[];
}

export interface MunicipalityOnDay {
  readonly municipality: MunicipalityCode;
  /** Null while a member's household count is missing (E-37). */
  readonly balance: FractionJson | null;
  /** Null without vacancies. */
  readonly operationalShare: OperationalShare | null;
  readonly openLoans: number;
  readonly openCredits: number;
  /** Times helped less times stepped in. */
  readonly netReciprocity: number;
}

/** The figures of one day, by the same sums as a decision of that day. */
export function figuresOnDay(region: CountedRegion, on: PlainDate): FiguresOnDay {
  const { members, agreementVersion } = region.rules.termsOn(on);
  const balances = balancesOn(region, on);
  const ledger = ledgerOn(region, on);
  return {
    on,
    halfYear: halfYearOf(on),
    agreementVersion,
    municipalities: members.map((municipality) => ({
      municipality,
      balance: balances?.get(municipality)?.toJSON() ?? null,
      operationalShare: operationalShareOf(region, municipality, on) ?? null,
      openLoans: openLoansOf(municipality, ledger),
      openCredits: openCreditsOf(municipality, ledger),
      netReciprocity: ledger.net.get(municipality) ?? 0,
    })),
  };
}
