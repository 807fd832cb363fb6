-- How every statement of a version read when it was published, by id and language: a later release words the same
-- declaration otherwise, and what people were told stays what they were told. Empty for versions of earlier releases,
-- which read as the release in use words them.
alter table policy_version add column texts jsonb not null default '{}';
