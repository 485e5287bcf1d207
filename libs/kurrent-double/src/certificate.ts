import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** Both in PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Who signs the certificates of one spec: nobody else trusts it. Invented, and good for a day around now. */
export class InventedAuthority {
  readonly #name = nameOf('Invented authority');
  readonly #keys = keyPair();
  /** In PEM. */
  readonly certificate: string;

  constructor() {
    this.certificate = this.signed(this.#name, this.#keys.publicKey, true);
  }

  /** A certificate for this machine, as a server or as whoever logs in. */
  issue(commonName: string): Certificate {
    const { publicKey, privateKey } = keyPair();
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { certificate: this.signed(nameOf(commonName), publicKey, false), key };
  }

  private signed(subject: Buffer, publicKey: KeyObject, isAuthority: boolean): string {
    const now = Date.now();
    const body = der(
      0x30,
      der(0xa0, der(0x02, Buffer.from([2]))), // version 3
      der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
      ecdsaWithSha256,
      this.#name,
      der(0x30, time(now - 86_400_000), time(now + 86_400_000)),
      subject,
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, der(0x30, isAuthority ? basicConstraints : thisMachine)),
    );
    const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, this.#keys.privateKey)]);
    return pem('CERTIFICATE', der(0x30, body, ecdsaWithSha256, der(0x03, signature)));
  }
}

const ecdsaWithSha256 = der(0x30, oid('2a8648ce3d040302'));
const basicConstraints = extension('551d13', der(0x30, der(0x01, Buffer.from([255]))));
/** The names that it is good for: an address and `localhost`. */
const thisMachine = extension(
  '551d11',
  der(0x30, der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost'))),
);

function keyPair() {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

function nameOf(commonName: string): Buffer {
  return der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from(commonName)))));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function extension(id: string, value: Buffer): Buffer {
  return der(0x30, oid(id), der(0x04, value));
}

function time(milliseconds: number): Buffer {
  return der(0x17, Buffer.from(new Date(milliseconds).toISOString().replace(/^..|[-T:]|\.\d+/g, '')));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
