import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { evenwichtClient, type EvenwichtClient } from '../client/evenwicht-client.js';
import { freePort } from './free-port.js';
import { keepOutput } from './log-scan/kept-output.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What came back on a request that the typed client cannot send. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed, where it is JSON. */
  readonly body: Record<string, unknown>;
}

/** The built service as a process of its own, as `npm start` runs it. */
export class StandaloneProcess {
  private child: ChildProcess | undefined;
  /** Everything that it said since it was started. */
  output = '';
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly environment: Readonly<Record<string, string>>,
    readonly origin: string,
  ) {}

  static async on(environment: Readonly<Record<string, string>>): Promise<StandaloneProcess> {
    const port = await freePort();
    const process = new StandaloneProcess({ ...environment, PORT: String(port) }, `http://127.0.0.1:${port}`);
    await process.start();
    return process;
  }

  /** Starts it, and resolves when it says where it is. */
  async start(): Promise<void> {
    this.output = '';
    this.tokens.clear();
    const child = run(['apps/standalone/dist/main.js'], this.environment);
    this.child = child;
    child.stdout?.on('data', (text) => (this.output += String(text)));
    child.stderr?.on('data', (text) => (this.output += String(text)));
    await until(() => this.output.includes('Evenwicht draait op') || hasEnded(child)).catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    });
    if (hasEnded(child)) throw new Error(`the service ended: ${this.output}`);
  }

  /** Sends a signal; resolves with the exit status when the process has ended. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child || hasEnded(child)) return child?.exitCode ?? null;
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await ended)[0];
  }

  /** Sends a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** The API as one of the demo users, or as a stranger. */
  as(user?: string): EvenwichtClient {
    return evenwichtClient(this.origin, user === undefined ? undefined : () => this.tokenOf(user));
  }

  /** For what the typed client would not compile: what is no operation, and what does not fit one. */
  async send(path: string, request: RequestInit = {}, user?: string): Promise<Answer> {
    const headers = new Headers(request.headers);
    if (user) headers.set('authorization', `Bearer ${await this.tokenOf(user)}`);
    const response = await fetch(`${this.origin}${path}`, { ...request, headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson ? JSON.parse(text) : {}) as Answer['body'];
    return { status: response.status, headers: response.headers, text, body };
  }

  async tokenOf(user: string): Promise<string> {
    const known = this.tokens.get(user);
    if (known) return known;
    const { body } = await this.send('/identity/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      headers: { authorization: `Basic ${Buffer.from(`${user}:demo`).toString('base64')}` },
    });
    const token = String(body['access_token']);
    this.tokens.set(user, token);
    return token;
  }
}

/** `npx evenwicht …`; resolves when it has ended well. */
export async function evenwicht(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, output } = await startEvenwicht(words, environment).ended;
  if (status !== 0) throw new Error(`evenwicht ${words.join(' ')} ended with ${status}: ${output}`);
}

/** `npx evenwicht …`, for who wants to see what it says, or to kill it. */
export function startEvenwicht(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = run(['apps/cli/dist/main.js', ...words], environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const ended = once(child, 'exit').then(([status]) => ({ status: status as number | null, output }));
  return { ended, kill: () => child.kill('SIGKILL') };
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const inherited = Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined);
  const everything = { LOG_LEVEL: 'trace' }; // for the scan of the logs
  const env = { ...Object.fromEntries(inherited), ...everything, ...environment };
  const child = spawn(process.execPath, words, { cwd: root, env });
  if (environment['NODE_OPTIONS'] === undefined) keepOutput(child, words); // what is made to leak is scanned by who did it
  return child;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** @throws Error when it takes longer than anybody would wait */
async function until(isSo: () => boolean): Promise<void> {
  for (const begun = Date.now(); !isSo();) {
    if (Date.now() - begun > 30_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
