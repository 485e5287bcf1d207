import type { CaseEvent } from '@evenwicht/events';
import { evolveCase } from './case-evolution.js';
import { initialCase, type CaseState } from './case-state.js';
import {
  applied,
  dalfsen,
  destinationEstablished,
  deventer,
  granted,
  hardenberg,
  kampen,
  originDetermined,
  returnAssessedUnsuitable,
  today,
  tomorrow,
} from './invented-case-fixture.js';
import { disputeResolved, originCorrected, originDisputed } from './invented-origin-fixture.js';
import { applicationForwarded } from './invented-procedure-fixture.js';
import { followedByOthers, followPassedOn, type PassedOn } from './passed-on.js';

type Happening = ReturnType<typeof applied>;

/** What who has the case no longer follows of it, after facts that were each recorded by an organisation. Invented. */
function followedAfter(...facts: readonly (readonly [Happening, string])[]): readonly PassedOn[] {
  let state: CaseState = initialCase;
  let passedOn: readonly PassedOn[] = [];
  for (const [fact, recordedBy] of facts) {
    const event = { occurredOn: today, ...fact } as unknown as CaseEvent;
    state = evolveCase(state, event);
    passedOn = followPassedOn(passedOn, event, recordedBy);
  }
  return followedByOthers(state, passedOn);
}

const toHardenberg = applicationForwarded({ municipality: dalfsen, decidingMunicipality: hardenberg });
const forwarded = { municipality: dalfsen, reason: 'forwarded', on: today, forwardedTo: hardenberg };

describe('A municipality that forwarded an application (Awb 2:3)', () => {
  test('sees that it did, and to whom', () => {
    expect(followedAfter([applied(), dalfsen], [toHardenberg, dalfsen])).toEqual([forwarded]);
  });

  test('sees that the other took it up: from the first thing that it recorded, and that day stays', () => {
    const taken = followedAfter(
      [applied(), dalfsen],
      [toHardenberg, dalfsen],
      [originDetermined({ origin: kampen }, tomorrow), hardenberg],
      [granted(), hardenberg],
    );
    expect(taken).toEqual([{ ...forwarded, takenUpOn: tomorrow }]);
  });

  test('is not told that it was taken up by what somebody else recorded', () => {
    expect(followedAfter([applied(), dalfsen], [toHardenberg, dalfsen], [originDetermined(), 'region'])).toEqual([]);
    expect(
      followedAfter([applied(), dalfsen], [toHardenberg, dalfsen], [originDetermined({ origin: kampen }), 'region']),
    ).toEqual([forwarded]);
  });

  test('sees it also where return to it is not suitable: it did that itself (E-02)', () => {
    const seen = followedAfter(
      [applied(), dalfsen],
      [toHardenberg, dalfsen],
      [originDetermined({ origin: dalfsen }), hardenberg],
      [returnAssessedUnsuitable(), hardenberg],
      [originCorrected({ origin: kampen, previousOrigin: dalfsen }), hardenberg],
    );
    expect(seen).toEqual([{ ...forwarded, takenUpOn: today }]);
  });

  test('sees the last time that it did', () => {
    const back = applicationForwarded({ municipality: hardenberg, decidingMunicipality: dalfsen });
    const once = [[applied(), dalfsen] as const, [toHardenberg, dalfsen] as const, [back, hardenberg] as const];
    const again = applicationForwarded({ municipality: dalfsen, decidingMunicipality: kampen }, tomorrow);
    expect(followedAfter(...once, [again, dalfsen])).toEqual([
      { ...forwarded, municipality: hardenberg, forwardedTo: dalfsen, takenUpOn: tomorrow },
      { ...forwarded, on: tomorrow, forwardedTo: kampen },
    ]);
  });

  test('sees nothing of a dispute between others about the origin (E-10)', () => {
    const disputed = followedAfter(
      [applied(), dalfsen],
      [toHardenberg, dalfsen],
      [originDetermined({ origin: kampen }), 'region'],
      [originDisputed({ municipality: kampen, counterProposal: hardenberg }), kampen],
      [disputeResolved({ origin: kampen, outcome: 'withdrawn' }), kampen],
    );
    expect(disputed).toEqual([forwarded]);
  });

  test('follows it no more once the case is its own again, as origin or because it was sent back', () => {
    const back = applicationForwarded({ municipality: hardenberg, decidingMunicipality: dalfsen });
    const followed = followedAfter([applied(), dalfsen], [toHardenberg, dalfsen], [back, hardenberg]);
    expect(followed).toEqual([{ ...forwarded, municipality: hardenberg, forwardedTo: dalfsen }]);
  });

  test('is one of several where it was forwarded on: each follows its own', () => {
    const onwards = applicationForwarded({ municipality: hardenberg, decidingMunicipality: kampen });
    expect(followedAfter([applied(), dalfsen], [toHardenberg, dalfsen], [onwards, hardenberg])).toEqual([
      { ...forwarded, takenUpOn: today },
      { ...forwarded, municipality: hardenberg, forwardedTo: kampen },
    ]);
  });
});

describe('A municipality that disputed an origin and was right (E-10)', () => {
  const disputed = [
    [applied(), dalfsen],
    [originDetermined({ origin: kampen }), dalfsen],
    [originDisputed({ municipality: kampen, counterProposal: hardenberg }), kampen],
  ] as const;
  const won = [
    [disputeResolved({ origin: hardenberg }), dalfsen],
    [originCorrected({ origin: hardenberg, previousOrigin: kampen }), dalfsen],
  ] as const;

  test('sees how the dispute ended, and nothing else', () => {
    expect(followedAfter(...disputed, ...won)).toEqual([
      { municipality: kampen, reason: 'origin-disputed', on: today, outcome: 'accepted', resolvedOn: today },
    ]);
  });

  test('keeps how its own dispute ended when another disputes the next origin', () => {
    const followed = followedAfter(
      ...disputed,
      ...won,
      [originDisputed({ municipality: hardenberg, counterProposal: dalfsen }, tomorrow), hardenberg],
      [disputeResolved({ origin: hardenberg, outcome: 'determined-by-table' }, tomorrow), 'region'],
    );
    expect(followed).toEqual([
      { municipality: kampen, reason: 'origin-disputed', on: today, outcome: 'accepted', resolvedOn: today },
    ]);
  });

  test('follows nothing while the case is its own', () => {
    expect(followedAfter(...disputed)).toEqual([]);
    expect(followedAfter(...disputed, ...won, [destinationEstablished({ municipality: kampen }), 'region'])).toEqual(
      [],
    );
  });

  test('hears nothing where return to it is not suitable (E-02)', () => {
    const moved = followedAfter(
      [applied(), dalfsen],
      [originDetermined({ origin: deventer, originLies: 'outside-region' }), dalfsen],
      [destinationEstablished({ municipality: kampen, basis: 'mediationTable' }), 'region'],
      [originDisputed({ municipality: kampen, counterProposal: hardenberg }), kampen],
      [disputeResolved({ origin: kampen, outcome: 'determined-by-table' }), 'region'],
      [originCorrected({ origin: kampen, previousOrigin: deventer }), 'region'],
      [returnAssessedUnsuitable(), dalfsen],
    );
    expect(moved).toEqual([]);
  });
});
