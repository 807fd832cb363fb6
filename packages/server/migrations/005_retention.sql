-- One sweep of one table. State is derived: running until finished_at, waiting while it has a next_attempt_at.
create table retention_run (
  org text not null,
  id uuid not null,
  store text not null,
  table_name text not null,
  method text not null check (method in ('destroy', 'anonymise')),
  -- Conditions the rows met, frozen: purpose, column, period, cutoff instant.
  conditions jsonb not null,
  categories jsonb not null,
  policy_version integer not null,
  -- Pseudonym of who started it; `system` for the nightly one.
  started_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  -- Rows still due and not held after the run, by a second look.
  remaining integer,
  held integer not null default 0,
  last_error text,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  primary key (org, id)
);
create unique index retention_run_open on retention_run (org, store, table_name) where finished_at is null;
create index retention_run_recent on retention_run (org, started_at desc);

-- Keys are written before they are acted on: after a crash the same rows are finished, and none is counted twice.
create table retention_batch (
  org text not null,
  run uuid not null,
  seq integer not null,
  -- Emptied when the batch is done: a key of a destroyed row has no use left.
  keys text[],
  count integer not null,
  done_at timestamptz,
  primary key (org, run, seq)
);

create table retention_act (
  org text not null,
  number integer not null,
  run uuid not null,
  at timestamptz not null,
  count integer not null,
  store text not null,
  table_name text not null,
  method text not null,
  pdf bytea not null,
  sha256 text not null,
  entry bigint not null,
  primary key (org, number),
  unique (org, run)
);
