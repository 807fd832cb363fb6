import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A column of a category that none of the table's purposes uses. */
export const storePurposeMismatch = rule({
  code: 'AMANAT-CHK-150',
  severity: 'warning',
  title: 'A store keeps data none of its purposes uses',
  why: 'What no purpose uses may not be kept, and no retention period reaches it',
  law: ['eu-gdpr.storage-limitation', 'az-998.notice'],
  fix: 'Add the purpose the column serves to the table, add the category to a purpose, or drop the column.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables)) {
        const used = new Set(table.purposes.flatMap((id) => manifest.purposes[id]?.categories ?? []));
        for (const [column, category] of entries(table.columns))
          if (!used.has(category))
            yield {
              path: ['stores', storeId, 'tables', tableId, 'columns', column],
              fix: says(
                {
                  purposes: fact.place(['stores', storeId, 'tables', tableId, 'purposes']),
                  users: fact.all(
                    Object.entries(manifest.purposes)
                      .filter(([, one]) => one.categories.includes(category))
                      .map(([one]) => fact.code(one)),
                  ),
                  drop: fact.remove(['stores', storeId, 'tables', tableId, 'columns', column]),
                },
                '{purposes} siyahısına sütunun xidmət etdiyi məqsədi yazın (bu məlumatı işlədənlər: {users}); lazım deyilsə, sütunu bazadan, {drop} sətrini bəyannamədən silin.',
                'Write the purpose it serves under {purposes} (those that use this data: {users}); if none does, drop the column and take {drop} out.',
                'Впишите в {purposes} цель, которой служит столбец (эти данные используют: {users}); если он не нужен, удалите столбец и уберите {drop}.',
              ),
              message: says(
                {
                  column: fact.code(`${tableId}.${column}`),
                  category: fact.entry(manifest, 'categories', category),
                },
                '{column} sütununda bu məlumat var: {category}; cədvəlin məqsədlərindən heç biri isə onu işlətmir',
                "{column} holds {category}, which none of the table's purposes uses",
                'В столбце {column} лежит {category}, а ни одной цели этой таблицы это не нужно',
              ),
              about: [`categories/${category}`],
            };
      }
  },
});
