/**
 * Lines may be forgotten when the term is over that the operator set (docs/adr/0154), and none before: the table itself looks at
 * the day of each line, whoever asks. Without a term none is.
 */
export const forgetLines = `
create table access.retention (
  is_only_row boolean primary key default true check (is_only_row),
  days integer not null check (days between 30 and 36500)
);
comment on table access.retention is 'how long lines of the access log are kept; put here by evenwicht migrate';

drop trigger never_changed on access.access_log;
create trigger never_changed before update or truncate on access.access_log
  for each statement execute function access.refuse_change();

create function access.refuse_early() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from access.retention r where old.at < now() - make_interval(days => r.days)) then
    return old;
  end if;
  raise exception 'lines of the access log are never changed, nor taken out before their term' using errcode = 'insufficient_privilege';
end $$;
create trigger kept_for_its_term before delete on access.access_log
  for each row execute function access.refuse_early();

-- for the worker, which can do nothing else with the access log
create function access.forget() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten bigint;
begin
  delete from access.access_log l using access.retention r where l.at < now() - make_interval(days => r.days);
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke all on all functions in schema access from public;
`;
