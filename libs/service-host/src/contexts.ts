import { AgreementModule } from '@evenwicht/agreement';
import { EvaluationModule } from '@evenwicht/evaluation';
import { HousingSupplyModule } from '@evenwicht/housing-supply';
import { JobsModule } from '@evenwicht/jobs';
import { MediationTableModule } from '@evenwicht/mediation-table';
import { MonitoringModule, RegionalBoardModule } from '@evenwicht/monitoring';
import { NotificationsModule } from '@evenwicht/notifications';
import { ReciprocityModule } from '@evenwicht/reciprocity';
import { UrgencyCaseModule } from '@evenwicht/urgency-case';

/** Everything that can be asked for over HTTP, context by context, the jobs and what was delivered. */
export const contexts = [
  AgreementModule,
  UrgencyCaseModule,
  HousingSupplyModule,
  MediationTableModule,
  MonitoringModule,
  RegionalBoardModule,
  ReciprocityModule,
  EvaluationModule,
  JobsModule,
  NotificationsModule,
] as const;
