import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { of, lastValueFrom } from 'rxjs';
import { NotYetVisible } from './refusal.js';
import { AnsweredFrom, ReadingProgress, WaitInterceptor, type Halt } from './wait-for-position.js';

/** Has come to position 10, and remembers what it was asked to wait for. */
class Progress extends ReadingProgress {
  readonly asked: number[] = [];
  of: readonly string[] | undefined;

  async waitFor(position: number, _bound: number, names?: readonly string[]): Promise<boolean> {
    this.asked.push(position);
    this.of = names;
    return position <= 10;
  }

  halt: Halt | undefined;

  async haltAmong(names?: readonly string[]): Promise<Halt | undefined> {
    this.of = names;
    return this.halt;
  }
}

const answer: CallHandler = { handle: () => of('answer') };

const ofAll = () => undefined;
const ofOne = () => undefined;
AnsweredFrom(['case_file'])(ofOne);
const ofNone = () => undefined;
AnsweredFrom([])(ofNone);
const told: Record<string, string> = {};
const reply = { header: (name: string, value: string) => (told[name] = value) };

async function ask(query: object, progress = new Progress(), handler: () => void = ofAll): Promise<unknown> {
  const request = {
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({ query }), getResponse: () => reply }),
  };
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

describe('an answer from what stands still', () => {
  const halted = Object.assign(new Progress(), { halt: { upTo: 7, since: '2026-09-01T09:00:00.000Z' } as Halt });

  beforeEach(() => Object.keys(told).forEach((name) => delete told[name]));

  it('says up to where it knows, and until when', async () => {
    expect(await ask({}, halted, ofOne)).toBe('answer');
    expect([halted.of, told]).toEqual([
      ['case_file'],
      { 'Known-Up-To': '7', 'Known-Until': '2026-09-01T09:00:00.000Z' },
    ]);
  });

  it('says where alone when nobody knows when, and nothing where nothing stands still or it comes from nothing that could', async () => {
    await ask({}, Object.assign(new Progress(), { halt: { upTo: 0 } as Halt }));
    expect(told).toEqual({ 'Known-Up-To': '0' });
    delete told['Known-Up-To'];
    await ask({}, new Progress(), ofOne);
    await ask({}, halted, ofNone);
    expect(told).toEqual({});
  });
});
