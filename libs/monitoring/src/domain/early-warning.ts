import {
  balancesIfKnown,
  dispersionOf,
  ledgerOn,
  openLoansOf,
  operationalShareOf,
  type Balance,
  type EarlyWarningCondition,
  type Region,
} from '@evenwicht/distribution';
import type { EarlyWarningIndicator, Position } from '@evenwicht/events';
import { Fraction, halfYearOf, type FractionJson, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';

/** A condition that is near or reached. It says how things stand, not what anybody did wrong. */
export interface EarlyWarning {
  readonly indicator: EarlyWarningIndicator;
  /** Absent for an indicator of the whole region. */
  readonly municipality: MunicipalityCode | undefined;
  readonly value: FractionJson;
  readonly near: FractionJson;
  readonly reached: FractionJson;
  readonly standing: 'near' | 'reached';
}

export interface EarlyWarnings {
  readonly on: PlainDate;
  readonly upToPosition: Position;
  /** Of the conditions; absent while the parties have agreed on none. */
  readonly version: string | undefined;
  /** In the order of the conditions, then of the municipality codes: never by who is furthest. */
  readonly warnings: readonly EarlyWarning[];
}

type Values = readonly (readonly [MunicipalityCode | undefined, Fraction])[];
type ValuesOf = (region: Region, on: PlainDate, members: readonly MunicipalityCode[]) => Values;

/** Who nears the conditions that the parties watch (3.5; R-079), by the figures as known now. */
export function earlyWarnings(region: Region, on: PlainDate): EarlyWarnings {
  const agreed = region.rules.earlyWarningsOn(on);
  const { members } = region.rules.termsOn(on);
  const warnings = (agreed?.conditions ?? []).flatMap((condition) =>
    valuesOf[condition.indicator](region, on, members).flatMap(([municipality, value]) =>
      warningOf(condition, municipality, value),
    ),
  );
  return { on, upToPosition: region.upTo, version: agreed?.version, warnings };
}

function warningOf(
  { indicator, near, reached }: EarlyWarningCondition,
  municipality: MunicipalityCode | undefined,
  value: Fraction,
): EarlyWarning[] {
  const isAtLeast = (bound: FractionJson) => !Fraction.from(bound).isGreaterThan(value);
  if (!isAtLeast(near)) return [];
  const standing = isAtLeast(reached) ? 'reached' : 'near';
  return [{ indicator, municipality, value: value.toJSON(), near, reached, standing }];
}

const valuesOf: Readonly<Record<EarlyWarningIndicator, ValuesOf>> = {
  'operational-share': (region, on, members) =>
    members.flatMap((municipality) => {
      const share = operationalShareOf(region, municipality, on)?.share;
      return share ? [[municipality, Fraction.from(share)] as const] : [];
    }),
  'balance-above-expected': (region, on) =>
    balancesKnown(region, on).flatMap(({ municipality, balance, expected }) =>
      expected.isGreaterThan(Fraction.of(0)) && balance.isGreaterThan(Fraction.of(0))
        ? [[municipality, balance.dividedBy(expected)] as const]
        : [],
    ),
  'open-loans': (region, on, members) => {
    const ledger = ledgerOn(region, on);
    return countedBy(members, (municipality) => openLoansOf(municipality, ledger));
  },
  'open-calls': (region, _on, members) => {
    const calls = openCallsIn(region);
    return countedBy(members, (municipality) => calls.filter((call) => call === municipality).length);
  },
  dispersion: (region, on) => {
    const dispersion = dispersionOf(balancesKnown(region, on));
    return dispersion ? [[undefined, dispersion]] : [];
  },
  'open-referrals': ({ referrals }) => [[undefined, Fraction.of(referrals.open.length)]],
};

function countedBy(members: readonly MunicipalityCode[], countOf: (municipality: MunicipalityCode) => number): Values {
  return members.map((municipality) => [municipality, Fraction.of(countOf(municipality))]);
}

/** The municipality of origin of each household for which others were asked to step in. */
function openCallsIn({ referrals, stepIns }: Region): MunicipalityCode[] {
  return referrals.open
    .filter(({ questions }) => questions.some(({ question }) => question === 'unable-to-serve'))
    .flatMap(({ caseId }) => stepIns.callOf(`case-${caseId}` as never)?.municipalityOfOrigin ?? []);
}

/** None while a household count is missing (E-37). */
function balancesKnown(region: Region, on: PlainDate): Balance[] {
  return balancesIfKnown(region, halfYearOf(on)) ?? [];
}
