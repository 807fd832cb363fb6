-- Secrets that a new one took the place of, each sealed as it is: messages are signed with them as well until their
-- overlap ends, so that a recipient can change over at any moment of it. `seq` tells the latest.
create table propagation_former_secret (
  org text not null,
  recipient text not null,
  seq bigint generated always as identity,
  secret bytea not null,
  until timestamptz not null,
  primary key (org, recipient, seq)
);
