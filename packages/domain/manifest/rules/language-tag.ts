import { fact } from '../finding-facts.ts';
import { says, type Sentence } from '../finding-sentence.ts';
import { languages } from '../../consent/words.ts';
import { entries, rule } from './rule.ts';

/** A language that is named otherwise than pages name it (BCP 47), or that Əmanət brings itself. */
export const languageTag = rule({
  code: 'AMANAT-CHK-260',
  severity: 'error',
  title: 'A language of no known name',
  why: 'A page says in `lang` which language it is in (BCP 47); words under another name would never be found',
  fix: 'Name it as pages do: tr, ar, zh-Hant, pt-BR.',
  *find({ manifest }) {
    for (const [tag, { language }] of entries(manifest.languages)) {
      const path = ['languages', tag];
      const canonical = canonicalTag(tag);
      if (canonical === undefined)
        yield {
          path,
          at: 'key',
          message: says(
            { tag: fact.code(tag) },
            '«{tag}» dil kodu deyil',
            '"{tag}" is no language tag',
            '«{tag}» — не код языка',
          ),
          ...meant(tag),
        };
      else if (languages.some((own) => own === canonical))
        yield {
          path,
          at: 'key',
          message: says(
            { tag: fact.code(tag) },
            '«{tag}» dili Əmanətin öz dilidir, mətnləri bəyannamədə yazılır',
            '"{tag}" comes with Əmanət, and its texts stand in the manifest',
            'Язык «{tag}» уже есть в Əmanət, его тексты стоят в декларации',
          ),
          why: says(
            {},
            'Azərbaycan, ingilis və rus mətnləri bir dəfə, aid olduqları faktların yanında yazılır',
            'Az, en and ru are written once, beside the facts they speak of',
            'Азербайджанский, английский и русский тексты пишутся один раз, рядом с тем, о чём говорят',
          ),
          fix: says(
            { tag: fact.code(`banner.${tag}.yaml`) },
            '{tag} faylını silin, mətnləri manifest.yaml faylında dəyişin.',
            'Remove {tag}, and change the texts in manifest.yaml.',
            'Удалите файл {tag}, а тексты меняйте в manifest.yaml.',
          ),
        };
      else if (canonical !== tag)
        yield {
          path,
          at: 'key',
          message: says(
            { tag: fact.code(tag), canonical: fact.code(canonical) },
            '«{tag}» belə yazılır: «{canonical}»',
            '"{tag}" is written "{canonical}"',
            '«{tag}» пишется «{canonical}»',
          ),
          fix: says(
            { canonical: fact.code(canonical), file: fact.code(`banner.${canonical}.yaml`) },
            'Belə yazın: «{canonical}»; ayrı faylın adı belə olur: {file}.',
            'Write "{canonical}"; a file of its own is named {file}.',
            'Напишите «{canonical}»; отдельный файл называется {file}.',
          ),
          replacement: canonical,
        };
      if (language !== tag)
        yield {
          path: [...path, 'language'],
          message: says(
            { tag: fact.code(tag), language: fact.code(language) },
            'Fayl «{tag}» dili üçün adlandırılıb, içində isə «{language}» yazılıb',
            'The file is named for "{tag}" and says it is in "{language}"',
            'Файл назван для языка «{tag}», а внутри указан «{language}»',
          ),
          fix: says(
            { tag: fact.code(tag), file: fact.code(`banner.${language}.yaml`) },
            '«{tag}» yazın və ya faylın adını dəyişin: {file}.',
            'Write "{tag}", or rename the file to {file}.',
            'Напишите «{tag}» или переименуйте файл: {file}.',
          ),
        };
    }
  },
});

/** The tag in its canonical form; undefined when it is no tag of a language that has a name. */
function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return canonical !== undefined && names.of(canonical) !== undefined ? canonical : undefined;
  } catch {
    // RangeError: not the form of a tag.
    return undefined;
  }
}

/** The tag of a language that was named by its English name: Turkish → tr. */
function meant(name: string): { fix: Sentence } {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const wanted = name.toLowerCase();
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const tag = tags.find((one) => names.of(one)?.toLowerCase() === wanted);
  return {
    fix:
      tag === undefined
        ? says(
            { example: fact.code('tr, ar, zh-Hant, pt-BR') },
            'Dili səhifələrdə adlandırıldığı kimi yazın: {example}.',
            'Name it as pages do: {example}.',
            'Назовите язык так, как его называют страницы: {example}.',
          )
        : says(
            { tag: fact.code(tag), file: fact.code(`banner.${tag}.yaml`) },
            'Yəqin, «{tag}» nəzərdə tutulub; ayrı faylın adı belə olur: {file}.',
            'Did you mean "{tag}"? A file of its own is named {file}.',
            'Возможно, имелось в виду «{tag}»; отдельный файл называется {file}.',
          ),
  };
}
