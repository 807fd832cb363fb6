-- Links by which a member of staff sets the password and the second factor: at the first time, and after a reset.
-- Only the token's hash is kept; it works once, and while it is young.
create table invitation (
  token_hash bytea primary key,
  account uuid not null references account (id),
  -- The organisation that invites.
  org text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_of_account on invitation (account, made_at desc);
