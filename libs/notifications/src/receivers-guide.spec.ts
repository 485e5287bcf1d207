import { readFileSync } from 'node:fs';
import { notificationTypes } from './notification-types.js';
import { secretIn, signatureHeaders } from './signature.js';

type Verify = (secret: string, headers: Record<string, string>, body: string, now?: number) => boolean;

const guide = readFileSync(new URL('../../../docs/notifications.md', import.meta.url), 'utf8');
const [, program = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
const cells = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

/** The example of the guide, as somebody copies it. */
async function copied(): Promise<Verify> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(program)}`)) as { isGenuine: Verify };
  return module.isGenuine;
}

describe('The guide for receivers', () => {
  it('names every type, with its meaning', () => {
    const told = cells.filter(([, name = '']) => /^(?:[a-z-]+)\.[a-z-]+$/.test(name));
    expect(Object.fromEntries(told.map(([, name, meaning]) => [name, meaning]))).toEqual(notificationTypes);
  });

  it('has an example that knows what is signed here from what is not, and a test vector that holds', async () => {
    const isGenuine = await copied();
    const [, secret = '', id = '', timestamp = '', body = '', signature = ''] =
      cells.find(([, first = '']) => first.startsWith('whsec_')) ?? [];
    const headers = signatureHeaders({ id, timestamp: Number(timestamp), body }, [
      Buffer.from('a secret of before, invented'),
      secretIn(secret) ?? Buffer.alloc(0),
    ]);
    expect(headers['webhook-signature']).toContain(signature);
    const now = Number(timestamp);
    expect(isGenuine(secret, headers, body, now + 299)).toBe(true);
    expect(isGenuine(secret, headers, body, now + 301)).toBe(false);
    expect(isGenuine(secret, headers, body, now - 301)).toBe(false);
    expect(isGenuine(secret, headers, `${body} `, now)).toBe(false);
    expect(isGenuine(secret, { ...headers, 'webhook-id': 'another' }, body, now)).toBe(false);
    expect(isGenuine('whsec_YW5vdGhlciBzZWNyZXQsIGludmVudGVk', headers, body, now)).toBe(false);
    expect(isGenuine(secret, {}, body, now)).toBe(false);
  });
});
