import {
  base64url,
  CompactSign,
  exportJWK,
  exportPKCS8,
  exportSPKI,
  generateKeyPair,
  importPKCS8,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
} from 'jose';
import { createHmac } from 'node:crypto';

export const issuer = 'https://identity.example';
export const audience = 'https://evenwicht.example';
/** Seconds; the service of the spec stands still at this moment. */
export const now = Date.parse('2026-10-01T08:00:00.000Z') / 1000;

/** An invented employee of an invented municipality. */
export const claims = {
  iss: issuer,
  aud: audience,
  sub: 'employee-1',
  exp: now + 300,
  organisation: 'GM0148',
  roles: ['caseworker'],
};

/** A claim or header that is left out. */
const left = undefined;
const part = (value: unknown) => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));

/** The keys of a provider that rolls its keys over, of somebody else, and all that can be made of them. */
export class Forge {
  private constructor(
    private readonly current: CryptoKey,
    private readonly next: CryptoKey,
    private readonly stranger: CryptoKey,
    private readonly rsa: CryptoKey,
    private readonly strangersJwk: JWK,
    private readonly rsaPem: string,
    readonly published: JWK[],
  ) {}

  static async open(): Promise<Forge> {
    const pairs = ['ES256', 'ES256', 'ES256', 'RS256'].map((alg) => generateKeyPair(alg, { extractable: true }));
    const [current, next, stranger, rsa] = (await Promise.all(pairs)) as [Pair, Pair, Pair, Pair];
    const published = await Promise.all(
      [current, next, rsa].map(async ({ publicKey }, index) => {
        return { ...(await exportJWK(publicKey)), kid: ['current', 'next', 'rsa'][index] };
      }),
    );
    return new Forge(
      current.privateKey,
      next.privateKey,
      stranger.privateKey,
      rsa.privateKey,
      await exportJWK(stranger.publicKey),
      await exportSPKI(rsa.publicKey),
      published,
    );
  }

  /** A token that is what it should be, but for the given claims and header. */
  good(changed: object = {}, header: object = {}, key = this.current): Promise<string> {
    return this.signed({ ...claims, ...changed }, header, key);
  }

  signed(payload: unknown, header: object = {}, key = this.current): Promise<string> {
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const protectedHeader = JSON.parse(JSON.stringify({ alg: 'ES256', kid: 'current', ...header })) as { alg: string };
    return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader(protectedHeader).sign(key);
  }

  /** Authorization headers by what is wrong with them. */
  async hostile(): Promise<Record<string, string>> {
    const tokens = { ...(await this.algorithms()), ...(await this.keys()), ...(await this.contents()) };
    const bearers = Object.entries(tokens).map(([name, token]) => [name, `Bearer ${token}`] as const);
    return { ...Object.fromEntries(bearers), ...(await this.forms()) };
  }

  private async algorithms(): Promise<Record<string, string>> {
    const unsecured = new UnsecuredJWT(claims).encode();
    const rs512 = await importPKCS8(await exportPKCS8(this.rsa), 'RS512');
    const [, , signature = ''] = (await this.good()).split('.');
    return {
      'algorithm none': unsecured,
      'algorithm none with a signature': unsecured + signature,
      'algorithm None in capitals': this.unsigned({ alg: 'NONE' }, 'AAAA'),
      'no algorithm': this.unsigned({ kid: 'current' }, signature),
      'a number for an algorithm': this.unsigned({ alg: 256, kid: 'current' }, signature),
      'HS256 with the public key as the secret': this.shared('sha256', 'HS256', this.rsaPem),
      'HS512 with the public key as the secret': this.shared('sha512', 'HS512', this.rsaPem),
      'HS256 with the published key as the secret': this.shared('sha256', 'HS256', JSON.stringify(this.published[2])),
      'HS256 with an empty secret': this.shared('sha256', 'HS256', ''),
      'RS512, which is not on the list': await this.good({}, { alg: 'RS512', kid: 'rsa' }, rs512),
      'an algorithm that is not that of the key': await this.good({}, { kid: 'rsa' }),
      'an encrypted token': 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA',
    };
  }

