-- What people took back: written in the transaction of the event itself, read by the job that tells recipients.
-- Rows go once they are fanned out. `seq` orders the changes of one person.
create table propagation_change (
  org text not null,
  seq bigint generated always as identity,
  subject text not null,
  at timestamptz not null,
  -- The event as it is stored in subject_event, so that its purposes need not be searched for.
  kind text not null,
  data jsonb not null,
  primary key (org, seq)
);
-- Where a recipient is told. The secret is sealed under the organisation's key.
create table propagation_target (
  org text not null,
  recipient text not null,
  url text not null,
  secret bytea not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (org, recipient)
);
-- One recipient to be told of one change.
create table propagation (
  org text not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  seq bigint not null,
  kind text not null,
  purposes jsonb not null,
  -- When the person's choice took effect, and the version it was held against.
  at timestamptz not null,
  version integer not null,
  way text not null check (way in ('webhook', 'task')),
  state text not null check (state in ('waiting', 'delivered', 'dead', 'done')),
  created_at timestamptz not null,
  -- Last day to have told it, and the rule that says so; null where no rule sets a number.
  due date,
  rule text,
  attempts integer not null default 0,
  next_at timestamptz not null,
  give_up_at timestamptz not null,
  -- Why the last attempt failed: HTTP status, or a code. Never what the recipient answered.
  last_fault text,
  settled_at timestamptz,
  settled_by text,
  primary key (org, id),
  unique (org, seq, recipient)
);
create index propagation_open on propagation (org, recipient, subject, seq) where state = 'waiting';
create index propagation_recent on propagation (org, state, created_at desc);
