/** What is never told any more ends as such, what was never tried can be parked, and whoever started last says who is told. */
export const dropDeliveries = `
alter table notifications.target add column told_as text check (told_as ~ '^[0-9a-f]{64}$');
comment on column notifications.target.told_as is 'digest of as whom it is told and of what; null for who is not in the settings any more';
alter table notifications.delivery
  drop constraint delivery_state_check,
  add constraint delivery_state_check check (state in ('delivered', 'failing', 'parked', 'dropped')),
  drop constraint delivery_attempts_check,
  add constraint delivery_attempts_check check (attempts >= 0);
`;
