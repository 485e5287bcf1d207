import type { PlainDate } from '@evenwicht/kernel';
import type { Terms } from '@evenwicht/distribution';
import type { CaseCommand, CaseCommandNamed } from '../case-command.js';
import type { RegisteredCase } from '../case-state.js';

/** Who asks what may be done, of which case, on which day. */
export interface Question {
  readonly state: RegisteredCase;
  readonly on: PlainDate;
  /** The agreement on that day. */
  readonly terms: Terms;
  /** Of who asks: a municipality code, an association id or `region`. */
  readonly organisation: string;
  /** Of who asks, where a rule asks for two different people. */
  readonly pseudonym: string;
}

/** What a command could say, without which case it is about. */
export type Particulars<Type extends CaseCommand['type']> = Omit<CaseCommandNamed<Type>['data'], 'caseId'>;

/**
 * Per command what it could say, so that the decider can be asked whether it would accept any of it. Together they
 * stand for everything that decides whether the command is accepted; a command that is left out does not compile.
 */
export type Candidates<Type extends CaseCommand['type']> = {
  readonly [Name in Type]: (question: Question) => readonly Particulars<Name>[];
};

/** Where a code can be anything: two, for one of them may be so already. */
export const anyCodes = ['any', 'any-other'] as const;
