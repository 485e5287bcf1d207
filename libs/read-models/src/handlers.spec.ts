import type { RecordedEvent } from '@evenwicht/events';
import { dispatcher, EventNotApplied, type Handlers } from './handlers.js';

const event = (type: string) => ({ type, position: 7, schemaVersion: 1, data: {} }) as unknown as RecordedEvent;

const supply = (handle: (work: string[]) => void): Handlers<'supply', string[]> => ({
  VacanciesReported: (_, work) => handle(work),
  VacanciesCorrected: 'ignored',
  MinimumShareCrossed: 'ignored',
  MinimumShareNoLongerCrossed: 'ignored',
  SmallAffordableStockChanged: 'ignored',
});

test('a table of handlers that forgets an event of its context does not compile', () => {
  // @ts-expect-error the other events of the supply streams are not named
  const forgetful: Handlers<'supply', string[]> = { VacanciesReported: 'ignored' };
  expect(Object.keys(forgetful)).toHaveLength(1);
});

test('an event is handled by the function under its name, or ignored', () => {
  const handle = dispatcher({ supply: supply((work) => void work.push('handled')) });
  const work: string[] = [];
  for (const type of ['VacanciesCorrected', 'VacanciesReported']) handle(event(type), work);
  expect(work).toEqual(['handled']);
});

test('an event that no table names is not passed over', () => {
  const handle = dispatcher({ supply: supply(() => undefined) });
  expect(() => handle(event('SomethingNewer'), [])).toThrow('SomethingNewer at position 7: no handler is named');
});

test('a handler that fails says at which event, and why', () => {
  const handle = dispatcher({
    supply: supply(() => {
      throw new Error('planted');
    }),
  });
  expect(() => handle(event('VacanciesReported'), [])).toThrow(EventNotApplied);
  expect(() => handle(event('VacanciesReported'), [])).toThrow('VacanciesReported at position 7: planted');
});
