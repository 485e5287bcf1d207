import { addDays, type PlainDate } from '@evenwicht/kernel';
import { evolveCase } from '../case-evolution.js';
import { initialCase } from '../case-state.js';
import * as given from '../invented-case-fixture.js';
import { supplementReceived, supplementRequested } from '../invented-procedure-fixture.js';
import { objectionLodged, urgencyExpired } from '../invented-remedy-fixture.js';
import { clocksOf } from '../clocks/case-clocks.js';
import { awbTerm } from '../clocks/term-fact.js';
import { isOver, taskKinds, tasksOf } from './case-task.js';
import { momentsOf, randomCases } from './random-cases-fixture.js';
import { datedTasksOf, responsibilityOn, type DatedTask } from './responsible.js';
import { tasksSinceIn } from './task-history.js';
import { eventsOn } from './events-on-fixture.js';

const { dalfsen, hardenberg, kampen, today } = given;
type Facts = Parameters<typeof eventsOn>[0];

/** What waits in a case with these facts, all of the same day. */
function tasksAfter(facts: Facts): readonly DatedTask[] {
  const events = eventsOn(facts, today);
  const { decision } = clocksOf(events, today, () => awbTerm);
  const due = { decisionDueOn: decision?.dueOn };
  return datedTasksOf(events.reduce(evolveCase, initialCase), tasksSinceIn(events), due);
}

const responsibleAfter = (facts: Facts, day: PlainDate = today) => responsibilityOn(tasksAfter(facts), day);
const validUntil = '2027-09-01';

describe('Who is responsible now', () => {
  test('the municipality of application, for the decision, until the end of its term (4; Awb 4:13)', () => {
    expect(responsibleAfter([given.applied()])).toEqual({
      kind: 'decision',
      party: 'municipalityOfApplication',
      organisation: dalfsen,
      since: today,
      until: '2026-10-27',
      urgency: 'running',
      days: 0,
    });
  });

  test('the applicant, while the term to supplement runs, and then the municipality again (Awb 4:5)', () => {
    const asked = [given.applied(), supplementRequested()];

    expect(responsibleAfter(asked)).toMatchObject({ kind: 'supplement', party: 'applicant', until: '2026-09-15' });
    expect(responsibleAfter(asked, '2026-09-15' as PlainDate)).toMatchObject({ party: 'applicant' });
    expect(responsibleAfter(asked, '2026-09-16' as PlainDate)).toMatchObject({ kind: 'decision' });
    expect(responsibleAfter([...asked, supplementReceived()])).toMatchObject({ kind: 'decision' });
  });

  test('the municipality, as long as nobody has said where a granted household goes (1a)', () => {
    const granted = responsibleAfter([given.applied(), given.granted()]);
    expect(granted).toMatchObject({ kind: 'destination', party: 'municipalityOfApplication', until: validUntil });
  });

  test('the mediation table, while a question lies on it (1c)', () => {
    const facts = [given.applied(), given.granted(), given.originUnknown(), given.referred()];
    expect(responsibleAfter(facts)).toMatchObject({ party: 'mediationTable', organisation: 'region' });
  });

  test('the municipality that has a term to decide, before a table that has none; both see what waits', () => {
    const facts = [given.applied(), given.originUnknown(), given.referred()];
    expect(responsibleAfter(facts)).toMatchObject({ kind: 'decision' });
    expect(tasksAfter(facts).map(({ kind }) => kind)).toEqual(['decision', 'tableDetermination']);
  });

  test('the associations of the destination, from the hand-over on (4)', () => {
    expect(responsibleAfter(given.ownOriginCase)).toMatchObject({
      kind: 'allocation',
      party: 'housingAssociations',
      organisation: dalfsen,
      until: validUntil,
    });
  });

  test('the municipality of origin, from the day on which it does its utmost (3c; OQ-23)', () => {
    const facts = [...given.ownOriginCase, given.utmostEffortRecorded()];
    expect(responsibleAfter(facts)).toMatchObject({ kind: 'utmostEffort', party: 'municipalityOfOrigin' });
    expect(tasksAfter(facts).map(({ kind }) => kind)).toContain('allocation');
    expect(responsibleAfter(given.unableCase)).toMatchObject({ party: 'mediationTable' });
  });

  test('the association that allocated, until the household is housed; then nobody (5)', () => {
    const allocated = [...given.ownOriginCase, given.dwellingAllocated()];
    expect(responsibleAfter(allocated)).toMatchObject({ kind: 'tenancy', organisation: 'association-1' });
    expect(responsibleAfter([...allocated, given.tenancyStarted()])).toBeUndefined();
  });

  test('E-30: the municipality, for an urgency that ran out, overdue from the day after its last', () => {
    expect(responsibleAfter([...given.ownOriginCase, urgencyExpired()], '2027-09-02' as PlainDate)).toMatchObject({
      kind: 'expiredUrgency',
      party: 'municipalityOfApplication',
      urgency: 'overdue',
    });
  });

  test('nobody for what was refused, unless the applicant objects (Awb 6:4, 7:10)', () => {
    expect(responsibleAfter([given.applied(), given.refused()])).toBeUndefined();
    const objected = [given.applied(), given.refused(), objectionLodged()];
    expect(responsibleAfter(objected)).toMatchObject({
      kind: 'objectionDecision',
      urgency: 'running',
      until: '2026-11-24',
    });
    expect(responsibleAfter(objected, '2026-11-25' as PlainDate)).toMatchObject({ urgency: 'overdue' });
  });

  test('E-25: the municipality, to close a case of which the household goes on in another one', () => {
    const events = eventsOn(given.ownOriginCase, today);
    const state = events.reduce(evolveCase, initialCase);
    const tasks = datedTasksOf(state, tasksSinceIn(events), { continuedSince: '2026-10-01' as PlainDate });
    expect(tasks).toEqual([
      { kind: 'closure', party: 'municipalityOfApplication', organisation: dalfsen, since: '2026-10-01' },
    ]);
  });

  test('nobody for a case that is closed', () => {
    expect(responsibleAfter([...given.ownOriginCase, given.caseClosed()])).toBeUndefined();
  });

  test('the associations, for a household outside the agreement, which is not handed over (chapter 1, footnote)', () => {
    const local = given.applied({ scope: 'local-category', category: 'relation-ended' });
    expect(responsibleAfter([local, given.granted()])).toMatchObject({ kind: 'allocation', organisation: dalfsen });
  });
});

