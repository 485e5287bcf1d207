import { request as overHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { mayReach, type AddressRange } from './address-rules.js';
import { AddressRefused, checkedLookup, type Resolve } from './checked-lookup.js';

/** A message on its way to one address. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowedAddresses: readonly AddressRange[];
}

/** What a receiver answered: nothing of the body is of interest. */
export interface Answered {
  readonly status: number;
  /** Seconds to wait, where the receiver names them. */
  readonly retryAfter?: number;
}

export interface PostLimits {
  /** Milliseconds for everything until the answer begins. */
  readonly patience?: number;
  readonly resolve?: Resolve;
}

/** The receiver did not answer in time. */
export class TimedOut extends Error {
  readonly code = 'TIMED_OUT';

  constructor() {
    super('a receiver did not answer in time');
    this.name = 'TimedOut';
  }
}

/** Milliseconds; Standard Webhooks advises 15 to 30 seconds. */
const defaultPatience = 15_000;

/** Bytes of an answer, and milliseconds, before the connection is cut off. */
const longestAnswer = 16_384;
const farewell = 1_000;

/**
 * Sends a message over a connection of its own, to an address that was judged. Follows no redirect and is done as soon as
 * the status is known: a receiver can neither lead it elsewhere nor hold it.
 * @throws AddressRefused TimedOut and whatever the network says, with its code
 */
export function postWebhook(post: Post, { patience = defaultPatience, resolve }: PostLimits = {}): Promise<Answered> {
  const { url, allowedAddresses } = post;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // an address instead of a name is not looked up
  if (isIP(host) !== 0 && !mayReach(host, allowedAddresses)) return Promise.reject(new AddressRefused());
  return answerTo(post, patience, resolve);
}

function answerTo({ url, headers, body, allowedAddresses }: Post, patience: number, resolve?: Resolve) {
  return new Promise<Answered>((answered, failed) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const sending = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: checkedLookup(allowedAddresses, resolve),
    });
    const deadline = setTimeout(() => sending.destroy(new TimedOut()), patience);
    sending.once('close', () => {
      clearTimeout(deadline);
      failed(new TimedOut()); // where no answer came and no error: a connection that became another protocol
    });
    sending.on('error', failed); // also what comes after the answer, to which nobody listens any more
    sending.once('response', (response) => {
      answered(answerIn(response));
      letGo(sending, response);
    });
    sending.end(body);
  });
}

/** Lets a receiver finish a short answer, of which nothing is kept; a long or a slow one is cut off. */
function letGo(sending: ClientRequest, response: IncomingMessage): void {
  let left = longestAnswer;
  response.on('error', () => undefined);
  response.on('data', ({ length }: Buffer) => {
    left -= length;
    if (left < 0) sending.destroy();
  });
  setTimeout(() => sending.destroy(), farewell).unref();
}

function answerIn({ statusCode = 0, headers }: IncomingMessage): Answered {
  const retryAfter = /^\d{1,6}$/.test(headers['retry-after'] ?? '') ? Number(headers['retry-after']) : undefined;
  return { status: statusCode, ...(retryAfter !== undefined && { retryAfter }) };
}
