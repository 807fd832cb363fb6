-- How far a visit is, and whether staff asked for it: one that was asked for is not expected to come again by itself.
alter table scan_run add column phase text, add column asked boolean not null default false;
-- What a site looked like in each phase of its last visit by the server.
create table scan_picture (
  org text not null,
  -- Origin of the site.
  site text not null,
  phase text not null,
  at timestamptz not null,
  jpeg bytea not null,
  primary key (org, site, phase)
);
alter table scan_picture alter column jpeg set storage external;
