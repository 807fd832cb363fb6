import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import type { StatementContext } from '../../kind.ts';
import { driftOfStores } from '../../drift.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Columns of stores whose category is used by none of the purposes their table serves. */
function idleColumns(context: StatementContext<unknown>) {
  const { manifest } = context;
  return entriesOf(manifest.stores).flatMap(([storeId, store]) =>
    entriesOf(store.tables).flatMap(([tableId, table]) => {
      const used = new Set(table.purposes.flatMap((id) => manifest.purposes[id]?.categories ?? []));
      return entriesOf(table.columns)
        .filter(([, category]) => !used.has(category))
        .map(([column, category]) =>
          found(context, {
            code: 'AMANAT-CHK-313',
            path: ['stores', storeId, 'tables', tableId, 'columns', column],
            message: says(
              {
                column: fact.code(`${storeId}.${tableId}.${column}`),
                category: fact.entry(manifest, 'categories', category),
              },
              '{column} sütununda bu məlumat saxlanılır: {category}; cədvəlin məqsədlərindən heç biri isə onu işlətmir.',
              '{column} keeps {category}, which none of the purposes of that table uses.',
              'В столбце {column} хранится {category}, а ни одной цели этой таблицы это не нужно.',
            ),
            why: says(
              {},
              'Yalnız xidmətə lazım olan saxlanıla bilər (GDPR, maddə 5(1)(c)); mətn bunu vəd edir.',
              'Only what the service needs may be kept (GDPR Art. 5(1)(c)); the text promises so.',
              'Хранить можно только нужное для услуги (GDPR, ст. 5(1)(c)); это обещает текст.',
            ),
            fix: says(
              {
                place: fact.place(['stores', storeId, 'tables', tableId, 'purposes']),
                drop: fact.remove(['stores', storeId, 'tables', tableId, 'columns', column]),
              },
              '{place} siyahısına bu sətirlərin məqsədini yazın və ya sütunu və {drop} sətrini silin.',
              'Name the purpose these rows serve under {place}, or drop the column and {drop}.',
              'Впишите цель этих строк в {place} или удалите столбец и {drop}.',
            ),
          }),
        );
    }),
  );
}

/** Only the data that the service needs: every category and every stored column serves a purpose. */
export default kind({
  says: 'minimisation',
  section: 'collection',
  schema: object({}, 'Data is limited to what the purposes need.'),
  text: () =>
    say(
      'Yalnız xidmətin işləməsi üçün lazım olan məlumatları toplayırıq. Heç bir məqsədə xidmət etməyən məlumatı nə soruşur, nə də saxlayırıq.',
      'We collect only the data that the service needs to work. What serves no purpose we neither ask for nor keep.',
      'Мы собираем только те данные, без которых сервис не работает. То, что не служит ни одной цели, мы не спрашиваем и не храним.',
    ),
  check(context) {
    const { manifest } = context;
    const used = new Set(entriesOf(manifest.purposes).flatMap(([, purpose]) => purpose.categories));
    const idle = entriesOf(manifest.categories).filter(([id]) => !used.has(id));
    return [
      ...idle.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-312',
          path: ['categories', id],
          message: says(
            { category: fact.entry(manifest, 'categories', id) },
            '{category} kateqoriyasını heç bir məqsəd işlətmir.',
            'No purpose uses {category}.',
            'Категорию {category} не использует ни одна цель.',
          ),
          why: says(
            {},
            'Yalnız xidmətə lazım olan toplanıla bilər (GDPR, maddə 5(1)(c)); mətn bunu vəd edir.',
            'Only what the service needs may be collected (GDPR Art. 5(1)(c)); the text promises so.',
            'Собирать можно только нужное для услуги (GDPR, ст. 5(1)(c)); это обещает текст.',
          ),
          fix: says(
            { key: fact.code(id), drop: fact.remove(['categories', id]) },
            '{key} id-sini ona ehtiyacı olan məqsədə yazın və ya toplamayın və {drop} bölməsini silin.',
            'Write {key} under the purpose that needs it, or stop collecting it and take {drop} out.',
            'Впишите {key} в цель, которой это нужно, или не собирайте и уберите {drop}.',
          ),
        }),
      ),
      ...idleColumns(context),
    ];
  },
  evidence: (_statement, reads) => driftOfStores(reads),
});
