import { agreementRejections, schemeRejections } from '@evenwicht/agreement';
import { supplyRejections } from '@evenwicht/housing-supply';
import { caseRejections } from '@evenwicht/urgency-case';
import { lineRefusals } from './format/line-refusal.js';

const sentences: Readonly<Record<string, string>> = {
  ...agreementRejections,
  ...schemeRejections,
  ...supplyRejections,
  ...caseRejections,
  ...lineRefusals,
};

/** Why a line was refused, in Dutch; the code itself for a reason of another version of this program. */
export function sentenceOfRefusal(reason: string): string {
  return sentences[reason] ?? reason;
}
