-- Published versions of each organisation's declaration. Rows are never changed and never deleted (LAL-8.4).
create table policy_version (
  org text not null,
  number integer not null,
  hash text not null,
  -- The manifest as it was checked: facts and statements. json, not jsonb: the declared order is the order people read.
  manifest json not null,
  -- The file as it was given, comments included.
  source text not null,
  approved date not null,
  published_at timestamptz not null,
  effective_at timestamptz not null,
  -- When people were told, for a change that needs notice.
  notice_at timestamptz,
  significant boolean not null,
  -- What changed against the version before, in three languages.
  changes jsonb not null,
  consent_anew jsonb not null,
  primary key (org, number)
);

create function policy_version_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a published version is immutable' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger policy_version_immutable before update or delete on policy_version
  for each row execute function policy_version_is_immutable();

-- The last file that was refused, so that the console can say so; cleared when a version loads.
create table policy_rejection (
  org text primary key,
  at timestamptz not null,
  findings jsonb not null
);
