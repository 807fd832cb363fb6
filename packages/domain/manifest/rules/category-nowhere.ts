import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A category in use that lies in no declared store. */
export const categoryNowhere = rule({
  code: 'AMANAT-CHK-159',
  severity: 'note',
  title: 'A category that lies in no declared store',
  why: 'Access answers and erasures reach declared stores only',
  law: ['eu-gdpr.records'],
  fix: 'Map the column that holds it, or set notKept or anonymous when it is never kept as personal data.',
  *find({ manifest }) {
    const tables = Object.values(manifest.stores ?? {}).flatMap((store) => Object.values(store.tables ?? {}));
    if (tables.length === 0) return;
    const mapped = new Set(tables.flatMap((table) => Object.values(table.columns)));
    const used = new Set(Object.values(manifest.purposes).flatMap((purpose) => purpose.categories));
    for (const [id, category] of entries(manifest.categories))
      if (used.has(id) && !mapped.has(id) && !category.notKept && !category.anonymous)
        yield {
          path: ['categories', id],
          at: 'key',
          fix: says(
            {
              category: fact.code(id),
              kept: fact.write(['categories', id, 'notKept'], true),
              anonymous: fact.write(['categories', id, 'anonymous'], true),
            },
            'Onu saxlayan cədvəlin columns bölməsində sütunu göstərin (sütunun adı: {category}). Heç yerdə saxlanılmırsa {kept}, şəxsi tanıtmırsa {anonymous} yazın.',
            'Map the column that holds it under the columns of its table (name of the column: {category}). If it is never kept write {kept}, if it tells of no person {anonymous}.',
            'Укажите столбец в columns той таблицы, где она лежит (имя столбца: {category}). Если она нигде не хранится, напишите {kept}, если не указывает на человека — {anonymous}.',
          ),
          message: says(
            { category: fact.entry(manifest, 'categories', id) },
            '{category} kateqoriyasının harada saxlanıldığını heç bir məlumat bazası göstərmir',
            'No store says where {category} lies',
            'Ни одно хранилище не говорит, где лежит категория {category}',
          ),
        };
  },
});
