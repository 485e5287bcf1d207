import { scenariosFor } from '@evenwicht/testing';
import { boardDecider } from './board-decider.js';
import { initialBoard } from './board-state.js';
import {
  april,
  asked,
  day,
  grounds,
  kampen,
  march,
  may,
  placed,
  planned,
  pressed,
  pressId,
} from './invented-board-fixture.js';
import { pressesOn } from './press-alert.js';

const scenario = scenariosFor('The emergency button (5)', boardDecider, { day: '2027-03-01' });
const press = { pressId, pressedBy: kampen, ...grounds };

scenario('a municipality presses it with grounds for both adjectives and a document: the figures are kept at once')
  .given()
  .when(asked('PressEmergencyButton', press))
  .then(pressed);

scenario('a housing association is a party too (OQ-10)')
  .given()
  .when(asked('PressEmergencyButton', { ...press, pressedBy: 'association-1' }))
  .then({ type: 'EmergencyButtonPressed', data: { ...pressed.data, pressedBy: 'association-1' } as never });

scenario('who is no party cannot press it (OQ-10)')
  .given()
  .when(asked('PressEmergencyButton', { ...press, pressedBy: 'GM0150' }))
  .thenRejected('NO_PARTY_TO_AGREEMENT');

scenario('without an agreement there is nothing to evaluate')
  .given()
  .when(asked('PressEmergencyButton', press, '2027-03-01', false))
  .thenRejected('AGREEMENT_NOT_ADOPTED');

scenario('E-34: a situation that is untenable and not shown to be undesirable is refused ("ongewenste en onhoudbare")')
  .given()
  .when(asked('PressEmergencyButton', { ...press, undesirableGrounds: [] }))
  .thenRejected('UNDESIRABLE_NOT_SHOWN');

scenario('E-34: a situation that is undesirable and not shown to be untenable is refused ("ongewenste en onhoudbare")')
  .given()
  .when(asked('PressEmergencyButton', { ...press, untenableGrounds: [] }))
  .thenRejected('UNTENABLE_NOT_SHOWN');

scenario('a situation without a document that describes it is refused')
  .given()
  .when(asked('PressEmergencyButton', { ...press, document: undefined }))
  .thenRejected('SITUATION_WITHOUT_DOCUMENT');

scenario('pressed once is pressed once').given(pressed).when(asked('PressEmergencyButton', press)).then();

scenario('evaluation and adjustment stand on the agenda of the next meeting at once (R-080)')
  .given(planned(april, '2027-04-08'), planned(march, '2027-03-11'), planned(may, '2027-02-11'))
  .when(asked('PressEmergencyButton', press))
  .then(pressed, placed(march, '2027-03-11'));

scenario('a meeting that is planned later takes it on its agenda (R-080)')
  .given(pressed)
  .when(asked('PlanBoardMeeting', { meetingId: april, heldOn: '2027-04-08' }, '2027-03-03'))
  .then(planned(april, '2027-04-08'), placed(april, '2027-04-08'));

scenario('a meeting that comes earlier is the next one')
  .given(planned(april, '2027-04-08'), pressed, placed(april, '2027-04-08'))
  .when(asked('PlanBoardMeeting', { meetingId: march, heldOn: '2027-03-11' }, '2027-03-03'))
  .then(planned(march, '2027-03-11'), placed(march, '2027-03-11'));

scenario('when the next meeting is called off, the one after it is the next')
  .given(planned(march, '2027-03-11'), planned(april, '2027-04-08'), pressed, placed(march, '2027-03-11'))
  .when(asked('CancelBoardMeeting', { meetingId: march, reason: 'other' }, '2027-03-03'))
  .then(
    { type: 'RegionalBoardMeetingCancelled', data: { meetingId: march, reason: 'other' } },
    placed(april, '2027-04-08'),
  );

