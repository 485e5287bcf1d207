import { KeyInTheWay, MalformedKey, newKeyIn } from '@evenwicht/evaluation';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { explainedEvidence } from './evidence-keeping.js';
import type { NewKeyLine } from './evidence-lines.js';

/** `evenwicht new-key`: the secret goes to a file, the public key to the output. */
export async function makeKey({ path, name }: NewKeyLine, io: ConsoleIo): Promise<number> {
  const { verifierKey } = await newKeyIn(path, name).catch((error: unknown) => {
    throw explained(error);
  });
  io.output.write(`Openbare sleutel: ${verifierKey.toString()}\n`);
  return exitStatus.done;
}

function explained(error: unknown): unknown {
  if (error instanceof KeyInTheWay)
    return mistake(`${JSON.stringify(error.path)} is er al; daar blijft alles staan.`, error);
  if (error instanceof MalformedKey) return mistake('Een naam heeft geen spaties en geen plusteken.', error);
  return explainedEvidence(error);
}

function mistake(sentence: string, cause: Error): CommandMistake {
  return new CommandMistake(sentence, { cause });
}
