-- Links to the page of preferences that were made for a person up to this instant open nothing any more. `subject` is
-- a pseudonym; '*' stands for everybody's.
create table preference_link_revoked (
  org text not null,
  subject text not null,
  until timestamptz not null,
  primary key (org, subject)
);
-- Mails about preferences. Whom to write to, and what, is sealed under the person's key and gone once it was sent.
create table preference_mail (
  org text not null,
  id uuid not null,
  subject text not null,
  kind text not null,
  queued_at timestamptz not null,
  sealed bytea,
  sent_at timestamptz,
  primary key (org, id)
);
create index preference_mail_lately on preference_mail (org, subject, queued_at);
-- What a consent written down by staff rests on: a scan or a recording, sealed under the person's key. The journal has
-- its hash.
create table consent_evidence (
  org text not null,
  id uuid not null,
  subject text not null,
  type text not null,
  bytes integer not null,
  sealed bytea not null,
  primary key (org, id)
);
alter table consent_evidence alter column sealed set storage external;
