export { MonitoringModule } from './http/monitoring.module.js';
export { distributionBalanceProjection } from './projections/distribution-balance-projection.js';
export * from './projections/distribution-balances.js';
export { BalanceFold } from './projections/balance-fold.js';
export { balanceRowsOf, type BalanceRows } from './projections/balance-rows.js';
