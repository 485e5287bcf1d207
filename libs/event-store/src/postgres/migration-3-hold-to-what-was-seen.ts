/**
 * An append may rely on its writer having seen the whole log (docs/adr/0086): `seen_heads` has an element an append, where
 * the log has to end, or null for who relies on nothing. As it was in every other way; services of before this step go on
 * to call the old form.
 */
export const holdToWhatWasSeen = `
-- As before; and an append with a seen head is stored only if the log ends there, what goes before it in the same call
-- left out, and none of its ids is stored: otherwise log-has-grown, and nothing of it is stored.
create function log.append(
  streams text[], revisions integer[], event_ids uuid[], types text[], bodies json, append_ends integer[],
  seen_heads bigint[]
) returns table (outcome text, revision integer, "position" bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- the plan never depends on the values
set enable_seqscan = off -- statistics of a young table must not lead to a scan of an old one
as $$
declare
  head bigint;
  head_found bigint;
  fits boolean;
  body_array json[];
  first integer := 1;
  last integer;
  n integer := 0;
  known integer;
begin
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true); -- what is acknowledged is on disk
  end if;
  if session_user <> current_user and not pg_has_role(session_user, current_user, 'member') then
    perform log.check_writer(streams, revisions, event_ids, types, bodies, append_ends);
  end if;
  perform from log.head_lock for update;
  select coalesce(max(e.position), 0) into head from log.event e;

  if cardinality(append_ends) > 1 then
    select bool_and(i.revision = 1 + coalesce(i.before,
             (select e.revision from log.event e where e.stream = i.stream order by e.revision desc limit 1), -1))
           and not exists (select from log.event e where e.event_id = any (event_ids))
           and not exists (select from unnest(seen_heads) seen where seen <> head)
           and (select count(distinct id) from unnest(event_ids) id) = cardinality(event_ids)
      into fits
      from (select u.stream, u.revision, lag(u.revision) over (partition by u.stream order by u.n) as before
              from unnest(streams, revisions) with ordinality u(stream, revision, n)) i;
    if fits then
      insert into log.event (position, stream, revision, event_id, type, body)
      select head + i.n, i.stream, i.revision, i.event_id, i.type, i.body
        from rows from (unnest(streams), unnest(revisions), unnest(event_ids), unnest(types), json_array_elements(bodies))
             with ordinality i(stream, revision, event_id, type, body, n);
      return query select 'appended', revisions[i], head + i from unnest(append_ends) i;
      return;
    end if;
  end if;

  head_found := head;
  select array_agg(b) into body_array from json_array_elements(bodies) b;
  foreach last in array append_ends loop
    n := n + 1;
    select count(*) into known from log.event e where e.event_id = any (event_ids[first:last]);
    if seen_heads[n] is not null and (seen_heads[n] <> head_found or known > 0) then
      outcome := 'log-has-grown';
      revision := null;
      "position" := null;
    elsif known > 0 then
      select case when count(e.position) = last - first + 1
                   and bool_and(e.stream = streams[first])
                   and max(e.revision - i.n) = min(e.revision - i.n) then 'duplicate' else 'event-id-reused' end,
             max(e.revision), max(e.position)
        into outcome, revision, "position"
        from unnest(event_ids[first:last]) with ordinality i(event_id, n)
        join log.event e on e.event_id = i.event_id;
    else
      "position" := null;
      revision := coalesce(
        (select e.revision from log.event e where e.stream = streams[first] order by e.revision desc limit 1), -1);
      outcome := 'wrong-revision';
      if revision = revisions[first] - 1 then
        insert into log.event (position, stream, revision, event_id, type, body)
        select head + 1 + i, streams[first], revisions[first] + i, event_ids[first + i], types[first + i], body_array[first + i]
          from generate_series(0, last - first) i;
        head := head + last - first + 1;
        outcome := 'appended';
        revision := revisions[first] + last - first;
        "position" := head;
      end if;
    end if;
    return next;
    first := last + 1;
  end loop;
end $$;

create or replace function log.append(
  streams text[], revisions integer[], event_ids uuid[], types text[], bodies json, append_ends integer[]
) returns table (outcome text, revision integer, "position" bigint)
language sql
security definer -- who may call this form need not be given the other one as well: the writer is checked there
set search_path = pg_catalog, pg_temp
as $$
  select * from log.append(streams, revisions, event_ids, types, bodies, append_ends,
                           array_fill(null::bigint, array[cardinality(append_ends)]));
$$;

revoke all on all functions in schema log from public;
`;
