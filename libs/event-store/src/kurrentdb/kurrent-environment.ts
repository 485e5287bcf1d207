import { accessSync, constants, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KurrentSettings } from './kurrent-connection.js';

/** Everything that can be set about KurrentDB. */
export const kurrentSettingNames = [
  'EVENT_STORE',
  'KURRENTDB_URL',
  'KURRENTDB_LOG',
  'KURRENTDB_CA_FILE',
  'KURRENTDB_CERT_FILE',
  'KURRENTDB_KEY_FILE',
  'KURRENTDB_USER',
  'KURRENTDB_PASSWORD_FILE',
] as const;

export type KurrentEnvironment = Readonly<Partial<Record<(typeof kurrentSettingNames)[number], string>>>;

const addressForm = /^(?:kurrentdb|kurrent|kdb|esdb)(?:\+discover)?:\/\/\S+$/;

/** What is wrong with it, all at once: for a process that starts. An empty list: `kurrentSettingsIn` succeeds. */
export function kurrentMistakes(environment: KurrentEnvironment): string[] {
  const { EVENT_STORE: engine, KURRENTDB_URL: url, KURRENTDB_LOG: log } = environment;
  const { KURRENTDB_CERT_FILE, KURRENTDB_KEY_FILE, KURRENTDB_USER, KURRENTDB_PASSWORD_FILE } = environment;
  const isPlain = /[?&]tls=false(&|$)/i.test(url ?? '');
  const mistakes: [boolean, string][] = [
    [engine !== undefined && !['postgres', 'kurrentdb'].includes(engine), 'EVENT_STORE must be postgres or kurrentdb'],
    [engine === 'kurrentdb' && url === undefined, 'KURRENTDB_URL must be set when EVENT_STORE is kurrentdb'],
    [url !== undefined && !addressForm.test(url), 'KURRENTDB_URL must be an address that starts with kurrentdb://'],
    [log !== undefined && !/^[a-z][a-z0-9]{0,39}$/.test(log), 'KURRENTDB_LOG must be lower-case letters and digits'],
    [(KURRENTDB_CERT_FILE === undefined) !== (KURRENTDB_KEY_FILE === undefined), together('CERT_FILE', 'KEY_FILE')],
    [(KURRENTDB_USER === undefined) !== (KURRENTDB_PASSWORD_FILE === undefined), together('USER', 'PASSWORD_FILE')],
    [isPlain && KURRENTDB_USER !== undefined, 'KURRENTDB_USER says nothing beside tls=false: no password is sent then'],
  ];
  return [...mistakes.flatMap(([isMade, text]) => (isMade ? [text] : [])), ...unreadableFiles(environment)];
}

/** The log that `KURRENTDB_URL` leads to, if it is set. @throws Error for what `kurrentMistakes` finds */
export function kurrentSettingsIn(environment: KurrentEnvironment): KurrentSettings | undefined {
  const { KURRENTDB_URL: url, KURRENTDB_LOG: log, KURRENTDB_CA_FILE: caFile } = environment;
  const { KURRENTDB_CERT_FILE: file, KURRENTDB_KEY_FILE: keyFile } = environment;
  const { KURRENTDB_USER: username, KURRENTDB_PASSWORD_FILE: passwordFile } = environment;
  if (url === undefined) return undefined;
  return {
    url,
    ...(log ? { log } : {}),
    ...(caFile ? { caFile: resolve(caFile) } : {}),
    ...(file && keyFile ? { certificate: { file: resolve(file), keyFile: resolve(keyFile) } } : {}),
    ...(username && passwordFile
      ? { credentials: { username, password: readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '') } }
      : {}),
  };
}

function together(one: string, other: string): string {
  return `KURRENTDB_${one} and KURRENTDB_${other} must be set together`;
}

function unreadableFiles(environment: KurrentEnvironment): string[] {
  const names = kurrentSettingNames.filter((name) => name.endsWith('_FILE'));
  return names.filter((name) => !isReadable(environment[name])).map((name) => `${name} names no file that can be read`);
}

function isReadable(path: string | undefined): boolean {
  if (path === undefined) return true;
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
