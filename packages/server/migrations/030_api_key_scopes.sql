-- What a key may do, in place of one purpose. A key made before keeps what an application needs at run time; publishing a
-- declaration and handing in scans it keeps only when the journal shows that it has done so: a key in an application must
-- not be able to change what people are promised.
alter table api_key add column scopes text[] not null default array['decide', 'consents', 'facts']
  check (cardinality(scopes) > 0
    and scopes <@ array['decide', 'consents', 'facts', 'publish', 'scan', 'consent-files']);
update api_key set scopes = array['consent-files'] where purpose = 'consent-files';
update api_key k set scopes = k.scopes || used.scopes
from (
  select org, actor, array_agg(distinct scope) as scopes
  from (
    select org, convert_from(entry, 'UTF8')::jsonb ->> 'actor' as actor,
      case kind when 'policy.published' then 'publish' else 'scan' end as scope
    from journal_entry where kind in ('policy.published', 'scan.recorded')
  ) as entries
  group by org, actor
) as used
where used.org = k.org and used.actor = 'key:' || k.id and k.purpose = 'application';
alter table api_key drop column purpose;
