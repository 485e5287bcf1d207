import { connect } from 'node:net';

/** One answer as it stood on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Exchange {
  readonly answers: readonly RawAnswer[];
  /** Whether the other side ended the conversation within the patience. */
  readonly isClosed: boolean;
  readonly milliseconds: number;
}

export interface Manner {
  /** Milliseconds of silence after which we no longer listen. */
  readonly patience?: number;
  /** What is sent bit by bit after the start: milliseconds between the bits. */
  readonly drip?: { readonly text: string; readonly every: number };
}

/** Writes bytes to a server as they are, and takes in whatever comes back until it closes or says no more. */
export async function exchange(port: number, start: string | Buffer, manner: Manner = {}): Promise<Exchange> {
  const { bytes, ...rest } = await rawExchange(port, start, manner);
  return { ...rest, answers: answersIn(bytes) };
}

interface RawExchange extends Omit<Exchange, 'answers'> {
  readonly bytes: Buffer;
}

function rawExchange(port: number, start: string | Buffer, manner: Manner): Promise<RawExchange> {
  const { patience = 3_000, drip } = manner;
  const begun = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(start));
    const dripping = drip && setInterval(() => socket.writable && socket.write(drip.text), drip.every);
    const finish = (isClosed: boolean) => {
      clearInterval(dripping);
      socket.destroy();
      resolve({ bytes: Buffer.concat(parts), isClosed, milliseconds: performance.now() - begun });
    };
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => undefined); // reset by the other side; the close follows
    socket.on('close', () => finish(true));
    socket.setTimeout(patience, () => finish(false));
  });
}

/** @throws Error for bytes that are no answers */
function answersIn(bytes: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = bytes.toString('latin1'); rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n');
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (end < 0 || !status) throw new Error(`no answer: ${rest.slice(0, 100)}`);
    const headers = Object.fromEntries(lines.map((line) => headerIn(line)));
    const length = Number(headers['content-length'] ?? 0);
    const body = Buffer.from(rest.slice(end + 4, end + 4 + length), 'latin1').toString();
    if (status !== 100) answers.push({ status, headers, body });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}

function headerIn(line: string): [string, string] {
  const [name = '', ...value] = line.split(':');
  return [name.toLowerCase(), value.join(':').trim()];
}
