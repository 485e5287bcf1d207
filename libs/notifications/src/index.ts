export * from './deliveries.js';
export * from './migrate-notifications.js';
export { noticeOf, type Notice } from './notice.js';
export { notificationTypes } from './notification-types.js';
export { Notifier } from './notifier.js';
export { PostgresDeliveries } from './postgres-deliveries.js';
export type { NotificationSettings } from './target.js';
export { readNotificationSettings, WrongNotificationSettings } from './settings-file.js';
export { NotificationsModule } from './http/notifications.module.js';
