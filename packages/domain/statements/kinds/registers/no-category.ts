import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { specialKinds } from '../../../manifest/lists.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { driftOfStores } from '../../drift.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { categoryKindWords, wordsFor } from '../../legal-words.ts';
import { joined, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Kinds of data that are never collected: declaring one is an error. */
export default kind({
  says: 'no-category',
  section: 'collection',
  schema: object(
    { kinds: list(oneOf(specialKinds, 'A kind of category.'), 'Kinds that are ruled out.', 1) },
    'Special categories that are not processed.',
  ),
  text({ kinds }) {
    const words = joined(wordsFor(categoryKindWords, kinds));
    return say(
      `Xüsusi kateqoriyalı məlumatları toplamırıq və işləmirik. Bunlardır: ${words.az}.`,
      `We neither collect nor process special categories of data: ${words.en}.`,
      `Мы не собираем и не обрабатываем данные особых категорий: ${words.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    return entriesOf(manifest.categories)
      .filter(([, category]) => (statement.kinds as readonly string[]).includes(category.kind))
      .map(([id, category]) =>
        found(context, {
          code: 'AMANAT-CHK-314',
          severity: 'error',
          path: ['categories', id, 'kind'],
          message: says(
            {
              category: fact.entry(context.manifest, 'categories', id),
              kind: fact.categoryKind(category.kind),
            },
            '{category} kateqoriyasının növü ({kind}) mətnə görə heç vaxt toplanmır.',
            '{category} is of a kind ({kind}) that the text says is never collected.',
            'Категория {category} относится к виду ({kind}), который по тексту никогда не собирают.',
          ),
          why: says(
            {},
            'Xüsusi kateqoriya insanlara verilən sözlə istisna edilib (998-IIIQ, maddə 2; GDPR, maddə 9).',
            'A special category was ruled out before the people concerned (998-IIIQ Art. 2; GDPR Art. 9).',
            'Особая категория исключена обещанием людям (998-IIIQ, ст. 2; GDPR, ст. 9).',
          ),
          fix: says(
            { drop: fact.remove(['categories', id]), text: fact.place(context.path) },
            '{drop} bölməsini və onu saxlayan sütunları silin, ya da toplamazdan əvvəl {text} vədini geri götürün.',
            'Take {drop} and the columns that hold it out, or take {text} back before collecting it.',
            'Уберите {drop} и столбцы с ней или отзовите {text} до сбора.',
          ),
        }),
      );
  },
  evidence(statement, reads) {
    const declared = entriesOf(reads.manifest.categories).filter(([, category]) =>
      (statement.kinds as readonly string[]).includes(category.kind),
    );
    const seen = (reads.stores ?? []).flatMap((store) =>
      (store.specialColumns ?? [])
        .filter(({ kind: of }) => (statement.kinds as readonly string[]).includes(of))
        .map(({ column }) => `${store.store}.${column}`),
    );
    if (seen.length > 0)
      return broken(
        say(
          `İstisna edilən kateqoriyaya oxşayan sütunlar: ${seen.join(', ')}.`,
          `Columns that look like a category that was ruled out: ${seen.join(', ')}.`,
          `Столбцы, похожие на исключённую категорию: ${seen.join(', ')}.`,
        ),
        { columns: seen.length },
      );
    if (declared.length === 0) return driftOfStores(reads);
    return broken(
      say(
        `İstisna edilən kateqoriya bəyan olunub (${declared.length}).`,
        `Categories that were ruled out are declared (${declared.length}).`,
        `Заявлены исключённые категории (${declared.length}).`,
      ),
      { declared: declared.length },
    );
  },
});
