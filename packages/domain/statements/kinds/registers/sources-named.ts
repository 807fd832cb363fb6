import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { sourceKinds } from '../../../manifest/lists.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { sourceWords, wordsFor } from '../../legal-words.ts';
import { rows, say } from '../../phrase.ts';
import { found, statementsSaying } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import type { Manifest } from '../../../manifest/manifest.ts';

/** Sources that categories have and that no statement of the text names. */
function unnamed(manifest: Manifest) {
  const named = new Set(
    statementsSaying(manifest, 'sources-named', 'sources-combined').flatMap(
      (statement) => statement['sources'] as readonly string[],
    ),
  );
  return entriesOf(manifest.categories).flatMap(([id, category]) =>
    category.sources.filter((source) => !named.has(source)).map((source) => ({ id, source })),
  );
}

/** Where data comes from; each category names its sources and an access answer repeats them. */
export default kind({
  says: 'sources-named',
  section: 'collection',
  schema: object(
    { sources: list(oneOf(sourceKinds, 'A source.'), 'The sources the text names.', 1) },
    'The sources of data.',
  ),
  text({ sources }) {
    const words = rows(wordsFor(sourceWords, sources));
    return say(
      `Məlumatlarınızın mənbələri: ${words.az}. Müraciət etsəniz, hansı məlumatın haradan gəldiyini yazırıq.`,
      `Where your data comes from: ${words.en}. If you ask, we tell you which data came from where.`,
      `Откуда берутся ваши данные: ${words.ru}. По вашему обращению мы сообщим, что и откуда получено.`,
    );
  },
  check(context) {
    return unnamed(context.manifest).map(({ id, source }) =>
      found(context, {
        code: 'AMANAT-CHK-310',
        path: ['categories', id, 'sources'],
        message: says(
          { category: fact.entry(context.manifest, 'categories', id), source: fact.source(source) },
          '{category} mətndə göstərilməyən mənbədən gəlir: {source}.',
          '{category} comes from a source that the text does not name: {source}.',
          '{category} поступает из источника, которого нет в тексте: {source}.',
        ),
        why: says(
          {},
          'Mətn məlumatın haradan gəldiyini sadalayır (998-IIIQ, maddə 7; GDPR, maddə 14(2)(f)).',
          'The text lists where data comes from (998-IIIQ Art. 7; GDPR Art. 14(2)(f)).',
          'Текст перечисляет, откуда берутся данные (998-IIIQ, ст. 7; GDPR, ст. 14(2)(f)).',
        ),
        fix: says(
          {
            source: fact.code(source),
            text: fact.place(context.path),
            place: fact.place(['categories', id, 'sources']),
          },
          '{source} mənbəyini {text} vədinə əlavə edin və ya {place} sahəsini düzəldin.',
          'Add {source} to {text}, or correct {place}.',
          'Добавьте {source} в {text} или исправьте {place}.',
        ),
        with: statementsSaying(context.manifest, 'sources-combined').map((other) => other.id),
      }),
    );
  },
  evidence(_statement, reads) {
    const missing = unnamed(reads.manifest);
    const facts = { categories: entriesOf(reads.manifest.categories).length, unnamed: missing.length };
    if (missing.length > 0)
      return broken(
        say(
          `Mətndə adı çəkilməyən mənbələr var (${missing.length}).`,
          `Some sources are not named in the text (${missing.length}).`,
          `Есть источники, не названные в тексте (${missing.length}).`,
        ),
        facts,
      );
    if (reads.requests?.handling?.accessParts?.includes('sources'))
      return kept(
        say(
          'Hər kateqoriyanın mənbəyi bəyan olunub və son giriş cavabında göstərilib.',
          'Every category declares its sources, and the last access answer stated them.',
          'Источники каждой категории заявлены и указаны в последнем ответе на обращение о доступе.',
        ),
        facts,
      );
    return notYetShown(
      say(
        'Hər kateqoriyanın mənbəyi bəyan olunub; giriş müraciətinin cavabında göstərildiyi hələ görünməyib.',
        'Every category declares its sources; no access answer that states them has been seen yet.',
        'Источники каждой категории заявлены; ответа на обращение о доступе с ними ещё не было.',
      ),
      facts,
    );
  },
});
