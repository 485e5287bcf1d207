export * from './balance.js';
export {
  addCaseCounts,
  addCaseTallies,
  addPlacements,
  CaseCounting,
  uncountedCaseTypes,
  type CaseCounts,
} from './case-counts.js';
export * from './case-to-weigh.js';
export * from './disclosure/disclosed-reports.js';
export * from './disclosure/linked-counts.js';
export * from './disclosure/withhold.js';
export * from './draw.js';
export type { CaseOnFile, CaseOnRecord } from './case-on-file.js';
export {
  countedPartOf,
  ledgerOn,
  reciprocityPlacementsUpTo,
  type CountableCases,
  type CountedRegion,
  type ReadingsInstead,
  type RulesOfCounting,
} from './counted.js';
export * from './half-year-figures.js';
export * from './hinge.js';
export type { RegionEvent } from './handlers.js';
export * from './largest-remainder.js';
export * from './mutual-settlement.js';
export * from './obligations.js';
export * from './operational-share.js';
export * from './reciprocity-ledger.js';
export * from './reciprocity-pool.js';
export * from './referrals-on-record.js';
export * from './region.js';
export { hashOfReport, textOfReport } from './report/frozen-report.js';
export { concentrationOf } from './report/concentration.js';
export { regionReport } from './report/region-report.js';
export { reportFormulas, type ReportFormula } from './report/report-formulas.js';
export {
  Restating,
  type Cause,
  type Published,
  type Restated,
  type Restatement,
  type Step,
} from './report/restatement.js';
export {
  keyOf as keyOfFigure,
  valuesOf as valuesOfReport,
  type FigurePlace,
  type FigureValue,
} from './report/report-values.js';
export type { ReportedRegion } from './report/reported-region.js';
export type { MunicipalityReport, RegionReport } from '@evenwicht/events';
export * from './rule-book.js';
export type { EarlyWarningCondition, EarlyWarningConditions, Facilities } from './rules-on-record.js';
export * from './second-principle.js';
export {
  callsTakenOver,
  type CallForHelp,
  type DeclinedStepIn,
  type StepInAnswer,
  type StepInCall,
} from './step-ins-on-record.js';
export { Successions, type Succession } from './successions.js';
export { isIn, type Counts, type Period } from './tally.js';
export * from './terms.js';
export * from './weighing.js';
