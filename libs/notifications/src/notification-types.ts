/**
 * Everything that a receiver can ask to be told of, with what it means. Coarse on purpose: a type is read by whoever
 * carries the message, so that none tells a ground, a category or an outcome (docs/adr/0170).
 */
export const notificationTypes = {
  'case.registered': 'Een aanvraag om urgentie is geregistreerd.',
  'case.decided': 'Op een aanvraag is beslist.',
  'case.urgency-changed': 'Een verleende urgentie is verlengd, ingetrokken of verlopen.',
  'case.handed-over': 'Een huishouden is overgedragen aan de woningcorporaties en wacht op een woning.',
  'case.search-profile-established': 'Vastgesteld is welke woning een huishouden nodig heeft.',
  'case.dwelling-allocated': 'Een woning is toegewezen.',
  'case.allocation-withdrawn': 'Een toewijzing is ingetrokken.',
  'case.tenancy-started': 'Een huishouden is gehuisvest.',
  'case.tenancy-reversed': 'Een huisvesting is teruggedraaid.',
  'case.closed': 'Een zaak is gesloten.',
  'case.changed': 'In een zaak is iets anders gebeurd.',
  'agreement.changed': 'De verdeelafspraken als gegevens zijn gewijzigd.',
  'scheme.changed': 'Een urgentieregeling is vastgesteld of beëindigd.',
  'supply.vacancies-reported': 'Een woningcorporatie meldde vrijgekomen woningen, of verbeterde een melding.',
  'supply.stock-changed': 'De kleine, betaalbare voorraad is gewijzigd.',
  'supply.minimum-share-changed': 'Een gemeente kwam boven of onder het minimumaandeel.',
  'meeting.changed': 'Rond een overleg van de bemiddelingstafel is iets gewijzigd.',
  'reciprocity.changed': 'In het grootboek van wederkerigheid is iets gewijzigd.',
  'report.closed': 'Een halfjaarrapportage is afgesloten.',
  'report.restated': 'Een halfjaarrapportage is herzien.',
  'board.meeting-changed': 'Rond een regionaal bestuurlijk overleg is iets gewijzigd.',
  'board.emergency-button-changed': 'De noodknop is ingedrukt, ingetrokken of behandeld.',
  'evaluation.changed': 'In een evaluatie is iets vastgelegd.',
  'alarm.orphans-signalled': 'Er zijn huishoudens tussen wal en schip.',
  'alarm.terms-signalled': 'Er zijn termijnen die aflopen.',
} as const satisfies Record<string, string>;

export type NotificationType = keyof typeof notificationTypes;

export function isNotificationType(name: string): name is NotificationType {
  return Object.hasOwn(notificationTypes, name);
}
