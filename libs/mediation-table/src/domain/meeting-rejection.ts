/** Why something about a meeting is not recorded, and the sentence for whoever asked. */
export const meetingRejections = {
  NO_MEETING: 'Deze bijeenkomst bestaat niet.',
  MEETING_ALREADY_PLANNED: 'Deze bijeenkomst is al op een andere dag gepland; verplaats haar.',
  MEETING_ON_THAT_DAY:
    'Op deze dag komt de bemiddelingstafel al bijeen; gebruik die bijeenkomst of kies een andere dag.',
  MEETING_OVER: 'Deze bijeenkomst is gesloten of gaat niet door.',
  MEETING_NOT_YET_HELD: 'De dag van de bijeenkomst is nog niet aangebroken.',
  REFERRAL_NOT_OPEN: 'Van deze zaak ligt geen vraag op de bemiddelingstafel.',
  REFERRAL_STILL_OPEN: 'De vraag van deze zaak is nog niet beantwoord; leg eerst de bepaling vast.',
  NOT_ON_AGENDA: 'Deze zaak staat niet op de agenda.',
  DECISION_ALREADY_MINUTED: 'Over deze zaak is al een andere uitkomst genotuleerd; corrigeer de notulen.',
  NO_DECISION_MINUTED: 'Over deze zaak is niets genotuleerd.',
  NOBODY_ASKED_TO_STEP_IN: 'Voor deze zaak is nog geen gemeente gevraagd om bij te springen.',
  AGENDA_ITEM_WITHOUT_DECISION: 'Niet elke vraag op de agenda heeft een uitkomst.',
  NOT_AT_THE_TABLE:
    'Een van de aanwezigen zit niet in die rol aan de tafel: als gemeente zit er wie die dag deelneemt, en een gemeente is geen corporatie of zorgaanbieder.',
  NO_ATTENDANCE_RECORDED: 'Er is niet vastgelegd wie aanwezig waren.',
} as const;

export type MeetingRejection = keyof typeof meetingRejections;
