import { scenariosFor } from '@evenwicht/testing';
import {
  asked,
  attended,
  day,
  determined,
  heldOn,
  onAgenda,
  planned,
  unsafeReturn,
} from './invented-meeting-fixture.js';
import { meetingDecider } from './meeting-decider.js';

const scenario = scenariosFor('A meeting of the mediation table (1c)', meetingDecider, { day: '2026-10-08' });
const closed = { type: 'MeetingClosed' as const, data: {} };
const cancelled = { type: 'MeetingCancelled' as const, data: { reason: 'no-questions' as const } };

scenario('a meeting is planned for a day').given().when(asked('PlanMeeting', { heldOn })).then(planned);

scenario('it is planned once').given(planned).when(asked('PlanMeeting', { heldOn })).then();

scenario('another day is a postponement, with its reason')
  .given(planned)
  .when(asked('PlanMeeting', { heldOn: '2026-10-15' }))
  .thenRejected('MEETING_ALREADY_PLANNED');

scenario('a meeting is postponed with a reason, and keeps the day that it was first planned for')
  .given(planned)
  .when(asked('PostponeMeeting', { heldOn: '2026-10-15', reason: 'no-quorum' }))
  .then({
    type: 'MeetingPostponed',
    data: { heldOn: day('2026-10-15'), previouslyOn: heldOn, reason: 'no-quorum' },
  });

scenario('postponed to the day that it is on already')
  .given(planned)
  .when(asked('PostponeMeeting', { heldOn, reason: 'other' }))
  .then();

scenario('a meeting without questions is called off')
  .given(planned)
  .when(asked('CancelMeeting', { reason: 'no-questions' }))
  .then(cancelled);

scenario('a meeting that decided something is not called off')
  .given(planned, onAgenda, determined)
  .when(asked('CancelMeeting', { reason: 'other' }))
  .thenRejected('DECISION_ALREADY_MINUTED');

scenario('a meeting that was called off is over')
  .given(planned, cancelled)
  .when(asked('PutOnAgenda', {}, [unsafeReturn]))
  .thenRejected('MEETING_OVER');

scenario('it is called off once')
  .given(planned, cancelled)
  .when(asked('CancelMeeting', { reason: 'other' }))
  .then();

scenario('a meeting that was held is not called off')
  .given(planned, attended, closed)
  .when(asked('CancelMeeting', { reason: 'other' }))
  .thenRejected('MEETING_OVER');

scenario('what was never planned has no agenda').given().when(asked('PutOnAgenda', {})).thenRejected('NO_MEETING');

const taken = { isDayTaken: true };

scenario('the table meets once a day: two agendas would hold the same questions (1c)')
  .given()
  .when(asked('PlanMeeting', { heldOn }, [], heldOn, taken))
  .thenRejected('MEETING_ON_THAT_DAY');

scenario('nor is a meeting postponed to the day of another')
  .given(planned)
  .when(asked('PostponeMeeting', { heldOn: '2026-10-15', reason: 'other' }, [], heldOn, taken))
  .thenRejected('MEETING_ON_THAT_DAY');

scenario('a meeting does not stand in its own way')
  .given(planned)
  .when(asked('PlanMeeting', { heldOn }, [], heldOn, taken))
  .then();
