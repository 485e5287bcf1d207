import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { of, lastValueFrom } from 'rxjs';
import { NotYetVisible } from './refusal.js';
import { AnsweredFrom, ReadingProgress, WaitInterceptor } from './wait-for-position.js';

/** Has come to position 10, and remembers what it was asked to wait for. */
class Progress extends ReadingProgress {
  readonly asked: number[] = [];
  of: readonly string[] | undefined;

  async waitFor(position: number, _bound: number, names?: readonly string[]): Promise<boolean> {
    this.asked.push(position);
    this.of = names;
    return position <= 10;
  }
}

const answer: CallHandler = { handle: () => of('answer') };

const ofAll = () => undefined;
const ofOne = () => undefined;
AnsweredFrom(['case_file'])(ofOne);

async function ask(query: object, progress = new Progress(), handler: () => void = ofAll): Promise<unknown> {
  const request = { getHandler: () => handler, switchToHttp: () => ({ getRequest: () => ({ query }) }) };
  const context = request as unknown as ExecutionContext;
  return lastValueFrom(await new WaitInterceptor(progress, new Reflector()).intercept(context, answer));
}

describe('a question that names a position', () => {
  it('is answered when the position is visible', async () => {
    expect(await ask({ waitForPosition: '10' })).toBe('answer');
  });

  it('waits for what its answer comes from, and for everything where that is not said', async () => {
    const progress = new Progress();
    await ask({ waitForPosition: '10' }, progress, ofOne);
    expect(progress.of).toEqual(['case_file']);
    await ask({ waitForPosition: '10' }, progress, ofAll);
    expect(progress.of).toBeUndefined();
  });

  it('is not answered from before it', async () => {
    await expect(ask({ waitForPosition: '11' })).rejects.toBeInstanceOf(NotYetVisible);
  });

  it.each([{}, { waitForPosition: '' }, { waitForPosition: 'soon' }, { waitForPosition: ['1', '2'] }])(
    'waits for nothing where it names none: %j',
    async (query) => {
      const progress = new Progress();

      expect(await ask(query, progress)).toBe('answer');
      expect(progress.asked).toEqual([]);
    },
  );
});
