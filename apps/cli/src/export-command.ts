import { bundlePaths, exportBundle, headsAt, type Manifest } from '@evenwicht/evaluation';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { explainedEvidence, signerOf, siteOf } from './evidence-keeping.js';
import { withLog } from './open-log.js';
import { progressBar } from './progress-bar.js';

const number = new Intl.NumberFormat('nl-NL');

/** `evenwicht export`. */
export async function exportTheLog({ path }: { readonly path: string }, io: ConsoleIo): Promise<number> {
  const signer = await signerOf(io.environment);
  const bar = progressBar(io.errorOutput, 'gebeurtenissen');
  const manifest = await withLog(io.environment, (log) =>
    exportBundle({ log, heads: headsAt(siteOf(io.environment)), signer, bundle: path, onProgress: bar.show }),
  )
    .catch((error: unknown) => {
      throw explainedEvidence(error);
    })
    .finally(bar.stop);
  io.output.write(summary(path, manifest));
  return exitStatus.done;
}

function summary(path: string, { size, root, parts, verifierKey }: Manifest): string {
  const heads = parts.filter((part) => part.path.startsWith(`${bundlePaths.heads}/`)).length;
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return [
    `${number.format(size)} gebeurtenissen uitgevoerd naar ${path}: ${number.format(parts.length + 2)} bestanden, ${number.format(bytes)} bytes, hoofden: ${number.format(heads)}.`,
    `Wortel van de boom: ${root}`,
    `Openbare sleutel: ${verifierKey}`,
    '',
  ].join('\n');
}
