import { entries, rule } from './rule.ts';

/** A column that holds what is said never to be stored: a category `notKept`, a card number. */
export const storeNotKept = rule({
  code: 'AMANAT-CHK-151',
  severity: 'warning',
  title: 'A store keeps what is never stored',
  why: 'The declaration says that this data is handled by others and not kept, and data of payment cards is never kept; a column for it breaks the promise',
  fix: 'Drop the column. Where the data is not of payment cards and is truly kept, take notKept off its category.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables))
        for (const [column, id] of entries(table.columns)) {
          const category = manifest.categories[id];
          if (category?.notKept || category?.kind === 'payment-card')
            yield {
              path: ['stores', storeId, 'tables', tableId, 'columns', column],
              message: `${tableId}.${column} holds "${id}", which is never to be stored`,
              about: [`categories/${id}`],
            };
        }
  },
});
