/** In what capacity somebody sits at the mediation table (agreement 1c, 4; ). */
export const tableRoles = [
  'table-coordinator',
  'municipality',
  'housing-association',
  'care-provider',
  'social-district-team',
  'secretariat',
] as const;
export type TableRole = (typeof tableRoles)[number];

/** What the table minuted about a question: `determined` and `lapsed` end it, the others bring it back. */
export const agendaOutcomes = [
  'determined',
  'lapsed',
  'step-in-requested',
  'information-requested',
  'postponed',
] as const;
export type AgendaOutcome = (typeof agendaOutcomes)[number];

/** Why a meeting was moved or called off, or a question was taken off an agenda. */
export const rescheduleReasons = ['no-quorum', 'no-questions', 'information-missing', 'urgent-case', 'other'] as const;
export type RescheduleReason = (typeof rescheduleReasons)[number];
