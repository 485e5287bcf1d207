import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MalformedKey, VerifierKey } from '@evenwicht/evaluation';
import { CommandMistake } from './console-io.js';

/** A head that came another way, or a directory of them. @throws CommandMistake */
export async function publishedHeadsAt(path: string) {
  const files = await readable(path, async () => {
    if (!(await stat(path)).isDirectory()) return [path];
    return (await readdir(path)).filter((file) => file.endsWith('.note')).map((file) => join(path, file));
  });
  return readable(path, () => Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) }))));
}

/** A key as text, or a file with one on each line. @throws CommandMistake */
export async function keysAt(text: string): Promise<VerifierKey[]> {
  try {
    return [VerifierKey.parse(text)];
  } catch (error) {
    if (!(error instanceof MalformedKey)) throw error;
  }
  const lines = (await readable(text, () => readFile(text, 'utf8'))).split('\n').filter((each) => each.trim() !== '');
  try {
    return lines.map((each) => VerifierKey.parse(each));
  } catch (error) {
    throw new CommandMistake(`${JSON.stringify(text)} bevat geen openbare sleutel.`, { cause: error });
  }
}

async function readable<Content>(path: string, read: () => Promise<Content>): Promise<Content> {
  return read().catch((error: unknown) => {
    throw new CommandMistake(`${JSON.stringify(path)} is niet te lezen.`, { cause: error });
  });
}
