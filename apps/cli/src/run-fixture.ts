import { Writable } from 'node:stream';
import type { ConsoleIo } from './console-io.js';
import { run } from './run.js';

class Heard extends Writable {
  text = '';
  override _write(chunk: Buffer, _: unknown, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

/** Carries one command out in this process: how it ended, and what it said. */
export async function evenwichtIn(environment: ConsoleIo['environment'], words: readonly string[]) {
  const [output, errorOutput] = [new Heard(), new Heard()];
  const status = await run(words, { environment, output, errorOutput });
  return { status, output: output.text, errorOutput: errorOutput.text };
}
