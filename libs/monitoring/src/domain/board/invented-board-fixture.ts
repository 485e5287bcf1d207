import type { BoardEvent, SituationSeen } from '@evenwicht/events';
import type { PlainDate } from '@evenwicht/kernel';
import type { BoardCommand } from './board-command.js';

// invented: days, documents, figures

/** An event without its day. */
type Undated<Event> = Event extends BoardEvent ? Pick<Event, 'type' | 'data'> : never;

export const day = (text: string) => text as PlainDate;
export const [march, april, may] = ['01', '02', '03'].map((end) => `7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a${end}`) as [
  string,
  string,
  string,
];
export const pressId = '7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6b01';
export const kampen = 'GM0166';

export const situation: SituationSeen = {
  upToPosition: 42,
  halfYear: '2027-H1' as never,
  agreementVersion: '2025-12-05',
  municipalities: [],
  dispersion: null,
  openReferralCount: 0,
  openCallCount: 0,
};

/** On 1 March 2027, unless another day is given. */
export function asked(type: BoardCommand['type'], data: object, on = '2027-03-01', isAdopted = true) {
  const facts = {
    regionOfLog: isAdopted ? 'invented' : undefined,
    isParty: (organisation: string) => [kampen, 'association-1'].includes(organisation),
    situation: () => situation,
  };
  return { type, on: day(on), data: { region: 'invented', ...data }, facts } as never;
}

export const grounds = {
  undesirableGrounds: ['households-without-roof'],
  untenableGrounds: ['nobody-steps-in'],
  document: 'brief/2027-12',
} as const;

export const pressed: Undated<BoardEvent> & { occurredOn: string } = {
  type: 'EmergencyButtonPressed',
  occurredOn: '2027-03-01',
  data: {
    pressId,
    pressedBy: kampen as never,
    undesirableGrounds: ['households-without-roof'],
    untenableGrounds: ['nobody-steps-in'],
    document: 'brief/2027-12',
    situation,
  },
};

export const planned = (meetingId: string, heldOn: string): Undated<BoardEvent> => ({
  type: 'RegionalBoardMeetingPlanned',
  data: { meetingId, heldOn: day(heldOn) },
});

export const placed = (meetingId: string, heldOn: string): Undated<BoardEvent> => ({
  type: 'EvaluationPlacedOnAgenda',
  data: { pressId, meetingId, heldOn: day(heldOn) },
});
