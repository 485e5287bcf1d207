import fc from 'fast-check';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import { isGranted, type CaseState, type Offer } from './case-state.js';
import { closeCase, scheme } from './invented-case-fixture.js';
import { refusalCountOf } from './offers-on-record.js';
import { walk } from './random-walk-fixture.js';

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const walks = fc.sample(fc.array(step, { minLength: 30, maxLength: 45, size: 'max' }), {
  numRuns: 300,
  seed: 20260701,
});
const taken = walks.flatMap(walk);
const states = taken.map(({ before, events }) => events.reduce(caseDecider.evolve, before));
const statesWithOffers = states.filter(({ offers }) => offers !== undefined);
const isOpen = ({ answer }: Offer) => !answer;

describe('whatever is offered and refused, in whatever order', () => {
  test('no offer lies before the first search profile, nor outside the destination (chapter 4; R-085)', () => {
    const offered = taken.filter(({ events }) => events.some(({ type }) => type === 'DwellingOffered'));
    const wrong = offered.filter(({ before, command }) => isEarly(before, command.on) || isElsewhere(before, command));

    expect(offered.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test('an association never has two offers open, nor two under one key', () => {
    const faults = statesWithOffers.flatMap(({ offers = [] }) => [
      ...repeated(offers.filter(isOpen).map(({ association }) => association)),
      ...repeated(offers.map(({ association, offer }) => `${association} ${offer}`)),
    ]);

    expect(statesWithOffers.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test('a refusal leads to nothing by itself: no case ends with it, none moves (E-29)', () => {
    const refusals = taken.filter(({ events }) => events.some(({ type }) => type === 'OfferRefused'));
    const moved = refusals.filter(({ before, events }) => {
      const after = events.reduce(caseDecider.evolve, before);
      const { offers, ...rest } = after;
      const { offers: offersBefore, ...restBefore } = before;
      return offers === offersBefore || JSON.stringify(rest) !== JSON.stringify(restBefore);
    });

    expect(refusals.length).toBeGreaterThan(20);
    expect(moved).toEqual([]);
  });

  test('a case is closed for refusal only while granted, when the scheme says so and its limit is reached (E-29; R-018, R-027)', () => {
    const waiting = statesWithOffers.filter(
      ({ allocation, closure, objection }) => !allocation && !closure && (!objection || objection.decided),
    );
    const limits = [undefined, 1, 2];
    const outcomes = waiting.flatMap((state) =>
      limits.map((limit) => ({
        isAccepted: mayCloseForRefusal(state, limit),
        isDue: isGranted(state) && limit !== undefined && refusalCountOf(state) >= limit,
      })),
    );

    expect(outcomes.filter(({ isDue }) => isDue).length).toBeGreaterThan(20);
    expect(outcomes.filter(({ isAccepted, isDue }) => isAccepted !== isDue)).toEqual([]);
  });
});

function mayCloseForRefusal(state: CaseState, offerRefusalLimit: number | undefined): boolean {
  const late = { on: '2026-12-31' as PlainDate, scheme: { ...scheme, offerRefusalLimit } };
  return 'accepted' in caseDecider.decide(state, closeCase({ reason: 'refused-offer' }, late));
}

function isEarly({ searchProfile }: CaseState, on: string): boolean {
  return !searchProfile || on < searchProfile.firstOn;
}

function isElsewhere({ destination, application }: CaseState, { data }: { readonly data: object }): boolean {
  return (
    application?.scope === 'statutory' && !('municipality' in data && data.municipality === destination?.municipality)
  );
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
