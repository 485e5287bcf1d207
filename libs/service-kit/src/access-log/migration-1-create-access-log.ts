/** Lines are added and never changed, whoever asks: the table itself refuses. */
export const createAccessLog = `
create table access.access_log (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  pseudonym text not null check (pseudonym ~ '^[A-Za-z0-9-]{1,80}$'),
  organisation text not null check (length(organisation) between 1 and 80),
  role text not null check (role ~ '^[a-z-]{1,40}$'),
  operation text not null check (operation ~ '^[A-Za-z]{1,80}$'),
  parameters json not null check (octet_length(parameters::text) <= 16384),
  log_position bigint not null check (log_position >= 0),
  operation_id uuid not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  processing_activity_id text not null check (length(processing_activity_id) between 1 and 300)
);
comment on table access.access_log is 'who read what, by pseudonym; nothing of what was read';

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'lines of the access log are never changed' using errcode = 'insufficient_privilege';
end $$;

create trigger never_changed before update or delete or truncate on access.access_log
  for each statement execute function access.refuse_change();
`;
