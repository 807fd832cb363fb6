-- How people were told of a significant change, or that they need not be: once for a version. The reason given lies sealed
-- in the journal entry.
create table policy_told (
  org text not null,
  version integer not null,
  how text not null check (how in ('email', 'site', 'service', 'not-needed')),
  actor text not null,
  at timestamptz not null,
  primary key (org, version),
  foreign key (org, version) references policy_version (org, number)
);
