import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Rows nobody can tie to a person. */
export const storeSubjectMissing = rule({
  code: 'AMANAT-CHK-155',
  severity: 'warning',
  title: 'A table whose rows cannot be tied to a person',
  why: 'Access answers and erasures cannot find these rows',
  law: ['eu-gdpr.access', 'eu-gdpr.erasure', 'az-998.rights'],
  fix: 'Give subject a column with its identifier, or via with the table that leads to the person.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, { subject }] of entries(store.tables))
        if (!subject.via && !(subject.column && subject.identifier))
          yield {
            path: ['stores', storeId, 'tables', tableId, 'subject'],
            fix: says(
              {
                write: fact.write(
                  ['stores', storeId, 'tables', tableId, 'subject'],
                  subject.column
                    ? { column: subject.column, identifier: 'email' }
                    : { column: 'email', identifier: 'email' },
                ),
                via: fact.yaml('subject', { via: { column: 'customer_id', table: 'customers' } }),
              },
              'Şəxsi göstərən sütunu və identifikatoru yazın, məsələn: {write}; sətir başqa cədvəl vasitəsilə bağlanırsa: {via}.',
              'Write the column and which identifier it is, as in {write}; if another table leads to the person: {via}.',
              'Укажите столбец и вид идентификатора, например: {write}; если к человеку ведёт другая таблица: {via}.',
            ),
            message: subject.column
              ? says(
                  { column: fact.code(`${tableId}.${subject.column}`) },
                  '{column} sütununun hansı identifikator olduğu yazılmayıb',
                  '{column} does not say which identifier it is',
                  'Не сказано, какой это идентификатор: {column}',
                )
              : says(
                  { table: fact.code(tableId) },
                  '{table} cədvəlinin sətirlərini şəxslə bağlayan heç nə yoxdur',
                  'Nothing ties the rows of {table} to a person',
                  'Строки таблицы {table} ничем не связаны с человеком',
                ),
          };
  },
});
