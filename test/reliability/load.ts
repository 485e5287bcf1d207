import { setTimeout as pause } from 'node:timers/promises';
import type { InventedIssuer, Visitor } from '../system/invented-issuer.js';
import { receives } from './formation.js';
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
  /** Milliseconds after which a client gives up for good: then something is broken that should have mended. */
  lastPatience = 90_000;
  /** Where nobody goes: who sends visitors has heard that it is leaving. */
  readonly closed = new Set<Replica>();
  /** Where requests that had arrived broke off without an answer, one entry each. */
  readonly cutOff: Replica[] = [];
  private isStopping = false;
  private isAbandoned = false;
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

  /** Nothing is sent any more, and no answer is waited for. */
  abandon(): void {
    this.isStopping = this.isAbandoned = true;
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

  /** What is answered at each door that is open to somebody. */
  async answersTo(path: string, by: Visitor): Promise<readonly string[]> {
    const doors = this.replicas.filter(({ program }) => receives(program, by));
    return Promise.all(doors.map(async (door) => (await this.exchange(path, by, door)).text));
  }

  /** What is answered there to a command that changes nothing, for there is no such case; 0 for no answer in time. */
  async statusAt(door: Replica, random: SeededRandom, milliseconds: number): Promise<number> {
    const { path, by, body } = lives.own[1];
    const request = { ...requestOf(body, random.uuid()), signal: AbortSignal.timeout(milliseconds) };
    const asked = this.exchange(`/cases/${random.uuid()}${path}`, by, door, request);
    return asked.then(({ status }) => status).catch(() => 0);
  }

  /** Whoever was told of an action sees it. */
  private async look(by: Visitor, caseId: string, position: number, random: SeededRandom): Promise<void> {
    const path = `/cases/${caseId}?waitForPosition=${position}`;
    const { status, text } = await this.untilLast(path, random, () =>
      this.exchange(path, by, this.doorFor(by, random)),
    );
    if (status !== 200) this.faults.push(`unseen: ${path}: ${text}`);
  }

  private untilAnswered(step: Step, caseId: string | undefined, key: string, random: SeededRandom): Promise<Answer> {
    const path = `/cases${caseId ? `/${caseId}` : ''}${step.path}`;
    const request = requestOf(step.body, key);
    return this.untilLast(path, random, () => this.exchange(path, step.by, this.doorFor(step.by, random), request));
  }

  private async untilLast(path: string, random: SeededRandom, ask: () => Promise<Answer>): Promise<Answer> {
    const begun = performance.now();
    for (;;) {
      const answer = await ask().catch(() => undefined);
      const waited = performance.now() - begun;
      this.longestWait = Math.max(this.longestWait, waited);
      if (answer && isLast(answer)) return answer;
      if (answer?.status === 500) this.faults.push(`${path}: ${answer.text}`);
      if (this.isOver(waited)) throw new Error(`no answer to ${path} in ${waited} ms: ${answer?.text}`);
      await pause(20 + random.from(0, 130));
    }
  }

  private isOver(waited: number): boolean {
    return this.isAbandoned || waited > this.lastPatience;
  }

  private doorFor(by: Visitor, random: SeededRandom): Replica {
    const doors = this.replicas.filter(({ program }) => receives(program, by));
    const open = doors.filter((door) => !this.closed.has(door));
    return random.one(open.length > 0 ? open : doors);
  }

  private async exchange(path: string, by: Visitor, door: Replica, request: RequestInit = {}): Promise<Answer> {
    const headers = { ...request.headers, authorization: `Bearer ${await this.tokenOf(by)}` };
    const asked = { signal: AbortSignal.timeout(patience), ...request, headers };
    const answer = await fetch(`${door.origin}/v1${path}`, asked).catch((error: unknown) => {
      if (!wasRefused(error)) this.cutOff.push(door);
      throw error;
    });
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

function requestOf(body: object, key: string): RequestInit & { readonly headers: Readonly<Record<string, string>> } {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

/** Whether this is what becomes of the request, or it has to be sent again. */
function isLast({ status, text }: Answer): boolean {
  return status < 500 && !codesOfAgain.some((code) => text.includes(`"${code}"`));
}

/** Nobody was there to take the request. */
function wasRefused(error: unknown): boolean {
  return (error as { readonly cause?: { readonly code?: string } }).cause?.code === 'ECONNREFUSED';
}
