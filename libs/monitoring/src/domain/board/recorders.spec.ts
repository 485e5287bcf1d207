import fc from 'fast-check';
import { recorders, recordersOf } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import { boardDecider } from './board-decider.js';
import { april, asked, grounds, kampen, march, may, pressId } from './invented-board-fixture.js';

const [heldInMarch, heldInApril] = ['2027-03-11', '2027-04-08'];
const reason = 'other';
const document = 'besluit/2027-04';
const menu = [
  {
    operation: 'planRegionalBoardMeeting',
    command: asked('PlanBoardMeeting', { meetingId: march, heldOn: heldInMarch }),
  },
  {
    operation: 'planRegionalBoardMeeting',
    command: asked('PlanBoardMeeting', { meetingId: april, heldOn: heldInApril }),
  },
  {
    operation: 'postponeRegionalBoardMeeting',
    command: asked('PostponeBoardMeeting', { meetingId: march, heldOn: '2027-05-06', reason }),
  },
  { operation: 'cancelRegionalBoardMeeting', command: asked('CancelBoardMeeting', { meetingId: march, reason }) },
  {
    operation: 'recordRegionalBoardDecision',
    command: asked('RecordBoardDecision', { meetingId: march, decisionId: may, kind: 'other', document }, '2027-06-01'),
  },
  {
    operation: 'pressEmergencyButton',
    command: asked('PressEmergencyButton', { pressId, pressedBy: kampen, ...grounds }),
  },
  {
    operation: 'pressEmergencyButton',
    command: asked('PressEmergencyButton', { pressId, pressedBy: kampen, ...grounds }),
  },
  {
    operation: 'placeOnRegionalBoardAgenda',
    command: asked('PlaceOnBoardAgenda', { pressId, meetingId: april }, '2027-03-12'),
  },
  { operation: 'withdrawEmergencyButton', command: asked('WithdrawPress', { pressId, withdrawnBy: kampen, reason }) },
  {
    operation: 'handleEmergencyButton',
    command: asked('HandlePress', { pressId, outcome: 'evaluation', document }, '2027-06-01'),
  },
];

test('who may record what of the regional board, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 40, size: 'max' }), 300);
  const rolesFor = (operation: string) => recorders.filter((role) => role in (rowOf(operation) ?? {}));
  const allowed = Object.entries(recordersOf.board).flatMap(([type, roles]) => roles.map((role) => `${role} ${type}`));
  expect(recordersMet(boardDecider, menu, walks, rolesFor)).toEqual(allowed.sort());
});
