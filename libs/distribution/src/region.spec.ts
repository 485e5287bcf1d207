import type { ImportEvent } from '@evenwicht/events';
import { eventsOf } from '@evenwicht/testing';
import type { Handlers } from './handlers.js';
import { Region } from './region.js';

test('the fold says how far it has come, also over events that it does not count', () => {
  const region = new Region();
  expect(region.upTo).toBe(0);
  const [event] = eventsOf([{ fact: 'entry-into-force', on: '2026-07-01' }]);
  region.apply({ ...event!, type: 'ImportStarted', position: 41 as never });
  expect(region.upTo).toBe(41);
});

test('an event type of a newer version is not guessed at', () => {
  const [event] = eventsOf([{ fact: 'entry-into-force', on: '2026-07-01' }]);
  expect(() => new Region().apply({ ...event!, type: 'SomethingNewHappened' })).toThrow('SomethingNewHappened');
});

test('a list of event types that forgets one does not compile', () => {
  // @ts-expect-error the other types of the import stream are not named
  const forgetful: Handlers<undefined, ImportEvent> = { ImportStarted: 'ignored' };
  expect(Object.keys(forgetful)).toEqual(['ImportStarted']);
});
