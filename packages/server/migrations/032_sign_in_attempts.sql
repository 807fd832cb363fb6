-- Attempts to sign in, by the pseudonym of the address that was typed, whether an account has it or not: a lock that only
-- accounts know would tell which addresses are staff.
create table sign_in_attempt (
  email_pseudonym text primary key,
  failures integer not null,
  locked_until timestamptz,
  seen_at timestamptz not null
);
create index sign_in_attempt_seen on sign_in_attempt (seen_at);
insert into sign_in_attempt (email_pseudonym, failures, locked_until, seen_at)
  select email_pseudonym, failures, locked_until, coalesce(locked_until, created_at) from account
  where failures > 0 or locked_until is not null;
alter table account drop column failures, drop column locked_until;
