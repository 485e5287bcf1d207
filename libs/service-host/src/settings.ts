import { dataDirectoryOf } from '@evenwicht/embedded-postgres';
import { kurrentMistakes, kurrentSettingNames, kurrentSettingsIn, type KurrentSettings } from '@evenwicht/event-store';
import {
  readNotificationSettings,
  WrongNotificationSettings,
  type NotificationSettings,
} from '@evenwicht/notifications';
import { resolve } from 'node:path';
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

/** What every service can be told by its environment. */
export interface ServiceSettings {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** Absent: the embedded server in `dataDirectory`. */
  readonly databaseUrl?: string;
  /** Holds the password for an address that names none. */
  readonly databasePasswordFile?: string;
  /** Where the queue of jobs is; absent: in the database. */
  readonly redisUrl?: string;
  readonly dataDirectory: string;
  /** Where the log is; absent: in the database. */
  readonly kurrent?: KurrentSettings;
  /** Signs the head of the log; absent: one in the data directory. */
  readonly keyFile?: string;
  /** Where heads are kept; absent: in the data directory. */
  readonly headsDirectory?: string;
  /** Absent: the demo identity provider, or nobody. */
  readonly identity?: IdentitySettings;
  /** Who is told of what happens; absent: nobody. */
  readonly notifications?: NotificationSettings;
  readonly logLevel: string;
  /** Where reading by evaluators stands in the register of processing activities: a URI. Absent: a name of ours. */
  readonly processingActivity?: string;
  /** Days that lines of the access log are kept. Absent: as was set before, or for ever. */
  readonly accessLogDays?: number;
  /** Seconds between saying that it stops and doing so, in which visitors are still answered. */
  readonly shutdownDelay: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What may not be set together, and how that is told. */
export type Mistake = readonly [isMade: boolean, message: string];

export const defaultHost = '127.0.0.1';
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
  DATABASE_PASSWORD_FILE: z.string().optional(),
  REDIS_URL: addressOf('redis:', 'rediss:').optional(),
  EVENWICHT_DATA: z.string().optional(),
  EVENWICHT_LOG_KEY: z.string().optional(),
  EVENWICHT_HEADS: z.string().optional(),
  EVENWICHT_NOTIFICATIONS: z.string().optional(),
  OIDC_ISSUER: addressOf('https:', 'http:').optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_JWKS_URI: addressOf('https:', 'http:').optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('warn'),
  SHUTDOWN_DELAY: z
    .string()
    .regex(/^\d{1,2}$/, 'must be a number of seconds from 0 to 99')
    .transform(Number)
    .default(0),
  PROCESSING_ACTIVITY: z
    .string()
    .max(300)
    .refine((text) => URL.canParse(text), 'must be a URI')
    .optional(),
  ACCESS_LOG_DAYS: z
    .string()
    .regex(/^\d{2,5}$/, 'must be a number of days from 30 to 36500')
    .transform(Number)
    .refine((days) => days >= 30 && days <= 36_500, 'must be a number of days from 30 to 36500')
    .optional(),
  NODE_ENV: z.string().optional(),
});
type Form = z.output<typeof environmentForm>;

/** The names of everything that can be set, for whoever checks what names them. */
export const settingNames: readonly string[] = [...Object.keys(environmentForm.shape), ...kurrentSettingNames];

/** The environment as it counts: an empty variable is one that is not set. */
export function filledIn(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/**
 * Reads the environment, and complains of everything at once: of what the caller found before, of each variable, and of
 * what does not go together.
 * @throws WrongSettings
 */
export function settingsIn(
  environment: Environment,
  combinations: (filled: Environment) => readonly Mistake[] = () => [],
  before: readonly string[] = [],
): ServiceSettings {
  const filled = filledIn(environment);
  const form = environmentForm.safeParse(filled);
  const formMistakes = form.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const made = [...combinations(filled), ...identityInPieces(filled)].filter(([isMade]) => isMade);
  const { notifications, mistakes: notTold } = notificationsFrom(filled);
  const combined = made.map(([, message]) => message);
  const mistakes = [...before, ...formMistakes, ...combined, ...kurrentMistakes(filled), ...notTold];
  if (!form.success || mistakes.length > 0) throw new WrongSettings(mistakes);
  return { ...settingsFrom(form.data), ...logFrom(filled), ...(notifications && { notifications }) };
}

/** Secrets are read here, so that a file that is not there is told at the start. */
function notificationsFrom({ EVENWICHT_NOTIFICATIONS: file }: Environment) {
  try {
    return { notifications: file === undefined ? undefined : readNotificationSettings(resolve(file)), mistakes: [] };
  } catch (error) {
    if (!(error instanceof WrongNotificationSettings)) throw error;
    return { mistakes: error.mistakes.map((mistake) => `EVENWICHT_NOTIFICATIONS ${mistake}`) };
  }
}

function logFrom(filled: Environment) {
  const kurrent = filled['EVENT_STORE'] === 'kurrentdb' ? kurrentSettingsIn(filled) : undefined;
  return kurrent ? { kurrent } : {};
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
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

function settingsFrom(form: Form): ServiceSettings {
  const {
    HOST: host,
    PORT: port,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    EVENWICHT_DATA,
    LOG_LEVEL: logLevel,
    SHUTDOWN_DELAY: shutdownDelay,
  } = form;
  const identity = identityFrom(form);
  return {
    host,
    port,
    logLevel,
    shutdownDelay,
    dataDirectory: resolve(dataDirectoryOf({ EVENWICHT_DATA })),
    ...evidenceFrom(form),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(form.DATABASE_PASSWORD_FILE ? { databasePasswordFile: form.DATABASE_PASSWORD_FILE } : {}),
    ...(redisUrl ? { redisUrl } : {}),
    ...(identity ? { identity } : {}),
    ...(form.PROCESSING_ACTIVITY ? { processingActivity: form.PROCESSING_ACTIVITY } : {}),
    ...(form.ACCESS_LOG_DAYS ? { accessLogDays: form.ACCESS_LOG_DAYS } : {}),
  };
}

function identityFrom({ OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI }: Form): IdentitySettings | undefined {
  if (!OIDC_ISSUER || !OIDC_AUDIENCE) return undefined;
  return { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, ...(OIDC_JWKS_URI ? { jwksUri: OIDC_JWKS_URI } : {}) };
}

function evidenceFrom({ EVENWICHT_LOG_KEY, EVENWICHT_HEADS }: Form) {
  return {
    ...(EVENWICHT_LOG_KEY ? { keyFile: resolve(EVENWICHT_LOG_KEY) } : {}),
    ...(EVENWICHT_HEADS ? { headsDirectory: resolve(EVENWICHT_HEADS) } : {}),
  };
}

function isReadOnTheWay(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && url.startsWith('http:') && !isLoopback(new URL(url).hostname);
}
