import { jest } from '@jest/globals';
import fc from 'fast-check';
import { recorders, recordersOf, type ReciprocityEvent, type Recorder } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { carriedOut, ledgers } from './random-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

/** What the system does of itself when tenancies start and end; everything else is asked for by somebody. */
const reactions = ['RecordReciprocityPlacement', 'ReverseReciprocityPlacement', 'TakeOverPosition'];

function rolesFor(command: string): readonly Recorder[] {
  if (reactions.includes(command)) return ['system'];
  const row = rowOf(`${command.charAt(0).toLowerCase()}${command.slice(1)}`) ?? {};
  return recorders.filter((role) => role in row);
}

/** Pairs of role and event in random ledgers, where everybody does what the access table lets them. */
function recorded(): ReadonlySet<string> {
  const met = new Set<string>();
  const { decide } = reciprocityDecider;
  const watched = jest.spyOn(reciprocityDecider, 'decide').mockImplementation((state, command) => {
    const decision = decide(state, command);
    const events: readonly ReciprocityEvent[] = 'accepted' in decision ? decision.accepted : [];
    for (const { type } of events) for (const role of rolesFor(command.type)) met.add(`${role} ${type}`);
    return decision;
  });
  for (const each of fc.sample(ledgers, { numRuns: 600, seed: 20260701 })) carriedOut(each);
  watched.mockRestore();
  return met;
}

describe('who may record what in the ledger, which the log holds the services to,', () => {
  const met = recorded();
  const allowed = new Set(
    Object.entries(recordersOf.reciprocity).flatMap(([type, roles]) => roles.map((role) => `${role} ${type}`)),
  );

  it('is everything that the decisions give to whoever may ask for them', () => {
    expect(met.size).toBeGreaterThan(25);
    expect([...met].filter((pair) => !allowed.has(pair))).toEqual([]);
  });

  it('leaves placements to the system, and acts to the parties', () => {
    expect(recordersOf.reciprocity.ReciprocityPlacementRecorded).toEqual(['system']);
    expect(
      [...met].filter((pair) => /^system .*(Disputed|Settled|Proposed|Confirmed|Released|Concluded)$/.test(pair)),
    ).toEqual([]);
  });
});
