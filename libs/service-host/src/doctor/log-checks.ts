import { headsAt, keyFileAt, Signer, type EvidenceSite, type VerifierKey } from '@evenwicht/evaluation';
import { beginning, type OpenedEventStore } from '@evenwicht/event-store';
import { readFile, stat } from 'node:fs/promises';
import type { Client } from 'pg';
import { failed, ok, warning, type Finding } from './finding.js';
import { LogReading, type FaultOfEvent } from './log-reading.js';
import { listed } from './rights-checks.js';

const restore = 'Houd alles zoals het is, stop de diensten en vergelijk met een back-up (docs/operations.md).';

const sentences: Readonly<Record<FaultOfEvent, string>> = {
  'out-of-order': 'plaatsen die niet op elkaar volgen',
  unreadable: 'onleesbaar',
  'unknown-type': 'van een soort die deze versie niet kent',
  'newer-version': 'in een vorm van een nieuwere versie',
  unfit: 'passen niet in hun vorm',
};

/** The log itself, read once from the first event to the last, beside every head that was kept of it. */
export async function logChecks(store: OpenedEventStore, site: EvidenceSite): Promise<readonly Finding[]> {
  const heads = await headsAt(site)
    .all()
    .catch(() => undefined);
  const head = await store.head();
  const reading = new LogReading(heads ?? [], Date.now());
  for await (const batch of store.readBytes(beginning, head)) for (const each of batch) reading.take(each);
  const { key, finding } = await keyCheck(site);
  return [contentsOf(reading, head), heads ? headsOf(reading, heads, key) : unreadableHeads, finding];
}

const unreadableHeads = failed(
  'hoofden',
  'een bewaard hoofd is niet te lezen',
  'Zet het terug uit een kopie; het wordt nooit overschreven.',
);

function contentsOf(reading: LogReading, head: number): Finding {
  if (reading.size !== head) return failed('logboek', `eindigt bij ${reading.size} en niet bij ${head}`, restore);
  const faults = [...reading.faults].map(([fault, at]) => `${sentences[fault]}: ${listed(at)}`);
  if (faults.length > 0) return failed('logboek', faults.join('; '), restore);
  if (reading.ofTheFuture.length > 0) {
    const what = `vastgelegd op een tijdstip dat nog moet komen: ${listed(reading.ofTheFuture)}`;
    return warning(
      'logboek',
      what,
      'Staat de klok van deze machine goed? Anders stond een klok fout toen het werd vastgelegd.',
    );
  }
  return ok('logboek', `${head} gebeurtenissen, aaneengesloten, alle leesbaar en van een bekende soort`);
}

function headsOf(
  reading: LogReading,
  heads: readonly { readonly size: number }[],
  key: VerifierKey | undefined,
): Finding {
  const contradicted = reading.contradicted(key);
  if (contradicted.length > 0) return failed('hoofden', `het logboek spreekt tegen: ${listed(contradicted)}`, restore);
  const last = heads.at(-1);
  if (last) return ok('hoofden', `${heads.length} bewaard en alle waar; het laatste tot en met plaats ${last.size}`);
  if (reading.size === 0) return ok('hoofden', 'nog geen, het logboek is leeg');
  return warning('hoofden', 'er is er geen bewaard', 'Voer uit: npx evenwicht head, en bewaar het ook elders.');
}

/** The key that signs. It is read, never made and never shown. */
async function keyCheck(site: EvidenceSite): Promise<{ readonly key?: VerifierKey; readonly finding: Finding }> {
  const [file, name] = [keyFileAt(site), 'sleutel'];
  try {
    const { verifierKey: key } = Signer.parse(await readFile(file, 'utf8'));
    const isOpen = ((await stat(file)).mode & 0o077) !== 0;
    const open = warning(name, `${file} is ook voor anderen te lezen`, 'Voer uit: chmod 600 op dat bestand.');
    return { key, finding: isOpen ? open : ok(name, `${key.name}, alleen voor deze gebruiker te lezen`) };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && !site.keyFile) return { finding: ok(name, 'nog geen; wordt gemaakt bij het eerste hoofd') };
    const todo = 'Zet de sleutel terug uit de kopie die u apart bewaart.';
    return { finding: failed(name, `${file} ${isMissing ? 'is er niet' : 'is niet te lezen'}`, todo) };
  }
}

interface RowFaults {
  readonly head: number;
  readonly size: number;
  readonly ids: number;
  readonly otherwise: number;
  readonly gaps: number;
  readonly locks: number | null;
}

const rowQuery = (seesLock: boolean) => `
  select coalesce(max(position), 0)::int as head, count(*)::int as size, count(distinct event_id)::int as ids,
         (count(*) filter (where (body->>'stream', body->>'revision', body->>'eventId', body->>'type')
                         is distinct from (stream, revision::text, event_id::text, type)))::int as otherwise,
         (select count(*)::int from (select from log.event group by stream
                                     having min(revision) <> 0 or max(revision) <> count(*) - 1) g) as gaps,
         ${seesLock ? '(select count(*)::int from log.head_lock)' : 'null::int'} as locks
    from log.event`;

/** What only the tables of PostgreSQL can show: rows that say something else than their bytes, ids twice, streams with holes. */
export async function tableCheck(client: Client): Promise<Finding> {
  const { rows: seen } = await client.query<{ may: boolean }>(
    "select has_table_privilege('log.head_lock', 'SELECT') as may",
  );
  const { rows } = await client.query<RowFaults>(rowQuery(seen[0]?.may === true));
  const faults = faultsOf(rows[0] as RowFaults);
  if (faults.length > 0) return failed('tabellen', faults.join('; '), restore);
  return ok('tabellen', 'plaatsen zonder gaten, kenmerken eenmalig, rijen en bytes zeggen hetzelfde');
}

function faultsOf({ head, size, ids, otherwise, gaps, locks }: RowFaults): readonly string[] {
  const faults: readonly [boolean, string][] = [
    [head !== size, `de laatste plaats is ${head}, er zijn ${size} gebeurtenissen`],
    [ids !== size, `${size - ids} keer hetzelfde kenmerk`],
    [otherwise > 0, `${otherwise} rijen zeggen iets anders dan hun bytes`],
    [gaps > 0, `${gaps} stromen met een gat`],
    [locks !== null && locks !== 1, `log.head_lock heeft ${locks} rijen in plaats van een`],
  ];
  return faults.flatMap(([isSo, text]) => (isSo ? [text] : []));
}
