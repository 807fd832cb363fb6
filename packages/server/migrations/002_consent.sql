-- The events whose fold is a subject's state. Append-only: nothing here is ever updated.
-- `data` holds the event without its kind and instant; people are pseudonyms.
create table subject_event (
  org text not null,
  subject text not null,
  at timestamptz not null,
  id uuid not null,
  kind text not null,
  data jsonb not null,
  primary key (org, subject, at, id)
);
-- Exactly what was shown, once for each wording. Consents name it by its hash.
create table wording (
  org text not null,
  hash text not null,
  language text not null,
  version integer not null,
  text jsonb not null,
  primary key (org, hash)
);
