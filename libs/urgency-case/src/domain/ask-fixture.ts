import type { PlainDate } from '@evenwicht/kernel';
import type { CaseCommand } from './case-command.js';
import type { CaseFacts } from './case-facts.js';
import type { Informed } from './step.js';

/** A command that a random walk may try, in the circumstances of that moment. */
export type Ask = (circumstances: Partial<CaseFacts> & { on: PlainDate }) => Informed<CaseCommand>;
