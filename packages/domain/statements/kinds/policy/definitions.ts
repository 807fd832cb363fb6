import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Path } from '../../../manifest/finding.ts';
import { list, type Localized, object, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { namedIn } from '../facts-of.ts';

interface Said {
  readonly path: Path;
  readonly words: string;
}
/** Every text of the declaration that people read: what stands in az, en and ru. Definitions explain words, and are left out. */
function* wordsOf(value: unknown, path: Path = []): Generator<Said> {
  if (typeof value !== 'object' || value === null || path[0] === 'definitions') return;
  if (isLocalized(value)) yield { path, words: `${value.az} ${value.en} ${value.ru}` };
  else
    for (const [key, inner] of Object.entries(value))
      yield* wordsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
function isLocalized(value: object): value is Localized {
  return Object.keys(value).toSorted().join() === 'az,en,ru';
}
/** Whether a word begins so; the ending is grammar. */
export function usesWord(text: string, start: string): boolean {
  const escaped = start.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).toLocaleLowerCase('az');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'u').test(text.toLocaleLowerCase('az'));
}

/** Terms and what they mean here; the text that follows uses them so. */
export const definitions = kind({
  says: 'definitions',
  section: 'general',
  schema: object(
    { terms: list(ref('definitions', 'A term.', 'device'), 'The terms, in the order of the text.', 1) },
    'The words that are defined.',
  ),
  text({ terms }, manifest) {
    const named = joined(namedIn(manifest.definitions, terms).map(([, { term }]) => inside(term)));
    return say(
      `Mətndəki sözlərin mənası «Anlayışlar» bölməsində verilib: ${named.az}.`,
      `What these words mean here is said under “Definitions”: ${named.en}.`,
      `Значение слов этого текста — в разделе «Определения»: ${named.ru}.`,
    );
  },
  check(context) {
    const { manifest, statement } = context;
    const said = [...wordsOf(manifest)];
    return namedIn(manifest.definitions, statement.terms).flatMap(([id, { term, insteadOf = [] }]) =>
      insteadOf.flatMap((other) =>
        said
          .filter(({ words }) => usesWord(words, other))
          .map(({ path }) => ({
            ...found(context, {
              code: 'AMANAT-CHK-412',
              message: says(
                {
                  other: fact.code(other),
                  term: fact.worded(term.az, term),
                  id: fact.code(`definitions.${id}`),
                },
                'Burada «{other}» yazılıb, mətnin müəyyən etdiyi söz isə «{term}» sözüdür ({id}).',
                '"{other}" is used here, and "{term}" is the word the text defines ({id}).',
                'Здесь стоит «{other}», а текст определяет слово «{term}» ({id}).',
              ),
              why: says(
                { other: fact.code(other), term: fact.worded(term.az, term) },
                'Bir şeyə iki ad («{other}», «{term}») verilsə, oxucu onların eyni olub-olmadığını bilməz.',
                'Two words for one thing ("{other}", "{term}") leave readers to guess whether they mean the same.',
                'Два слова для одного («{other}», «{term}») заставляют читателя гадать, то же ли это.',
              ),
              fix: says(
                {
                  term: fact.worded(term.az, term),
                  other: fact.code(other),
                  place: fact.place(['definitions', id, 'insteadOf']),
                },
                '«{term}» yazın və ya {place} siyahısından «{other}» sözünü çıxarın.',
                'Write "{term}", or take "{other}" out of {place}.',
                'Напишите «{term}» или уберите «{other}» из {place}.',
              ),
            }),
            path,
          })),
      ),
    );
  },
  evidence: (_statement, reads) => publishedNow(reads),
});
