export { MonitoringModule } from './http/monitoring.module.js';
