import { headsAt, signHead, verdictOf, type KeptHead, type Signer } from '@evenwicht/evaluation';
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
  io.errorOutput.write(`${aboutKeys(head, signer)}\n`);
  return exitStatus.done;
}

/** A head is signed once: one that covers the whole log stays, though the key was replaced since. */
function aboutKeys({ note }: KeptHead, { verifierKey }: Signer): string {
  if (verdictOf(verifierKey, note) === 'valid') return `Openbare sleutel: ${verifierKey.toString()}`;
  const signers = note.signatures.map(({ name, keyId }) => `${name}+${keyId.toString('hex')}`);
  return [
    `Dit hoofd is getekend met een eerdere sleutel: ${signers.join(', ')}.`,
    `De huidige tekent zodra er een gebeurtenis bij is; openbaar is dat ${verifierKey.toString()}`,
  ].join('\n');
}
