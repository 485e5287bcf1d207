import { sentenceOf, type CaseEvent } from '@evenwicht/events';
import type { Visitor } from '@evenwicht/service-kit';
import fc from 'fast-check';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, isRegistered, type CaseState } from '../domain/case-state.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { awbTerm } from '../domain/clocks/term-fact.js';
import { caseId, today } from '../domain/invented-case-fixture.js';
import { walk } from '../domain/random-walk-fixture.js';
import { columnsOf } from '../projections/case-columns.js';
import type { CaseFile } from '../projections/case-file.js';
import { associationIn, type TimelineLine } from '../projections/case-files.js';
import { sightOfCase, visibleTo } from './visible-case-file.js';

/** Fields that tell why a household is urgent, where it comes from, who it is or what was weighed. */
const secrets: ReadonlySet<string> = new Set([
  ...[
    'category',
    'secondaryCategory',
    'previousCategory',
    'group',
    'personRef',
    'externalReference',
    'document',
    'adviser',
    'missing',
  ],
  ...['origin', 'municipalityOfOrigin', 'evidence', 'reason', 'ground', 'carePlace', 'role', 'basis', 'actions'],
  ...['individualInterests', 'generalInterests', 'receivingMunicipality'],
]);

/** Dutch that would tell it in a sentence, and the paragraphs of the agreement on why and where. */
const telling =
  /categorie|herkomst|mantelzorg|tafel|terugkeer|uiterste in|bijspring|springt|advies|bezwaar|stromen|begeleiding|1[abc]|3c/i;

type Choices = Parameters<typeof walk>[0];
const step = fc.noBias(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)));
const anyCase = fc.array(step, { minLength: 25, maxLength: 40, size: 'max' });

/** The events of a random case with every secret marked, so that it is known again wherever it turns up. */
function markedEventsOf(choices: Choices): CaseEvent[] {
  return walk(choices)
    .flatMap(({ events }) => events)
    .map((event) => ({ ...event, data: markedIn(event.data) }) as CaseEvent);
}

function markedIn(data: object): object {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, secrets.has(name) ? mark(value) : value]),
  );
}

const mark = (value: unknown) => (Array.isArray(value) ? value.map(marked) : marked(value));
const marked = (value: unknown) => `secret-${String(value)}`;

const names = { municipality: (code: string) => code, association: (id: string) => id };
const association = { pseudonym: 'p', role: 'housing-association', organisation: 'association-1' } as const;
const coordinator = { pseudonym: 'p', role: 'table-coordinator', organisation: 'region' } as const;

interface Seen {
  readonly stage: string;
  readonly offers?: readonly object[];
  readonly timeline: readonly { readonly sentence: string }[];
}

/** What the visitor sees after each event of the case. */
function everySightOf(events: readonly CaseEvent[], visitor: Visitor): Seen[] {
  let state: CaseState = initialCase;
  return events.flatMap((event, index) => {
    state = caseDecider.evolve(state, event);
    return isRegistered(state) ? [sightOf(state, events.slice(0, index + 1), visitor)] : [];
  });
}

function sightOf(state: Parameters<typeof columnsOf>[0], events: readonly CaseEvent[], visitor: Visitor): Seen {
  const file = { caseId, revision: events.length - 1, ...columnsOf(state), state } as unknown as CaseFile;
  const timeline = events.map((event, index) => lineOf(event, index));
  return visibleTo(
    visitor,
    file,
    timeline,
    clocksOf(events, today, () => awbTerm),
  ) as Seen;
}

function lineOf(event: CaseEvent, index: number): TimelineLine {
  return {
    revision: index,
    position: index + 1,
    occurredOn: event.occurredOn,
    recordedAt: '2026-09-01T08:00:00.000Z',
    recordedBy: 'secret-recorder', // the coordinator of the mediation table, for one
    type: event.type,
    ...associationIn(event.data),
    sentence: sentenceOf(event, names),
  } as unknown as TimelineLine;
}

/** Holds for every random case; fails when too few of them came as far as an association. */
function always(property: (sights: readonly Seen[]) => void): void {
  let allocatedCount = 0;
  fc.assert(
    fc.property(anyCase, (choices) => {
      const events = markedEventsOf(choices);
      allocatedCount += events.some(({ type }) => type === 'DwellingAllocated') ? 1 : 0;
      property(everySightOf(events, association));
    }),
    { numRuns: 100, seed: 20260701 },
  );
  expect(allocatedCount).toBeGreaterThan(20);
}

/** What the visitor is told of the version after each event, beside what it sees but for the clocks. */
function everyVersionOf(events: readonly CaseEvent[], visitor: Visitor) {
  let state: CaseState = initialCase;
  return events.flatMap((event, index) => {
    state = caseDecider.evolve(state, event);
    if (!isRegistered(state)) return [];
    const life = events.slice(0, index + 1);
    const { clocks, ...seen } = sightOf(state, life, visitor) as Seen & { clocks: object };
    expect(clocks).toBeDefined();
    return [{ seen: JSON.stringify(seen), ...sightOfCase(visitor, state, life) }];
  });
}

describe('whatever happens in a case, the version', () => {
  it('changes for a housing association exactly when what it sees changes', () => {
    let hiddenCount = 0;
    fc.assert(
      fc.property(anyCase, (choices) => {
        const versions = everyVersionOf(
          walk(choices).flatMap(({ events }) => events),
          association,
        );
        for (const [index, { seen, version, revision }] of versions.entries()) {
          const before = versions[index - 1];
          if (!before) continue;
          expect({ version: version === before.version }).toEqual({ version: seen === before.seen });
          if (seen !== before.seen) continue;
          hiddenCount += 1;
          expect(revision).toBe(before.revision);
        }
      }),
      { numRuns: 100, seed: 20260701 },
    );
    expect(hiddenCount).toBeGreaterThan(200);
  });

  it('changes for the parties with every event', () => {
    fc.assert(
      fc.property(anyCase, (choices) => {
        const versions = everyVersionOf(
          walk(choices).flatMap(({ events }) => events),
          coordinator,
        );
        expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
      }),
      { numRuns: 20, seed: 20260701 },
    );
  });
});

describe('whatever happens in a case, a housing association', () => {
  it('is told no category, origin, ground, interest, reference of the household, nor who recorded what', () => {
    always((sights) => expect(JSON.stringify(sights)).not.toContain('secret-'));
  });

  it('reads no sentence that tells it either, and is not told that the mediation table is at work', () => {
    always((sights) => {
      const sentences = sights.flatMap(({ timeline }) => timeline.map(({ sentence }) => sentence));

      expect(sentences.filter((sentence) => telling.test(sentence))).toEqual([]);
      expect(sights.map(({ stage }) => stage)).not.toContain('atMediationTable');
    });
  });

  it('sees no offer but its own, and no reason of a refusal', () => {
    let offeredCount = 0;
    always((sights) => {
      offeredCount += sights.at(-1)?.offers?.length ?? 0;
      expect(JSON.stringify(sights)).not.toContain('association-2');
    });
    expect(offeredCount).toBeGreaterThan(5);
  });

  it('differs in that from those who weigh the case', () => {
    const [choices = []] = fc.sample(anyCase, { numRuns: 1, seed: 20260701 });
    const seen = JSON.stringify(everySightOf(markedEventsOf(choices), coordinator));

    expect(seen).toContain('"category":"secret-');
    expect(seen).toContain('secret-recorder');
  });
});
