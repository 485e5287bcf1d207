/**
 * What can be watched before a situation becomes "onhoudbaar" (agreement 3.5; R-079). Of a municipality: its operational
 * share, how far it is above its proportional part, the loans it has open, and its households for which others were asked
 * to step in. Of the region: the dispersion, and what lies on the mediation table.
 */
export const earlyWarningIndicators = [
  'operational-share',
  'balance-above-expected',
  'open-loans',
  'open-calls',
  'dispersion',
  'open-referrals',
] as const;
export type EarlyWarningIndicator = (typeof earlyWarningIndicators)[number];

/** How sure a figure from before the agreement is. */
export const baselineQualities = ['registered', 'estimate'] as const;
export type BaselineQuality = (typeof baselineQualities)[number];
