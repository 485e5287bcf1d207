import { streamName, type CaseEvent, type Position, type RecordedEvent } from '@evenwicht/events';
import type { Visitor } from '@evenwicht/service-kit';
import fc from 'fast-check';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, isRegistered, type CaseState } from '../domain/case-state.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { awbTerm } from '../domain/clocks/term-fact.js';
import { caseId, dalfsen, deventer, hardenberg, kampen, today } from '../domain/invented-case-fixture.js';
import { walk } from '../domain/random-walk-fixture.js';
import { columnsOf } from '../projections/case-columns.js';
import type { CaseFile } from '../projections/case-file.js';
import { associationIn, type TimelineLine } from '../projections/case-files.js';
import { checkCaseAccess } from './case-access.js';
import { readsOfCase } from './reads-of-case.js';
import { visibleTo } from './visible-case-file.js';

const visitors: readonly Visitor[] = [
  ...[dalfsen, deventer, hardenberg, kampen].map((organisation) => ({ role: 'caseworker', organisation }) as const),
  ...['association-1', 'association-2'].map((organisation) => ({ role: 'housing-association', organisation }) as const),
  ...(['table-coordinator', 'secretariat', 'evaluator', 'operator'] as const).map((role) => {
    return { role, organisation: 'region' };
  }),
].map((visitor) => ({ ...visitor, pseudonym: 'p' }));

const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const anyCase = fc.array(step, { minLength: 25, maxLength: 40, size: 'max' });

function lifeOf(choices: Parameters<typeof walk>[0]): RecordedEvent[] {
  const events = walk(choices).flatMap(({ events: decided }) => decided);
  return events.map((event, revision) => {
    const position = (revision + 1) as Position;
    return { ...event, revision, position, stream: streamName('case', caseId) } as unknown as RecordedEvent;
  });
}

/** Places of the events that the case file shows to a visitor; none where it may not be read. */
function shownTo(visitor: Visitor, life: readonly RecordedEvent[]): readonly number[] {
  const events = life as unknown as readonly CaseEvent[];
  const state = events.reduce<CaseState>((so, event) => caseDecider.evolve(so, event), initialCase);
  try {
    checkCaseAccess(visitor, 'readCase', state);
  } catch {
    return [];
  }
  if (!isRegistered(state)) return [];
  const file = { caseId, revision: life.length - 1, ...columnsOf(state), state, followedBy: [] } as unknown as CaseFile;
  const timeline = life.map(({ revision, position, type, data }) => {
    return { revision, position, type, ...associationIn(data) } as TimelineLine;
  });
  const shown = visibleTo(
    visitor,
    file,
    timeline,
    clocksOf(events, today, () => awbTerm),
  );
  return (shown as { timeline: readonly { position: number }[] }).timeline.map(({ position }) => position);
}

describe('Who is told of an event in a case', () => {
  it('is who finds it in the file, at each moment of each case (R-064 to R-068)', () => {
    let toldCount = 0;
    fc.assert(
      fc.property(anyCase, fc.nat(), (choices, cut) => {
        const whole = lifeOf(choices);
        const life = whole.slice(0, 1 + (cut % Math.max(1, whole.length)));
        for (const visitor of visitors) {
          const told = life
            .filter((event) => readsOfCase(visitor, life, event))
            .map(({ position }) => position as number);
          expect({ visitor, told }).toEqual({ visitor, told: shownTo(visitor, life) });
          toldCount += told.length;
        }
      }),
      { numRuns: 30, seed: 20260701 },
    );
    expect(toldCount).toBeGreaterThan(1_000);
  });

  it('is nobody who may read no case at all', () => {
    const [event] = lifeOf([[0, 0]]);
    for (const role of ['secretariat', 'evaluator', 'operator'] as const)
      expect(event && readsOfCase({ role, organisation: 'region', pseudonym: 'p' }, [event], event)).not.toBe(true);
  });
});
