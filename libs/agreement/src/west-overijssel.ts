import { readFileSync } from 'node:fs';
import type { AgreementCommand } from './domain/agreement-command.js';

/**
 * How sure a line of the shipped agreement is. `AGR` literally in the agreement; `FACT` a named public source;
 * `FACT-2` a secondary source, to be verified before it is quoted as law; `INF` an inference or a reading.
 */
export type Certainty = 'AGR' | 'FACT' | 'FACT-2' | 'INF';

/** A command of the shipped agreement, with what it rests on. */
export type ShippedCommand = AgreementCommand & { readonly certainty: Certainty; readonly basis: string };

/**
 * The agreement of West-Overijssel of 5 December 2025, as commands in the order in which they are to be carried out.
 * Holds no household or vacancy figure without a source: the missing ones come from CBS and the associations.
 */
export function westOverijssel(): readonly ShippedCommand[] {
  const file = readFileSync(new URL('../data/west-overijssel.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { commands: ShippedCommand[] }).commands;
}
