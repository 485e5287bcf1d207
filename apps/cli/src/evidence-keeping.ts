import { dataDirectoryOf } from '@evenwicht/embedded-postgres';
import {
  BundleInTheWay,
  EmptyLog,
  keyFileAt,
  LogContradictsHead,
  MalformedKey,
  signerAt,
  UnexportableEvent,
  UnreadableHead,
  type EvidenceSite,
  type Signer,
} from '@evenwicht/evaluation';
import { isFileError } from './file-error.js';
import { CommandMistake, type ConsoleIo } from './console-io.js';

type Environment = ConsoleIo['environment'];

/** Where the key and the heads of this log are: beside the database, not in it. */
export function siteOf(environment: Environment): EvidenceSite {
  const { EVENWICHT_LOG_KEY: keyFile, EVENWICHT_HEADS: headsDirectory } = environment;
  return { dataDirectory: dataDirectoryOf(environment), keyFile, headsDirectory };
}

/** The key that signs them. @throws CommandMistake when a configured key is not there, or is none */
export async function signerOf(environment: Environment): Promise<Signer> {
  const site = siteOf(environment);
  try {
    return await signerAt(site);
  } catch (error) {
    const what = error instanceof MalformedKey ? 'bevat geen sleutel' : 'is niet te lezen';
    throw new CommandMistake(`Het sleutelbestand ${JSON.stringify(keyFileAt(site))} ${what}.`, { cause: error });
  }
}

const contradictions: Record<LogContradictsHead['contradiction'], string> = {
  shorter: 'het logboek heeft nu minder gebeurtenissen dan toen het werd getekend',
  'other-root': 'een gebeurtenis van voor dat hoofd is nu een andere dan toen het werd getekend',
  'bad-signature': 'zijn handtekening is niet met deze sleutel gezet',
};

/** What went wrong, for whoever gave the command. */
export function explainedEvidence(error: unknown): unknown {
  const sentence = isFileError(error) ? unwritable(error) : sentenceOf(error);
  return sentence ? new CommandMistake(sentence, { cause: error }) : error;
}

const unfinished = 'Wat er al geschreven is, is niet af: het is geen bundel en kan weg.';

function unwritable({ path = 'de schijf', code = '' }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return `De schijf is vol (${code}). ${unfinished}`;
  return `Op ${JSON.stringify(path)} kan niet worden geschreven (${code}).`;
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof LogContradictsHead) {
    return `Er is niets getekend: het logboek spreekt het hoofd ${error.head.file} tegen (${contradictions[error.contradiction]}).`;
  }
  if (error instanceof UnreadableHead) return `Het bewaarde hoofd ${error.file} is niet te lezen.`;
  if (error instanceof EmptyLog) return 'Het logboek is leeg: er is niets te tekenen.';
  if (error instanceof BundleInTheWay) return `De map ${JSON.stringify(error.path)} is niet leeg.`;
  if (error instanceof UnexportableEvent) return `De gebeurtenis op positie ${error.position} past niet op een regel.`;
  return undefined;
}
