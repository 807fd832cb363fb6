import type { TableMap } from '../connector.ts';
import { quoted } from '../engine.ts';
import { type AccessPlace, foldedColumn } from './access-condition.ts';
import { literal } from './access-names.ts';

type Tables = readonly (readonly [string, TableMap])[];

/** A table whose rows name a person by an identifier of their own. */
interface Rooted {
  readonly table: string;
  readonly at: string;
  readonly kind: string;
  readonly column: string;
  /** The identifier of a row in the form it is compared in. */
  folded(row: string): string;
}
function rooted({ tables: schema }: AccessPlace, tables: Tables): readonly Rooted[] {
  return tables.flatMap(([table, { subject }]) => {
    const { column, identifier = 'email' } = subject;
    if (column === undefined) return [];
    const at = `${quoted(schema)}.${quoted(table)}`;
    const folded = (row: string) => foldedColumn(subject, `${row}.${quoted(column)}`);
    return [{ table, at, kind: literal(identifier), column, folded }];
  });
}

function functionsSql(list: string, roots: readonly Rooted[]): string {
  const discover = roots.map(
    ({ at, kind, folded }) => `  insert into ${list}.person (kind, subject)
    select distinct ${kind}, ${folded('t')} from ${at} t where ${folded('t')} is not null
    on conflict do nothing;`,
  );
  const used = roots.map(
    ({ at, kind, folded }) => `exists (select from ${at} t where $1 = ${kind} and ${folded('t')} = $2)`,
  );
  const safely = 'security definer set search_path = pg_catalog, pg_temp';
  return `-- True while Əmanət said lately that the list holds.
create or replace function ${list}.fresh() returns boolean language sql stable ${safely}
  as $$ select at > clock_timestamp() - max_age from ${list}.sync $$;
create or replace function ${list}.discover() returns void language plpgsql ${safely} as $$ begin
${discover.join('\n')}
end $$;
create or replace function ${list}.is_used(kind text, subject text) returns boolean language sql stable ${safely}
  as $$ select ${used.join('\n    or ') || 'false'} $$;`;
}

/**
 * New identifiers are listed as they come, and looked at again as they go. Whoever is listed already is held, as a
 * foreign key holds: nobody takes them off before the row that uses them is there, and no two rows wait for each other.
 */
function triggerSql(list: string, trigger: string, { table, at, kind, column, folded }: Rooted): string {
  const made = `${list}.${quoted(`${table}_changed`)}`;
  return `create or replace function ${made}() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$ begin
  if tg_op <> 'DELETE' and ${folded('new')} is not null then
    loop
      insert into ${list}.person (kind, subject) values (${kind}, ${folded('new')}) on conflict do nothing;
      perform from ${list}.person p where p.kind = ${kind} and p.subject = ${folded('new')} for key share;
      exit when found;
    end loop;
  end if;
  if tg_op <> 'INSERT' then
    update ${list}.person set waiting = true where kind = ${kind} and subject = ${folded('old')};
  end if;
  return null;
end $$;
create or replace trigger ${quoted(trigger)} after insert or delete or update of ${quoted(column)}
  on ${at} for each row execute function ${made}();`;
}

/** The list itself, and what keeps it complete. Whoever is not in it cannot be read. */
export function listSql(
  place: AccessPlace,
  tables: Tables,
  { maxAge, syncRole }: { readonly maxAge: number; readonly syncRole?: string },
): string {
  const list = quoted(place.list);
  const roots = rooted(place, tables);
  const role = syncRole === undefined ? undefined : quoted(syncRole);
  const grants = [
    `grant usage on schema ${list} to ${role};`,
    `grant select, insert, update, delete on all tables in schema ${list} to ${role};`,
    `grant execute on function ${list}.discover(), ${list}.is_used(text, text) to ${role};`,
  ];
  return `create schema if not exists ${list};
revoke all on schema ${list} from public;
create table if not exists ${list}.sync (
  only_one boolean primary key default true check (only_one),
  at timestamptz not null default '-infinity',
  max_age interval not null
);
insert into ${list}.sync (max_age) values (interval '${maxAge} seconds')
  on conflict (only_one) do update set max_age = excluded.max_age;
create table if not exists ${list}.person (
  kind text not null,
  subject text not null,
  names text[] not null default '{}',
  purposes text[] not null default '{}',
  until timestamptz not null default '-infinity',
  waiting boolean not null default true,
  primary key (kind, subject)
);
create index if not exists person_waiting on ${list}.person (kind, subject) where waiting;
create index if not exists person_names on ${list}.person using gin (names);
${functionsSql(list, roots)}
revoke execute on function ${list}.discover(), ${list}.is_used(text, text) from public;
${roots.map((root) => triggerSql(list, place.list, root)).join('\n')}
${role === undefined ? '' : grants.join('\n')}`;
}
