import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
              fix: says(
                {
                  column: fact.code(`${tableId}.${column}`),
                  drop: fact.remove(['stores', storeId, 'tables', tableId, 'columns', column]),
                  flag: fact.place(['categories', id, 'notKept']),
                },
                '{column} sütununu məlumatı ilə birlikdə bazadan, {drop} sətrini bəyannamədən silin. Bank kartı məlumatı deyilsə və həqiqətən saxlanılırsa, {flag} sətrini silin.',
                'Drop the column {column} with its data, and take {drop} out. If it is no card data and truly kept, take {flag} out instead.',
                'Удалите столбец {column} вместе с данными и уберите {drop}. Если это не данные карт и они действительно хранятся, уберите {flag}.',
              ),
              message: says(
                {
                  column: fact.code(`${tableId}.${column}`),
                  category: fact.entry(manifest, 'categories', id),
                },
                '{column} sütununda heç vaxt saxlanılmamalı olan məlumat var: {category}',
                '{column} holds {category}, which is never to be stored',
                'В столбце {column} лежит то, что нельзя хранить: {category}',
              ),
              about: [`categories/${id}`],
            };
        }
  },
});
