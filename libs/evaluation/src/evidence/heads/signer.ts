import { createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { sha256 } from '../merkle/merkle-hash.js';
import { keyBytes, MalformedKey, VerifierKey } from './verifier-key.js';

const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex'); // RFC 8410: an Ed25519 seed follows

/**
 * A private key with its name. Its text is that of Go's sumdb/note, so that the tools of other logs can use it:
 * `PRIVATE+KEY+<name>+<key id>+<base64 of 0x01 and the seed>`.
 */
export class Signer {
  readonly #key: KeyObject;
  readonly verifierKey: VerifierKey;

  private constructor(
    name: string,
    private readonly seed: Buffer,
  ) {
    this.#key = privateKeyOf(seed);
    this.verifierKey = new VerifierKey(name, publicBytesOf(this.#key));
  }

  /** A new key; without a name of its own it is called after its public key, so that two logs never share a name. */
  static generate(name?: string): Signer {
    const seed = randomBytes(32);
    return new Signer(name ?? `evenwicht.invalid/${nameOf(publicBytesOf(privateKeyOf(seed)))}`, seed);
  }

  /** @throws MalformedKey, which never shows the key */
  static parse(text: string): Signer {
    const [, name, keyId, encoded] =
      /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
    if (!name || !keyId || !encoded) throw new MalformedKey('it is not of the form PRIVATE+KEY+name+id+key');
    const signer = new Signer(name, keyBytes(encoded));
    if (signer.verifierKey.keyId.toString('hex') !== keyId) throw new MalformedKey('its id is not its own');
    return signer;
  }

  /** The name of the key, which is the origin of what it signs. */
  get name(): string {
    return this.verifierKey.name;
  }

  sign(text: string): Buffer {
    return sign(null, Buffer.from(text), this.#key);
  }

  /** The secret, to be kept where nobody else reads it. */
  secretText(): string {
    const encoded = Buffer.concat([Buffer.from([1]), this.seed]).toString('base64');
    return `PRIVATE+KEY+${this.name}+${this.verifierKey.keyId.toString('hex')}+${encoded}`;
  }
}

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ format: 'der', type: 'pkcs8', key: Buffer.concat([pkcs8Prefix, seed]) });
}

function publicBytesOf(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url');
}

function nameOf(publicKey: Buffer): string {
  return sha256(publicKey).toString('hex').slice(0, 16);
}
