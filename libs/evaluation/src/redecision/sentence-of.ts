import type { FractionJson, MunicipalityCode } from '@evenwicht/kernel';
import type { Flip, FlipReason, Seen } from './flip.js';

export type NameOf = (municipality: string) => string;

interface Told {
  readonly name: string;
  readonly seen: Seen;
  readonly nameOf: NameOf;
}

const sentences: Readonly<Record<FlipReason, (told: Told) => string>> = {
  NO_MINIMUM_SHARE: ({ name }) =>
    `${name} had niet kunnen verklaren dat zij niet kan huisvesten: er is geen minimumaandeel om boven te zitten (3c).`,
  NO_VACANCIES_REPORTED: ({ name }) =>
    `${name} had niet kunnen verklaren dat zij niet kan huisvesten: in het venster zijn geen mutaties (3c).`,
  NOT_ABOVE_MINIMUM: ({ name, seen }) =>
    `${name} had niet kunnen verklaren dat zij niet kan huisvesten: het aandeel was ${inWords(seen.share)}, niet boven ${inWords(seen.minimumShare)} (3c).`,
  FALLBACK_IN_FORCE: ({ name }) =>
    `Onder het terugvalscenario kan ${name} geen beroep op anderen doen en niet bijspringen (2).`,
  ANOTHER_FIRST_IN_ADVICE: ({ name, seen, nameOf }) =>
    `De tafel bepaalde ${name}; in het advies had ${first(seen.otherFirst, nameOf)} vooraan gestaan, en een reden om af te wijken ligt niet vast (1c, 3a).`,
  OTHER_ADVICE_DEVIATED_FROM: ({ name, seen, nameOf }) =>
    `In het advies had ${first(seen.otherFirst, nameOf)} vooraan gestaan; ${name} blijft wat de tafel met een reden bepaalde (1c).`,
  NO_ADVICE: ({ name }) => `Er was geen advies geweest; ${name} blijft wat de tafel bepaalde (1c).`,
  FIRST_IN_ADVICE: ({ name }) => `In het advies had ${name} zelf vooraan gestaan, zoals de tafel bepaalde (1c, 3a).`,
  NO_LOAN_UNDER_FALLBACK: ({ name }) =>
    `Onder het terugvalscenario leent ${name} hier niet: er komen geen nieuwe leningen (2).`,
  LOAN_WITHOUT_FALLBACK: ({ name }) => `Zonder het terugvalscenario was dit hulp aan ${name} geweest (3c).`,
  LOAN_ARISES: ({ name }) => `Hier ontstaat een lening van ${name}, die er in werkelijkheid niet kwam (3c).`,
  NO_LOAN_ARISES: ({ name }) => `Hier ontstaat geen lening van ${name}, die er in werkelijkheid wel kwam (3c).`,
};

/** Why a step comes out otherwise, for people: neutral, for other rules are no verdict on anybody. */
export function sentenceOf({ reason, municipality, seen = {} }: Omit<Flip, 'sentence'>, nameOf: NameOf): string {
  return sentences[reason]({ name: nameOf(municipality), seen, nameOf });
}

function first(municipality: MunicipalityCode | null | undefined, nameOf: NameOf): string {
  return municipality ? nameOf(municipality) : 'niemand';
}

function inWords(fraction: FractionJson | undefined): string {
  return fraction ? `${fraction.numerator}/${fraction.denominator}` : 'onbekend';
}
