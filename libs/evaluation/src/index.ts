export { bundleFormat, bundlePaths, type Manifest } from './evidence/bundle/bundle-format.js';
export { UnexportableEvent } from './evidence/bundle/event-lines.js';
export { BundleInTheWay, exportBundle, type BundleToExport } from './evidence/bundle/export-bundle.js';
export { HeadsDirectory, UnreadableHead, type KeptHead } from './evidence/heads/heads-directory.js';
export { headsAt, keyFileAt, signerAt, type EvidenceSite } from './evidence/heads/evidence-site.js';
export { KeyInTheWay, newKeyIn } from './evidence/heads/key-file.js';
export { EmptyLog, LogContradictsHead, signHead, type HeadToSign } from './evidence/heads/sign-head.js';
export { MalformedNote, parseNote, signNote, verdictOf } from './evidence/heads/signed-note.js';
export { Signer } from './evidence/heads/signer.js';
export { MalformedKey, VerifierKey } from './evidence/heads/verifier-key.js';
export type { EvidenceProgress, LogBytes } from './evidence/log-bytes.js';
export { leafHash, type Hash } from './evidence/merkle/merkle-hash.js';
export { RootsAt } from './evidence/merkle/roots-at.js';
export * from './evidence/verify/findings.js';
export { NoBundle, verifyBundle, type BundleToVerify } from './evidence/verify/verify-bundle.js';
export type { FiguresOnDay, MunicipalityOnDay } from './replay/figures-on-day.js';
export * from './replay/question.js';
export { answersTo, Replay, replayOf, type ReadableLog } from './replay/replay.js';
export {
  comparedFigures,
  comparedRegionFigures,
  figuresToCompare,
  type ComparedFigure,
  type ComparedRegionFigure,
} from './counterfactual/compared-figures.js';
export type { Comparison, HalfYearCompared, MunicipalityCompared } from './counterfactual/comparison.js';
export { counterfactual } from './counterfactual/counterfactual.js';
export type { ReportDifference } from './counterfactual/frozen-reports.js';
export { Past, type RuleSetCompared } from './counterfactual/past.js';
export { PastNotReproduced } from './counterfactual/past-not-reproduced.js';
export { CountedPast } from './counterfactual/counted-past.js';
export { pastByThreads, type LogInPieces } from './counterfactual/past-by-threads.js';
export { OtherRules } from './counterfactual/other-rules.js';
export type { LedgerDifference } from './counterfactual/recorded-ledger.js';
export { ruleSets, type RuleChange, type RuleSet } from './counterfactual/rule-set.js';
export { Explanations, PositionAhead } from './handlers/explanations.js';
export { EvaluationModule } from './http/evaluation.module.js';
export { momentNamed } from './replay/moment.js';
export { casePage } from './explain/case-page.js';
export type { CaseExplanation } from './explain/explain-case.js';
export {
  explainedFigures,
  NoSuchRow,
  ToldOfFigures,
  tracedFigures,
  type ExplainedFigureName,
  type FigureAsked,
  type FigureExplanation,
} from './explain/explain-figure.js';
export { figurePage } from './explain/figure-page.js';
export type { Flip, FlipReason, Left, RuledStep, Seen } from './redecision/flip.js';
export type { DecisionDifference } from './redecision/recorded-decisions.js';
export { redecision, Redecision, type HalfYearRedecided, type RuleSetRedecided } from './redecision/redecision.js';
export type { Undecided, UndecidedOfMunicipality } from './redecision/undecided.js';
