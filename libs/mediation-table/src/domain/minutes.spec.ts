import { scenariosFor } from '@evenwicht/testing';
import {
  asked,
  attended,
  determined,
  firstCase,
  heldOn,
  onAgenda,
  otherOnAgenda,
  planned,
  secondCase,
  unknownOrigin,
  unsafeReturn,
} from './invented-meeting-fixture.js';
import { meetingDecider } from './meeting-decider.js';

const scenario = scenariosFor('The minutes of the mediation table (1c)', meetingDecider, { day: '2026-10-08' });
const document = 'minutes-2026-10';
const closed = { type: 'MeetingClosed' as const, data: { document } };

scenario('who was there is recorded by organisation and role (1c, 4; R-065)')
  .given(planned)
  .when(asked('RecordAttendance', attended.data))
  .then(attended);

const sitting = (organisation: string, role: string) =>
  asked('RecordAttendance', {
    attendance: [
      { organisation: 'region', role: 'table-coordinator' },
      { organisation, role },
    ],
  });

for (const [organisation, role, who] of [
  ['GM0150', 'municipality', 'a municipality that does not take part'],
  ['GM0150', 'social-district-team', 'a team of a municipality that does not take part'],
  ['GM0160', 'housing-association', 'a municipality as an association'],
  ['GM0160', 'care-provider', 'a municipality as a care provider'],
  ['association-1', 'municipality', 'an association as a municipality'],
  ['region', 'municipality', 'the region as a municipality'],
  ['region', 'housing-association', 'the region as an association'],
  ['system', 'table-coordinator', 'the software'],
] as const) {
  scenario(`${who} does not sit at the table (1c, 4; R-065)`)
    .given(planned)
    .when(sitting(organisation, role))
    .thenRejected('NOT_AT_THE_TABLE');
}

for (const [organisation, role, who] of [
  ['GM0160', 'municipality', 'a municipality that takes part'],
  ['GM0160', 'secretariat', 'a municipality that keeps the minutes'],
  ['association-2', 'housing-association', 'an association'],
  ['care-1', 'care-provider', 'a care provider'],
  ['team-1', 'social-district-team', 'a social district team'],
] as const) {
  scenario(`${who} does (1c, 4; R-065)`)
    .given(planned)
    .when(sitting(organisation, role))
    .then({
      type: 'AttendanceRecorded',
      data: {
        attendance: [
          { organisation: 'region', role: 'table-coordinator' },
          { organisation, role },
        ],
      },
    });
}

scenario('nobody was at a meeting that is still to be held')
  .given(planned)
  .when(asked('RecordAttendance', attended.data, [], '2026-10-07'))
  .thenRejected('MEETING_NOT_YET_HELD');

scenario('the same attendance is recorded once')
  .given(planned, attended)
  .when(asked('RecordAttendance', attended.data))
  .then();

scenario('a question that the table answered is minuted as determined, with the document (1c)')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'determined', document }))
  .then(determined);

scenario('nothing is minuted as determined while the determination is not in the case')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'determined' }, [unsafeReturn]))
  .thenRejected('REFERRAL_STILL_OPEN');

scenario('a question that nobody could answer yet is postponed, and lies on the table still (E-16)')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'postponed' }, [unsafeReturn]))
  .then({ type: 'DecisionMinuted', data: { caseId: firstCase, outcome: 'postponed' } });

scenario('what was answered cannot be postponed')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'postponed' }))
  .thenRejected('REFERRAL_NOT_OPEN');

const stepInRequested = { caseId: firstCase, outcome: 'step-in-requested' as const };

scenario('that others were asked to step in is minuted once somebody was (3c)')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', stepInRequested, [unsafeReturn], heldOn, { isHelpAsked: true }))
  .then({ type: 'DecisionMinuted', data: stepInRequested });

scenario('minutes do not say that others were asked to step in while nobody was (3c)')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', stepInRequested, [unsafeReturn]))
  .thenRejected('NOBODY_ASKED_TO_STEP_IN');

scenario('nothing is minuted about what was not on the agenda')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: secondCase, outcome: 'postponed' }, [unknownOrigin]))
  .thenRejected('NOT_ON_AGENDA');

scenario('nothing is minuted before the day of the meeting')
  .given(planned, onAgenda)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'postponed' }, [unsafeReturn], '2026-10-07'))
  .thenRejected('MEETING_NOT_YET_HELD');

scenario('the same is minuted once')
  .given(planned, onAgenda, determined)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'determined', document }))
  .then();

scenario('minutes are not overwritten')
  .given(planned, onAgenda, determined)
  .when(asked('MinuteDecision', { caseId: firstCase, outcome: 'lapsed' }))
  .thenRejected('DECISION_ALREADY_MINUTED');

scenario('a minute that was wrong is corrected, and says what it said')
  .given(planned, onAgenda, determined)
  .when(asked('CorrectMinute', { caseId: firstCase, outcome: 'lapsed' }))
  .then({
    type: 'MinuteCorrected',
    data: { caseId: firstCase, outcome: 'lapsed', previousOutcome: 'determined' },
  });

scenario('a minute is corrected once, and not into what it says')
  .given(planned, onAgenda, determined)
  .when(asked('CorrectMinute', { caseId: firstCase, outcome: 'determined', document }))
  .then();

scenario('where nothing was minuted there is nothing to correct')
  .given(planned, onAgenda)
  .when(asked('CorrectMinute', { caseId: firstCase, outcome: 'lapsed' }))
  .thenRejected('NO_DECISION_MINUTED');

scenario('a meeting closes when every question on the agenda has an outcome')
  .given(planned, onAgenda, attended, determined)
  .when(asked('CloseMeeting', { document }))
  .then(closed);

scenario('no question leaves the meeting without an outcome')
  .given(planned, onAgenda, otherOnAgenda, attended, determined)
  .when(asked('CloseMeeting', { document }))
  .thenRejected('AGENDA_ITEM_WITHOUT_DECISION');

scenario('a case that asks something more after it was decided on is decided on anew')
  .given(planned, onAgenda, attended, determined, onAgenda)
  .when(asked('CloseMeeting', { document }))
  .thenRejected('AGENDA_ITEM_WITHOUT_DECISION');

scenario('a meeting without anybody is not closed')
  .given(planned, onAgenda, determined)
  .when(asked('CloseMeeting', { document }))
  .thenRejected('NO_ATTENDANCE_RECORDED');

scenario('a meeting is not closed before it was held')
  .given(planned)
  .when(asked('CloseMeeting', {}, [], '2026-10-07'))
  .thenRejected('MEETING_NOT_YET_HELD');

scenario('it closes once').given(planned, attended, closed).when(asked('CloseMeeting', { document })).then();

scenario('after it is closed its minutes stand')
  .given(planned, onAgenda, attended, determined, closed)
  .when(asked('CorrectMinute', { caseId: firstCase, outcome: 'lapsed' }))
  .thenRejected('MEETING_OVER');
