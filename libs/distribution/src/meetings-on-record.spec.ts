import type { PlainDate } from '@evenwicht/kernel';
import { Region } from './region.js';

const [first, second] = ['6f0a4f1e-3f6e-4f0e-9d8b-0d5a5a6c7b01', '6f0a4f1e-3f6e-4f0e-9d8b-0d5a5a6c7b02'] as const;
const [october, november] = ['2026-10-08', '2026-11-05'] as PlainDate[];

/** The meetings on a day after these facts. Invented. */
function meetingsOn(
  day: PlainDate | undefined,
  ...facts: readonly (readonly [id: string, type: string, data: object])[]
) {
  const region = new Region();
  for (const [index, [id, type, data]] of facts.entries()) {
    const recordedAt = '2026-09-01T08:00:00.000Z';
    const event = { stream: `meeting-${id}`, type, occurredOn: '2026-09-01', recordedAt, data, position: index + 1 };
    region.apply({ ...event, eventId: `e${index}` } as never);
  }
  return region.meetings.on(day as PlainDate);
}

const planned = (id: string) => [id, 'MeetingPlanned', { heldOn: october }] as const;

describe('The days on which the mediation table meets', () => {
  test('are those that were planned', () => {
    expect(meetingsOn(october, planned(first), planned(second))).toEqual([first, second]);
    expect(meetingsOn(november, planned(first))).toEqual([]);
  });

  test('move with a postponement and end with a cancellation', () => {
    const postponed = [
      first,
      'MeetingPostponed',
      { heldOn: november, previouslyOn: october, reason: 'other' },
    ] as const;
    expect(meetingsOn(october, planned(first), postponed)).toEqual([]);
    expect(meetingsOn(november, planned(first), postponed)).toEqual([first]);
    expect(meetingsOn(october, planned(first), [first, 'MeetingCancelled', { reason: 'other' }])).toEqual([]);
  });
});
