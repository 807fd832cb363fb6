import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { StoreMap, TableMap } from '../connector.ts';
import { quoted } from '../engine.ts';
import { type AccessPlace, rowCondition } from './access-condition.ts';
import { listSql } from './access-list-sql.ts';
import { listSchema, literal, purposeRole, viewSchema } from './access-names.ts';

export interface AccessSqlOptions {
  /** Seconds after the last word of Əmanət from which nothing can be read. */
  readonly maxAge: number;
  /** The schema of the tables; `public` unless told. */
  readonly schema?: string;
  /** The role Əmanət comes in as; absent: the one who applies the SQL. */
  readonly syncRole?: string;
}
type Tables = readonly (readonly [string, TableMap])[];

/** The tables of a store that hold people. */
function peopled(map: StoreMap): Tables {
  return Object.entries(map).filter(
    ([, { subject }]) => subject.column !== undefined || subject.via !== undefined,
  );
}
const purposesOf = (tables: Tables): readonly string[] =>
  [...new Set(tables.flatMap(([, { purposes }]) => purposes))].toSorted();

/** What a purpose may see of a table: key, links, dates, and the columns whose category it uses. */
function columnsFor(
  manifest: Manifest,
  { key, subject, columns, dates = {} }: TableMap,
  purpose: string,
): string[] {
  const categories: readonly string[] = manifest.purposes[purpose]?.categories ?? [];
  const own = Object.entries(columns).flatMap(([column, category]) =>
    categories.includes(category) ? [column] : [],
  );
  const links = subject.via ? [subject.via.column] : [];
  return [...new Set([key, ...links, ...own, ...Object.values(dates)])];
}

/** A role for the purpose, and views that show it what it may see. */
function viewsSql(
  org: string,
  manifest: Manifest,
  place: AccessPlace,
  tables: Tables,
  purpose: string,
): string {
  const views = viewSchema(org, purpose);
  const role = purposeRole(org, purpose);
  const made = tables
    .filter(([, { purposes }]) => purposes.includes(purpose))
    .map(([table, own]) => {
      const view = `${quoted(views)}.${quoted(table)}`;
      const columns = columnsFor(manifest, own, purpose).map((column) => `t.${quoted(column)}`);
      return `create view ${view} with (security_barrier) as
  select ${columns.join(', ')}
  from ${quoted(place.tables)}.${quoted(table)} t
  where (select ${quoted(place.list)}.fresh())
    and ${rowCondition(place, table, 't', literal(purpose))};
grant select on ${view} to ${quoted(role)};`;
    });
  // A role is of the whole cluster: whoever owns tables need not be allowed to make one.
  return `-- ${purpose}
do $$ begin
  if not exists (select from pg_catalog.pg_roles where rolname = ${literal(role)}) then
    create role ${quoted(role)} nologin;
  end if;
exception when insufficient_privilege then
  raise insufficient_privilege using message = format('%I may make no role, and %I is not there yet', current_user, ${literal(role)}),
    hint = format('As an administrator of the database: create role %I nologin. Then apply this again.', ${literal(role)});
end $$;
create schema ${quoted(views)};
grant usage on schema ${quoted(views)} to ${quoted(role)};
${made.join('\n')}`;
}

const everybodyElse = 'amanat: everybody else';
const policyName = (org: string, purpose: string): string => quoted(viewSchema(org, purpose));

/** What holds on the tables themselves, should a role of a purpose ever be let at them. */
function policySql(
  org: string,
  place: AccessPlace,
  [table, { purposes }]: readonly [string, TableMap],
): string {
  const list = quoted(place.list);
  const at = `${quoted(place.tables)}.${quoted(table)}`;
  const check = `${list}.${quoted(`${table}_may_be_read`)}`;
  const policies = purposes.map(
    (
      purpose,
    ) => `create policy ${policyName(org, purpose)} on ${at} as restrictive to ${quoted(purposeRole(org, purpose))}
  using ((select ${list}.fresh()) and ${check}(${quoted(table)}, ${literal(purpose)}));
grant usage on schema ${list} to ${quoted(purposeRole(org, purpose))};`,
  );
  return `create function ${check}(found ${at}, purpose text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select ${rowCondition(place, table, '($1)', '$2')} $$;
do $$ begin
  -- Where row-level security was off, everybody else goes on as before.
  if not (select relrowsecurity from pg_catalog.pg_class where oid = ${literal(at)}::regclass) then
    alter table ${at} enable row level security;
    create policy ${quoted(everybodyElse)} on ${at} using (true) with check (true);
  end if;
end $$;
${policies.join('\n')}`;
}

