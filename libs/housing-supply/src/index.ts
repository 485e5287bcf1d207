export * from './domain/supply-command.js';
export * from './domain/supply-decider.js';
export * from './domain/supply-rejection.js';
export * from './domain/supply-route.js';
export * from './http/housing-supply.module.js';
export { housingSupplyProjection } from './projections/housing-supply-projection.js';
export { StockChange } from './projections/stock-change.js';
export * from './projections/supply-reports.js';
export { VacancyReport } from './projections/vacancy-report.js';
