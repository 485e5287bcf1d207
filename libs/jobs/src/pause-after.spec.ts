import { pauseAfter } from './job-worker.js';

const job = (delay: number) => ({ opts: { backoff: { type: 'growing', delay } } }) as Parameters<typeof pauseAfter>[3];

describe('A job that failed', () => {
  it('is tried again after pauses that double, an hour at most', () => {
    const pauses = Array.from(
      { length: 15 },
      (_, index) => pauseAfter(index + 1, 'growing', undefined, job(1_000)) / 1_000,
    );
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]);
  });

  it.each([
    ['a job', 14, 2],
    ['a notification', 48, 36],
  ])('%s, tried %i times, is tried for more than %i hours', (_which, attempts, hours) => {
    const pauses = Array.from({ length: attempts - 1 }, (_, index) =>
      pauseAfter(index + 1, 'growing', undefined, job(1_000)),
    );
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(hours * 3_600_000);
  });
});
