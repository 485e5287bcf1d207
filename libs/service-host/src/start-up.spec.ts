import { EventStoreUnavailable } from '@evenwicht/event-store';
import { EventIsNewer } from '@evenwicht/events';
import { Reflector } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import { IsOpen } from '@evenwicht/service-kit';
import { StartedGuard, StartUp } from './start-up.js';

class Doors {
  guarded(this: void): void {
    return undefined;
  }

  @IsOpen()
  open(this: void): void {
    return undefined;
  }
}

const at = (door: 'guarded' | 'open') =>
  ({ getHandler: () => Doors.prototype[door], getClass: () => Doors }) as unknown as ExecutionContext;

describe('starting up', () => {
  it('does its steps in order and lets nobody in before the last is done, but tells how it is', async () => {
    const startUp = new StartUp();
    const guard = new StartedGuard(startUp, new Reflector());
    const done: string[] = [];
    const step = (name: string) => ({
      name,
      run: async () => {
        expect(() => guard.canActivate(at('guarded'))).toThrow(EventStoreUnavailable);
        expect(guard.canActivate(at('open'))).toBe(true);
        done.push(name);
      },
    });

    await startUp.run([step('log'), step('agreement')]);

    expect(done).toEqual(['log', 'agreement']);
    expect(guard.canActivate(at('guarded'))).toBe(true);
  });

  it('tries a step again until it succeeds', async () => {
    const startUp = new StartUp(1);
    let attempts = 0;
    await startUp.run([
      {
        name: 'log',
        run: async () => {
          attempts += 1;
          if (attempts < 3) throw new Error('unreachable');
        },
      },
    ]);

    expect(attempts).toBe(3);
  });

  it('waits for a database that goes away when visitors are welcome already', async () => {
    const startUp = new StartUp(1);
    await startUp.run([]);
    let asked = 0;
    const head = startUp.answerTo('read models', async () => {
      asked += 1;
      if (asked < 3) throw new EventStoreUnavailable(new Error('gone'));
      return 7;
    });

    expect(await head).toBe(7);
    expect(startUp.pendingStep).toBeUndefined();
  });

  it('knows nothing more once it was told to stop', async () => {
    const startUp = new StartUp(1);
    startUp.stop();

    expect(await startUp.answerTo('read models', async () => 7)).toBeUndefined();
  });

  it('stops at what no waiting mends', async () => {
    const step = { name: 'log', run: () => Promise.reject(new Error('newer')), isHopeless: () => true };

    await expect(new StartUp().run([step])).rejects.toThrow('newer');
  });

  it('stops waiting when the service stops', async () => {
    const startUp = new StartUp();
    const running = startUp.run([{ name: 'log', run: () => Promise.reject(new Error('unreachable')) }]);

    startUp.stop();
    await running;

    expect(startUp.pendingStep).toBe('log');
  });

  it('ends on a log that a newer version has written to, for no waiting mends that', async () => {
    const run = () => Promise.reject(new EventIsNewer({ type: 'CaseClosed', schemaVersion: 2 }));

    await expect(new StartUp(1).run([{ name: 'figures', run }])).rejects.toThrow(EventIsNewer);
  });
});
