import { Gatherer } from './gatherer.js';

/** Rounds that end when they are told to. */
function slowRounds(roundsAtOnce?: number) {
  const rounds: { questions: readonly number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const ask = (questions: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      rounds.push({ questions, answer: () => resolve(questions.map(String)), fail: reject });
    });
  return { rounds, gatherer: new Gatherer(ask, roundsAtOnce) };
}

/** Long enough for whatever is ready to be asked, and without a clock. */
async function turn(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
}

describe('Questions that wait', () => {
  it('go together when they are put together, and each gets its own answer', async () => {
    const { rounds, gatherer } = slowRounds();
    const answers = Promise.all([1, 2, 3].map((question) => gatherer.add(question)));
    await turn();
    expect(rounds.map(({ questions }) => questions)).toEqual([[1, 2, 3]]);
    rounds[0]?.answer();
    expect(await answers).toEqual(['1', '2', '3']);
  });

  it('go with a round that begins after they were put, never with one that is under way', async () => {
    const { rounds, gatherer } = slowRounds();
    const first = gatherer.add(1);
    await turn();
    const second = gatherer.add(2);
    await turn();
    expect(rounds).toHaveLength(1);
    rounds[0]?.answer();
    expect(await first).toBe('1');
    await turn();
    expect(rounds[1]?.questions).toEqual([2]);
    rounds[1]?.answer();
    expect(await second).toBe('2');
  });

  it('are not held up by one long round where two may be under way', async () => {
    const { rounds, gatherer } = slowRounds(2);
    const long = gatherer.add(1);
    await turn();
    const short = gatherer.add(2);
    await turn();
    rounds[1]?.answer();
    expect(await short).toBe('2');
    rounds[0]?.answer();
    expect(await long).toBe('1');
  });

  it('fail together, and those after them are asked all the same', async () => {
    const { rounds, gatherer } = slowRounds();
    const failing = Promise.allSettled([gatherer.add(1), gatherer.add(2)]);
    await turn();
    rounds[0]?.fail(new Error('planted'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const later = gatherer.add(3);
    await turn();
    rounds[1]?.answer();
    expect(await later).toBe('3');
  });

  it('are never left without an answer', async () => {
    const gatherer = new Gatherer<number, number>(async () => []);
    await expect(gatherer.add(1)).rejects.toThrow('1 questions, 0 answers');
  });
});