  private async keys(): Promise<Record<string, string>> {
    const by = (header: object) => this.good({}, header, this.stranger);
    return {
      'the key of a stranger': await by({}),
      'the name of another key': await this.good({}, {}, this.next),
      'an unknown key': await by({ kid: 'unknown' }),
      'no name of a key': await by({ kid: left }),
      'an empty name of a key': await by({ kid: '' }),
      'a path for the name of a key': await by({ kid: '../../../../dev/null' }),
      'an address for the name of a key': await by({ kid: 'https://elsewhere.example/key' }),
      'a query for the name of a key': await by({ kid: "x' union select 'secret" }),
      'NUL in the name of a key': await by({ kid: 'current\u0000' }),
      'a number for the name of a key': await by({ kid: 1 }),
      'a key of its own (jwk)': await by({ jwk: this.strangersJwk, kid: left }),
      'an address of keys (jku)': await by({ jku: 'https://elsewhere.example/keys' }),
      'an address of a certificate (x5u)': await by({ x5u: 'https://elsewhere.example/certificate' }),
      'a certificate of its own (x5c)': await by({ x5c: ['AAAA'] }),
      'a critical header that nobody knows': this.unsigned({ alg: 'ES256', kid: 'current', crit: ['x'], x: 1 }, 'AAAA'),
    };
  }

  private async contents(): Promise<Record<string, string>> {
    const wrong: Record<string, object> = {
      'another issuer': { iss: 'https://elsewhere.example' },
      'an issuer that looks alike': { iss: `${issuer}/` },
      'no issuer': { iss: left },
      'another audience': { aud: 'https://another.example' },
      'an audience that begins alike': { aud: `${audience}.elsewhere.example` },
      'no audience': { aud: left },
      'an end in the past': { exp: now - 6 },
      'an end before time': { exp: -1 },
      'an end in words': { exp: 'never' },
      'no end': { exp: left },
      'a start in the future': { nbf: now + 60 },
      'a start in words': { nbf: 'now' },
      'no subject': { sub: left },
      'an empty subject': { sub: '' },
      'a number for a subject': { sub: 1 },
      'no organisation': { organisation: left },
      'a sentence for an organisation': { organisation: 'the town of somewhere' },
      'NUL in the organisation': { organisation: 'GM0148\u0000' },
      'two organisations': { organisation: ['GM0148', 'GM0160'] },
    };
    const made = Object.entries(wrong).map(async ([name, claim]) => [name, await this.good(claim)] as const);
    return {
      ...Object.fromEntries(await Promise.all(made)),
      'a text instead of claims': await this.signed('claims'),
      'a list instead of claims': await this.signed([claims]),
    };
  }

  private async forms(): Promise<Record<string, string>> {
    const token = await this.good();
    const [header = '', payload = '', signature = ''] = token.split('.');
    return {
      'the signature cut short': `Bearer ${token.slice(0, -4)}`,
      'no signature': `Bearer ${header}.${payload}.`,
      'no claims': `Bearer ${header}..${signature}`,
      'a dot too many': `Bearer ${header}.${payload}..${signature}`,
      'other claims than were signed': `Bearer ${header}.${part({ ...claims, organisation: 'GM0160' })}.${signature}`,
      'a signature of zeros': `Bearer ${header}.${payload}.${base64url.encode(new Uint8Array(64))}`,
      padding: `Bearer ${token}==`,
      'a token of twelve thousand characters': `Bearer ${header}.${'A'.repeat(12_000)}.${signature}`,
      'letters that are no ASCII': `Bearer ${header}.${payload}.ÿé${signature}`,
      'an encoded NUL': `Bearer ${token}%00`,
      quotes: `Bearer "${token}"`,
      'two tokens': `Bearer ${token}, Bearer ${token}`,
      'two spaces': `Bearer  ${token}`,
      'no token': 'Bearer',
      'no scheme': token,
      'another scheme': `Basic ${token}`,
    };
  }

  private unsigned(header: object, signature: string): string {
    return `${part(header)}.${part(claims)}.${signature}`;
  }

  private shared(hash: string, alg: string, secret: string): string {
    const text = `${part({ alg, kid: 'rsa' })}.${part(claims)}`;
    return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
  }
}

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
