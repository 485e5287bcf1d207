/**
 * One row a key: the digest of its content, and the answer once there is one.
 *
 * A key is held by an advisory lock of the session, so that it is free again the moment its holder is gone, whatever
 * became of it. The row that binds a key to its content need not reach the disk at once: what follows, the answer or
 * the event in the log, does, and comes after it in the same write-ahead log.
 */
export const createSentRequests = `
create table http.sent_request (
  key bytea primary key check (octet_length(key) = 32),
  content bytea not null check (octet_length(content) = 32),
  status smallint check (status between 200 and 499),
  headers json,
  body text,
  answered_at timestamptz,
  check (num_nonnulls(status, headers, body, answered_at) in (0, 4))
);
comment on table http.sent_request is 'digests and answers only: nothing of a person, nothing of a request';

create function http.lock_of(asked bytea) returns bigint language sql immutable as $$
  select ('x' || encode(substr(asked, 1, 8), 'hex'))::bit(64)::bigint
$$;

-- outcome: other-content, answered, in-flight, first or again; with the last two the session holds the key
create function http.claim(asked bytea, asked_content bytea)
returns table (outcome text, status smallint, headers json, body text) language plpgsql as $$
declare
  known http.sent_request;
  is_held boolean := false;
begin
  loop -- once before the lock and once under it: another may have answered in between
    select * into known from http.sent_request r where r.key = asked;
    outcome := case when known.content <> asked_content then 'other-content'
                    when known.status is not null then 'answered' end;
    exit when outcome is not null or is_held;
    is_held := pg_try_advisory_lock(http.lock_of(asked));
    if not is_held then outcome := 'in-flight'; end if;
    exit when not is_held;
  end loop;

  if outcome is null then
    outcome := case when known.key is null then 'first' else 'again' end;
    perform set_config('synchronous_commit', 'off', true);
    insert into http.sent_request (key, content) values (asked, asked_content) on conflict do nothing;
  elsif is_held then
    perform pg_advisory_unlock(http.lock_of(asked));
  end if;
  if outcome = 'answered' then
    status := known.status; headers := known.headers; body := known.body;
  end if;
  return next;
end $$;
`;
