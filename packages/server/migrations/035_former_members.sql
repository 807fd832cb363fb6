-- Who worked in an organisation and does so no more: what they did is still told with their name.
create table former_member (
  org text not null,
  account uuid not null references account (id),
  ended_at timestamptz not null,
  primary key (org, account)
);
-- Those who left before are known by the journal.
insert into former_member (org, account, ended_at)
select e.org, a.id, max(e.time)
from journal_entry e
join account a on a.id::text = convert_from(e.entry, 'UTF8')::json -> 'refs' ->> 'account'
where e.kind = 'account.removed'
  and not exists (select from membership m where m.org = e.org and m.account = a.id)
group by e.org, a.id;
