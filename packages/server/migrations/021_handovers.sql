-- What a link to another site of the organisation takes along. Sealed under the ticket in that link, of which only a hash
-- is kept: nobody who reads this table learns whose choice it is. Taken once, by deleting it.
create table handover (
  org text not null,
  id bytea not null,
  sealed bytea not null,
  until timestamptz not null,
  primary key (org, id)
);
create index handover_until on handover (until);
