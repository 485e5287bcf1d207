import type { CaseId } from '@evenwicht/kernel';
import type { CaseCommand } from '../case-command.js';
import { caseDecider } from '../case-decider.js';
import type { CaseFacts } from '../case-facts.js';
import type { Candidates, Particulars, Question } from './candidates.js';
import { householdCandidates } from './household-candidates.js';
import { originCandidates } from './origin-candidates.js';
import { placementCandidates } from './placement-candidates.js';
import { procedureCandidates } from './procedure-candidates.js';
import { remedyCandidates } from './remedy-candidates.js';
import { stepInCandidates } from './step-in-candidates.js';

/** Every command: the type of this table does not compile while one is missing. */
const candidates: Candidates<CaseCommand['type']> = {
  ...procedureCandidates,
  ...remedyCandidates,
  ...householdCandidates,
  ...originCandidates,
  ...placementCandidates,
  ...stepInCandidates,
};

/** Everything that can be asked of a case. */
export const commandTypes = Object.keys(candidates) as readonly CaseCommand['type'][];

/** What a question about the next steps rests on besides the case. */
export interface Asked {
  readonly caseId: CaseId;
  /** What a decision on the command would rely on. */
  readonly factsFor: (command: CaseCommand) => CaseFacts;
  /** Whether the asker may ask it. */
  readonly mayAsk?: (command: CaseCommand) => boolean;
}

/**
 * One command of each type that the decider would accept now, and that would record something: the decider itself is
 * asked, so that what is shown as possible is possible.
 */
export function possibleCommands(question: Question, asked: Asked): readonly CaseCommand[] {
  return commandTypes.flatMap((type) => {
    const possible = firstPossible(question, asked, commandsOf(type, question, asked.caseId));
    return possible ? [possible] : [];
  });
}

function commandsOf<Type extends CaseCommand['type']>(type: Type, question: Question, caseId: CaseId): CaseCommand[] {
  const particulars: readonly Particulars<Type>[] = candidates[type](question);
  return particulars.map((data) => ({ type, on: question.on, data: { ...data, caseId } }) as unknown as CaseCommand);
}

function firstPossible(
  { state }: Question,
  { factsFor, mayAsk = () => true }: Asked,
  commands: readonly CaseCommand[],
): CaseCommand | undefined {
  const allowed = commands.filter(mayAsk);
  const [first] = allowed;
  if (!first) return undefined;
  const facts = factsFor(first); // of the type, the day and the case, not of what the command says
  return allowed.find((command) => {
    const decision = caseDecider.decide(state, { ...command, facts });
    return 'accepted' in decision && decision.accepted.length > 0;
  });
}
