import { fact } from '../manifest/finding-facts.ts';
import { andThen, says, type Sentence } from '../manifest/finding-sentence.ts';
import { foreignLetters, inLatin } from './look-alikes.ts';

const folded: Readonly<Record<string, string>> = {
  ə: 'e',
  ǝ: 'e',
  ә: 'e',
  ı: 'i',
  i̇: 'i',
  ş: 's',
  ç: 'c',
  ğ: 'g',
  ö: 'o',
  ü: 'u',
};

/**
 * The word as it is compared: lower case, Azerbaijani letters as people type them without the keyboard
 * (ə→e, ı→i, ş→s, ç→c, ğ→g, ö→o, ü→u; U+01DD and U+04D9 stand in for ə on real sites), Cyrillic letters as the Latin
 * ones they look like, `_` and blanks as `-`.
 */
export function fold(word: string): string {
  return inLatin(word)
    .replaceAll('I', 'ı')
    .toLowerCase()
    .replaceAll('i̇', 'i')
    .replace(/[əǝәışçğöü]/g, (letter) => folded[letter] ?? letter)
    .replace(/[\s_]+/g, '-');
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The candidate nearest to the word, when it is near enough to be what was meant (a third of its length). */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let distance = limit + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - wanted.length) >= distance) continue;
    const here = editDistance(wanted, other);
    if (here < distance) [best, distance] = [candidate, here];
  }
  return best;
}

/**
 * The candidate that was meant beyond doubt: a letter or two away, and no other is nearly as near. For what is put right
 * without asking.
 */
export function certainlyMeant(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted.length < 4) return undefined;
  const near = Array.from(candidates, (candidate) => ({
    candidate,
    distance: editDistance(wanted, fold(candidate)),
  })).toSorted((a, b) => a.distance - b.distance);
  const [best, next] = near;
  if (!best || best.distance > Math.max(1, Math.floor(wanted.length / 5))) return undefined;
  return next && next.distance <= best.distance + 1 ? undefined : best.candidate;
}

/** How to mend what stands at a place: in words, and what to put there where that is certain. */
export interface Mend {
  readonly fix: Sentence;
  readonly replacement?: string;
}

/**
 * How to mend a word that must be one of the candidates: the one it is near to, and which letters are of the other
 * alphabet when the two look the same. Undefined when none is near.
 * @param taken words that stand there already: a key would stand twice, so that it is not put right without asking.
 */
export function meantFix(
  word: string,
  candidates: Iterable<string>,
  taken: readonly string[] = [],
): Mend | undefined {
  const all = [...candidates];
  const meant = didYouMean(word, all);
  if (meant === undefined) return undefined;
  const fix = says(
    { meant: fact.code(meant) },
    'Yəqin, «{meant}» nəzərdə tutulub.',
    'Did you mean "{meant}"?',
    'Возможно, имелось в виду «{meant}».',
  );
  const certain = certainlyMeant(word, all) === meant && !taken.includes(meant) ? { replacement: meant } : {};
  return { fix: withForeignLetters(fix, word), ...certain };
}

/** Says of a word in which alphabet some of its letters are, when that cannot be seen. */
export function withForeignLetters(fix: Sentence, word: string): Sentence {
  const letters = foreignLetters(word);
  if (letters === '') return fix;
  return andThen(
    fix,
    says(
      { letters: fact.code(letters) },
      'Yazılanda latın hərflərinə oxşayan kiril hərfləri var: {letters}.',
      '{letters} in what stands here: Cyrillic letters that look like Latin ones.',
      'В написанном есть кириллические буквы, похожие на латинские: {letters}.',
    ),
  );
}
