/**
 * Services under roles of their own keep their answers in one table and see each their own (docs/adr/0141). Whoever owns the
 * table sees all of them.
 */
export const keepAnswersApart = `
alter table http.sent_request add column keeper name not null default session_user;
alter table http.sent_request drop constraint sent_request_pkey, add primary key (key, keeper);
alter table http.sent_request enable row level security;
create policy own_answers on http.sent_request using (keeper = session_user);
`;
