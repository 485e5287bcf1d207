import { Client } from 'pg';

/** The same word gives the same UUID, with the version and variant of one that is derived from a name. */
const uuidOf = (text) => `overlay(overlay(md5(${text}) placing '5' from 13) placing '8' from 17)::uuid::text`;

/**
 * Copies the cases of an invented region in its log, with ids and positions of their own, until there are `wanted`:
 * invented as the first, and so many as only a large region has. A case is left out that follows another or that the
 * ledger knows, for what is elsewhere about it is not copied.
 * @returns how many cases there then are
 */
export async function copyCases(connectionString, wanted) {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(`
    create temporary table copied as
    select stream, substr(stream, 6) as id, row_number() over (order by min(position)) as n
      from log.event where stream like 'case-%'
     group by stream
    having not bool_or(type = 'TenancyStarted' and body->'data'->>'basis' = 'reciprocity')
       and not bool_or(body->'data'->'follows' is not null)`);
  const copied = await countOf(client, 'select count(*) from copied');
  let count = await countOf(client, `select count(distinct stream) from log.event where stream like 'case-%'`);
  for (let copy = 1; count < wanted; copy += 1) {
    const missing = Math.min(copied, wanted - count);
    await client.query(copyQuery, [String(copy), missing]);
    count += missing;
  }
  await client.end();
  return count;
}

const copyQuery = `
  insert into log.event (position, stream, revision, event_id, type, body)
  select (select max(position) from log.event) + row_number() over (order by e.position),
         'case-' || ids.case_id, e.revision, ids.event_id::uuid, e.type,
         replace(replace(e.body::text, c.id, ids.case_id), e.event_id::text, ids.event_id)::json
    from copied c
    join log.event e on e.stream = c.stream
   cross join lateral (select ${uuidOf('c.id || $1')} as case_id, ${uuidOf('e.event_id || $1')} as event_id) ids
   where c.n <= $2::int`;

async function countOf(client, query) {
  const { rows } = await client.query(query);
  return Number(rows[0].count);
}
