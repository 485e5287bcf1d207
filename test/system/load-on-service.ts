import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What became of one request: an answer, or the code of what broke off. */
export interface Outcome {
  readonly key: string;
  readonly status?: number;
  readonly body?: string;
  readonly isToBeClosed?: boolean;
  readonly failure?: string;
  /** Milliseconds of the clock of this process. */
  readonly answeredAt: number;
}

interface Exchange {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Visitors who register applications as fast as they are answered, each over a connection that is kept open. */
export class LoadOnService {
  readonly outcomes: Outcome[] = [];
  private readonly agent: Agent;
  private readonly visitors: Promise<void>[];
  private isOver = false;

  /** @param isOpen whether new requests may go there, as the load balancer of a region knows it */
  constructor(
    private readonly origin: string,
    private readonly token: string,
    private readonly body: object,
    private readonly isOpen: () => boolean,
    visitorCount = 6,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: visitorCount });
    this.visitors = Array.from({ length: visitorCount }, () => this.visit());
  }

  /** Resolves when every request that was sent was answered or broke off. */
  async stop(): Promise<readonly Outcome[]> {
    this.isOver = true;
    await Promise.all(this.visitors);
    this.agent.destroy();
    return this.outcomes;
  }

  /** Registers one application under a key. */
  async register(key: string): Promise<Outcome> {
    const headers = { 'Idempotency-Key': key, 'Content-Type': 'application/json' };
    const { origin, token, agent } = this;
    try {
      const {
        status,
        body,
        headers: got,
      } = await exchange(`${origin}/v1/cases`, {
        ...{ method: 'POST', token, agent, headers },
        body: JSON.stringify(this.body),
      });
      return { key, status, body, isToBeClosed: got.connection === 'close', answeredAt: performance.now() };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { key, failure: code ?? message, answeredAt: performance.now() };
    }
  }

  private async visit(): Promise<void> {
    while (!this.isOver) {
      if (this.isOpen()) this.outcomes.push(await this.register(randomUUID()));
      else await pause(10);
    }
  }
}

interface Sent {
  readonly method?: string;
  readonly token?: string;
  readonly agent?: Agent;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request over a connection that may be kept. @throws Error with the code of what broke off */
export function exchange(url: string, { method = 'GET', token, agent, headers, body }: Sent = {}): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const options = { method, ...(agent && { agent }), headers: { ...authorization, ...headers } };
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
