import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { meantFix } from '../../schema/did-you-mean.ts';
import { entries, rule } from './rule.ts';

/** Words for a column that is never read. */
export const storeLabelUnknown = rule({
  code: 'AMANAT-CHK-160',
  severity: 'warning',
  title: 'Words for a column that is not declared',
  why: 'Answers show declared columns and dates only, so these words are never read, and a misspelt one leaves the column without any',
  fix: 'Name a column that stands under columns or dates, or take the words out.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables)) {
        const known = new Set([...Object.keys(table.columns), ...Object.values(table.dates ?? {})]);
        for (const column of Object.keys(table.labels ?? {})) {
          if (known.has(column)) continue;
          yield {
            path: ['stores', storeId, 'tables', tableId, 'labels', column],
            message: says(
              { table: fact.code(tableId), column: fact.code(column) },
              '{table} cədvəlində «{column}» sütunu yoxdur',
              '{table} declares no column "{column}"',
              'В таблице {table} нет столбца «{column}»',
            ),
            ...(meantFix(column, known, Object.keys(table.labels ?? {})) ?? {
              fix: says(
                {
                  drop: fact.remove(['stores', storeId, 'tables', tableId, 'labels', column]),
                  known: fact.all([...known].map(fact.code)),
                },
                'Bəyan edilmiş sütunlardan birini yazın ({known}) və ya {drop} sətrini silin.',
                'Name a declared column ({known}), or take {drop} out.',
                'Назовите один из заявленных столбцов ({known}) или уберите {drop}.',
              ),
            }),
            at: 'key',
          };
        }
      }
  },
});
