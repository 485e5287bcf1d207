import assert from 'node:assert/strict';
import { noStream, UnstorableText } from '../event-store.js';
import { assertRejects, anEvent, aStream } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';

const loneSurrogates = ['\ud800', '\udc00', 'x\ud83d', '\udc4d\ud83d'];

export const textContract: readonly ContractCheck[] = [
  {
    title: 'NUL and half a surrogate pair are refused, in values and in names',
    async run({ store }) {
      const stream = aStream();
      for (const noText of ['\0', 'a\0b', ...loneSurrogates]) {
        for (const data of [noText, { code: noText }, { [noText]: 1 }, ['\\', noText]]) {
          await assertRejects(store.append(stream, noStream, [anEvent(), anEvent(data)]), UnstorableText);
        }
      }
      assert.deepEqual(await store.readStream(stream), []);
    },
  },
  {
    title: 'text that only looks like it is stored as it is',
    async run({ store }) {
      const [stream, data] = [aStream(), ['\\u0000', '\\\\ud800', '👍', '\u0001', '\ufffd', 'Óók zó', '"\n\t']];
      await store.append(stream, noStream, [anEvent(data)]);
      const [event] = await store.readStream(stream);
      assert.deepEqual(event?.data, data);
    },
  },
  {
    title: 'the bytes are kept as they were written: order of names, large numbers, spacing',
    async run({ store, storedText }) {
      const data = { b: 1, a: [], '10': 2, '9': 3, big: 1e21, small: 1e-7, exact: Number.MAX_SAFE_INTEGER, text: 'é' };
      const [stream, event] = [aStream(), anEvent(data)];
      const { position } = await store.append(stream, noStream, [event]);
      const text = await storedText(position);
      const { eventId, type, ...envelope } = event;
      assert.equal(text, JSON.stringify({ eventId, stream, revision: 0, type, ...envelope }));
      assert.ok(text.includes('"b":1,"a":[],"big":1e+21,"small":1e-7'), text);
    },
  },
];
