import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { atRisk, broken, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { sourceWords, wordsFor } from '../../legal-words.ts';
import { rows, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Categories that come from these sources, with the purposes that use them. */
function combined(manifest: Manifest, sources: readonly string[]) {
  return entriesOf(manifest.categories)
    .filter(([, category]) => category.sources.some((source) => sources.includes(source)))
    .map(([id]) => ({
      id,
      purposes: entriesOf(manifest.purposes).filter(([, purpose]) => purpose.categories.includes(id)),
    }));
}

/** Data from others may be joined with what the person gave; each such use is a declared processing. */
export default kind({
  says: 'sources-combined',
  section: 'collection',
  schema: object(
    {
      sources: list(
        oneOf(['partner', 'public', 'survey'], 'A source.'),
        'Sources combined with your data.',
        1,
      ),
    },
    'Data from other sources that may be combined.',
  ),
  text({ sources }) {
    const words = rows(wordsFor(sourceWords, sources));
    return say(
      `Qanunun icazə verdiyi hallarda başqa mənbələrdən də (${words.az}) məlumat ala və onu sizin verdiyiniz məlumatla birləşdirə bilərik. Belə birləşdirmə yalnız bu siyasətdə göstərilən məqsədlər üçün edilir.`,
      `Where the law allows, we may also receive data from other sources (${words.en}) and combine it with what you gave us. We do so only for the purposes named in this policy.`,
      `Если закон это допускает, мы можем получать данные и из других источников (${words.ru}) и объединять их с вашими — только для целей, названных в этой политике.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const used = combined(manifest, statement.sources);
    if (used.length === 0)
      return [
        found(context, {
          code: 'AMANAT-CHK-311',
          severity: 'note',
          field: 'sources',
          message: says(
            { sources: fact.all(statement.sources.map(fact.source)) },
            'Mətndə bu mənbələrdən gələn məlumatdan danışılır, heç bir kateqoriya isə oradan gəlmir: {sources}.',
            'The text speaks of data from sources that no category comes from: {sources}.',
            'Текст говорит о данных из источников, которых нет ни у одной категории: {sources}.',
          ),
          why: says(
            {},
            'Məlumatların birləşdirilməsi ayrıca işlənmədir və mənbələri ilə bəyan olunmalıdır.',
            'A combination of data is a processing of its own and must be declared with its sources.',
            'Объединение данных — отдельная обработка, её заявляют вместе с источниками.',
          ),
          fix: says(
            { place: fact.place(['categories']), drop: fact.remove(context.path) },
            'Oradan gələn kateqoriyaları bəyan edin ({place}) və ya {drop} vədini çıxarın.',
            'Declare the categories that come from there under {place}, or take {drop} out.',
            'Заявите категории оттуда в {place} или уберите {drop}.',
          ),
        }),
      ];
    return used
      .filter(({ purposes }) => purposes.length === 0)
      .map(({ id }) =>
        found(context, {
          code: 'AMANAT-CHK-311',
          path: ['categories', id],
          message: says(
            { category: fact.entry(manifest, 'categories', id) },
            '{category} başqalarından alınır, heç bir məqsəd isə onu işlətmir.',
            '{category} is received from others and no purpose uses it.',
            '{category} поступает от других, а ни одной цели это не нужно.',
          ),
          why: says(
            {},
            'Məlumatların birləşdirilməsi ayrıca işlənmədir və ona məqsəd lazımdır (GDPR, maddə 5(1)(b)).',
            'A combination of data is a processing of its own and needs a purpose (GDPR Art. 5(1)(b)).',
            'Объединение данных — отдельная обработка, ей нужна цель (GDPR, ст. 5(1)(b)).',
          ),
          fix: says(
            { key: fact.code(id), place: fact.place(['purposes']) },
            '{key} id-sini birləşdirildiyi məqsədə yazın ({place}) və ya onu almayın.',
            'Write {key} under the purpose it is combined for ({place}), or stop receiving it.',
            'Впишите {key} в цель, ради которой данные объединяют ({place}), или не получайте их.',
          ),
        }),
      );
  },
  evidence(statement, reads) {
    const used = combined(reads.manifest, statement.sources);
    const idle = used.filter(({ purposes }) => purposes.length === 0).length;
    const facts = { categories: used.length, withoutPurpose: idle };
    if (idle > 0)
      return broken(
        say(
          'Başqa mənbədən gələn məlumatın məqsədi bəyan olunmayıb.',
          'Data from other sources has no declared purpose.',
          'У данных из других источников нет заявленной цели.',
        ),
        facts,
      );
    if (used.length === 0)
      return atRisk(
        say(
          'Mətn birləşdirmədən danışır, bəyannamədə isə belə mənbə yoxdur.',
          'The text speaks of combining data, and the declaration has no such source.',
          'Текст говорит об объединении данных, а в декларации таких источников нет.',
        ),
        facts,
      );
    return notYetShown(
      say(
        'Birləşdirmə mənbəyi və məqsədi ilə bəyan olunub; birləşdirmələrin özü hələ qeydə alınmır.',
        'The combination is declared with sources and purposes; single combinations are not recorded yet.',
        'Объединение заявлено с источниками и целями; сами операции пока не записываются.',
      ),
      facts,
    );
  },
});
