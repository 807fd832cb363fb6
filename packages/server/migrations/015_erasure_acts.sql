-- An act may tell of an erasure a person asked for: of a request instead of a run, over several tables.
alter table retention_act
  alter column run drop not null,
  alter column store drop not null,
  alter column table_name drop not null,
  add column request uuid,
  add column request_number text,
  add constraint retention_act_of check ((run is null) <> (request is null)),
  add constraint retention_act_request unique (org, request);