describe('How urgent it is', () => {
  const decision = () => tasksAfter([given.applied()]); // due on Tuesday 27 October 2026
  test.each([
    ['2026-10-12', 'running'],
    ['2026-10-13', 'dueSoon'],
    ['2026-10-27', 'dueSoon'],
    ['2026-10-28', 'overdue'],
  ])('on %s a decision that is due on 27 October is %s', (day, urgency) => {
    expect(responsibilityOn(decision(), day as PlainDate)).toMatchObject({ urgency });
  });
});

describe('Since when something waits', () => {
  test('is the day of what brought it, whatever comes between', () => {
    const later = [given.originUnknown(), given.referred()].map((fact) => ({ ...fact, occurredOn: '2026-09-05' }));
    const [decision, table] = tasksAfter([given.applied(), ...later] as Facts);
    expect([decision?.since, table?.since]).toEqual([today, '2026-09-05']);
  });

  test('begins anew where it passes to another organisation', () => {
    const moved = [
      given.destinationEstablished({ municipality: hardenberg }, '2026-09-20' as PlainDate),
      given.handedOver({ municipality: hardenberg }, '2026-09-20' as PlainDate),
    ];
    const task = tasksAfter([...given.ownOriginCase, ...moved] as Facts)[0];
    expect(task).toMatchObject({ kind: 'allocation', organisation: hardenberg, since: '2026-09-20' });
  });
});

describe('Whatever happens in a case', () => {
  const moments = randomCases(300).flatMap(momentsOf);
  const lookedAt = moments.flatMap((moment) =>
    [0, 20, 500].map((days) => ({ ...moment, day: addDays(moment.on, days) })),
  );

  test('one that goes on has exactly one responsible party on every day, and one that is over has none (R-018)', () => {
    const wrong = lookedAt.filter(({ state, since, day }) => {
      const tasks = datedTasksOf(state, since, { decisionDueOn: today });
      return (responsibilityOn(tasks, day) === undefined) !== isOver(state);
    });
    expect(wrong).toEqual([]);
    expect(moments.filter(({ state }) => isOver(state)).length).toBeGreaterThan(100);
  });

  test('every kind of task is met, and none twice in a case', () => {
    const met = moments.map(({ state }) => tasksOf(state).map(({ kind }) => kind));
    expect(new Set(met.flat())).toEqual(new Set(taskKinds.filter((kind) => kind !== 'closure')));
    expect(met.filter((kinds) => new Set(kinds).size < kinds.length)).toEqual([]);
  });

  test('what waits for a municipality waits for one that is party to the case', () => {
    const municipalities = new Set(
      moments.flatMap(({ state }) => tasksOf(state)).map(({ organisation }) => organisation),
    );
    expect([...municipalities].sort()).toEqual([dalfsen, hardenberg, kampen, 'association-1', 'region'].sort());
  });
});
