import { setTimeout as pause } from 'node:timers/promises';
import type { InventedIssuer, Visitor } from '../system/invented-issuer.js';
import { lives, type Life, type Step } from './household.js';
import type { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';

/** What a sender was told. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}

/** A request of which the answer is known: 201 is an acknowledgement. */
export interface Sent {
  readonly key: string;
  readonly caseId: string | undefined;
  readonly step: Step;
  readonly answer: Answer;
  /** Every other answer to the same request. There should be none. */
  readonly others: Answer[];
}

/** A household, and everything that was sent for it, in that order. */
export interface Lived {
  readonly life: Life;
  readonly sent: Sent[];
}

/** Milliseconds that a client waits for an answer before it sends the request again. */
const patience = 8_000;
/** Milliseconds after which a client gives up for good: then something is broken that should have mended. */
const lastPatience = 90_000;

const codesOfAgain = ['IDEMPOTENCY_KEY_IN_FLIGHT', 'CHANGED_MEANWHILE'];

/**
 * Clients that carry households through their lives, at several replicas at once. Each request has an Idempotency-Key and is
 * sent until it is answered; some are sent twice at the same time, and some once more when others have long come after them.
 */
export class Load {
  readonly lived: Lived[] = [];
  /** Answers that tell of a fault in the program: nobody should ever see one. */
  readonly faults: string[] = [];
  /** The longest that a client went without the answer it waited for, in milliseconds. */
  longestWait = 0;
  private isStopping = false;
  private clients: Promise<void>[] = [];
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly replicas: readonly Replica[],
    private readonly issuer: InventedIssuer,
    private readonly random: SeededRandom,
  ) {}

  get acknowledged(): readonly Sent[] {
    return this.lived.flatMap(({ sent }) => sent).filter(({ answer }) => answer.status === 201);
  }

  /** How many households have come to the end of such a life. */
  housed(life: Life): number {
    return this.lived.filter(
      (each) => each.life === life && each.sent.at(lives[life].length - 1)?.answer.status === 201,
    ).length;
  }

  start(clientCount = 6): void {
    this.isStopping = false;
    this.clients = Array.from({ length: clientCount }, () =>
      this.beClient(this.random.split()).catch((error: unknown) => void this.faults.push(String(error))),
    );
  }

  /** Lets the clients finish the households that they have in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.clients);
  }

  private async beClient(random: SeededRandom): Promise<void> {
    while (!this.isStopping) {
      const chance = random.next();
      await this.live(chance < 0.5 ? 'own' : chance < 0.85 ? 'helped' : 'forgotten', random);
    }
  }

  private async live(life: Life, random: SeededRandom): Promise<void> {
    const lived: Lived = { life, sent: [] };
    this.lived.push(lived);
    let caseId: string | undefined;
    let position = 0;
    for (const step of lives[life]) {
      const sent = await this.send(step, caseId, random);
      lived.sent.push(sent);
      if (sent.answer.status !== 201) return;
      const receipt = JSON.parse(sent.answer.text) as { id: string; position: number };
      caseId ??= receipt.id;
      position = receipt.position;
      if (random.isTrue(0.15)) await this.repeat(random.one(lived.sent), random);
    }
    if (caseId && random.isTrue(0.3)) await this.look(lives[life][0].by, caseId, position, random);
  }

  private async send(step: Step, caseId: string | undefined, random: SeededRandom): Promise<Sent> {
    const key = random.uuid();
    const isTwice = random.isTrue(0.1);
    const both = await Promise.all([
      this.untilAnswered(step, caseId, key, random),
      ...(isTwice ? [this.untilAnswered(step, caseId, key, random)] : []),
    ]);
    const [answer, ...others] = both;
    return { key, caseId, step, answer, others };
  }

  private async repeat(sent: Sent, random: SeededRandom): Promise<void> {
    sent.others.push(await this.untilAnswered(sent.step, sent.caseId, sent.key, random));
  }

  /** What each replica answers somebody, asked until it answers. */
  async answersTo(path: string, by: Visitor): Promise<readonly string[]> {
    const one = async ({ origin }: Replica) => (await this.exchange(path, by, origin)).text;
    return Promise.all(this.replicas.map(one));
  }

  /** Whoever was told of an action sees it. */
  private async look(by: Visitor, caseId: string, position: number, random: SeededRandom): Promise<void> {
    const path = `/cases/${caseId}?waitForPosition=${position}`;
    const { status, text } = await this.untilLast(path, random, () => this.exchange(path, by, this.anyOf(random)));
    if (status !== 200) this.faults.push(`unseen: ${path}: ${text}`);
  }

  private untilAnswered(step: Step, caseId: string | undefined, key: string, random: SeededRandom): Promise<Answer> {
    const path = `/cases${caseId ? `/${caseId}` : ''}${step.path}`;
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(step.body),
    };
    return this.untilLast(path, random, () => this.exchange(path, step.by, this.anyOf(random), request));
  }

  private async untilLast(path: string, random: SeededRandom, ask: () => Promise<Answer>): Promise<Answer> {
    const begun = performance.now();
    for (;;) {
      const answer = await ask().catch(() => undefined);
      const waited = performance.now() - begun;
      this.longestWait = Math.max(this.longestWait, waited);
      if (answer && isLast(answer)) return answer;
      if (answer?.status === 500) this.faults.push(`${path}: ${answer.text}`);
      if (waited > lastPatience) throw new Error(`no answer to ${path} in ${waited} ms: ${answer?.text}`);
      await pause(20 + random.from(0, 130));
    }
  }

  private anyOf(random: SeededRandom): string {
    return random.one(this.replicas).origin;
  }

  private async exchange(path: string, by: Visitor, origin: string, request: RequestInit = {}): Promise<Answer> {
    const headers = { ...request.headers, authorization: `Bearer ${await this.tokenOf(by)}` };
    const answer = await fetch(`${origin}/v1${path}`, { ...request, headers, signal: AbortSignal.timeout(patience) });
    return { status: answer.status, text: await answer.text(), etag: answer.headers.get('etag') };
  }

  /** Good for longer than any clock is made to jump. */
  private tokenOf(visitor: Visitor): Promise<string> {
    const name = `${visitor.role} ${visitor.organisation}`;
    const known = this.tokens.get(name) ?? this.issuer.tokenFor(visitor, '30d');
    this.tokens.set(name, known);
    return known;
  }
}

/** Whether this is what becomes of the request, or it has to be sent again. */
function isLast({ status, text }: Answer): boolean {
  return status < 500 && !codesOfAgain.some((code) => text.includes(`"${code}"`));
}
