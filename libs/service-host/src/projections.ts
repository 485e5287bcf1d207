import { housingSupplyProjection } from '@evenwicht/housing-supply';
import { mediationTableProjection } from '@evenwicht/mediation-table';
import { distributionBalanceProjection } from '@evenwicht/monitoring';
import { ledgerProjection } from '@evenwicht/reciprocity';
import { caseFileProjection } from '@evenwicht/urgency-case';

/** Everything that people look at. */
export const projections = [
  caseFileProjection,
  distributionBalanceProjection,
  housingSupplyProjection,
  ledgerProjection,
  mediationTableProjection,
];
