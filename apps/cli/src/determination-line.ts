import { isUuid, type CaseId } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

export interface DeterminationLine {
  readonly command: 'determination';
  readonly caseId: CaseId;
}

/** @throws CommandMistake */
export function determinationLine([caseId, ...more]: readonly string[]): DeterminationLine {
  if (caseId === undefined || more.length > 0) throw new CommandMistake('Welke zaak? Geef één kenmerk.');
  const lowered = caseId.toLowerCase();
  if (!isUuid(lowered)) throw new CommandMistake('Het kenmerk van een zaak is een UUID.');
  return { command: 'determination', caseId: lowered as CaseId };
}
