import { Region } from '@evenwicht/distribution';
import type { Role, Visitor } from '@evenwicht/service-kit';
import { eventsOf, inventedRegion } from '@evenwicht/testing';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase } from '../domain/case-state.js';
import * as given from '../domain/invented-case-fixture.js';
import { stepInRequested } from '../domain/invented-step-in-fixture.js';
import { eventsOn } from '../domain/tasks/events-on-fixture.js';
import { nextStepsFor } from './next-steps.js';

const { caseId, dalfsen, hardenberg, kampen, today } = given;
const region = new Region();
for (const event of eventsOf(inventedRegion)) region.apply(event);

const as = (role: Role, organisation: string): Visitor => ({ role, organisation, pseudonym: 'p' });

function operationsFor(visitor: Visitor, facts: Parameters<typeof eventsOn>[0]): readonly string[] {
  const state = eventsOn(facts, today).reduce(evolveCase, initialCase);
  return nextStepsFor(visitor, { caseId, state }, today, region).map(({ operation }) => operation);
}

describe('The next steps that somebody is shown', () => {
  test('are those of the own role: the municipality decides, the association allocates (4; R-037)', () => {
    const caseworker = operationsFor(as('caseworker', dalfsen), given.ownOriginCase);
    const landlord = operationsFor(as('housing-association', 'association-1'), given.ownOriginCase);

    expect(caseworker).toContain('recordUtmostEffort');
    expect(caseworker).not.toContain('allocateDwelling');
    expect(landlord).toEqual(['allocateDwelling']);
  });

  test('are those of the own organisation: another municipality may step in, offer it or say why not, and nothing else (3c)', () => {
    const unable = [...given.unableCase];
    expect(operationsFor(as('caseworker', hardenberg), unable)).toEqual(['stepIn', 'offerStepIn']);
    const asked = [...unable, stepInRequested()];
    expect(operationsFor(as('caseworker', hardenberg), asked)).toEqual(['stepIn', 'offerStepIn', 'declineStepIn']);
    expect(operationsFor(as('caseworker', dalfsen), unable)).not.toContain('stepIn');
  });

  test('are those of the allocating association once there is one', () => {
    const allocated = [...given.ownOriginCase, given.dwellingAllocated()];
    const own = operationsFor(as('housing-association', 'association-1'), allocated);
    expect(own).toEqual(['withdrawAllocation', 'startTenancy']);
    expect(operationsFor(as('housing-association', 'association-2'), allocated)).toEqual([]);
  });

  test('are those of the table for its coordinator', () => {
    const facts = [given.applied(), given.granted(), given.originUnknown(), given.referred()];
    expect(operationsFor(as('table-coordinator', 'region'), facts)).toEqual(['recordTableDetermination']);
  });

  test('are none for whoever only reads, and none for a municipality that has nothing to do with it', () => {
    expect(operationsFor(as('evaluator', 'region'), given.ownOriginCase)).toEqual([]);
    expect(operationsFor(as('caseworker', kampen), given.ownOriginCase)).toEqual([]);
  });

  test('are no decision where the municipality has no urgency scheme (R-009)', () => {
    const possible = operationsFor(as('caseworker', dalfsen), [given.applied()]);
    expect(possible).toContain('requestSupplement');
    expect(possible).not.toContain('decideApplication');
  });

  test('carry where they are sent and what they are called', () => {
    const state = eventsOn([given.applied()], today).reduce(evolveCase, initialCase);
    expect(nextStepsFor(as('caseworker', dalfsen), { caseId, state }, today, region)).toContainEqual({
      operation: 'closeCase',
      method: 'POST',
      path: '/v1/cases/{caseId}/closures',
      label: 'Zaak afsluiten',
    });
  });
});
