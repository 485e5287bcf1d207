import { weighingSeen, type OptionSeen, type WeighingSeen } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { asking, dalfsen, happening, hardenberg, kampen, today } from './invented-case-fixture.js';

// What lies on the table and who sets an unsafe origin aside; everything invented.
export const coordinator = { organisation: 'region', pseudonym: 'invented-1' };
export const caseworker = { organisation: hardenberg, pseudonym: 'invented-2' };

const reason = 'threat-has-ended';

export const proposeSafetyOverride = asking('ProposeSafetyOverride', {
  municipality: dalfsen,
  reason,
  by: coordinator,
});
export const confirmSafetyOverride = asking('ConfirmSafetyOverride', { municipality: dalfsen, by: caseworker });
export const safetyOverrideProposed = happening('SafetyOverrideProposed', {
  municipality: dalfsen,
  reason,
  proposedBy: coordinator,
});
export const safetyOverrideConfirmed = happening('SafetyOverrideConfirmed', {
  municipality: dalfsen,
  reason,
  proposedBy: coordinator,
  confirmedBy: caseworker,
});

const nothing = { now: 0, ifPlaced: 0 };

export function optionSeen(
  municipality: MunicipalityCode,
  rank: number | null,
  more: Partial<OptionSeen> = {},
): OptionSeen {
  return {
    municipality,
    rank,
    ground: rank === null ? null : 'balanced-distribution',
    excludedFor: [],
    missingNeeds: [],
    unknownNeeds: [],
    operationalShare: null,
    balance: null,
    dispersionIfPlaced: null,
    isHelp: false,
    reciprocity: { openLoanCount: nothing, openCreditCount: nothing },
    reciprocityOfOrigin: null,
    declinedBefore: [],
    ...more,
  };
}

/** The municipalities in the order of the advice, and Dalfsen outside it. */
export function weighingWith(...advice: readonly MunicipalityCode[]): WeighingSeen {
  return weighingSeen.parse({
    on: today,
    upToPosition: 57,
    agreementVersion: '2025-12-05',
    halfYear: '2026-H2',
    minimumShare: { numerator: 15, denominator: 100 },
    policies: [{ policy: 'lastTieBreak', value: 'municipality-code' }],
    isCounted: true,
    firstStep: 'return-not-suitable',
    firstStepMunicipality: null,
    secondStep: 'ranked',
    housedCount: 0,
    dispersion: null,
    needs: [],
    draw: null,
    options: [...advice.map((municipality, index) => optionSeen(municipality, index + 1)), optionSeen(dalfsen, null)],
  });
}

/** Hardenberg first, then Kampen. */
export const weighing = weighingWith(hardenberg, kampen);
