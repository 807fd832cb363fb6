-- Telling registered people of a significant version. Rows in clear hold pseudonyms, states and codes; addresses stay in
-- the organisation's own stores and are read there at the moment of sending.
create table notice_campaign (
  org text not null,
  version integer not null,
  state text not null check (state in ('scheduled', 'gathering', 'sending', 'paused', 'cancelled', 'done')),
  -- SHA-256 of the letters as they were approved.
  text_hash text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  starts_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  -- What it goes on with after a pause.
  resumes_as text,
  -- How often the accounts were gone through, and how far by now: the table and, sealed, the key of its last row.
  rounds integer not null default 0,
  gathered_tables integer not null default 0,
  gathered_after bytea,
  -- New people this round found.
  gathered_new integer not null default 0,
  -- What stops all of it for now: the mail server or a store.
  fault text,
  fault_attempts integer not null default 0,
  primary key (org, version),
  foreign key (org, version) references policy_version (org, number)
);
-- The letter as it goes out, word for word: the same for everybody who reads the language.
create table notice_text (
  org text not null,
  version integer not null,
  language text not null,
  subject text not null,
  text text not null,
  html text not null,
  primary key (org, version, language)
);
-- Rows of a store whose people are written to; their keys are sealed.
create table notice_batch (
  org text not null,
  version integer not null,
  n integer not null,
  store text not null,
  table_name text not null,
  keys bytea not null,
  primary key (org, version, n)
);
-- One registered person and the letter to them.
create table notice_letter (
  org text not null,
  version integer not null,
  subject text not null,
  -- Pseudonym of the row: who changes the address is still the same person.
  row_name text not null,
  batch integer not null,
  place integer not null,
  language text not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'gone')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  -- Why it failed: SMTP status, or a code. Never what the server answered.
  fault text,
  -- When it was first handed to the mail server: set before, so that a crash in between shows.
  tried_at timestamptz,
  settled_at timestamptz,
  primary key (org, version, subject),
  unique (org, version, row_name)
);
create index notice_letter_open on notice_letter (org, version, next_at) where state in ('waiting', 'sending');
create index notice_letter_failed on notice_letter (org, version, settled_at) where state = 'failed';
