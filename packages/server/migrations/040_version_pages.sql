-- What a version says to people, in every language: titles, headings, tables and clauses as markup of the release that
-- published it, so that a later release changes nothing of it. `hash` is the SHA-256 of the canonical form, which the
-- journal has too. Versions of earlier releases get their pages when the first release that keeps them starts: `kept_at`
-- is then later than the publication.
create table policy_pages (
  org text not null,
  version integer not null,
  kept_at timestamptz not null,
  hash text not null,
  pages json not null,
  primary key (org, version),
  foreign key (org, version) references policy_version (org, number)
);
create trigger policy_pages_immutable before update or delete on policy_pages
  for each row execute function policy_version_is_immutable();
create trigger policy_pages_not_truncated before truncate on policy_pages
  for each statement execute function policy_version_is_immutable();
