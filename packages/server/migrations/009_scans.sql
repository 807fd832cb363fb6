-- The last crawl of each site: what was seen. What follows from it is worked out anew against the version in force.
create table site_scan (
  org text not null,
  -- Origin of the site.
  site text not null,
  -- When the crawl began, and when it was taken in.
  at timestamptz not null,
  received_at timestamptz not null,
  observation jsonb not null,
  primary key (org, site)
);
