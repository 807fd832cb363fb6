-- Keys under which pseudonyms of visitors are made, a period each. The secret is sealed under a key of the key store that
-- is destroyed when the period ends; the row stays and tells that it was.
create table visit_key (
  org text not null,
  -- First day, in Baku.
  starts date not null,
  -- When it is due to be destroyed.
  until timestamptz not null,
  sealed bytea,
  destroyed_at timestamptz,
  primary key (org, starts, until)
);
create index visit_key_open on visit_key (until) where destroyed_at is null;

-- Visits of the period that runs, depersonalised before they come here. Counted and deleted when it ends.
create table visit_event (
  org text not null,
  starts date not null,
  until timestamptz not null,
  -- Pseudonym under the key of the period.
  who text not null,
  day date not null,
  site text not null,
  page text not null,
  referrer text not null,
  browser text not null,
  system text not null,
  -- Name of what happened; empty: the page was viewed.
  event text not null,
  n bigint not null,
  primary key (org, starts, until, who, day, site, page, referrer, browser, system, event)
);

-- What is left of them: counts by day, and nobody's pseudonym.
create table visit_count (
  org text not null,
  day date not null,
  site text not null,
  trait text not null check (trait in ('all', 'page', 'referrer', 'browser', 'system', 'event')),
  key text not null,
  visits bigint not null,
  views bigint not null,
  primary key (org, day, site, trait, key)
);
