import type { RecordedEvent } from '@evenwicht/events';
import { findingsIn } from './audit.js';
import { lives, type Life } from './household.js';
import type { Lived, Sent } from './load.js';
import { differencesBetween } from './read-model-rows.js';

// Invented: two households that lived to the end, and the log that they leave.
const events: readonly RecordedEvent[] = [];
const lived = [livedOf('helped', 'a'), livedOf('forgotten', 'b')];
const ends = [
  ['ReciprocityPlacementRecorded', 'reciprocity-invented', { caseId: 'a' }],
  ['UrgencyExpired', 'case-b', { caseId: 'b' }],
  ['OrphansSignalled', 'alarm-invented', { orphanCount: 1 }],
  ['TermsSignalled', 'alarm-invented', { terms: [{ caseId: 'b', term: 'decision', until: '2026-09-01' }] }],
] as const;
for (const [type, stream, data] of ends) record(type, stream, data);

function record(type: string, stream: string, data: object): number {
  const position = events.length + 1;
  const revision = events.filter((event) => event.stream === stream).length;
  const event = { eventId: `event-${position}`, type, stream, data, position, revision, occurredOn: '2026-11-02' };
  (events as unknown[]).push(event);
  return position;
}

function livedOf(life: Life, id: string): Lived {
  const sent = lives[life].map((step): Sent => {
    const position = step.adds.map((type) => record(type, `case-${id}`, { caseId: id })).at(-1);
    const answer = { status: 201, text: JSON.stringify({ id, position }), etag: null };
    return { key: `key-${position}`, caseId: id, step, answer, others: [answer] };
  });
  return { life, sent };
}

const at = (type: string) => events.findIndex((event) => event.type === type);
const without = (type: string) => events.toSpliced(at(type), 1);
const withTwice = (type: string) => [...events, { ...events[at(type)]!, eventId: 'other' as never }];
const changed = (index: number, change: object) => events.with(index, { ...events[index]!, ...change });
const answeredWith = (change: Partial<Sent>): Lived[] => {
  const [{ life, sent } = lived[0]!, ...others] = lived;
  return [{ life, sent: sent.with(0, { ...sent[0]!, ...change }) }, ...others];
};
const refused = { status: 409, text: '{"code":"REFUSED"}', etag: null };

describe('What the audit finds', () => {
  test('is nothing in a log that holds what was acknowledged', () => expect(findingsIn(events, lived)).toEqual([]));

  test.each([
    ['a place that is passed over', changed(3, { position: 99 }), /^gap: event 4 of the log has position 99/],
    ['a revision that is passed over', changed(0, { revision: 7 }), /^gap: case-a goes from revision -1 to 7/],
    ['an event that is there twice', changed(1, { eventId: 'event-1' }), /^twice: event event-1/],
    ['what was acknowledged and is not there', without('TenancyStarted'), /^lost: case a: .* TenancyStarted/],
    ['what nobody was told of', withTwice('UrgencyGranted'), /^otherwise than acknowledged: case a/],
    ['a case of nobody', changed(0, { stream: 'case-c' }), /^twice: nobody was told of case c/],
    ['help that is not in the ledger', without('ReciprocityPlacementRecorded'), /^lost: the system .* help for case a/],
    ['help that is in the ledger twice', withTwice('ReciprocityPlacementRecorded'), /^twice: the help for case a/],
    ['an urgency of which the end is not there', without('UrgencyExpired'), /^lost: the system .* end of .* case b/],
    ['an urgency that ended twice', withTwice('UrgencyExpired'), /^twice: the urgency of case b ran out 2 times/],
    ['an alarm that rang twice on a day', withTwice('OrphansSignalled'), /^twice: an alarm for orphans of 2026-11-02/],
    ['a term of which was told twice', withTwice('TermsSignalled'), /^twice: an alarm for the decision of case b/],
  ])('is %s', (_what, log, form) => {
    expect(findingsIn(log, lived)).toContainEqual(expect.stringMatching(form));
  });

  test('is a request that was refused, and one that was answered in two ways', () => {
    const found = [
      ...findingsIn(events, answeredWith({ answer: refused })),
      ...findingsIn(events, answeredWith({ others: [refused] })),
    ];
    expect(found).toContainEqual(expect.stringMatching(/^refused: \/cases with key key-1/));
    expect(found).toContainEqual(expect.stringMatching(/^answered otherwise: \/cases with key key-1/));
  });
});

test('Rows are told apart from those of a rebuild, also when they are there twice, or not at all', () => {
  const rebuilt = new Map([['read_x.t', ['{"n": 1}', '{"n": 2}']]]);
  expect(differencesBetween(rebuilt, rebuilt)).toEqual([]);
  for (const rows of [['{"n": 1}'], ['{"n": 1}', '{"n": 3}'], ['{"n": 1}', '{"n": 2}', '{"n": 2}']])
    expect(differencesBetween(new Map([['read_x.t', rows]]), rebuilt)).toEqual([expect.stringContaining('read_x.t')]);
});
