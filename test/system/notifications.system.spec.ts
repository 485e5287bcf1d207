import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inventedRegion } from './invented-region.js';
import { evenwicht, StandaloneProcess } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts a process. */
const patience = 60_000;

const home = new SystemDirectory('notifications');
const { path: directory } = home;
const environment = {
  EVENWICHT_DATA: join(directory, 'data'),
  EVENWICHT_NOTIFICATIONS: join(directory, 'targets.json'),
};
const key = Buffer.alloc(32, 'invented');
const targetId = '7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d';

interface Message {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** The system of a municipality, which fails until it is mended. */
class Receiver {
  readonly messages: Message[] = [];
  isMended = false;
  readonly server = createServer((request, response) => void this.take(request, response));

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    this.messages.push({ headers: request.headers, body });
    response.writeHead(this.isMended ? 204 : 500).end();
  }
}

const receiver = new Receiver();
let service: StandaloneProcess;
let caseId: string;

beforeAll(async () => {
  receiver.server.listen(0, '127.0.0.1');
  await once(receiver.server, 'listening');
  writeFileSync(join(directory, 'secret'), `whsec_${key.toString('base64')}`);
  const who = { role: 'caseworker', organisation: 'GM0148', api: 'https://gemeente.example.org' };
  const where = { url: receiver.url, isHttpAllowed: true, allowedAddresses: ['127.0.0.1/32'] };
  const target = { id: targetId, ...who, ...where, types: ['case.registered'], secretFiles: ['secret'] };
  const source = 'urn:nld:oin:00000001234567890000:systeem:evenwicht';
  const settings = { source, typePrefix: 'nl.example.evenwicht', targets: [target] };
  writeFileSync(environment.EVENWICHT_NOTIFICATIONS, JSON.stringify(settings));
  writeFileSync(join(directory, 'region.jsonl'), inventedRegion);
  await evenwicht(['import', join(directory, 'region.jsonl')], environment);
  service = await StandaloneProcess.on(environment);
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  receiver.server.close();
  await home.remove();
}, patience);

/** Registers a case until the receiver hears of one: what was recorded before the target was taken up is not told. */
async function heardOf(): Promise<string> {
  const body = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' } as const;
  for (const begun = Date.now(); Date.now() - begun < 20_000;) {
    const { data } = await service.as('caseworker-gm0148').POST('/cases', { body });
    await until(() => receiver.messages.length > 0, 3_000);
    if (receiver.messages.length > 0) return data!.id;
  }
  throw new Error('nothing was heard');
}

async function until(isSo: () => boolean | Promise<boolean>, bound = 30_000): Promise<void> {
  for (const begun = Date.now(); !(await isSo()) && Date.now() - begun < bound;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

const deliveries = async () =>
  (await service.as('operator').GET('/notification-deliveries', { params: { query: {} } })).data!.deliveries;

describe('the system of a municipality', () => {
  it(
    'hears of what happens here, and of nothing that was imported',
    async () => {
      caseId = await heardOf();
      const [{ headers, body } = { headers: {}, body: '' }] = receiver.messages;
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;

      expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
      expect(JSON.parse(body)).toMatchObject({
        id: headers['webhook-id'],
        type: 'nl.example.evenwicht.case.registered',
        subject: caseId,
        dataref: `https://gemeente.example.org/v1/cases/${caseId}`,
      });
      expect(body).not.toMatch(/shelteredHousing|2026-08-03/);
    },
    patience,
  );

  it(
    'gets what it did not take when it is mended, also where the service was killed meanwhile, under the same id',
    async () => {
      await service.end('SIGKILL');
      receiver.isMended = true;
      const before = receiver.messages.length;
      await service.start();
      await until(async () => (await deliveries()).some(({ state }) => state === 'delivered'));

      const ids = receiver.messages.map(({ headers }) => headers['webhook-id']);
      expect(receiver.messages.length).toBeGreaterThan(before);
      expect(new Set(ids).size).toBe(1);
      expect(await deliveries()).toMatchObject([
        { targetId, state: 'delivered', outcome: 'HTTP_204', eventId: ids[0] },
      ]);
    },
    patience,
  );
});
