import { jest } from '@jest/globals';
import type { Pool } from 'pg';
import { anEvent, aStream } from '../contract/contract-events.js';
import { EventStoreUnavailable, noStream } from '../event-store.js';
import { storable } from '../stored-event.js';
import { LogWriter } from './log-writer.js';

const hour = 3_600_000;

/** A server that is away for so many questions, and at each of them somebody sets the clock of this machine. */
function awayFor(count: number, clockStep: number): Pool {
  let asked = 0;
  let clock = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
  const query = async () => {
    asked += 1;
    clock += clockStep;
    if (asked <= count) throw new Error('Connection terminated unexpectedly');
    return { rows: [['appended', 0, '1', true]] };
  };
  return { query } as unknown as Pool;
}

const append = [storable(aStream(), noStream, [anEvent()])];

describe('How long an append is sent again', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is measured in time that passes: a clock that jumps ahead ends no patience', async () => {
    const [outcome] = await new LogWriter(awayFor(2, hour), 5_000).flush(append);

    expect(outcome).toMatchObject({ appended: { position: 1 } });
  });

  it('is no longer after a clock that jumps back', async () => {
    const [outcome] = await new LogWriter(awayFor(Infinity, -hour), 200).flush(append);

    expect(outcome).toEqual({ failure: expect.any(EventStoreUnavailable) });
  });
});