/**
 * Takes away what shows and guards, whatever an earlier manifest made of it. The list stays, so that nothing has to be
 * filled anew; what was granted by hand on a view goes with the view.
 */
function clearSql(org: string, place: AccessPlace, tables: Tables): string {
  const list = literal(place.list);
  const at = tables.map(([table]) => literal(table)).join(', ');
  return `do $$ declare one record; begin
  for one in select policyname, tablename from pg_catalog.pg_policies
    where schemaname = ${literal(place.tables)} and left(policyname, length(${list}) + 1) = ${list} || '_' loop
    execute format('drop policy %I on %I.%I', one.policyname, ${literal(place.tables)}, one.tablename);
  end loop;
  for one in select nspname from pg_catalog.pg_namespace where left(nspname, length(${list}) + 1) = ${list} || '_' loop
    execute format('drop schema %I cascade', one.nspname);
  end loop;
  for one in select p.oid::regprocedure as called from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = ${list} and p.proname like '%\\_may\\_be\\_read' loop
    execute format('drop function %s', one.called);
  end loop;
  for one in select c.relname from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where t.tgname = ${list} and n.nspname = ${literal(place.tables)} and c.relname not in (${at}) loop
    execute format('drop trigger %I on %I.%I', ${list}, ${literal(place.tables)}, one.relname);
  end loop;
end $$;`;
}

/**
 * SQL that closes a store to what may not be read: a list of people kept current by Əmanət, a role and views for each
 * purpose the map names, and row policies on the tables. Whoever applies it owns the tables. One transaction; applied
 * again it brings everything to the state of the manifest given. PostgreSQL 14 or later.
 */
export function accessSql(org: string, manifest: Manifest, map: StoreMap, options: AccessSqlOptions): string {
  const place: AccessPlace = { list: listSchema(org), tables: options.schema ?? 'public', map };
  const tables = peopled(map);
  return `-- Written by Əmanət from the manifest of ${org}. Apply it as the owner of the tables.
begin;
${listSql(place, tables, options)}
${clearSql(org, place, tables)}
${purposesOf(tables)
  .map((purpose) => viewsSql(org, manifest, place, tables, purpose))
  .join('\n')}
${tables.map((table) => policySql(org, place, table)).join('\n')}
commit;
`;
}

/** SQL that takes all of it away again, but for the roles: other databases of the server may use them. */
export function dropAccessSql(org: string, map: StoreMap, schema = 'public'): string {
  const place: AccessPlace = { list: listSchema(org), tables: schema, map };
  const tables = peopled(map);
  const opened = tables.map(([table]) => {
    const at = `${quoted(schema)}.${quoted(table)}`;
    return `do $$ begin
  if exists (select from pg_catalog.pg_policies where schemaname = ${literal(schema)}
    and tablename = ${literal(table)} and policyname = ${literal(everybodyElse)})
    and not exists (select from pg_catalog.pg_policies where schemaname = ${literal(schema)}
    and tablename = ${literal(table)} and policyname <> ${literal(everybodyElse)}) then
    drop policy ${quoted(everybodyElse)} on ${at};
    alter table ${at} disable row level security;
  end if;
end $$;
drop trigger if exists ${quoted(place.list)} on ${at};`;
  });
  return `begin;
${clearSql(org, place, tables)}
${opened.join('\n')}
drop schema if exists ${quoted(place.list)} cascade;
commit;
`;
}
