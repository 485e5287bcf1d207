import type * as library from '@kurrent/kurrentdb-client';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { LogNames } from './log-names.js';

/** Where a log in KurrentDB is, and how to get there. */
export interface KurrentSettings {
  /** A connection string of KurrentDB: `kurrentdb://user:password@host:2113?tls=true`. */
  readonly url: string;
  /** The name of the log, which its streams begin with. Default `evenwicht`. */
  readonly log?: string;
  /** The certificate of whoever signed that of the server. Absent: what the system trusts. */
  readonly caFile?: string;
  /** A certificate to log in with, and its key. */
  readonly certificate?: { readonly file: string; readonly keyFile: string };
  /** To log in with a password; instead of those in the url. */
  readonly credentials?: { readonly username: string; readonly password: string };
}

/** The client and what comes with it. */
export interface Opened {
  readonly client: KurrentDBClient;
  readonly library: typeof library;
}

/**
 * The clients for one log, loaded when they are first used: who keeps a log in PostgreSQL never loads them. Reading has
 * one of its own: that part of the client (1.3.1) gives up for ever once it could not connect, and is then made anew.
 */
export class KurrentConnection {
  readonly names: LogNames;
  #opened: Promise<Opened> | undefined;
  #reading: Promise<Opened> | undefined;

  constructor(private readonly settings: KurrentSettings) {
    this.names = new LogNames(settings.log ?? 'evenwicht');
  }

  /** To append and to subscribe. @throws Error when the settings make no connection string, or name a file that is not there */
  open(): Promise<Opened> {
    return (this.#opened ??= opened(this.settings));
  }

  /** To read. @throws Error as `open` */
  openToRead(): Promise<Opened> {
    return (this.#reading ??= opened(this.settings));
  }

  /** Reading did not succeed: the next reads with a new client. */
  readAnew(failed: Opened): void {
    const reading = this.#reading;
    void reading?.then((present) => {
      if (present === failed && this.#reading === reading) this.#reading = undefined;
    });
  }

  async close(): Promise<void> {
    const present = await this.#opened?.catch(() => undefined);
    await present?.client.dispose();
  }
}

async function opened(settings: KurrentSettings): Promise<Opened> {
  const loaded = await import('@kurrent/kurrentdb-client');
  const { text, credentials } = connectionTo(settings);
  const client = loaded.KurrentDBClient.connectionString(text);
  if (credentials) client.setCredentialsProvider(async () => credentials);
  return { client, library: loaded };
}

/**
 * Everything that was set, as the client takes it. The name and the password go beside the connection string: part of the
 * client (1.3.1) sends them as they are written there, without decoding them.
 */
export function connectionTo({ url, caFile, certificate, credentials }: KurrentSettings) {
  const [, protocol = '', login, address = url] = /^([a-z+]+:\/\/)(?:([^/?@]*)@)?(.*)$/s.exec(url) ?? [];
  const options = { tlsCAFile: caFile, userCertFile: certificate?.file, userKeyFile: certificate?.keyFile };
  const text = protocol + withOptions(address, options);
  const isPlain = /[?&]tls=false(&|$)/i.test(text);
  const given = credentials ?? credentialsIn(login);
  return { text, credentials: isPlain ? undefined : given }; // over a plain connection no password is sent
}

function withOptions(address: string, options: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(options).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return set.reduce((text, option) => `${text}${text.includes('?') ? '&' : '?'}${option}`, address);
}

function credentialsIn(login: string | undefined) {
  if (!login) return undefined;
  const [username = '', password = ''] = login.split(':').map(decodeURIComponent);
  return { username, password };
}
