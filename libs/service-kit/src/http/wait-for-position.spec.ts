import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { of, lastValueFrom } from 'rxjs';
import { NotYetVisible } from './refusal.js';
import { ReadingProgress, WaitInterceptor } from './wait-for-position.js';

/** Has come to position 10, and remembers what it was asked to wait for. */
class Progress extends ReadingProgress {
  readonly asked: number[] = [];

  async waitFor(position: number): Promise<boolean> {
    this.asked.push(position);
    return position <= 10;
  }
}

const answer: CallHandler = { handle: () => of('answer') };

async function ask(query: object, progress = new Progress()): Promise<unknown> {
  const context = { switchToHttp: () => ({ getRequest: () => ({ query }) }) } as unknown as ExecutionContext;
  return lastValueFrom(await new WaitInterceptor(progress).intercept(context, answer));
}

describe('a question that names a position', () => {
  it('is answered when the position is visible', async () => {
    expect(await ask({ waitForPosition: '10' })).toBe('answer');
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
