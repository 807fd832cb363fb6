import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { meantFix } from '../../schema/did-you-mean.ts';
import type { Path } from '../finding.ts';
import type { Hit } from './rule.ts';
import { entries, rule } from './rule.ts';

/** A link or an order that names a table the store does not have. */
export const storeTableUnknown = rule({
  code: 'AMANAT-CHK-153',
  severity: 'error',
  title: 'A table that is not declared',
  why: 'Rows are found and deleted along these links; a link to nothing would skip them silently',
  fix: 'Declare the table in the same store, or correct the name.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores)) {
      const tables = new Set(Object.keys(store.tables ?? {}));
      for (const [tableId, table] of entries(store.tables)) {
        const path = ['stores', storeId, 'tables', tableId];
        const via = table.subject.via?.table;
        if (via !== undefined && !tables.has(via))
          yield unknown(via, tables, [...path, 'subject', 'via', 'table']);
        for (const [i, other] of (table.dependsOn ?? []).entries())
          if (!tables.has(other)) yield unknown(other, tables, [...path, 'dependsOn', i]);
      }
    }
  },
});

function unknown(name: string, tables: ReadonlySet<string>, path: Path): Hit {
  return {
    path,
    message: says(
      { table: fact.code(name) },
      'Bazada «{table}» cədvəli yoxdur',
      'The store has no table "{table}"',
      'В хранилище нет таблицы «{table}»',
    ),
    ...(meantFix(name, tables) ?? {
      fix: says(
        { name: fact.code(name), known: fact.all([...tables].map(fact.code)) },
        '«{name}» cədvəlini həmin bazada bəyan edin və ya onun cədvəllərindən birini yazın: {known}.',
        'Declare the table "{name}" in the same store, or name one of its tables: {known}.',
        'Заявите таблицу «{name}» в том же хранилище или назовите одну из его таблиц: {known}.',
      ),
    }),
  };
}
