import type { FractionJson, HalfYear } from '@evenwicht/kernel';
import type { CaseEvent } from './case-events.js';
import type { FacilityNeed } from './codes.js';
import type { Names } from './event-type.js';
import {
  declineInDutch,
  deviationInDutch,
  exclusionInDutch,
  firstStepInDutch,
  groundInDutch,
  liveabilityInDutch,
  needInDutch,
  overrideInDutch,
  secondStepInDutch,
} from './table-in-dutch.js';
import { decimalInDutch, percentageInDutch } from './numbers-in-dutch.js';
import { codesInDutch } from './open-codes-in-dutch.js';
import { policyInDutch, policyValueInDutch } from './policies-in-dutch.js';
import { dayInDutch, halfYearInDutch, monthInDutch } from './time-in-dutch.js';
import type { OptionSeen, WeighingSeen } from './weighing-seen.js';

type Determination = Extract<CaseEvent, { readonly type: 'DeterminedByMediationTable' }>['data'];

/**
 * What the mediation table saw and weighed, line by line in Dutch, from the event alone (1c; R-049): for whoever
 * evaluates years later. Every figure stands there exactly; a decimal beside it is rounded.
 */
export function whatLayOnTheTable(determination: Determination, names: Names): readonly string[] {
  const { destination, individualInterests, generalInterests, liveability, weighing } = determination;
  return [
    `De tafel bepaalde ${names.municipality(destination)}.`,
    `Individueel belang: ${codesInDutch(individualInterests)}. Algemeen belang: ${codesInDutch(generalInterests)}.`,
    ...(liveability
      ? [`Draagkracht en leefbaarheid: ${liveability.map((code) => liveabilityInDutch[code]).join(', ')}.`]
      : []),
    ...adviceLines(determination, names),
    ...(weighing ? linesOf(weighing, names) : figureLines(determination, names)),
  ];
}

function adviceLines(
  { destination, deviationReason, safetyOverride, weighing }: Determination,
  names: Names,
): string[] {
  const first = weighing?.options.find(({ rank }) => rank === 1);
  const advice = first
    ? [
        first.municipality === destination
          ? 'Zij volgde het advies.'
          : `In het advies stond ${names.municipality(first.municipality)} vooraan.`,
      ]
    : [];
  return [
    ...advice,
    ...(deviationReason ? [`Zij week daarvan af: ${deviationInDutch[deviationReason]}.`] : []),
    ...(safetyOverride ? [`Twee mensen zetten de onveilige herkomst opzij: ${overrideInDutch[safetyOverride]}.`] : []),
  ];
}

/** Before there was a weighing, or where a table sat without this system. */
function figureLines({ figuresSeen: { upToPosition, municipalities } }: Determination, names: Names): string[] {
  return [
    `Cijfers tot plaats ${upToPosition} in het logboek.`,
    ...municipalities.map(
      ({ municipality, operationalShare, balance }) =>
        `${names.municipality(municipality)}: aandeel ${percentage(operationalShare)}, balans ${decimal(balance)}.`,
    ),
  ];
}

function linesOf(weighing: WeighingSeen, names: Names): string[] {
  const { on, upToPosition, agreementVersion, halfYear, minimumShare, policies, housedCount, dispersion } = weighing;
  const municipality = weighing.firstStepMunicipality ? ` (${names.municipality(weighing.firstStepMunicipality)})` : '';
  return [
    `Cijfers op ${dayInDutch(on)}, tot plaats ${upToPosition} in het logboek, over ${halfYearInDutch(halfYear as HalfYear)}, verdeelafspraken ${agreementVersion}.`,
    `Minimumaandeel ${percentage(minimumShare)}. Gehuisvest in de regio: ${housedCount ?? 'niet te berekenen'}; spreiding ${percentage(dispersion)}.`,
    `Lezingen: ${policies.map(({ policy, value }) => `${policyInDutch[policy]}: ${policyValueInDutch(value)}`).join('; ')}.`,
    `Eerst: ${firstStepInDutch[weighing.firstStep]}${municipality}. Daarna: ${secondStepInDutch[weighing.secondStep]}.`,
    ...(weighing.isCounted ? [] : ['Plaatsing van dit huishouden telt niet mee.']),
    ...(weighing.needs.length > 0 ? [`Gevraagd: ${inWords(weighing.needs)}.`] : []),
    ...drawLines(weighing),
    ...weighing.options.flatMap((option) => optionLines(option, names)),
  ];
}

