import type { Position, RecordedEvent } from '@evenwicht/events';
import { anEvent } from './contract/contract-events.js';
import { FactReader } from './recorded-fact.js';
import { recorded, storable } from './stored-event.js';

const at = 7 as Position;
const treacherous = {
  type: 'X","schemaVersion":1,',
  note: ',"data":{"a":1},"actor":{"b":2}',
  actor: { data: 1, 'a "quoted" name': [{ data: 2 }] },
  data: { type: 'Passed', schemaVersion: 1, data: {} },
  text: 'é € 𝄞 \\ "',
};

const event = { ...anEvent(), data: treacherous };

function stored(change: object = {}): string {
  const [written] = storable('case-1' as never, -1, [{ ...event, ...change }]).events;
  return (written as { readonly text: string }).text;
}

/** Another program may have written the names in another order. */
function reordered(text: string, ...last: string[]): string {
  const entries = Object.entries(JSON.parse(text) as object);
  const isLast = ([name]: [string, unknown]) => last.includes(name);
  return JSON.stringify(
    Object.fromEntries([...entries.filter((entry) => !isLast(entry)), ...entries.filter((entry) => isLast(entry))]),
  );
}

/** By parsing all of it. */
function whole(text: string): Partial<RecordedEvent> {
  const found: Partial<RecordedEvent> = { ...recorded(text, at) };
  const who = ['actor', 'agreementVersion', 'correlationId', 'causationId', 'commandId', 'sourceSystem'] as const;
  for (const name of who) delete (found as Record<string, unknown>)[name];
  return found;
}

describe('A fact that is read out of stored text', () => {
  const reader = new FactReader(new Map([['Passed', 1]]));

  test('is what parsing all of it gives, whatever the data look like', () => {
    expect(reader.read(stored(), at)).toEqual(whole(stored()));
    expect(reader.read(stored({ sourceSystem: 'invented' }), at)).toEqual(whole(stored()));
  });

  test.each([
    ['data'],
    ['type'],
    ['occurredOn'],
    ['recordedAt', 'revision'],
    ['actor'],
    ['stream', 'data', 'eventId'],
    ['type', 'data'],
  ])('is the same where %s stands elsewhere', (...last) => {
    expect(reader.read(reordered(stored(), ...last), at)).toMatchObject(whole(stored()));
  });

  test.each([{ data: 1 }, { organisation: 'x', data: { data: 1 } }, { organisation: ',"data":{' }])(
    'is the same with an actor that nobody writes: %j',
    (actor) => expect(reader.read(stored({ actor }), at)).toMatchObject(whole(stored())),
  );

  test('is left out where its type is passed over in this version', () => {
    expect(reader.read(stored({ type: 'Passed', schemaVersion: 1 }), at)).toBeUndefined();
  });

  test('is read where its version is another, or the type is only mentioned', () => {
    for (const schemaVersion of [2, 11]) {
      expect(reader.read(stored({ type: 'Passed', schemaVersion }), at)).toMatchObject({ schemaVersion });
    }
    const mentioned = `{"data":{"a":1,"type":"Passed","schemaVersion":1,"b":2},${stored({ data: 0 }).slice(1)}`;
    expect(reader.read(mentioned, at)).toBeDefined();
  });
});
