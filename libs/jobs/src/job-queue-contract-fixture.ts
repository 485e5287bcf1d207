import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { on, type Bench } from './job-bench-fixture.js';
import { Postponed } from './job-kind.js';
import { NoPointer } from './pointer.js';

/** What holds for the queue wherever it is kept. `bench` gives one on an empty queue, and closes it after the test. */
export function jobQueueContract(bench: () => Bench): void {
  jobsAreDoneOnce(bench);
  jobsThatFail(bench);
  jobsThatWait(bench);
  jobsPutOffByAClock(bench);
  jobsOfAnotherVersion(bench);
  workersThatDie(bench);
  placesInTheLog(bench);
}

function jobsAreDoneOnce(bench: () => Bench): void {
  it('carries out what was ordered, with the pointer as it was', async () => {
    const { queue, done } = bench();
    await bench().order('2026-11-23', '2026-11-24');
    expect(await queue.counts()).toMatchObject({ waiting: 2, done: 0 });
    expect((await queue.list('waiting', 10)).map(({ jobId }) => jobId).sort()).toEqual([
      'invented.2026-11-23',
      'invented.2026-11-24',
    ]);
    bench().worker();
    await bench().until((counts) => counts.done === 2);
    expect([...done].sort()).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('takes a job once, also when it is ordered again while it waits and after it was done', async () => {
    await bench().order('2026-11-23', '2026-11-23');
    await bench().order('2026-11-23');
    bench().worker();
    await bench().until((counts) => counts.done === 1);
    await bench().order('2026-11-23', '2026-11-24');
    await bench().until((counts) => counts.done === 2);
    expect(bench().done).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('lets two workers at once do each job once', async () => {
    const days = Array.from({ length: 60 }, (_, index) => `20${10 + index}-01-01`);
    bench().worker(() => pause(2));
    bench().worker(() => pause(2));
    await bench().order(...days);
    await bench().until((counts) => counts.done === 60);
    expect([...bench().done].sort()).toEqual(days);
  });

  it('takes no job that says more than where to look, and then none of those ordered with it', async () => {
    const { queue } = bench();
    const named = { ...on('2026-11-23'), name: 'Sanne de Vries' };
    const orders = [on('2026-11-24'), named].map((pointer) => ({ kind: 'invented', pointer }));
    await expect(queue.add(orders)).rejects.toThrow(NoPointer);
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
  });
}

/** Fails a number of times, with a message that is nobody's business (invented). */
function failing(times: number): () => Promise<void> {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error('the file of Sanne de Vries'), { code: 'EIO' });
  };
}

function jobsThatFail(bench: () => Bench): void {
  it('tries a job that fails again, with its cause in the news', async () => {
    await bench().order('2026-11-23');
    bench().worker(failing(2));
    await bench().until((counts) => counts.done === 1);
    const failed = { what: 'failed', jobId: 'invented.2026-11-23', kind: 'invented', cause: 'EIO' };
    expect(await bench().heard(2)).toEqual([
      { ...failed, attempt: 1 },
      { ...failed, attempt: 2 },
    ]);
  });

  it('parks a job that goes on failing: an alarm, and a line that says the code of the cause and no more', async () => {
    await bench().order('2026-11-23');
    bench().worker(failing(3));
    await bench().until((counts) => counts.parked === 1);
    const parked = { jobId: 'invented.2026-11-23', kind: 'invented', cause: 'EIO' };
    expect((await bench().heard(3)).at(-1)).toEqual({ what: 'parked', attempt: 3, ...parked });
    const [entry] = await bench().queue.list('parked', 10);
    expect(entry).toMatchObject({ ...parked, state: 'parked', attempts: 3, pointer: on('2026-11-23') });
    expect(JSON.stringify([entry, bench().news])).not.toMatch(/Sanne|file/);
    expect(bench().parked).toEqual(['2026-11-23 EIO']);
  });

  it('has a parked job tried again when somebody asks, and no other', async () => {
    const { queue } = bench();
    await bench().order('2026-11-23');
    bench().worker(failing(3));
    await bench().until((counts) => counts.parked === 1);
    expect(await queue.retry('invented.2026-11-24')).toBe(false);
    expect(await queue.retry('invented.2026-11-23')).toBe(true);
    await bench().until((counts) => counts.done === 1 && counts.parked === 0);
    expect(await queue.retry('invented.2026-11-23')).toBe(false);
  });
}

function jobsThatWait(bench: () => Bench): void {
  it('lets a job wait for its turn at no cost: more often than it may fail, and nobody hears of it', async () => {
    let turns = 0;
    bench().worker(async () => {
      turns += 1;
      if (turns <= 6) throw new Postponed(10);
    });
    await bench().order('2026-11-23');
    await bench().until((counts) => counts.done === 1);
    expect([turns, bench().news, bench().done]).toEqual([7, [], ['2026-11-23']]);
  });

  it('remembers the failures of a job that waits', async () => {
    let turns = 0;
    const fail = failing(99);
    bench().worker(async () => {
      turns += 1;
      if (turns % 2 === 1) throw new Postponed(10);
      await fail();
    });
    await bench().order('2026-11-23');
    await bench().until((counts) => counts.parked === 1);
    expect(turns).toBe(6);
  });
}

function jobsPutOffByAClock(bench: () => Bench): void {
  it('tries a job today that was put off while the clock of its worker was a day ahead', async () => {
    const { queue } = bench();
    const trueNow = Date.now;
    await bench().order('2026-11-23');
    Date.now = () => trueNow() + 86_400_000;
    let turns = 0;
    bench().worker(async () => {
      turns += 1;
      if (turns === 1) throw new Postponed(60_000);
    });
    await bench()
      .until(({ retrying }) => retrying === 1)
      .finally(() => (Date.now = trueNow));
    await queue.hasten('2026-11-01T00:00:00.000Z' as Instant); // by a clock that is behind it is no later
    await bench().until(({ done }) => done === 1);
  });

  it('leaves a job alone that waits for its turn by a true clock', async () => {
    const { queue } = bench();
    await bench().order('2026-11-23');
    bench().worker(() => Promise.reject(new Postponed(60_000)));
    await bench().until(({ retrying }) => retrying === 1);
    await queue.hasten(new Date().toISOString() as Instant);
    expect(await queue.counts()).toMatchObject({ retrying: 1 });
  });
}

function jobsOfAnotherVersion(bench: () => Bench): void {
  const other = 'of-another-version';
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  const orderOther = () => bench().queue.add(days.map((day) => ({ kind: other, pointer: on(day) })));

  it('leaves what it does not know how to do to a worker that does, and says so', async () => {
    const ignorant = bench().worker();
    await orderOther();
    expect(await bench().heard(1)).toContainEqual({ what: 'waits', part: other, cause: 'UNKNOWN_KIND' });
    bench().worker(undefined, other);
    await ignorant.stop(); // beside it each job goes to either of them by chance, and waits longer each time
    await bench().until((counts) => counts.done === days.length);
    expect([...bench().done].sort()).toEqual(days);
    expect(bench().news.filter(({ what }) => what !== 'waits')).toEqual([]);
  });

  it('parks what no worker knows how to do, with an alarm, and leaves it anew when that is asked', async () => {
    const { queue } = bench();
    await queue.add([{ kind: other, pointer: {} }]);
    bench().worker(undefined, 'invented', 3);
    await bench().until((counts) => counts.parked === 1);
    expect((await bench().heard(4)).at(-1)).toMatchObject({ what: 'parked', kind: other, cause: 'UNKNOWN_KIND' });
    expect(await queue.retry(other)).toBe(true);
    expect((await bench().heard(8)).map(({ what }) => what)).toEqual([
      ...['waits', 'waits', 'waits', 'parked'],
      ...['waits', 'waits', 'waits', 'parked'],
    ]);
  });
}

function workersThatDie(bench: () => Bench): void {
  it('gives the job of a worker that died in the middle to another', async () => {
    await bench().order('2026-11-23');
    await bench().takeAndDie();
    expect(await bench().queue.counts()).toMatchObject({ running: 1 });
    bench().worker();
    await bench().until((counts) => counts.done === 1);
    expect(bench().done).toEqual(['2026-11-23']);
  });
}

function placesInTheLog(bench: () => Bench): void {
  it('remembers how far each kind has come, from the beginning on', async () => {
    const { queue } = bench();
    expect(await queue.placeOf('notification')).toBe(0);
    await queue.moveTo('notification', 41 as Position);
    await queue.moveTo('notification', 57 as Position, 41 as Position);
    await queue.moveTo('notification', 99 as Position); // by somebody who thinks that it is at the beginning
    await queue.moveTo('another', 3 as Position);
    expect(await queue.placeOf('notification')).toBe(57);
    expect(await queue.placeOf('another')).toBe(3);
    await queue.moveBack('notification', 60 as Position);
    expect(await queue.placeOf('notification')).toBe(57);
    await queue.moveBack('notification', 12 as Position);
    expect(await queue.placeOf('notification')).toBe(12);
    await queue.moveBack('never-moved', 12 as Position);
    expect(await queue.placeOf('never-moved')).toBe(0);
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
  });
}
