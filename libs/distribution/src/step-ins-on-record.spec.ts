import type { Position, StreamName } from '@evenwicht/events';
import { plainDate, type EventId, type Instant } from '@evenwicht/kernel';
import { eventsOf, exampleMembers, workedExample } from '@evenwicht/testing';
import type { RegionEvent } from './handlers.js';
import { adviceOf, ofC, optionOf, weighedAfter } from './invented-weighing-fixture.js';
import { Region } from './region.js';

const [a, b, c] = exampleMembers;
const thisCase = `case-${ofC.caseId}` as StreamName;
const otherCase = 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b02' as StreamName;

const event = (stream: StreamName, occurredOn: string, type: string, data: object): RegionEvent => ({
  stream,
  type: type,
  occurredOn: plainDate(occurredOn),
  recordedAt: `${occurredOn}T09:00:00.000Z` as Instant,
  data: data,
  position: 10_000 as Position,
  eventId: 'invented' as EventId,
});
const declared = (stream: StreamName, on: string) => event(stream, on, 'DeclaredUnableToServe', { municipality: c });
const asked = (stream: StreamName, on: string, ...municipalities: string[]) =>
  event(stream, on, 'StepInRequested', { municipalities });
const declined = (stream: StreamName, on: string, municipality: string, reason: string) =>
  event(stream, on, 'StepInDeclined', { municipality, reason });

const weighed = (...events: RegionEvent[]) => weighedAfter([...eventsOf(workedExample), ...events], {});

describe('Refusals to step in, before the table (3c; OQ-17)', () => {
  const here = [declared(thisCase, '2026-11-01'), asked(thisCase, '2026-11-01', a, b)];

  test('stand with the municipality that refused, with the reason, of this case and of others', () => {
    const seen = weighed(
      ...here,
      declined(thisCase, '2026-11-09', a, 'no-fitting-dwelling'),
      declared(otherCase, '2026-08-01'),
      asked(otherCase, '2026-08-01', a),
      declined(otherCase, '2026-08-20', a, 'own-cases-first'),
    );
    expect(optionOf(seen, a).declinedBefore).toEqual([
      { declinedOn: '2026-08-20', reason: 'own-cases-first', isForThisCase: false },
      { declinedOn: '2026-11-09', reason: 'no-fitting-dwelling', isForThisCase: true },
    ]);
    expect(optionOf(seen, b).declinedBefore).toEqual([]);
  });

  test('are recent for a year, and are not seen before their day', () => {
    const days = ['2025-11-20', '2025-11-21', '2026-11-20', '2026-11-21'];
    const seen = weighed(...here, ...days.map((day) => declined(thisCase, day, a, 'other')));
    expect(optionOf(seen, a).declinedBefore.map(({ declinedOn }) => declinedOn)).toEqual(['2025-11-21', '2026-11-20']);
  });

  test('change nothing in the advice: stepping in is voluntary ("kan")', () => {
    const refusals = ['2026-11-02', '2026-11-09'].map((day) => declined(thisCase, day, b, 'liveability'));
    expect(adviceOf(weighed(...here, ...refusals))).toEqual(adviceOf(weighed()));
  });
});

describe('A call for help on record (3c)', () => {
  function callAfter(...events: RegionEvent[]) {
    const region = new Region();
    for (const each of events) region.apply(each);
    return region.stepIns.callOf(thisCase);
  }

  test('holds each municipality once, with its last answer; asked again it has not answered yet', () => {
    const once = [declared(thisCase, '2026-11-01'), asked(thisCase, '2026-11-02', a, b)];
    const answered = [...once, declined(thisCase, '2026-11-03', a, 'other')];
    expect(callAfter(...answered)).toMatchObject({
      municipalityOfOrigin: c,
      declaredOn: '2026-11-01',
      calls: [
        { municipality: b, askedOn: '2026-11-02' },
        { municipality: a, askedOn: '2026-11-02', answer: { kind: 'declined', on: '2026-11-03', reason: 'other' } },
      ],
    });
    expect(callAfter(...answered, asked(thisCase, '2026-12-01', a))?.calls).toEqual([
      { municipality: b, askedOn: '2026-11-02' },
      { municipality: a, askedOn: '2026-12-01' },
    ]);
  });

  test('begins anew with a new declaration, and keeps what the household looks for', () => {
    const profile = { personCount: 2, needs: ['step-free'] };
    const call = callAfter(
      event(thisCase, '2026-10-01', 'SearchProfileEstablished', profile),
      declared(thisCase, '2026-11-01'),
      asked(thisCase, '2026-11-02', a),
      declared(thisCase, '2027-02-01'),
    );
    expect(call).toMatchObject({ declaredOn: '2027-02-01', calls: [], searchProfile: profile });
  });
});
