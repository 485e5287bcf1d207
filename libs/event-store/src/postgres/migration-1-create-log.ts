/**
 * The log: one table, one lock, one function.
 *
 * `log.append` takes the lock before it looks at anything, so what it then reads cannot change until it commits:
 * positions are dense and in order of commit, which is what lets a reader trust a position (guarantee 2). The lock is
 * a row that is locked and never updated, so that a long reader leaves no dead versions of it to walk through.
 *
 * A batch whose every event fits (no id known, each revision the next of its stream) is stored by one insert. Any
 * other is taken append by append, each with its own outcome; nothing is raised, so nothing needs a subtransaction.
 */
export const createLog = `
create table log.event (
  position bigint primary key,
  stream text collate "C" not null,
  revision integer not null check (revision >= 0),
  event_id uuid not null unique,
  type text not null,
  body json not null,
  unique (stream, revision)
);
comment on column log.event.body is 'the bytes as written, never rewritten: they are what is hashed';

create table log.head_lock (is_only_row boolean primary key default true check (is_only_row));
insert into log.head_lock default values;

create function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is never edited: % on %', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger event_is_never_edited before update or delete or truncate on log.event
  execute function log.refuse_change();

-- streams, revisions, event_ids and types: one element an event; bodies: a JSON array of as many elements;
-- append_ends: for each append the index, from 1, of its last event.
-- One row for each append, in order: appended and duplicate give where it ended, wrong-revision gives the actual one.
create function log.append(
  streams text[], revisions integer[], event_ids uuid[], types text[], bodies json, append_ends integer[]
) returns table (outcome text, revision integer, "position" bigint)
language plpgsql
set plan_cache_mode = force_generic_plan -- the plan never depends on the values
set enable_seqscan = off -- statistics of a young table must not lead to a scan of an old one
as $$
declare
  head bigint;
  fits boolean;
  body_array json[];
  first integer := 1;
  last integer;
  known integer;
begin
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true); -- what is acknowledged is on disk
  end if;
  perform from log.head_lock for update;
  select coalesce(max(e.position), 0) into head from log.event e;

  if cardinality(append_ends) > 1 then
    select bool_and(i.revision = 1 + coalesce(i.before,
             (select e.revision from log.event e where e.stream = i.stream order by e.revision desc limit 1), -1))
           and not exists (select from log.event e where e.event_id = any (event_ids))
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

  select array_agg(b) into body_array from json_array_elements(bodies) b;
  foreach last in array append_ends loop
    select count(*) into known from log.event e where e.event_id = any (event_ids[first:last]);
    if known > 0 then
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
`;
