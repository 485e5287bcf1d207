import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { sha256 } from '../merkle/merkle-hash.js';

/** The signature type of Ed25519 in C2SP signed notes. */
const ed25519 = 1;
const keyLength = 32;

/** A text that is no key. */
export class MalformedKey extends Error {
  constructor(readonly reason: string) {
    super(`this is no key: ${reason}`);
    this.name = 'MalformedKey';
  }
}

/**
 * A public key with its name, as notes are checked with it (c2sp.org/signed-note). Its text is
 * `<name>+<key id in hexadecimal>+<base64 of 0x01 and the key>`.
 */
export class VerifierKey {
  readonly #key: KeyObject;
  /** First four bytes of SHA-256(name || 0x0A || 0x01 || public key). */
  readonly keyId: Buffer;

  constructor(
    readonly name: string,
    private readonly publicKey: Buffer,
  ) {
    if (!isKeyName(name)) throw new MalformedKey('a name has no spaces and no plus');
    this.#key = createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') },
    });
    this.keyId = sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ed25519]), publicKey])).subarray(0, 4);
  }

  /** @throws MalformedKey */
  static parse(text: string): VerifierKey {
    const [, name, keyId, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
    if (!name || !keyId || !encoded) throw new MalformedKey('it is not of the form name+id+key');
    const key = new VerifierKey(name, keyBytes(encoded));
    if (key.keyId.toString('hex') !== keyId) throw new MalformedKey('its id is not that of its name and key');
    return key;
  }

  isMadeBy(text: string, signature: Buffer): boolean {
    return verify(null, Buffer.from(text), this.#key, signature);
  }

  toString(): string {
    const encoded = Buffer.concat([Buffer.from([ed25519]), this.publicKey]).toString('base64');
    return `${this.name}+${this.keyId.toString('hex')}+${encoded}`;
  }
}

/** The 32 bytes behind the signature type. @throws MalformedKey */
export function keyBytes(encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 1 + keyLength || bytes[0] !== ed25519) throw new MalformedKey('it is no Ed25519 key');
  return bytes.subarray(1);
}

export function isKeyName(name: string): boolean {
  return /^[^\s+]+$/u.test(name);
}
