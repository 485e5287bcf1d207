import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MalformedKey, NoBundle, verifyBundle, VerifierKey } from '@evenwicht/evaluation';
import { isFileError } from './file-error.js';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import type { VerifyLine } from './evidence-lines.js';
import { progressBar } from './progress-bar.js';
import { verifyText } from './verify-text.js';

/** `evenwicht verify`: needs the bundle, and nothing of this deployment. */
export async function verifyTheBundle(line: VerifyLine, io: ConsoleIo): Promise<number> {
  const bar = progressBar(io.errorOutput, 'bytes');
  const order = {
    bundle: line.path,
    publishedHeads: (await Promise.all(line.heads.map(headsAt))).flat(),
    keys: (await Promise.all(line.keys.map(keysAt))).flat(),
    isRecomputed: line.isRecomputed,
    onProgress: bar.show,
  };
  const report = await verifyBundle(order)
    .catch((error: unknown) => {
      throw explained(error, line.path);
    })
    .finally(bar.stop);
  io.output.write(line.isJson ? `${JSON.stringify(report, null, 2)}\n` : verifyText(report));
  return report.findings.length === 0 ? exitStatus.done : exitStatus.incomplete;
}

/** What stopped the look at a bundle, for whoever gave the command; anything else is a fault of ours. */
function explained(error: unknown, path: string): unknown {
  const mistake = (sentence: string) => new CommandMistake(sentence, { cause: error });
  if (error instanceof NoBundle) return mistake(`${JSON.stringify(path)} is geen bundel: er is geen events.jsonl.`);
  return isFileError(error) ? mistake(`${JSON.stringify(error.path ?? path)} is niet te lezen.`) : error;
}

async function headsAt(path: string) {
  const files = await readable(path, async () => {
    if (!(await stat(path)).isDirectory()) return [path];
    return (await readdir(path)).filter((file) => file.endsWith('.note')).map((file) => join(path, file));
  });
  return readable(path, () => Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) }))));
}

/** A key as text, or a file with one on each line. */
async function keysAt(text: string): Promise<VerifierKey[]> {
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
