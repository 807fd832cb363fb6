-- The language files that were given with a version, by tag, as they were given, comments included. Their content stands in
-- the manifest of the version, which is hashed.
alter table policy_version add column languages json not null default '{}';
