import { hash } from 'node:crypto';

/** A SHA-256 of 32 bytes. */
export type Hash = Buffer;

const hashLength = 32;
const children = Buffer.alloc(1 + 2 * hashLength, 1);

/** RFC 6962, 2.1: the root of no leaves. */
export const emptyRoot: Hash = sha256(Buffer.alloc(0));

export function sha256(bytes: Buffer): Hash {
  return Buffer.from(hash('sha256', bytes, 'binary'), 'binary'); // a piece of a pool; a buffer of its own costs twice as much
}

/** One that stays: a piece of a pool would hold the whole pool, of which the other hashes were thrown away. */
export function kept(hashOfPool: Hash): Hash {
  const own = Buffer.allocUnsafeSlow(hashLength);
  own.set(hashOfPool);
  return own;
}

/** RFC 6962, 2.1: SHA-256(0x00 || bytes). */
export function leafHash(bytes: Uint8Array): Hash {
  return sha256(Buffer.concat([Buffer.alloc(1), bytes]));
}

/**
 * The same of the bytes from `start` up to `end` of a buffer, without copying them: the byte before them is made 0x00
 * for a moment, so there must be one.
 */
export function leafHashWithin(buffer: Buffer, start: number, end: number): Hash {
  const before = buffer[start - 1] as number;
  buffer[start - 1] = 0;
  const leaf = sha256(buffer.subarray(start - 1, end));
  buffer[start - 1] = before;
  return leaf;
}

/** RFC 6962, 2.1: SHA-256(0x01 || left || right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  children.set(left, 1);
  children.set(right, 1 + hashLength);
  return sha256(children);
}
