import { NoBundle, verifyBundle } from '@evenwicht/evaluation';
import { isFileError } from './file-error.js';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import type { VerifyLine } from './evidence-lines.js';
import { progressBar } from './progress-bar.js';
import { keysAt, publishedHeadsAt } from './published-evidence.js';
import { verifyText } from './verify-text.js';

/** `evenwicht verify`: needs the bundle, and nothing of this deployment. */
export async function verifyTheBundle(line: VerifyLine, io: ConsoleIo): Promise<number> {
  const bar = progressBar(io.errorOutput, 'bytes');
  const order = {
    bundle: line.path,
    publishedHeads: (await Promise.all(line.heads.map(publishedHeadsAt))).flat(),
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
