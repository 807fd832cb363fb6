-- A sweep may follow a withdrawal of consent instead of a period; of rows that serve other purposes too it empties columns.
alter table retention_run
  add column cause text not null default 'period' check (cause in ('period', 'withdrawal')),
  -- Columns it empties; null: all that hold personal data.
  add column columns text[];
drop index retention_run_open;
create unique index retention_run_open on retention_run
  (org, store, table_name, cause, method, coalesce(columns, '{}')) where finished_at is null;

-- Withdrawals that were carried out: every store was searched, and what was held on that consent alone is gone.
create table withdrawal_done (
  org text not null,
  subject text not null,
  purpose text not null,
  withdrawn_at timestamptz not null,
  -- The last day of the term for stopping and destroying.
  due date not null,
  done_at timestamptz not null,
  -- Rows destroyed or emptied of the person in all stores.
  rows integer not null,
  primary key (org, subject, purpose, withdrawn_at)
);
create index withdrawal_done_recent on withdrawal_done (org, done_at desc);
