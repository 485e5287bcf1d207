import type { Taken } from '../random-walk-fixture.js';
import { caseDecider } from '../case-decider.js';
import { evolveCase } from '../case-evolution.js';
import { initialCase, isRegistered } from '../case-state.js';
import * as given from '../invented-case-fixture.js';
import { eventsOn } from '../tasks/events-on-fixture.js';
import { randomCases } from '../tasks/random-cases-fixture.js';
import { commandTypes, possibleCommands } from './possible-commands.js';

const { caseId, terms, today } = given;
const asker = { organisation: 'association-1', pseudonym: 'invented' };

/** What may be done after these facts, under the usual rules. */
function possibleAfter(facts: Parameters<typeof eventsOn>[0]): readonly string[] {
  const state = eventsOn(facts, today).reduce(evolveCase, initialCase);
  if (!isRegistered(state)) throw new Error('a case begins with its application');
  const question = { state, on: today, terms, ...asker };
  return possibleCommands(question, { caseId, factsFor: () => given.facts }).map(({ type }) => type);
}

describe('What may be done next', () => {
  test('in a new application is its procedure, its decision and where it belongs, and nothing about a dwelling', () => {
    const possible = possibleAfter([given.applied()]);
    expect(possible).toEqual(expect.arrayContaining(['GrantUrgency', 'RefuseUrgency', 'DetermineOrigin', 'CloseCase']));
    expect(possible).not.toContain('AllocateDwelling');
    expect(possible).not.toContain('ReceiveSupplement');
    expect(possible).not.toContain('LodgeObjection');
  });

  test('in a case that was handed over is the allocation, and no second decision', () => {
    const possible = possibleAfter(given.ownOriginCase);
    expect(possible).toContain('AllocateDwelling');
    expect(possible).not.toContain('GrantUrgency');
    expect(possible).not.toContain('DetermineOrigin');
  });

  test('in a case that is closed is to open it again, and nothing else (R-018)', () => {
    expect(possibleAfter([...given.ownOriginCase, given.caseClosed()])).toEqual(['ReopenCase']);
  });
});

describe('Whatever happens in a case', () => {
  const later = randomCases(300)
    .flat()
    .filter(({ before }) => isRegistered(before));

  /** For whoever sent the command that was taken; of an association that spoke for itself, by that association. */
  const askerOf = ({ data }: Taken['command']) => ({
    ...asker,
    ...('association' in data && { organisation: data.association }),
    ...('by' in data && data.by),
  });

  const possibleBefore = ({ before, command }: Taken) => {
    if (!isRegistered(before)) return [];
    const { on, facts } = command;
    const question = { state: before, on, terms: facts.terms, ...askerOf(command) };
    return possibleCommands(question, { caseId, factsFor: () => facts });
  };

  test('nothing is shown as possible that is refused, or that would record nothing', () => {
    const wrong = later.flatMap((taken) =>
      possibleBefore(taken).filter((command) => {
        const decision = caseDecider.decide(taken.before, { ...command, facts: taken.command.facts });
        return 'rejected' in decision || decision.accepted.length === 0;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every command that was carried out was shown as possible before', () => {
    const missed = later.filter((taken) => !possibleBefore(taken).some(({ type }) => type === taken.command.type));
    expect(missed.map(({ command }) => command)).toEqual([]);
  });

  test('every command is possible at some time, but for the one that opens a case', () => {
    const met = new Set(later.flatMap(possibleBefore).map(({ type }) => type));
    expect(commandTypes.filter((type) => !met.has(type))).toEqual(['RegisterApplication']);
  });
});
