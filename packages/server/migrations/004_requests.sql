-- Requests of people about their data. Rows in clear hold pseudonyms, dates, counts and codes; whatever could
-- name a person is sealed under a key of the request alone, so that the answer outlives an erased person's key
-- and goes with the request's own.

-- Numbers without gaps: the row is locked by the transaction that takes the next one.
create table request_number (
  org text not null,
  year integer not null,
  last integer not null,
  primary key (org, year)
);

create table request (
  org text not null,
  id uuid not null,
  number text not null,
  kind text not null,
  subject text not null,
  channel text not null,
  language text not null,
  received_at timestamptz not null,
  policy_version integer not null,
  -- The fold of request_event, kept beside it for lists; written by the transaction that adds the event.
  phase text not null,
  due_date date not null,
  due_before timestamptz not null,
  closed_at timestamptz,
  handler text,
  seq integer not null,
  -- Indexes of the journal entries that tell of it.
  entries bigint[] not null default '{}',
  -- The store's fault it waits for, and when it goes on.
  wait_code text,
  wait_until timestamptz,
  -- The day the sealed parts go: the request's key is destroyed then.
  keep_until date,
  key_destroyed_at timestamptz,
  primary key (org, id),
  unique (org, number)
);
create index request_open on request (org, due_before) where closed_at is null;
create index request_subject on request (org, subject, received_at);
create index request_recent on request (org, received_at desc, id);

create table request_event (
  org text not null,
  request uuid not null,
  seq integer not null,
  at timestamptz not null,
  kind text not null,
  actor text not null,
  data jsonb not null,
  primary key (org, request, seq)
);

-- What is done in each table of each store. The keys (the intent) are sealed here before anything is touched.
create table request_step (
  org text not null,
  request uuid not null,
  n integer not null,
  round integer not null,
  store text not null,
  table_name text not null,
  action text not null,
  columns text[] not null,
  ground jsonb,
  planned_count integer not null,
  shared_count integer not null,
  done_count integer not null,
  state text not null,
  attempts integer not null,
  next_attempt_at timestamptz,
  last_error text,
  done_at timestamptz,
  keys bytea not null,
  primary key (org, request, n)
);
create index request_step_waiting on request_step (next_attempt_at) where state = 'waiting';

-- Sealed parts: `contact`, `ask`, `plan`, `part:<store>`, `reason`.
create table request_secret (
  org text not null,
  request uuid not null,
  name text not null,
  sealed bytea not null,
  primary key (org, request, name)
);

-- One-time codes and the access they give. Only hashes are kept.
create table request_code (
  org text not null,
  request uuid not null,
  id uuid not null,
  subject text not null,
  hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null,
  used_at timestamptz,
  token_hash text,
  token_expires_at timestamptz,
  primary key (org, request, id)
);
create index request_code_subject on request_code (org, subject, sent_at);

-- The answer as the person gets it, sealed.
create table request_file (
  org text not null,
  request uuid not null,
  name text not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  made_at timestamptz not null,
  sealed bytea not null,
  primary key (org, request, name)
);

-- Letters to send, once each: the row is written with the fact it tells of, and marked when the server took it.
create table request_letter (
  org text not null,
  request uuid not null,
  name text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  primary key (org, request, name)
);
