import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { inLatin, wordsOfBothAlphabets } from '../../schema/look-alikes.ts';
import type { Path } from '../finding.ts';
import { rule } from './rule.ts';

/** A word of Latin and Cyrillic letters: typed on the wrong keyboard. */
export const mixedAlphabets = rule({
  code: 'AMANAT-CHK-251',
  severity: 'warning',
  title: 'A word of two alphabets',
  why: 'The letters look alike and are others: an address leads elsewhere, a search finds nothing, a screen reader stumbles',
  fix: 'Type the word anew on one keyboard.',
  *find({ manifest }) {
    for (const [path, text] of texts(manifest, []))
      for (const word of new Set(wordsOfBothAlphabets(text)))
        yield {
          path,
          message: says(
            { word: fact.code(word) },
            '«{word}» sözündə latın və kiril hərfləri qarışıb',
            '"{word}" mixes Cyrillic with Latin letters',
            'В слове «{word}» смешаны латинские и кириллические буквы',
          ),
          fix: /\p{Script=Cyrillic}/u.test(inLatin(word))
            ? says(
                { word: fact.code(word), place: fact.place(path) },
                '{place} sahəsində «{word}» sözünü bir klaviatura ilə yenidən yazın.',
                'Type "{word}" under {place} anew on one keyboard.',
                'Наберите «{word}» в {place} заново на одной раскладке.',
              )
            : says(
                { latin: fact.code(inLatin(word)) },
                'Latın hərfləri ilə yazın: «{latin}».',
                'Write "{latin}" in Latin letters.',
                'Напишите латинскими буквами: «{latin}».',
              ),
          ...(word === text && inLatin(word) !== word && !/\p{Script=Cyrillic}/u.test(inLatin(word))
            ? { replacement: inLatin(word) }
            : {}),
        };
  },
});

function* texts(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, each] of value.entries()) yield* texts(each, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* texts(each, [...path, key]);
}
