import type { TaskKind } from '../domain/tasks/case-task.js';

/** What waits, in Dutch. */
export const taskLabels: { readonly [Kind in TaskKind]: string } = {
  closure: 'De zaak sluiten: het huishouden gaat verder in een andere zaak',
  tenancy: 'De toegewezen woning verhuren',
  expiredUrgency: 'De verlopen urgentie verlengen, of de zaak met een reden sluiten',
  supplement: 'De aanvraag aanvullen',
  decision: 'Beslissen op de aanvraag',
  tableDetermination: 'Bepalen wat past',
  destination: 'Herkomst of plaats van de mantelzorg bepalen',
  utmostEffort: 'Zich tot het uiterste inspannen om te huisvesten',
  allocation: 'Een passende woning toewijzen',
  disputedOrigin: 'Bepalen welke herkomst staat',
  objectionDecision: 'Beslissen op het bezwaar',
};
