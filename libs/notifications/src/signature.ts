import { createHmac } from 'node:crypto';

/** A secret that is shared with one receiver: the bytes behind `whsec_` (Standard Webhooks 1.0). */
export type WebhookSecret = Buffer;

/** Bytes. */
const shortest = 24;
const longest = 64;

/** @returns undefined for a text that is no secret: `whsec_` and 24 to 64 bytes in base64 */
export function secretIn(text: string): WebhookSecret | undefined {
  const [, encoded = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  const isWhole = bytes.toString('base64') === encoded;
  return isWhole && bytes.length >= shortest && bytes.length <= longest ? bytes : undefined;
}

/** What is signed, and when. */
export interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks: a signature for each secret, so that one can be replaced by another without a message
 * that the receiver must refuse.
 */
export function signatureHeaders({ id, timestamp, body }: Signed, secrets: readonly WebhookSecret[]) {
  const signatures = secrets.map((secret) => createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.map((hmac) => `v1,${hmac.digest('base64')}`).join(' '),
  };
}
