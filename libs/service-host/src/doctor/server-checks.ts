import type { Client } from 'pg';
import { failed, ok, warning, type Finding } from './finding.js';

/** What BullMQ and the log need; `makeRoles` needs 16 where the operator is no superuser. */
const oldest = 150_000;

interface ServerRow {
  readonly number: number;
  readonly version: string;
  readonly standby: boolean;
  readonly encoding: string;
  readonly fsync: string;
  readonly pages: string;
  readonly checksums: string;
  readonly connections: number;
  readonly taken: number;
  readonly now: Date;
}

const serverQuery = `
  select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
         pg_is_in_recovery() as standby, pg_encoding_to_char(encoding) as encoding, current_setting('fsync') as fsync,
         current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
         current_setting('max_connections')::int as connections, (select count(*)::int from pg_stat_activity) as taken,
         clock_timestamp() as now
    from pg_database where datname = current_database()`;

/** The server: its version, whether what it acknowledges is on disk, its room for connections, its clock. */
export async function serverChecks(client: Client): Promise<readonly Finding[]> {
  const asked = Date.now();
  const { rows } = await client.query<ServerRow>(serverQuery);
  const half = (Date.now() - asked) / 2;
  const server = rows[0] as ServerRow;
  return [versionOf(server), ...durabilityOf(server), ...roomOf(server), clockOf(server.now, asked + half, half)];
}

function versionOf({ number, version, standby, encoding }: ServerRow): Finding {
  const name = 'postgresql';
  if (number < oldest) return failed(name, `versie ${version}`, 'Gebruik PostgreSQL 15 of later.');
  if (standby) return failed(name, 'dit is een standby: er is niets vast te leggen', 'Noem de primaire server.');
  if (encoding !== 'UTF8') return failed(name, `tekens in ${encoding}`, 'Maak de database met encoding UTF8.');
  return ok(name, `versie ${version}`);
}

function durabilityOf({ fsync, pages, checksums }: ServerRow): readonly Finding[] {
  const name = 'duurzaamheid';
  if (fsync !== 'on' || pages !== 'on') {
    const what = `fsync is ${fsync}, full_page_writes is ${pages}: wat is bevestigd kan verloren gaan`;
    return [failed(name, what, 'Zet beide aan in postgresql.conf.')];
  }
  if (checksums === 'on') return [ok(name, 'fsync en controlesommen staan aan')];
  const todo = 'Zet ze aan met pg_checksums, bij stilstaande server.';
  return [warning(name, 'controlesommen van de schijf staan uit: bederf valt later op', todo)];
}

function roomOf({ connections, taken }: ServerRow): readonly Finding[] {
  const what = `${taken} van ${connections} verbindingen in gebruik`;
  if (taken < connections * 0.9) return [ok('verbindingen', what)];
  return [warning('verbindingen', what, 'Verhoog max_connections, of draai minder processen.')];
}

/** Milliseconds. */
const [noticeable, wrong] = [2_000, 30_000];

/** @param half of the time that the question took: so much is not known */
export function clockOf(there: Date, here: number, half: number): Finding {
  const skew = Math.max(0, Math.abs(there.getTime() - here) - half);
  const what = `klok van de database wijkt ${(skew / 1_000).toFixed(1)} s af van die van deze machine`;
  const todo = 'Laat beide machines hun klok gelijkzetten (NTP); termijnen en dagen hangen ervan af.';
  if (skew > wrong) return failed('klok', what, todo);
  return skew > noticeable ? warning('klok', what, todo) : ok('klok', what);
}

interface Sleeper {
  readonly name: string;
  readonly minutes: number;
}

/** Minutes after which a transaction is one that somebody forgot. */
const forgotten = 10;

/** Transactions that hold others up: of this program none takes minutes. */
export async function transactionCheck(client: Client): Promise<readonly Finding[]> {
  const { rows } = await client.query<Sleeper>(
    `select application_name as name, (extract(epoch from now() - xact_start) / 60)::int as minutes from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start < now() - make_interval(mins => $1)
      order by xact_start`,
    [forgotten],
  );
  const oldest = rows[0];
  if (!oldest) return [ok('transacties', `geen duurt langer dan ${forgotten} minuten`)];
  const what = `${rows.length} duren langer dan ${forgotten} minuten, de oudste ${oldest.minutes} (${oldest.name})`;
  return [warning('transacties', what, 'Zoek die in pg_stat_activity en beëindig haar met pg_terminate_backend.')];
}
