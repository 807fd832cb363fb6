import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { missingTexts } from '../../consent/language/missing.ts';
import { entries, rule } from './rule.ts';

/** A text that people would be shown and a language does not say. No other language stands in for it (ADR 0019). */
export const languageIncomplete = rule({
  code: 'AMANAT-CHK-261',
  severity: 'error',
  title: 'A language that is not whole',
  why: 'Consent is informed when everything it rests on was said in the language the person was shown',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Say it in this language, under the keys it stands under in the manifest.',
  *find({ manifest }) {
    for (const [tag, file] of entries(manifest.languages))
      for (const { path, english } of missingTexts(manifest, file))
        yield {
          path: ['languages', tag, ...path],
          message: says(
            { path: fact.code(path.join('.')), tag: fact.code(tag) },
            '{tag} dilində bu mətn yoxdur: {path}',
            '"{path}" is not said in {tag}',
            'На языке {tag} нет текста: {path}',
          ),
          fix:
            english === undefined
              ? says(
                  { path: fact.code(path.join('.')), page: fact.code('docs/languages.md') },
                  '{path} bölməsini əlavə edin; sözlərinin siyahısı {page} sənədindədir.',
                  'Add the section "{path}": {page} lists its words.',
                  'Добавьте раздел {path}; его слова перечислены в {page}.',
                )
              : says(
                  { path: fact.code(path.join('.')), english: fact.code(english) },
                  '{path} mətnini əlavə edin; ingiliscəsi belədir: «{english}».',
                  'Add {path}: what stands in English as “{english}”.',
                  'Добавьте {path}; по-английски там стоит «{english}».',
                ),
          about: [path.slice(0, 2).join('/')],
        };
  },
});
