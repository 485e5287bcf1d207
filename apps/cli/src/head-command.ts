import { headsAt, signHead } from '@evenwicht/evaluation';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { explainedEvidence, signerOf, siteOf } from './evidence-keeping.js';
import { withLog } from './open-log.js';
import { progressBar } from './progress-bar.js';

/** `evenwicht head`: the head goes to the output as it is to be published, the public key beside it. */
export async function signTheHead(io: ConsoleIo): Promise<number> {
  const signer = await signerOf(io.environment);
  const bar = progressBar(io.errorOutput, 'gebeurtenissen');
  const head = await withLog(io.environment, (log) =>
    signHead({ log, heads: headsAt(siteOf(io.environment)), signer, onProgress: bar.show }),
  )
    .catch((error: unknown) => {
      throw explainedEvidence(error);
    })
    .finally(bar.stop);
  io.output.write(head.bytes);
  io.errorOutput.write(`Openbare sleutel: ${signer.verifierKey.toString()}\n`);
  return exitStatus.done;
}
