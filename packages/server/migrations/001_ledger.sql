-- Keys. Every key is wrapped by the next: subject <- organisation <- master (which is never in the database).

-- One row an organisation: its secrets (signing seed, wrapping key, pseudonym key) under the master key.
create table org_key (
  org text primary key,
  origin text not null,
  public_key bytea not null,
  wrapped bytea not null
);
-- One key a person (a pseudonym). Deleting the row destroys everything sealed under it.
create table subject_key (
  org text not null,
  subject text not null,
  key_id bytea not null,
  wrapped bytea not null,
  primary key (org, subject)
);
-- The erasure ledger: which keys were destroyed. Exported apart from backups and replayed after a restore.
create table subject_key_destroyed (
  org text not null,
  key_id bytea not null,
  subject text not null,
  time timestamptz not null,
  primary key (org, key_id)
);

-- The journal. One log an organisation; `size` is the next index. Its row is the sequencing lock.
create table journal_log (
  org text primary key,
  size bigint not null
) with (fillfactor = 50);
-- `entry` is canonical JSON exactly as hashed; kind, time and subject repeat it for reading.
create table journal_entry (
  org text not null,
  idx bigint not null,
  id uuid not null,
  kind text not null,
  time timestamptz not null,
  subject text,
  entry bytea not null,
  leaf_hash bytea not null,
  sealed bytea,
  primary key (org, idx)
);
-- Sealed content is ciphertext: compressing it is wasted work.
alter table journal_entry alter column sealed set storage external;
alter table journal_entry alter column entry set storage external;
create unique index journal_entry_id on journal_entry (id, org);
create index journal_entry_subject on journal_entry (org, subject, idx) where subject is not null;

-- The integrated tree; lags behind journal_log.size by at most a second.
create table journal_tree (
  org text primary key,
  size bigint not null
) with (fillfactor = 50);
-- C2SP tlog-tiles: up to 256 hashes of 32 bytes; the tile at the right edge of a level grows.
create table journal_tile (
  org text not null,
  level smallint not null,
  idx bigint not null,
  hashes bytea not null,
  primary key (org, level, idx)
);
alter table journal_tile alter column hashes set storage external;
create table journal_checkpoint (
  org text not null,
  size bigint not null,
  time timestamptz not null,
  note text not null,
  primary key (org, size)
);
-- Entries by kind, counted as they are integrated.
create table journal_kind (
  org text not null,
  kind text not null,
  entries bigint not null,
  primary key (org, kind)
);
-- Runs of the verifier over the live log.
create table journal_verification (
  org text not null,
  time timestamptz not null,
  size bigint not null,
  valid boolean not null,
  checks jsonb not null,
  first_difference bigint,
  primary key (org, time)
);

-- What was recorded stays as it was recorded. Whoever gets around this is found by the signed tree.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger journal_entry_append_only before update or delete or truncate on journal_entry
  for each statement execute function journal_is_append_only();
create trigger journal_checkpoint_append_only before update or delete or truncate on journal_checkpoint
  for each statement execute function journal_is_append_only();
