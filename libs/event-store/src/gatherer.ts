import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Questions that wait go together, a round at a time: what many ask at once costs one round trip, and what one asks
 * alone does not wait. A question goes with a round that begins after it was put.
 */
export class Gatherer<Question, Answer> {
  #waiting: Waiting<Question, Answer>[] = [];
  #rounds = 0;

  /**
   * @param ask answers each question in its place, or rejects for all of its round
   * @param roundsAtOnce how many rounds may be under way, so that a long one does not hold up everybody
   */
  constructor(
    private readonly ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
    private readonly roundsAtOnce = 1,
  ) {}

  add(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (this.#rounds < this.roundsAtOnce) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.#rounds += 1;
    for (;;) {
      await nextTurn(); // lets whoever is calling in a row put the next question
      const round = this.#waiting;
      if (round.length === 0) break;
      this.#waiting = [];
      await this.settle(round);
    }
    this.#rounds -= 1;
  }

  private async settle(round: readonly Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.ask(round.map(({ question }) => question));
      if (answers.length !== round.length) throw new Error(`${round.length} questions, ${answers.length} answers`);
      round.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      for (const { reject } of round) reject(error);
    }
  }
}
