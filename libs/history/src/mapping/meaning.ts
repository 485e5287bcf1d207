import type { Command } from '@evenwicht/service-kit';
import type { FactName, HistoryFactNamed } from '../format/facts.js';
import type { SourceIds } from './source-ids.js';

/** What a line of the history asks for. */
export type Meaning<Name extends FactName> = (
  fact: HistoryFactNamed<Name>,
  source: { readonly ids: SourceIds; readonly region: string },
) => Command[];

/** Some facts of the history, by name. */
export type Meanings<Name extends FactName> = { readonly [Each in Name]: Meaning<Each> };
