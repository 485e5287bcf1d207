import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { rangeIn } from './address-rules.js';
import { AddressRefused, type Resolve } from './checked-lookup.js';
import { postWebhook, TimedOut, type Post } from './post-webhook.js';
import { Receiver, saying } from './receiver-fixture.js';

const here = [rangeIn('127.0.0.0/8')].filter((range) => range !== undefined);
const post = (url: string, allowedAddresses = here): Post => {
  return { url: new URL(url), headers: { 'webhook-id': 'x' }, body: '{"é":1}', allowedAddresses };
};
const answering =
  (...addresses: string[]): Resolve =>
  (_, then) =>
    then(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
beforeEach(() => {
  receiver.received.length = 0;
});
afterAll(() => receiver.stop());

describe('A message', () => {
  it('comes as it was signed, with its length in bytes', async () => {
    receiver.answer = saying(202, { 'retry-after': '7' });
    expect(await postWebhook(post(receiver.url))).toEqual({ status: 202, retryAfter: 7 });
    expect(receiver.received).toMatchObject([
      { body: '{"é":1}', headers: { 'content-length': '8', 'webhook-id': 'x' } },
    ]);
  });

  it('follows nobody who sends it elsewhere', async () => {
    const elsewhere = await Receiver.start();
    receiver.answer = saying(307, { location: elsewhere.url });
    expect(await postWebhook(post(receiver.url))).toEqual({ status: 307 });
    await elsewhere.stop();
    expect(elsewhere.received).toEqual([]);
  });

  it('ends where the receiver makes another protocol of the connection', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () =>
        socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(postWebhook(post(`http://127.0.0.1:${port}/`))).rejects.toThrow(TimedOut);
    server.close();
  });
});

describe('An address that is not of the internet', () => {
  it.each([
    'http://127.0.0.1',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
    'http://2130706433',
    'http://0x7f.1',
    'http://168.63.129.16',
    'http://2822734096',
    'http://[64:ff9b::a83f:8110]',
  ])('is not reached as %s, and nobody is asked', async (origin) => {
    await expect(postWebhook(post(`${origin}:${receiver.port}/`, []))).rejects.toThrow(AddressRefused);
    expect(receiver.received).toEqual([]);
  });

  it.each([
    ['it alone', ['127.0.0.1']],
    ['it beside an honest one', ['8.8.8.8', '127.0.0.1']],
    ['it mapped into IPv6', ['::ffff:127.0.0.1']],
    ['where a cloud tells its machines about themselves', ['168.63.129.16']],
    ['the same, mapped into IPv6, beside an honest one', ['8.8.8.8', '::ffff:a83f:8110']],
    ['a network of its own', ['10.0.0.1']],
    ['one that is translated', ['64:ff9b::7f00:1']],
    ['nothing', []],
  ])('is not reached by a name that leads to %s', async (_which, addresses) => {
    const sending = postWebhook(post(`http://receiver.example:${receiver.port}/`, []), {
      resolve: answering(...addresses),
    });
    await expect(sending).rejects.toThrow(AddressRefused);
    expect(receiver.received).toEqual([]);
  });

  it('is not reached by a name that is answered otherwise once it was judged', async () => {
    let asked = 0;
    const rebinding: Resolve = (hostname, then) =>
      answering((asked += 1) === 1 ? '192.0.2.7' : '127.0.0.1')(hostname, then);
    const documents = [rangeIn('192.0.2.0/24')].filter((range) => range !== undefined);
    const sending = postWebhook(post(`http://receiver.example:${receiver.port}/`, documents), {
      resolve: rebinding,
      patience: 300,
    });
    await expect(sending).rejects.toThrow(); // there is nobody at the address that was judged
    expect([asked, receiver.received]).toEqual([1, []]);
  });

  it('is reached by a name where the operator allows it', async () => {
    receiver.answer = saying(200);
    const sending = postWebhook(post(`http://receiver.example:${receiver.port}/`), { resolve: answering('127.0.0.1') });
    expect(await sending).toEqual({ status: 200 });
    expect(receiver.received).toMatchObject([{ headers: { host: `receiver.example:${receiver.port}` } }]);
  });
});

/** Somebody who speaks, or does not, as no honest server does. */
async function rogue(speak: (socket: Socket) => void): Promise<{ server: Server; url: string; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    socket.resume();
    speak(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sockets };
}

async function dismissed({ server, sockets }: Awaited<ReturnType<typeof rogue>>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  server.close();
  await once(server, 'close');
}

/** A byte of a header now and then, for ever. */
function trickle(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
  const dripping = setInterval(() => socket.write('.'), 20);
  socket.on('close', () => clearInterval(dripping));
}

function flood(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const flooding = setInterval(() => socket.write(chunk), 1);
  socket.on('close', () => clearInterval(flooding));
}

describe('A receiver cannot hold the sender', () => {
  it.each([
    ['says nothing', () => undefined],
    ['drips its answer', trickle],
    [
      'promises an answer again and again',
      (socket: Socket) => void setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20).unref(),
    ],
  ])('that %s', async (_what, speak) => {
    const slow = await rogue(speak);
    await expect(postWebhook(post(slow.url), { patience: 200 })).rejects.toThrow(TimedOut);
    await dismissed(slow);
  });

  it('that answers without end: its answer counts, and it is cut off', async () => {
    const endless = await rogue(flood);
    expect(await postWebhook(post(endless.url))).toEqual({ status: 200 });
    const [socket] = endless.sockets;
    if (socket && !socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
    expect(socket?.bytesWritten ?? 0).toBeLessThan(16_000_000);
    await dismissed(endless);
  });

  it('that sends headers without end', async () => {
    const headers = await rogue((socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'X-Y: z\r\n'.repeat(20_000)}`));
    await expect(postWebhook(post(headers.url), { patience: 2_000 })).rejects.toMatchObject({
      code: 'HPE_HEADER_OVERFLOW',
    });
    await dismissed(headers);
  });

  it('that hangs up', async () => {
    const rude = await rogue((socket) => void socket.destroy());
    await expect(postWebhook(post(rude.url))).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    await dismissed(rude);
  });
});
