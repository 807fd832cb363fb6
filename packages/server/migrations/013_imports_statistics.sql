-- Records of other tools: what was taken in, of which file, by whom, and how far it came.
create table consent_import (
  org text not null,
  id uuid not null,
  -- Name of the tool, and how its fields are read.
  source text not null,
  format text not null check (format in ('csv', 'json', 'ndjson')),
  mapping jsonb not null,
  -- The version the records were given under, as whoever imports answers for; 0: words that we do not know.
  version integer not null,
  created_at timestamptz not null,
  -- Pseudonym of who imports.
  created_by text not null,
  -- SHA-256 of the file, from the first run that writes on: no other file follows it.
  file_hash text,
  file_bytes bigint,
  -- Rows of the file that are settled; the next run goes on behind them.
  rows_done bigint not null default 0,
  imported bigint not null default 0,
  already bigint not null default 0,
  faulty bigint not null default 0,
  -- Lines with codes, never values; the first thousand.
  faults jsonb not null default '[]',
  finished_at timestamptz,
  primary key (org, id)
);
create index consent_import_recent on consent_import (org, created_at desc);

-- Choices counted by what is alike, nobody's pseudonym among it. Kept up from the journal; `next` is the first entry
-- that is not counted yet.
create table consent_statistic_cursor (
  org text primary key,
  next bigint not null
);
create table consent_statistic (
  org text not null,
  -- Calendar day in Baku.
  day date not null,
  site text not null,
  language text not null,
  version integer not null,
  wording text not null,
  method text not null,
  -- Purposes with 1 or 0, in their order: `improvement:1,marketing:0`.
  choices text not null,
  n bigint not null,
  primary key (org, day, site, language, version, wording, method, choices)
);
