import type { Command } from '@evenwicht/service-kit';
import type { FactName, HistoryFact } from '../format/facts.js';
import { agreementCommands } from './agreement-commands.js';
import { allocationCommands } from './allocation-commands.js';
import { applicationCommands } from './application-commands.js';
import { municipalCommands } from './municipal-commands.js';
import { originCommands } from './origin-commands.js';
import type { Meaning } from './meaning.js';
import type { SourceIds } from './source-ids.js';

const meanings: { readonly [Name in FactName]: Meaning<Name> } = {
  ...agreementCommands,
  ...municipalCommands,
  ...applicationCommands,
  ...originCommands,
  ...allocationCommands,
};

/** The commands that a line stands for: the ones that a visitor would send. All are about one stream. */
export function commandsOf(fact: HistoryFact, source: { readonly ids: SourceIds; readonly region: string }): Command[] {
  const meaning = meanings[fact.fact] as Meaning<FactName>;
  return meaning(fact, source);
}
