export { DoubleLog, type AppendOutcome, type Expected, type LoggedEvent, type ProposedEvent } from './double-log.js';
export { FaultPlan } from './fault-plan.js';
export { KurrentDoubleServer, type KurrentDoubleOptions } from './kurrent-double-server.js';
export { InventedAuthority, type Certificate } from './certificate.js';
