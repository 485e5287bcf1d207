import { Region } from '@evenwicht/distribution';
import type { CaseEvent, Position, StreamName } from '@evenwicht/events';
import type { Decider, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import type { CaseCommand } from './case-command.js';
import { caseDecider } from './case-decider.js';
import type { CaseRejection } from './case-rejections.js';
import type { CaseState } from './case-state.js';
import * as ask from './invented-case-fixture.js';
import { correctOrigin, originCorrected } from './invented-origin-fixture.js';
import { partiesOf } from './parties.js';
import { followPassedOn } from './passed-on.js';
import type { Informed } from './step.js';
import { takeOver, type TakeOverCase } from './take-over.js';

const { dalfsen, hardenberg, kampen, caseId, terms } = ask;
const merged = 'GM0995' as typeof dalfsen; // invented

type Asked = Informed<CaseCommand> | TakeOverCase;

/** A case as the system and people write it together. */
const written: Decider<CaseState, Asked, CaseEvent, CaseRejection> = {
  ...caseDecider,
  decide: (state, command) =>
    command.type === 'TakeOverCase' ? takeOver(state, command) : caseDecider.decide(state, command),
};
const scenario = scenariosFor('A case over a merger of municipalities (E-21; wet Arhi)', written);

function succeeding(predecessor: typeof dalfsen, on = '2026-09-01'): TakeOverCase {
  return { type: 'TakeOverCase', on: on as PlainDate, data: { caseId, predecessor, successor: merged } };
}
const transferred = (predecessor: typeof dalfsen) =>
  ({ type: 'CaseTransferred', data: { predecessor, successor: merged } }) as const;

/** The agreement from the merger of Dalfsen and Hardenberg on. */
const afterMerger = {
  terms: {
    ...terms,
    members: [kampen, merged],
    successors: { [dalfsen]: merged, [hardenberg]: merged } as typeof terms.successors,
  },
};
const atMerged = { municipality: merged, municipalityOfOrigin: merged } as const;

function stateAfter(...facts: readonly { readonly type: string; readonly data: unknown }[]): CaseState {
  return facts.reduce(
    (state, fact) => caseDecider.evolve(state, { occurredOn: ask.today, ...fact } as CaseEvent),
    caseDecider.initial,
  );
}

scenario('the successor takes the place of its predecessor, and nothing else changes')
  .given(...ask.ownOriginCase)
  .when(succeeding(dalfsen))
  .then(transferred(dalfsen));

scenario('once is enough')
  .given(...ask.ownOriginCase, transferred(dalfsen))
  .when(succeeding(dalfsen))
  .then();

scenario('a case in which the predecessor never stood is not touched')
  .given(...ask.ownOriginCase)
  .when(succeeding(kampen))
  .then();

scenario('a dwelling is allocated in the successor, where the household was destined for what went up in it (4)')
  .given(...ask.ownOriginCase, transferred(dalfsen))
  .when(ask.allocateDwelling({ municipality: merged }, afterMerger))
  .then(ask.dwellingAllocated(atMerged));

scenario('what became known late is recorded under the code of its day')
  .given(...ask.ownOriginCase, transferred(dalfsen))
  .when(ask.allocateDwelling())
  .then(ask.dwellingAllocated({ municipalityOfOrigin: merged }));

scenario('an origin that is named by its old code is where that lies now (1a)')
  .given(ask.applied({ municipality: kampen }), ask.granted({ municipality: kampen }))
  .when(ask.determineOrigin({ origin: dalfsen }, afterMerger))
  .then(
    ask.originDetermined({ origin: merged }),
    ask.destinationEstablished(atMerged),
    ask.handedOver({ municipality: merged }),
  );

scenario('a tenancy that is undone takes back what was recorded, under the code that it was recorded under (E-17)')
  .given(...ask.ownOriginCase, ask.dwellingAllocated(), ask.tenancyStarted(), transferred(dalfsen))
  .when(ask.reverseTenancy({}, afterMerger))
  .then(ask.tenancyReversed(), ask.allocationWithdrawn({ reason: 'contract-annulled' }));

describe('where it was unsafe (1b)', () => {
  const fled = [
    ask.applied(),
    ask.granted(),
    ask.originDetermined({ origin: dalfsen }),
    ask.returnAssessedUnsuitable(),
    ask.referred({ question: 'return-not-suitable' }),
    ask.determinedByTable({ destination: hardenberg }),
    ask.destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    ask.handedOver({ municipality: hardenberg }),
  ] as const;
  const placed = { municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined } as const;

  scenario(
    'a destination that goes up in one municipality with the place that was fled from falls: the table says where',
  )
    .given(...fled, transferred(hardenberg))
    .when(succeeding(dalfsen))
    .then(transferred(dalfsen), ask.referred({ question: 'return-not-suitable' }));

  scenario('no dwelling is allocated there meanwhile: nobody can tell its parts apart (1d)')
    .given(
      ...fled,
      transferred(hardenberg),
      transferred(dalfsen),
      ask.destinationEstablished({ ...placed, municipality: merged }),
    )
    .when(ask.allocateDwelling({ municipality: merged }, afterMerger))
    .thenRejected('PLACE_DOES_NOT_FIT');

  scenario(
    'a tenancy starts in a dwelling that was allocated beside that place before (chapter 2, "Niemand belandt op straat")',
  )
    .given(...fled, ask.dwellingAllocated(placed), transferred(hardenberg), transferred(dalfsen))
    .when(ask.startTenancy())
    .then(ask.tenancyStarted(placed));

  scenario('and in none that was allocated in the place itself')
    .given(...fled, ask.dwellingAllocated({ ...placed, municipality: dalfsen }), transferred(dalfsen))
    .when(ask.startTenancy())
    .thenRejected('PLACE_DOES_NOT_FIT');
});

test('whoever the case belonged to, it belongs to the successor now: application, destination, origin and dwelling', () => {
  const housed = stateAfter(...ask.ownOriginCase, ask.dwellingAllocated(), ask.tenancyStarted());
  expect(new Set(partiesOf(housed))).toEqual(new Set([dalfsen]));
  const taken = caseDecider.evolve(housed, { occurredOn: ask.today, ...transferred(dalfsen) });
  expect(new Set(partiesOf(taken))).toEqual(new Set([merged]));
  expect(taken.allocation).toEqual(housed.allocation);
});

test('help stays help over a correction of the origin that comes after the merger (3c; E-11)', () => {
  const helped = { municipality: kampen, basis: 'reciprocity' } as const;
  const house = [ask.dwellingAllocated(helped), ask.tenancyStarted(helped)];
  const corrected = originCorrected({ origin: hardenberg, previousOrigin: dalfsen });
  const taken = stateAfter(...ask.unableCase, ...house, corrected, transferred(dalfsen));
  const decision = caseDecider.decide(taken, correctOrigin({ origin: dalfsen }, afterMerger));
  expect(decision).toMatchObject({
    accepted: expect.arrayContaining([
      expect.objectContaining({ type: 'TenancyStarted', data: expect.objectContaining({ basis: 'reciprocity' }) }),
    ]),
  });
});

test('the successor follows what its predecessor passed on (docs/adr/0049)', () => {
  const forwarded = {
    type: 'ApplicationForwarded',
    occurredOn: ask.today,
    data: { municipality: dalfsen, decidingMunicipality: kampen },
  } as const;
  const passedOn = followPassedOn([], forwarded, dalfsen);
  const after = followPassedOn(passedOn, { occurredOn: ask.today, ...transferred(dalfsen) }, 'system');
  expect(after.map(({ municipality, forwardedTo }) => [municipality, forwardedTo])).toEqual([[merged, kampen]]);
});

test('the region holds of calls and questions what the case itself holds, also after a merger (3c; docs/adr/0045)', () => {
  const stream = `case-${caseId}` as StreamName;
  const region = new Region();
  const facts = [
    ...ask.unableCase,
    { type: 'StepInRequested', data: { municipalities: [hardenberg, kampen] } },
    { type: 'StepInOffered', data: { municipality: hardenberg } },
    transferred(dalfsen),
    transferred(hardenberg),
  ] as const;
  facts.forEach((fact, index) =>
    region.apply({
      ...fact,
      stream,
      occurredOn: ask.today,
      position: (index + 1) as Position,
      recordedAt: `${ask.today}T09:00:00.000Z` as Instant,
      eventId: `${index}` as EventId,
    }),
  );
  expect(region.stepIns.callOf(stream)?.calls).toEqual(stateAfter(...facts).stepInCalls);
  expect(region.stepIns.callOf(stream)?.municipalityOfOrigin).toBe(merged);
  expect(region.referrals.openOf(stream)?.municipality).toBe(merged);
});
