import fc from 'fast-check';
import { agendaOutcomes, recorders, recordersOf } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import {
  asked,
  attended,
  firstCase,
  heldOn,
  secondCase,
  unknownOrigin,
  unsafeReturn,
} from './invented-meeting-fixture.js';
import { meetingDecider } from './meeting-decider.js';

const open = [unsafeReturn, unknownOrigin];
const minutes = agendaOutcomes.flatMap((outcome) =>
  [firstCase, secondCase].flatMap((caseId) => [
    { caseId, outcome, referrals: open },
    { caseId, outcome, referrals: [] },
  ]),
);
const menu = [
  ...Array.from({ length: 4 }, () => ({ operation: 'planMeeting', command: asked('PlanMeeting', { heldOn }) })),
  ...Array.from({ length: 4 }, () => ({ operation: 'putOnAgenda', command: asked('PutOnAgenda', {}, open) })),
  ...minutes.flatMap(({ referrals, ...data }) => [
    { operation: 'minuteDecision', command: asked('MinuteDecision', data, referrals, heldOn, { isHelpAsked: true }) },
    { operation: 'correctMinute', command: asked('CorrectMinute', data, referrals, heldOn, { isHelpAsked: true }) },
  ]),
  { operation: 'takeOffAgenda', command: asked('TakeOffAgenda', { caseId: firstCase, reason: 'other' }) },
  { operation: 'takeOffAgenda', command: asked('TakeOffAgenda', { caseId: secondCase, reason: 'other' }) },
  { operation: 'recordAttendance', command: asked('RecordAttendance', attended.data) },
  { operation: 'postponeMeeting', command: asked('PostponeMeeting', { heldOn: '2026-10-07', reason: 'other' }) },
  { operation: 'cancelMeeting', command: asked('CancelMeeting', { reason: 'other' }) },
  { operation: 'closeMeeting', command: asked('CloseMeeting', {}) },
];

test('who may record what of a meeting, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 60, size: 'max' }), 300);
  const rolesFor = (operation: string) => recorders.filter((role) => role in (rowOf(operation) ?? {}));
  const allowed = Object.entries(recordersOf.meeting).flatMap(([type, roles]) =>
    roles.map((role) => `${role} ${type}`),
  );
  expect(recordersMet(meetingDecider, menu, walks, rolesFor)).toEqual(allowed.sort());
});
