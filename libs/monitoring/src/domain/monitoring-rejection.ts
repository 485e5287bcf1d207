/** Why a half-year is not closed, marked or restated, and the sentence for whoever asked for it. */
export const monitoringRejections = {
  HALF_YEAR_NOT_OVER: 'Het halfjaar is nog niet voorbij.',
  NOT_IN_FORCE_THEN: 'De verdeelafspraken waren in dit halfjaar niet in werking.',
  HOUSEHOLD_COUNT_MISSING: 'Van een gemeente ontbreekt het aantal huishoudens; zonder dat zijn er geen balansen.',
  VACANCY_REPORTS_MISSING:
    'Niet elke corporatie heeft over elke maand gemeld. Wat ontbreekt, wordt gemeld of met een reden als ontbrekend aangemerkt.',
  NOTHING_MISSING_THERE: 'Over die maand ontbreekt daar geen melding.',
  HALF_YEAR_CLOSED: 'Het halfjaar is afgesloten; wat later bekend wordt, staat in de herziening.',
  HALF_YEAR_NOT_CLOSED: 'Het halfjaar is nog niet afgesloten.',
} as const;

export type MonitoringRejection = keyof typeof monitoringRejections;
