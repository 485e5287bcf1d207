import { createHash, randomUUID } from 'node:crypto';
import type { HeldKey, KeptAnswer, SentRequests } from './sent-requests.js';

/** A digest that nobody used before, or that of a word. */
export const digest = (word: string = randomUUID()) => createHash('sha256').update(word).digest();

export const receipt: KeptAnswer = {
  status: 201,
  headers: { 'content-type': 'application/json; charset=utf-8', location: '/v1/cases/1' },
  body: '{"id":"1","revision":0}',
};
const refusal: KeptAnswer = { status: 409, headers: {}, body: '{"code":"ALREADY_DECIDED","detail":"Één keer."}' };

/** @throws Error when the key is not given out */
export async function heldBy(sent: SentRequests, key: Buffer, content: Buffer): Promise<HeldKey> {
  const claim = await sent.claim(key, content);
  if (claim.outcome !== 'held') throw new Error(`the claim ended as ${claim.outcome}`);
  return claim.held;
}

/** What holds for every memory of used keys. `both` are two processes that share it. */
export function sentRequestsContract(both: Both): void {
  aKeyIsAnsweredOnce(both);
  aKeyIsHeldByOne(both);
  aKeyIsForgottenOrNot(both);
}

type Both = () => readonly [SentRequests, SentRequests];

function aKeyIsAnsweredOnce(both: Both): void {
  it.each([receipt, refusal])('a key gives the same answer for ever: $status', async (answer) => {
    const [one, other] = both();
    const [key, content] = [digest(), digest()];
    await (await heldBy(one, key, content)).answer(answer);

    for (const sent of [one, other, one]) {
      expect(await sent.claim(key, content)).toEqual({ outcome: 'answered', answer });
    }
  });

  it('a key stands for one content', async () => {
    const [one, other] = both();
    const key = digest();
    const held = await heldBy(one, key, digest('first'));

    expect(await other.claim(key, digest('second'))).toEqual({ outcome: 'other-content' }); // still under way
    await held.answer(receipt);
    expect(await other.claim(key, digest('second'))).toEqual({ outcome: 'other-content' });
    expect(await one.claim(key, digest('second'))).toEqual({ outcome: 'other-content' });
  });
}

function aKeyIsHeldByOne(both: Both): void {
  it('a key is in the hands of one request at a time, and of another as soon as that let go', async () => {
    const [one, other] = both();
    const [key, content] = [digest(), digest()];
    const held = await heldBy(one, key, content);

    expect(await other.claim(key, content)).toEqual({ outcome: 'in-flight' });
    expect(await one.claim(key, content)).toEqual({ outcome: 'in-flight' });
    await held.letGo(false);
    await eventually(async () => (await heldBy(other, key, content)).letGo(false));
  });

  it('of a crowd that comes at once, one is let through', async () => {
    const [one, other] = both();
    const [key, content] = [digest(), digest()];
    const crowd = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other).claim(key, content));

    const claims = await Promise.all(crowd);
    for (const claim of claims) if (claim.outcome === 'held') await claim.held.letGo(true);

    const outcomes = claims.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'in-flight')).toHaveLength(19);
  });
}

function aKeyIsForgottenOrNot(both: Both): void {
  it('a key under which certainly nothing was done is as new; otherwise it keeps its content', async () => {
    const [one] = both();
    const [undone, uncertain] = [digest(), digest()];
    await (await heldBy(one, undone, digest('first'))).letGo(true);
    await (await heldBy(one, uncertain, digest('first'))).letGo(false);

    await eventually(async () => (await heldBy(one, undone, digest('second'))).letGo(true));
    expect(await one.claim(uncertain, digest('second'))).toEqual({ outcome: 'other-content' });
  });

  it('what may have been done before is not forgotten by a later try that did nothing', async () => {
    const [one] = both();
    const key = digest();
    await (await heldBy(one, key, digest('first'))).letGo(false);
    await eventually(async () => (await heldBy(one, key, digest('first'))).letGo(true));

    expect(await one.claim(key, digest('second'))).toEqual({ outcome: 'other-content' });
  });
}

/** A session gives back what it held a moment after it says so. */
export async function eventually(attempt: () => Promise<unknown>): Promise<void> {
  for (let wait = 5; ; wait *= 2) {
    try {
      return void (await attempt());
    } catch (error) {
      if (wait > 2_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
