export { apiDocument, apiVersion } from './api-document.js';
export { previewApi } from './api.js';
export { contexts } from './contexts.js';
export * from './database.js';
export { examine } from './doctor/doctor.js';
export { worstOf, type Condition, type Finding } from './doctor/finding.js';
export { freePort } from './free-port.js';
export * from './identity.js';
export { mountAt, type Handler } from './mount.js';
export { projections } from './projections.js';
export { rejectionTexts } from './rejection-texts.js';
export { runService, type RunnableService } from './run-service.js';
export { Service, type Door } from './service.js';
export { runServiceApart, servedBy, settingsApart, type ServiceApart } from './service-apart.js';
export { type ServedModule, type ServiceParts } from './service.module.js';
export * from './settings.js';
export { adoptShippedAgreement } from './shipped-agreement.js';
export { type StartUpStep } from './start-up.js';
export { operationsFor, serving } from './serving.js';
export {
  databaseServices,
  defaultPrefix,
  prefixForm,
  roleNameOf,
  type DatabaseService,
} from './rights/database-roles.js';
export { grantRights } from './rights/grant-rights.js';
export { areMade, makeRoles, passwordForm, type Passwords } from './rights/make-roles.js';
export { backUp } from './backup/back-up.js';
export { backupPaths, type BackupDescription } from './backup/backup-format.js';
export { checkBackup, NoBackup, type BackupChecked, type BackupFault } from './backup/check-backup.js';
export { NotEmpty, restore, RestoredOtherwise, UnknownTable } from './backup/restore.js';
