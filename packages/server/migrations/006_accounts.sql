-- Staff accounts. The address lies sealed; it is found by its pseudonym.
create table account (
  id uuid primary key,
  email_pseudonym text not null unique,
  email_sealed bytea not null,
  password_hash text not null,
  -- The second factor's secret, sealed; null until it is set up.
  totp_sealed bytea,
  -- The last time step a code was used for: a code works once.
  totp_last_step bigint not null default 0,
  created_at timestamptz not null,
  -- Day the confidentiality agreement was signed; without it personal data stays closed (LAL-2.8).
  agreement_at timestamptz,
  disabled_at timestamptz,
  failures integer not null default 0,
  locked_until timestamptz
);
create table membership (
  org text not null,
  account uuid not null references account (id),
  role text not null check (role in ('owner', 'officer', 'handler', 'auditor')),
  primary key (org, account)
);
create index membership_of_account on membership (account);
create table session (
  token_hash bytea primary key,
  account uuid not null references account (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  language text not null default 'az'
);
create table api_key (
  id uuid primary key,
  org text not null,
  key_hash bytea not null unique,
  label text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);
