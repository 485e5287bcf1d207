import { dataDirectoryOf } from '@evenwicht/embedded-postgres';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Everything that was set wrong, all at once. */
export class WrongSettings extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'WrongSettings';
  }
}

export interface IdentitySettings {
  readonly issuer: string;
  readonly audience: string;
  /** Absent: found through the discovery document of the issuer. */
  readonly jwksUri?: string;
}

export interface Settings {
  readonly isDemo: boolean;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** Absent: the embedded server in `dataDirectory`. */
  readonly databaseUrl?: string;
  readonly dataDirectory: string;
  /** Where the demo goes when the log in `dataDirectory` is of a real region; absent where a place was named. */
  readonly demoDirectory?: string;
  /** Signs the head of the log; absent: one in the data directory. */
  readonly keyFile?: string;
  /** Where heads are kept; absent: in the data directory. */
  readonly headsDirectory?: string;
  /** Absent: the demo identity provider. */
  readonly identity?: IdentitySettings;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const defaultHost = '127.0.0.1';
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const addressOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

const environmentForm = z.object({
  HOST: z.string().min(1).default(defaultHost),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3000),
  DATABASE_URL: addressOf('postgres:', 'postgresql:').optional(),
  EVENWICHT_DATA: z.string().optional(),
  EVENWICHT_LOG_KEY: z.string().optional(),
  EVENWICHT_HEADS: z.string().optional(),
  OIDC_ISSUER: addressOf('https:', 'http:').optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_JWKS_URI: addressOf('https:', 'http:').optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('warn'),
  NODE_ENV: z.string().optional(),
});
type Form = z.output<typeof environmentForm>;

/**
 * Reads arguments and environment. An empty variable counts as not set.
 * @throws WrongSettings
 */
export function readSettings(parameters: readonly string[], environment: Environment): Settings {
  const flags = flagsIn(parameters);
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const form = environmentForm.safeParse(filled);
  const formMistakes = form.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const mistakes = [...flags.mistakes, ...formMistakes, ...combinationsIn(filled, flags.isDemo)];
  if (!form.success || mistakes.length > 0) throw new WrongSettings(mistakes);
  return settingsFrom(form.data, flags.isDemo);
}

function flagsIn(parameters: readonly string[]): { isDemo: boolean; mistakes: string[] } {
  try {
    const { values } = parseArgs({ args: [...parameters], options: { demo: { type: 'boolean', default: false } } });
    return { isDemo: values.demo, mistakes: [] };
  } catch {
    return { isDemo: false, mistakes: [`only --demo is known, not ${parameters.join(' ')}`] };
  }
}

type Mistake = readonly [isMade: boolean, message: string];

function combinationsIn(environment: Environment, isDemo: boolean): string[] {
  const mistakes = [...demoUsersWhereTheyMayNot(environment, isDemo), ...identityInPieces(environment)];
  return mistakes.filter(([isMade]) => isMade).map(([, message]) => message);
}

/** The demo users have published passwords: they are for this machine alone, and never beside a real provider. */
function demoUsersWhereTheyMayNot({ OIDC_ISSUER, NODE_ENV, HOST }: Environment, isDemo: boolean): readonly Mistake[] {
  const isProduction = NODE_ENV === 'production';
  const hasProvider = OIDC_ISSUER !== undefined;
  return [
    [isDemo && hasProvider, '--demo brings demo users, which cannot stand beside OIDC_ISSUER'],
    [isDemo && isProduction, '--demo brings demo users, which cannot be there when NODE_ENV is production'],
    [!hasProvider && isProduction, 'OIDC_ISSUER must be set when NODE_ENV is production'],
    [!hasProvider && !isLoopback(HOST ?? defaultHost), 'OIDC_ISSUER must be set when HOST is not this machine alone'],
  ];
}

function identityInPieces({ OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI }: Environment): readonly Mistake[] {
  const hasProvider = OIDC_ISSUER !== undefined;
  return [
    [hasProvider && OIDC_AUDIENCE === undefined, 'OIDC_AUDIENCE must be set beside OIDC_ISSUER'],
    [!hasProvider && OIDC_AUDIENCE !== undefined, 'OIDC_AUDIENCE says nothing without OIDC_ISSUER'],
    [!hasProvider && OIDC_JWKS_URI !== undefined, 'OIDC_JWKS_URI says nothing without OIDC_ISSUER'],
    [isReadOnTheWay(OIDC_ISSUER), 'OIDC_ISSUER must be https outside this machine'],
    [isReadOnTheWay(OIDC_JWKS_URI), 'OIDC_JWKS_URI must be https outside this machine'],
  ];
}

function settingsFrom(form: Form, isDemo: boolean): Settings {
  const { HOST: host, PORT: port, DATABASE_URL: databaseUrl, LOG_LEVEL: logLevel } = form;
  const identity = identityFrom(form);
  return {
    isDemo,
    host,
    port,
    logLevel,
    ...directoriesFrom(form, isDemo),
    ...evidenceFrom(form),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(identity ? { identity } : {}),
  };
}

function identityFrom({ OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI }: Form): IdentitySettings | undefined {
  if (!OIDC_ISSUER || !OIDC_AUDIENCE) return undefined;
  return { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, ...(OIDC_JWKS_URI ? { jwksUri: OIDC_JWKS_URI } : {}) };
}

/** An invented region never comes in the log of a real one: it can go beside it, unless told where to be. */
function directoriesFrom({ EVENWICHT_DATA, DATABASE_URL }: Form, isDemo: boolean) {
  const dataDirectory = resolve(dataDirectoryOf({ EVENWICHT_DATA }));
  const isChosen = EVENWICHT_DATA !== undefined || DATABASE_URL !== undefined;
  return { dataDirectory, ...(isDemo && !isChosen ? { demoDirectory: `${dataDirectory}-demo` } : {}) };
}

function evidenceFrom({ EVENWICHT_LOG_KEY, EVENWICHT_HEADS }: Form) {
  return {
    ...(EVENWICHT_LOG_KEY ? { keyFile: resolve(EVENWICHT_LOG_KEY) } : {}),
    ...(EVENWICHT_HEADS ? { headsDirectory: resolve(EVENWICHT_HEADS) } : {}),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isReadOnTheWay(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && url.startsWith('http:') && !isLoopback(new URL(url).hostname);
}