scenario('when the next meeting is moved behind another, that other is the next')
  .given(planned(march, '2027-03-11'), planned(april, '2027-04-08'), pressed, placed(march, '2027-03-11'))
  .when(asked('PostponeBoardMeeting', { meetingId: march, heldOn: '2027-05-13', reason: 'no-quorum' }, '2027-03-03'))
  .then(
    {
      type: 'RegionalBoardMeetingPostponed',
      data: { meetingId: march, heldOn: day('2027-05-13'), previouslyOn: day('2027-03-11'), reason: 'no-quorum' },
    },
    placed(april, '2027-04-08'),
  );

scenario('a meeting that was held keeps what stood on its agenda')
  .given(planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11'))
  .when(asked('PlanBoardMeeting', { meetingId: april, heldOn: '2027-04-08' }, '2027-03-12'))
  .then(planned(april, '2027-04-08'));

scenario('what a meeting left open comes on the agenda of a later one')
  .given(planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11'), planned(april, '2027-04-08'))
  .when(asked('PlaceOnBoardAgenda', { pressId, meetingId: april }, '2027-03-12'))
  .then(placed(april, '2027-04-08'));

scenario('nobody moves it past the next meeting (R-080)')
  .given(planned(march, '2027-03-11'), planned(april, '2027-04-08'), pressed, placed(march, '2027-03-11'))
  .when(asked('PlaceOnBoardAgenda', { pressId, meetingId: april }, '2027-03-03'))
  .thenRejected('NEXT_BOARD_MEETING_FIRST');

scenario('it is withdrawn by who pressed it, with a reason')
  .given(pressed)
  .when(asked('WithdrawPress', { pressId, withdrawnBy: kampen, reason: 'situation-resolved' }))
  .then({ type: 'EmergencyButtonWithdrawn', data: { pressId, reason: 'situation-resolved' } });

scenario('it is not withdrawn by another')
  .given(pressed)
  .when(asked('WithdrawPress', { pressId, withdrawnBy: 'association-1', reason: 'other' }))
  .thenRejected('NOT_WHO_PRESSED');

const handled = { pressId, outcome: 'evaluation-opened', document: 'besluit/2027-05' } as const;

scenario('the meeting handles it on its day')
  .given(planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11'))
  .when(asked('HandlePress', handled, '2027-03-11'))
  .then({ type: 'EmergencyButtonHandled', data: { ...handled, meetingId: march } });

scenario('not before its day')
  .given(planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11'))
  .when(asked('HandlePress', handled, '2027-03-10'))
  .thenRejected('BOARD_NOT_YET_MET');

scenario('not without a meeting')
  .given(pressed)
  .when(asked('HandlePress', handled, '2027-03-11'))
  .thenRejected('NOT_ON_BOARD_AGENDA');

scenario('what was withdrawn is not handled')
  .given(planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11'), {
    type: 'EmergencyButtonWithdrawn',
    data: { pressId, reason: 'other' },
  })
  .when(asked('HandlePress', handled, '2027-03-11'))
  .thenRejected('PRESS_OVER');

describe('The alert of the emergency button (5; R-080)', () => {
  const dated = (event: object) => ({ occurredOn: '2027-03-01', ...event }) as never;
  const alertOn = (on: string, ...events: readonly object[]) =>
    pressesOn(events.map(dated).reduce(boardDecider.evolve, initialBoard), day(on))[0]?.alert;

  it('stands until a date is linked, and comes back when that meeting is called off', () => {
    expect(alertOn('2027-03-02', pressed)).toBe('no-meeting-linked');
    const linked = [planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11')];
    expect(alertOn('2027-03-11', ...linked)).toBeUndefined();
    const cancelled = { type: 'RegionalBoardMeetingCancelled', data: { meetingId: march, reason: 'other' } };
    expect(alertOn('2027-03-11', ...linked, cancelled)).toBe('no-meeting-linked');
  });

  it('stands when the meeting was held and said nothing about it', () => {
    const linked = [planned(march, '2027-03-11'), pressed, placed(march, '2027-03-11')];
    expect(alertOn('2027-03-12', ...linked)).toBe('meeting-held-without-outcome');
    const outcome = { type: 'EmergencyButtonHandled', data: { ...handled, meetingId: march } };
    expect(alertOn('2027-03-12', ...linked, outcome)).toBeUndefined();
  });
});
