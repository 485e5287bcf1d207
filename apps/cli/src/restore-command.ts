import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePaths, headsAt, keyFileAt, Signer, type Finding } from '@evenwicht/evaluation';
import {
  backupPaths,
  checkBackup,
  NoBackup,
  NotEmpty,
  restore,
  RestoredOtherwise,
  UnknownTable,
  type BackupChecked,
  type BackupDescription,
  type BackupFault,
} from '@evenwicht/service-host';
import type { RestoreLine } from './backup-lines.js';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { explainedEvidence, siteOf } from './evidence-keeping.js';
import { isFileError } from './file-error.js';
import { explained, withDatabase } from './open-log.js';
import { progressBar } from './progress-bar.js';
import { keysAt, publishedHeadsAt } from './published-evidence.js';
import { verifyText } from './verify-text.js';

/** `evenwicht restore`: looks at a backup, and puts it back in a database that is empty. */
export async function restoreEverything(line: RestoreLine, io: ConsoleIo): Promise<number> {
  const checked = await checkedBackup(line, io);
  const lost = lossIn(checked);
  const isWhole = checked.faults.length === 0 && checked.log.findings.length === lost.length;
  io.output.write(textOf(checked));
  if (!isWhole) throw new CommandMistake('De back-up is niet heel: er is niets teruggezet.');
  if (lost.length > 0 && !line.isLossAccepted) throw new CommandMistake(olderThanPublished);
  if (line.isCheck) return lost.length > 0 ? exitStatus.incomplete : exitStatus.done;
  await putBack(line, checked.description, io);
  io.output.write(`Teruggezet en nagelezen: ${checked.description.size} gebeurtenissen. ${follows}\n`);
  return warned(checked.description, lost.length > 0, io);
}

const olderThanPublished =
  'Er is een later hoofd gepubliceerd: deze back-up is niet de laatste. Er is niets teruggezet. ' +
  'Zoek een latere, of aanvaard het verlies met --accept-loss (docs/operations.md).';
const follows = 'Leesmodellen en taken volgen daaruit vanzelf als de diensten starten.';

async function checkedBackup({ path, heads, keys }: RestoreLine, io: ConsoleIo): Promise<BackupChecked> {
  const kept = await keptHeads(io); // of the log that stood here, which the backup must not contradict
  const bar = progressBar(io.errorOutput, 'bytes');
  return checkBackup({
    directory: path,
    publishedHeads: [...kept, ...(await Promise.all(heads.map(publishedHeadsAt))).flat()],
    keys: (await Promise.all(keys.map(keysAt))).flat(),
    onProgress: bar.show,
  })
    .catch((error: unknown) => {
      throw explainedBackup(error, path);
    })
    .finally(bar.stop);
}

function keptHeads({ environment }: ConsoleIo) {
  return headsAt(siteOf(environment))
    .all()
    .catch((error: unknown) => {
      throw explainedEvidence(error);
    });
}

function explainedBackup(error: unknown, path: string): unknown {
  if (error instanceof NoBackup) return new CommandMistake(noBackup[error.reason], { cause: error });
  if (!isFileError(error)) return error;
  return new CommandMistake(`${JSON.stringify(error.path ?? path)} is niet te lezen.`, { cause: error });
}

const noBackup: Readonly<Record<NoBackup['reason'], string>> = {
  missing: 'Dit is geen back-up, of een die niet is afgemaakt: er is geen backup.json, of geen log/events.jsonl.',
  malformed: 'De beschrijving van de back-up (backup.json) is niet te lezen.',
};

/** A head that came another way goes further than the backup, which is otherwise what it says. */
function lossIn({ log, description }: BackupChecked): readonly Finding[] {
  return log.findings.filter(
    (finding) => finding.kind === 'cut-off' && finding.head !== undefined && log.size === description.size,
  );
}

async function putBack(line: RestoreLine, description: BackupDescription, io: ConsoleIo): Promise<void> {
  const bar = progressBar(io.errorOutput, 'gebeurtenissen');
  await withDatabase(io.environment, (databaseUrl) =>
    restore({ directory: line.path, databaseUrl, description, onProgress: bar.show }),
  )
    .catch((error: unknown) => {
      throw explainedRestore(error);
    })
    .finally(bar.stop);
  await keepHeads(line.path, io);
}

/** Those of the backup; what is there already stays. */
async function keepHeads(path: string, { environment }: ConsoleIo): Promise<void> {
  const heads = headsAt(siteOf(environment));
  const directory = join(path, backupPaths.log, bundlePaths.heads);
  for (const file of await readdir(directory)) await heads.keep(await readFile(join(directory, file), 'utf8'));
}

function explainedRestore(error: unknown): unknown {
  const cause = { cause: error };
  if (error instanceof NotEmpty) {
    const todo = 'Zet terug in een nieuwe, lege database, voor de diensten er voor het eerst mee starten.';
    return new CommandMistake(`Er staat al iets in ${error.table}: er is niets teruggezet. ${todo}`, cause);
  }
  if (error instanceof UnknownTable) {
    return new CommandMistake(
      `Deze versie kent ${error.table} niet: gebruik de versie van de back-up, of een latere.`,
      cause,
    );
  }
  if (error instanceof RestoredOtherwise) {
    return new CommandMistake('Wat werd geschreven, is niet waarvoor is getekend: alles is teruggenomen.', cause);
  }
  return explained(error);
}

/** What is left to be done by a person. */
async function warned({ verifierKey }: BackupDescription, isOlder: boolean, io: ConsoleIo): Promise<number> {
  const keyFile = keyFileAt(siteOf(io.environment));
  const key = await readFile(keyFile, 'utf8').then(
    (text) => Signer.parse(text).verifierKey.toString(),
    () => undefined,
  );
  const warnings = [
    ...(key === verifierKey
      ? []
      : [`De sleutel van dit logboek staat niet in ${keyFile}: zet die terug voor de eerste start.`]),
    ...(io.environment['REDIS_URL'] ? ['Maak de wachtrij op Redis leeg: taken volgen opnieuw uit het logboek.'] : []),
    ...(io.environment['EVENT_STORE'] === 'kurrentdb'
      ? ['Het logboek staat nu in PostgreSQL: breng het naar een lege KurrentDB met evenwicht copy-log.']
      : []),
    ...(isOlder ? ['Latere hoofden spreken dit logboek tegen: leg ze apart en maak het verlies bekend.'] : []),
  ];
  for (const warning of warnings) io.errorOutput.write(`Let op: ${warning}\n`);
  return warnings.length === 0 ? exitStatus.done : exitStatus.incomplete;
}

const faults: Readonly<Record<BackupFault['fault'], string>> = {
  missing: 'ontbreekt',
  altered: 'andere bytes dan waarvoor is getekend',
  malformed: 'niet te lezen',
  'bad-signature': 'de handtekening klopt niet',
  'unknown-key': 'getekend met een onbekende sleutel',
  'not-described': 'hoort niet bij deze back-up',
  'other-log': 'is niet van deze back-up',
};

function textOf({ description: { madeAt, tables }, faults: found, log }: BackupChecked): string {
  const rows = tables.map(({ schema, table, rows: count }) => `${schema}.${table} ${count}`).join(', ');
  return [
    `Back-up van ${madeAt}; rijen: ${rows}.`,
    ...found.map(({ file, fault }) => `  - ${file}: ${faults[fault]}`),
    verifyText(log),
  ].join('\n');
}
