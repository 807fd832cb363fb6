import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object, oneOf } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { categoryKindWords, wordsFor } from '../../legal-words.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Categories of that kind, and the columns of stores that would keep them. */
function declared(manifest: Manifest, what: string) {
  const categories = entriesOf(manifest.categories).filter(([, category]) => category.kind === what);
  const ids = new Set(categories.map(([id]) => id));
  const columns = entriesOf(manifest.stores).flatMap(([store, { tables }]) =>
    entriesOf(tables).flatMap(([table, { columns: all }]) =>
      entriesOf(all)
        .filter(([, category]) => ids.has(category))
        .map(([column]) => ['stores', store, 'tables', table, 'columns', column] as const),
    ),
  );
  return { unmarked: categories.filter(([, category]) => category.notKept !== true), columns };
}

/** Data that others handle and that never lies on the organisation's servers. */
export default kind({
  says: 'never-stored',
  section: 'security',
  schema: object(
    { what: oneOf(['payment-card', 'credentials', 'government-id'], 'Kind of data.') },
    'Never stored.',
  ),
  text({ what }) {
    const [word] = wordsFor(categoryKindWords, [what]);
    return say(
      `Serverlərimizdə heç vaxt saxlanılmır: ${word!.az}. Onları təhlükəsiz ödəniş sistemləri işləyir.`,
      `Never kept on our servers: ${word!.en}. They are handled by secure payment systems.`,
      `На наших серверах никогда не хранятся: ${word!.ru}. Их обрабатывают защищённые платёжные системы.`,
    );
  },
  check(context) {
    const { unmarked, columns } = declared(context.manifest, context.statement.what);
    return [
      ...columns.map((path) =>
        found(context, {
          code: 'AMANAT-CHK-346',
          severity: 'error',
          path,
          message: says(
            {
              column: fact.code(`${path[1]}.${path[3]}.${path[5]}`),
              what: fact.categoryKind(context.statement.what),
            },
            '{column} sütununda saxlanılmamalı olan məlumat göstərilib: {what}.',
            '{column} is declared to keep what is never to be stored: {what}.',
            'В столбце {column} указано то, что нельзя хранить: {what}.',
          ),
          why: says(
            {},
            'Mətn bunun serverlərimizdə heç vaxt olmadığını vəd edir.',
            'The text promises that it never lies on our servers.',
            'Текст обещает, что этого никогда нет на наших серверах.',
          ),
          fix: says(
            { drop: fact.remove(path) },
            'Sütunu məlumatı ilə birlikdə silin, {drop} sətrini də çıxarın.',
            'Drop the column and its data, and take {drop} out.',
            'Удалите столбец с данными и уберите {drop}.',
          ),
        }),
      ),
      ...unmarked.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-346',
          path: ['categories', id],
          message: says(
            { category: fact.entry(context.manifest, 'categories', id) },
            '{category} «heç vaxt saxlanılmır» kimi göstərilməyib.',
            '{category} is not marked as never kept.',
            '{category} не отмечено как «никогда не хранится».',
          ),
          why: says(
            {},
            'Mətn bunu yalnız başqalarının gördüyünü vəd edir.',
            'The text promises that it is handled by others alone.',
            'Текст обещает, что этим занимаются только другие.',
          ),
          fix: says(
            { write: fact.write(['categories', id, 'notKept'], true) },
            'Yazın: {write}.',
            'Write {write}.',
            'Напишите: {write}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const columns = declared(reads.manifest, statement.what).columns.length;
    const scanned = reads.stores ?? [];
    const seen = scanned.reduce((sum, store) => sum + store.cardNumbers, 0);
    const silent = scanned.filter((store) => !store.reachable).length;
    const facts = { stores: scanned.length, found: seen, columns, silent };
    if (columns + (statement.what === 'payment-card' ? seen : 0) > 0)
      return broken(
        say(
          `Məlumat bazalarında tapıldı: ${seen + columns}.`,
          `Found in the stores: ${seen + columns}.`,
          `Найдено в хранилищах: ${seen + columns}.`,
        ),
        facts,
      );
    if (scanned.length === 0 || statement.what !== 'payment-card')
      return notYetShown(
        say(
          'Məlumat bazalarında hələ axtarış aparılmayıb.',
          'The stores have not been searched yet.',
          'Хранилища ещё не просмотрены.',
        ),
        facts,
      );
    if (silent > 0)
      return atRisk(
        say(
          `Axtarış aparıla bilməyən məlumat bazası: ${silent}.`,
          `Stores that could not be searched: ${silent}.`,
          `Не удалось просмотреть: ${silent}.`,
        ),
        facts,
      );
    return kept(
      say(
        `${scanned.length} məlumat bazasının hər sütunundan nümunəyə baxıldı: kart nömrəsi tapılmadı.`,
        `A sample of every column of ${scanned.length} stores was searched: no card number was found.`,
        `Просмотрена выборка из каждого столбца хранилищ (${scanned.length}): номеров карт не найдено.`,
      ),
      facts,
    );
  },
});
