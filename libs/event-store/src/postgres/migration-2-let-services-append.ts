/**
 * Services append under their own roles (docs/adr/0141): nobody but the owner writes to the table, `log.append` does it for
 * them, and looks first who asks. What stands in the row and what stands in the bytes is held to be the same, for rights are
 * judged by the one and readers read the other. It is done before the lock, once a batch, by one indexed read; for the owner
 * it costs a comparison.
 */
export const letServicesAppend = `
create table log.writer (
  role name primary key,
  may_append text[] not null,
  organisations text not null
);
comment on table log.writer is 'who else than the owner may append: as in libs/events/src/recorders.ts, put here by evenwicht migrate';
comment on column log.writer.may_append is 'role of the actor, category of the stream and type of the event, as: caseworker case/UrgencyGranted';
comment on column log.writer.organisations is 'the form of the organisation of the actor, a regular expression';

create function log.check_writer(
  streams text[], revisions integer[], event_ids uuid[], types text[], bodies json, append_ends integer[]
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  writer log.writer;
  is_true boolean;
  refused text;
begin
  select * into writer from log.writer w where w.role = session_user;
  if not found then
    raise exception '% may append nothing', session_user using errcode = 'insufficient_privilege';
  end if;

  with event as materialized (
    select i.*, b.stream as said_stream, b.revision as said_revision, b."eventId" as said_id, b.type as said_type,
           (b.actor->>'role') || ' ' || split_part(i.stream, '-', 1) || '/' || i.type as act,
           b.actor->>'organisation' as organisation,
           lag(i.stream) over (order by i.n) as stream_before, lag(i.revision) over (order by i.n) as revision_before
      from rows from (unnest(streams), unnest(revisions), unnest(event_ids), unnest(types), json_array_elements(bodies))
           with ordinality i(stream, revision, event_id, type, body, n)
      cross join lateral json_to_record(i.body) b(stream text, revision integer, "eventId" uuid, type text, actor json)
  )
  select bool_and(said_stream = stream and said_revision = revision and said_id = event_id and said_type = type
                  and stream is not null and revision is not null and event_id is not null and type is not null
                  and act is not null and organisation is not null) is true
         and bool_and(n = 1 or n - 1 = any (append_ends) or (stream = stream_before and revision = revision_before + 1))
         and append_ends[cardinality(append_ends)] = count(*),
         (array_agg(distinct act) filter (where act <> all (writer.may_append) or organisation !~ writer.organisations))[1]
    into is_true, refused
    from event;

  if is_true is not true then
    raise exception 'the rows do not say what the bytes say' using errcode = 'insufficient_privilege';
  end if;
  if refused is not null then
    raise exception '% may not append as %', session_user, refused using errcode = 'insufficient_privilege';
  end if;
end $$;

create or replace function log.append(
  streams text[], revisions integer[], event_ids uuid[], types text[], bodies json, append_ends integer[]
) returns table (outcome text, revision integer, "position" bigint)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
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
  if session_user <> current_user and not pg_has_role(session_user, current_user, 'member') then
    perform log.check_writer(streams, revisions, event_ids, types, bodies, append_ends);
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

revoke all on all functions in schema log from public;
`;
