import { JobQueue, redisCondition } from '@evenwicht/jobs';
import { allowedAlgorithms } from '@evenwicht/service-kit';
import type { IdentitySettings } from '../settings.js';
import { failed, ok, warning, type Finding } from './finding.js';

/** Where the queue is: a Redis of an age and with settings that keep it whole. */
export async function redisCheck(url: string): Promise<readonly Finding[]> {
  const { version, evictionPolicy } = await redisCondition(url);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 6 || (major === 6 && minor < 2)) {
    return [failed('redis', `versie ${version}`, 'Gebruik Redis 6.2 of later.')];
  }
  if (evictionPolicy === 'noeviction') return [ok('redis', `versie ${version}, gooit niets weg`)];
  const todo = 'Zet maxmemory-policy op noeviction; tot dan kan de wachtrij taken kwijtraken.';
  return [warning('redis', `versie ${version}, maxmemory-policy is ${evictionPolicy}`, todo)];
}

/** The queue: what is parked waits for the operator. */
export async function jobsCheck(site: { readonly redisUrl?: string | undefined; readonly databaseUrl: string }) {
  const queue = new JobQueue({ site, isToBeSeen: true });
  try {
    const { waiting, running, retrying, parked } = await queue.counts();
    const what = `${waiting} wachten, ${running} lopen, ${retrying} worden opnieuw geprobeerd`;
    if (parked === 0) return [ok('taken', `${what}, geen geparkeerd`)];
    const entries = await queue.list('parked', 20);
    const kinds = [...new Set(entries.map(({ kind, cause }) => `${kind}: ${cause ?? 'onbekend'}`))].join(', ');
    const todo = 'Herstel de oorzaak en laat ze opnieuw proberen: POST /v1/jobs/{jobId}/retries (docs/operations.md).';
    return [warning('taken', `${parked} geparkeerd (${kinds}); ${what}`, todo)];
  } finally {
    await queue.close();
  }
}

/** Milliseconds that the identity provider is waited for. */
const patience = 5_000;

interface KeySet {
  readonly keys?: readonly { readonly alg?: string; readonly use?: string; readonly kty?: string }[];
}

/** Whether visitors can be believed: the discovery document and the keys of the identity provider. */
export async function identityCheck({ issuer, jwksUri }: IdentitySettings): Promise<readonly Finding[]> {
  const name = 'aanmelddienst';
  const found = jwksUri ?? (await keysNamedBy(issuer));
  if (typeof found !== 'string') return [found];
  const { keys = [] } = (await documentAt(found)) as KeySet;
  const usable = keys.filter(({ alg, use }) => use !== 'enc' && (alg === undefined || allowedAlgorithms.includes(alg)));
  if (usable.length > 0) return [ok(name, `${usable.length} sleutels om handtekeningen mee na te gaan`)];
  const todo = `Laat de aanmelddienst tekenen met een van ${allowedAlgorithms.join(', ')}.`;
  return [failed(name, 'geeft geen sleutel die hier wordt geloofd', todo)];
}

async function keysNamedBy(issuer: string): Promise<string | Finding> {
  const document = await documentAt(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { issuer: said, jwks_uri: keys } = document as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (said === issuer && typeof keys === 'string') return keys;
  const todo =
    'Zet OIDC_ISSUER letterlijk zoals de aanmelddienst zich noemt, ook wat een schuine streep op het eind betreft.';
  return failed('aanmelddienst', 'noemt zich anders dan OIDC_ISSUER, of noemt geen sleutels', todo);
}

async function documentAt(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' });
  if (!answer.ok) throw Object.assign(new Error('no document'), { code: `HTTP_${answer.status}` });
  return answer.json();
}
