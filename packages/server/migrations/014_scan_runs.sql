-- The last visit of the schedule to each site: what it found lies in site_scan, why it failed lies here.
create table scan_run (
  org text not null,
  -- Origin of the site.
  site text not null,
  started_at timestamptz not null,
  -- Null while it runs, and for good when the server was killed under it.
  ended_at timestamptz,
  -- Code of what kept it from being done; null when it was taken in.
  failure text,
  -- Since when it has failed, over all tries in a row.
  failing_since timestamptz,
  primary key (org, site)
);
