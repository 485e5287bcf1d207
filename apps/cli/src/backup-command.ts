import { headsAt, keyFileAt } from '@evenwicht/evaluation';
import { backUp, type BackupDescription } from '@evenwicht/service-host';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { explainedEvidence, signerOf, siteOf } from './evidence-keeping.js';
import { withLog } from './open-log.js';
import { progressBar } from './progress-bar.js';

const number = new Intl.NumberFormat('nl-NL');

/** `evenwicht backup`: everything that lasts, while services run. */
export async function backUpEverything({ path }: { readonly path: string }, io: ConsoleIo): Promise<number> {
  const signer = await signerOf(io.environment);
  const [site, bar] = [siteOf(io.environment), progressBar(io.errorOutput, 'gebeurtenissen')];
  const description = await withLog(io.environment, (log, databaseUrl) =>
    backUp({
      ...{ log, databaseUrl, heads: headsAt(site), signer, directory: path },
      now: new Date(),
      onProgress: bar.show,
    }),
  )
    .catch((error: unknown) => {
      throw explainedEvidence(error);
    })
    .finally(bar.stop);
  io.output.write(summary(path, description, keyFileAt(site)));
  return exitStatus.done;
}

function summary(path: string, { size, root, tables }: BackupDescription, keyFile: string): string {
  const rows = tables.map(({ schema, table, rows: count }) => `${schema}.${table} ${number.format(count)}`);
  return [
    `Back-up in ${path}: ${number.format(size)} gebeurtenissen; ${rows.join(', ')} rijen.`,
    `Wortel van de boom: ${root}`,
    `Niet in de back-up, bewaar dit apart: de sleutel (${keyFile}), de instellingen en de wachtwoorden.`,
    '',
  ].join('\n');
}
