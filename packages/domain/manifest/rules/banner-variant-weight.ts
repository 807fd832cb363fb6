import type { Path } from '../finding.ts';
import { fact } from '../finding-facts.ts';
import { says, type Sentence } from '../finding-sentence.ts';
import { type Leaning, leaning } from '../../consent/leaning.ts';
import { bannerWords, languages } from '../../consent/words.ts';
import type { Manifest } from '../manifest.ts';
import { entries, rule } from './rule.ts';

const longest = { title: 80, opening: 200 } as const;
type Part = keyof typeof longest;
interface Said {
  readonly id: string;
  readonly text: string;
  readonly part: Part;
  readonly language: string;
  readonly labels: readonly string[];
  readonly path: readonly string[];
}

/** A variant of the banner's words that leans towards an answer (EDPB guidelines 03/2022 on deceptive patterns). */
export const bannerVariantWeight = rule({
  code: 'AMANAT-CHK-217',
  severity: 'error',
  title: 'A wording that weakens the choice',
  why: 'Every variant must leave both answers the same weight; consent that was urged is not freely given',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Tell what the cookies are for in one plain sentence, and name no button, no thanks and no advantage.',
  *find({ manifest }) {
    for (const { id, text, part, language, labels, path } of [
      ...inManifest(manifest),
      ...inFiles(manifest),
    ]) {
      const leans = leaning(text, language, labels);
      if (leans)
        yield {
          path,
          message: leanWords(id, leans),
          fix: plainTold(path, leans),
          about: ['banner'],
        };
      else if (text.length > longest[part])
        yield {
          path,
          message: tooLong(id, longest[part]),
          fix: says(
            { place: fact.place(path), most: fact.number(longest[part]) },
            '{place} mətnini {most} işarəyədək qısaldın.',
            'Shorten {place} to {most} characters or fewer.',
            'Сократите {place} до {most} знаков или меньше.',
          ),
          about: ['banner'],
        };
    }
  },
});

function leanWords(variant: string, leans: Leaning): Sentence {
  const id = fact.code(variant);
  switch (leans.how) {
    case 'names-button':
      return says(
        { id, button: fact.code(leans.said) },
        '«{id}» variantı bir düymənin adını çəkir («{button}»), o birilər isə yanında yoxdur',
        'The variant "{id}" names the button «{button}», which the others do not stand beside',
        'Вариант «{id}» называет кнопку «{button}», а остальных рядом нет',
      );
    case 'urges':
      return says(
        { id, word: fact.code(leans.said) },
        '«{id}» variantı insanı cavaba təhrik edir («{word}»)',
        'The variant "{id}" urges an answer («{word}»)',
        'Вариант «{id}» подталкивает к ответу («{word}»)',
      );
    case 'raises-voice':
      return says(
        { id },
        '«{id}» variantının sözü diqqəti zorla çəkir',
        'The variant "{id}" raises its voice',
        'Вариант «{id}» кричит',
      );
  }
}
function tooLong(variant: string, most: number): Sentence {
  return says(
    { id: fact.code(variant), most: fact.number(most) },
    '«{id}» variantı {most} işarədən uzundur və faktları ekrandan çıxarır',
    'The variant "{id}" is longer than {most} characters, and pushes the facts out of sight',
    'Вариант «{id}» длиннее {most} знаков и вытесняет факты с экрана',
  );
}

function inManifest({ banner }: Manifest): readonly Said[] {
  return entries(banner?.variants).flatMap(([id, variant]) =>
    (['title', 'opening'] as const).flatMap((part) =>
      languages.flatMap((language) => {
        const text = variant[part]?.[language];
        const { acceptAll, rejectAll, customise } = bannerWords[language];
        const labels = [acceptAll, rejectAll, customise];
        const path = ['banner', 'variants', id, part, language];
        return text === undefined ? [] : [{ id, text, part, language, labels, path }];
      }),
    ),
  );
}

function inFiles(manifest: Manifest): readonly Said[] {
  return entries(manifest.languages).flatMap(([language, { words, banner }]) =>
    entries(banner.variants).flatMap(([id, variant]) =>
      (['title', 'opening'] as const).flatMap((part) => {
        const text = variant[part];
        const labels = [words.acceptAll, words.rejectAll, words.customise];
        const path = ['languages', language, 'banner', 'variants', id, part];
        return text === undefined ? [] : [{ id, text, part, language, labels, path }];
      }),
    ),
  );
}

function plainTold(path: Path, leans: Leaning): Sentence {
  const place = fact.place(path);
  return leans.how === 'raises-voice'
    ? says(
        { place },
        '{place} mətnini kiçik hərflərlə, nida işarəsiz yazın.',
        'Write {place} in small letters, without exclamation marks.',
        'Напишите {place} строчными буквами, без восклицательных знаков.',
      )
    : says(
        { place, said: fact.code(leans.said) },
        '{place} mətnindən «{said}» sözlərini çıxarın: orada cookie-lərin nə üçün olduğu sadə bir cümlə ilə deyilir.',
        'Take «{said}» out of {place}: say in one plain sentence what the cookies are for.',
        'Уберите «{said}» из {place}: скажите одной простой фразой, для чего нужны cookie.',
      );
}
