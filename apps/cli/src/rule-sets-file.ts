import { readFile } from 'node:fs/promises';
import { ruleSets, type RuleSet } from '@evenwicht/evaluation';
import { z } from 'zod';
import { CommandMistake } from './console-io.js';

const byteOrderMark = /^\uFEFF/;
const { localeError: inDutch } = z.locales.nl();

/** @throws CommandMistake that says where the file is wrong */
export async function ruleSetsIn(path: string): Promise<readonly RuleSet[]> {
  const name = JSON.stringify(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandMistake(`Het bestand ${name} is niet te lezen.`, { cause });
  });
  const { success, data, error } = ruleSets.safeParse(parsed(text, name), { error: inDutch });
  if (success) return data.ruleSets;
  const { path: place = [], message = '' } = error.issues[0] ?? {};
  throw new CommandMistake(`De regels in ${name} kloppen niet, bij ${place.join('.') || 'het begin'}: ${message}`);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(byteOrderMark, ''));
  } catch (cause) {
    throw new CommandMistake(`Het bestand ${name} is geen JSON.`, { cause });
  }
}

/** The one rule set in a file. @throws CommandMistake also where there are more */
export async function ruleSetIn(path: string): Promise<RuleSet> {
  const [one, ...more] = await ruleSetsIn(path);
  if (!one || more.length > 0) {
    throw new CommandMistake(
      `In ${JSON.stringify(path)} staan ${more.length + 1} stellen regels; geef een bestand met één.`,
    );
  }
  return one;
}