function drawLines({ draw }: WeighingSeen): string[] {
  if (!draw) return [];
  const { headPosition, headEventId, seed, isDecisive } = draw;
  const head = headEventId ? `plaats ${headPosition}, gegeven ${headEventId}` : 'een leeg logboek';
  return [`Loting uit ${head}, zaad ${seed}: ${isDecisive ? 'zij gaf de doorslag' : 'zij gaf geen doorslag'}.`];
}

function optionLines(option: OptionSeen, names: Names): string[] {
  const { municipality, rank, ground, excludedFor, missingNeeds, unknownNeeds, declinedBefore } = option;
  const place =
    rank === null ? 'geen plaats in het advies' : `plaats ${rank}${ground ? `, ${groundInDutch[ground]}` : ''}`;
  const against = excludedFor.map((code) => exclusionInDutch[code]).join(', ');
  return [
    `${names.municipality(municipality)}: ${place}${against ? `; ertegen: ${against}` : ''}.`,
    ...(missingNeeds.length > 0 ? [`  Er niet: ${inWords(missingNeeds)}.`] : []),
    ...(unknownNeeds.length > 0 ? [`  Niet bekend: ${inWords(unknownNeeds)}.`] : []),
    ...shareLines(option),
    ...balanceLines(option),
    ...reciprocityLines(option),
    ...declinedBefore.map(declineLine),
  ];
}

function declineLine({ declinedOn, reason, isForThisCase }: OptionSeen['declinedBefore'][number]): string {
  const about = isForThisCase === undefined ? '' : isForThisCase ? ' in deze zaak' : ' in een andere zaak';
  return `  Sprong op ${dayInDutch(declinedOn)}${about} niet bij: ${declineInDutch[reason]}.`;
}

function shareLines({ operationalShare: seen }: OptionSeen): string[] {
  if (!seen) return ['  Aandeel: geen mutaties.'];
  const { firstMonth, lastMonth, allocationCount, vacancyCount, now, ifPlaced, withOneMore } = seen;
  return [
    `  Aandeel ${monthInDutch(firstMonth)} tot en met ${monthInDutch(lastMonth)}: ${allocationCount.now} van ${vacancyCount}, ${percentage(now)}; ` +
      `na plaatsing ${percentage(ifPlaced)}; met één meer ${percentage(withOneMore)}.`,
  ];
}

function balanceLines({ balance: seen, dispersionIfPlaced }: OptionSeen): string[] {
  if (!seen) return ['  Balans: niet te berekenen.'];
  const { households, housed, expected, balance } = seen;
  return [
    `  Gehuisvest ${housed.now}, na plaatsing ${housed.ifPlaced}; naar rato van ${households} huishoudens ${decimal(expected.now)}, na plaatsing ${decimal(expected.ifPlaced)}.`,
    `  Balans ${decimal(balance.now)}; met dit huishouden te verdelen ${decimal(balance.pending)}; na plaatsing ${decimal(balance.ifPlaced)}, spreiding dan ${percentage(dispersionIfPlaced)}.`,
  ];
}

function reciprocityLines({ isHelp, reciprocity, reciprocityOfOrigin }: OptionSeen): string[] {
  const standing = (seen: OptionSeen['reciprocity']) =>
    `leningen ${seen.openLoanCount.now}, na plaatsing ${seen.openLoanCount.ifPlaced}; ` +
    `tegoeden ${seen.openCreditCount.now}, na plaatsing ${seen.openCreditCount.ifPlaced}`;
  return [
    `  Open ${standing(reciprocity)}.${isHelp ? ' Plaatsing hier is hulp (3c).' : ''}`,
    ...(reciprocityOfOrigin ? [`  Bij de gemeente van herkomst: ${standing(reciprocityOfOrigin)}.`] : []),
  ];
}

function inWords(needs: readonly FacilityNeed[]): string {
  return needs.map((need) => needInDutch[need]).join(', ');
}

function percentage(fraction: FractionJson | null): string {
  return fraction ? percentageInDutch(fraction) : 'onbekend';
}

function decimal(fraction: FractionJson | null): string {
  return fraction ? decimalInDutch(fraction) : 'onbekend';
}
