import { scenariosFor } from '@evenwicht/testing';
import { boardDecider } from './board-decider.js';
import { april, asked, day, march, may, planned } from './invented-board-fixture.js';

const scenario = scenariosFor('The regional board meeting (chapter 1, 5)', boardDecider, { day: '2027-03-01' });
const heldOn = '2027-03-11';
const decision = { meetingId: march, decisionId: may, kind: 'adjustment', document: 'besluit/2027-04' } as const;
const decided = { type: 'RegionalBoardDecisionRecorded' as const, data: decision };
const cancelled = {
  type: 'RegionalBoardMeetingCancelled' as const,
  data: { meetingId: march, reason: 'other' as const },
};

scenario('a meeting is planned for a day')
  .given()
  .when(asked('PlanBoardMeeting', { meetingId: march, heldOn }))
  .then(planned(march, heldOn));

scenario('planned once is planned once')
  .given(planned(march, heldOn))
  .when(asked('PlanBoardMeeting', { meetingId: march, heldOn }))
  .then();

scenario('another day is a postponement, with its reason')
  .given(planned(march, heldOn))
  .when(asked('PlanBoardMeeting', { meetingId: march, heldOn: '2027-03-25' }))
  .thenRejected('BOARD_MEETING_ALREADY_PLANNED');

scenario('it is postponed with a reason')
  .given(planned(march, heldOn))
  .when(asked('PostponeBoardMeeting', { meetingId: march, heldOn: '2027-03-25', reason: 'no-quorum' }))
  .then({
    type: 'RegionalBoardMeetingPostponed',
    data: { meetingId: march, heldOn: day('2027-03-25'), previouslyOn: day(heldOn), reason: 'no-quorum' },
  });

scenario('what was called off is not postponed')
  .given(planned(march, heldOn), cancelled)
  .when(asked('PostponeBoardMeeting', { meetingId: march, heldOn: '2027-03-25', reason: 'other' }))
  .thenRejected('BOARD_MEETING_CANCELLED');

scenario('a decision is recorded by what it is about and its document, never by its words (R-006)')
  .given(planned(march, heldOn))
  .when(asked('RecordBoardDecision', decision, heldOn))
  .then(decided);

scenario('nothing is decided before the day of the meeting')
  .given(planned(march, heldOn))
  .when(asked('RecordBoardDecision', decision, '2027-03-10'))
  .thenRejected('BOARD_NOT_YET_MET');

scenario('a meeting that was called off decides nothing')
  .given(planned(march, heldOn), cancelled)
  .when(asked('RecordBoardDecision', decision, heldOn))
  .thenRejected('BOARD_MEETING_CANCELLED');

scenario('a meeting that decided something is neither called off nor moved')
  .given(planned(march, heldOn), decided)
  .when(asked('CancelBoardMeeting', { meetingId: march, reason: 'other' }, heldOn))
  .thenRejected('BOARD_ALREADY_DECIDED');

scenario('there is no agenda of a meeting that was never planned')
  .given()
  .when(asked('CancelBoardMeeting', { meetingId: april, reason: 'other' }))
  .thenRejected('NO_BOARD_MEETING');

scenario('the next meeting is one: no second one is planned for its day (3.5, "het eerstvolgende")')
  .given(planned(march, heldOn))
  .when(asked('PlanBoardMeeting', { meetingId: april, heldOn }))
  .thenRejected('BOARD_MEETING_ON_THAT_DAY');

scenario('nor is one postponed to it')
  .given(planned(march, heldOn), planned(april, '2027-04-08'))
  .when(asked('PostponeBoardMeeting', { meetingId: april, heldOn, reason: 'other' }))
  .thenRejected('BOARD_MEETING_ON_THAT_DAY');

scenario('after it was called off its day is free')
  .given(planned(march, heldOn), cancelled)
  .when(asked('PlanBoardMeeting', { meetingId: april, heldOn }))
  .then(planned(april, heldOn));
