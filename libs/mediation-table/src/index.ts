export * from './domain/meeting-command.js';
export * from './domain/meeting-decider.js';
export * from './domain/meeting-rejection.js';
export * from './domain/meeting-route.js';
export * from './http/mediation-table.module.js';
export { AgendaItemRow } from './projections/agenda-item-row.js';
export { mediationTableProjection } from './projections/mediation-table-projection.js';
export { MeetingRow } from './projections/meeting-row.js';
export * from './projections/meetings.js';
