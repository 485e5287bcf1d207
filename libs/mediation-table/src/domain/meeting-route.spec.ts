import { meetingId, day, heldOn } from './invented-meeting-fixture.js';
import type { MeetingCommand } from './meeting-command.js';
import { meetingRoute, type TableSeen } from './meeting-route.js';

// invented: one meeting on the day, of a region whose members change the day after
const seen = {
  referrals: { open: [] },
  stepIns: { callOf: () => undefined },
  rules: { termsOn: (on: string) => ({ members: on <= heldOn ? ['GM0148'] : ['GM0160'] }) },
  meetings: { on: (on: string) => (on === heldOn ? [meetingId] : []) },
} as unknown as TableSeen;

const factsOf = (command: object, state = {}) => meetingRoute.factsFor(command as MeetingCommand, state, seen);
const planning = (id: string, on: string) => factsOf({ type: 'PlanMeeting', on, data: { meetingId: id, heldOn: on } });

describe('What a decision about a meeting of the mediation table relies on', () => {
  test('a day is taken by another meeting, never by the meeting itself', () => {
    expect(planning('another', heldOn).isDayTaken).toBe(true);
    expect(planning(meetingId, heldOn).isDayTaken).toBe(false);
    expect(planning('another', '2026-10-09').isDayTaken).toBe(false);
  });

  test('who takes part is judged by the day of the meeting, also when attendance is recorded later', () => {
    const later = { type: 'RecordAttendance', on: '2026-10-12', data: { meetingId, attendance: [] } };
    expect(factsOf(later, { meeting: { heldOn: day(heldOn), agenda: new Map() } }).members).toEqual(['GM0148']);
    expect(factsOf(later).members).toEqual(['GM0160']);
  });
});
