import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { placeholders } from '../../consent/language/file-words.ts';
import { usableTag } from '../../consent/language/tag.ts';
import { entries, rule } from './rule.ts';

/** A text with a number that lacks a form its language has: people would read «3 день». */
export const languagePlurals = rule({
  code: 'AMANAT-CHK-264',
  severity: 'warning',
  title: 'A form of number is missing',
  why: 'Languages count in their own ways (CLDR plural rules); a form that is missing gives a sentence nobody would say',
  fix: 'Write every form of the language, or one text when all numbers take the same.',
  *find({ manifest }) {
    for (const [tag, file] of entries(manifest.languages)) {
      const wanted = categoriesOf(tag);
      for (const place of Object.keys(placeholders)) {
        const path = place.split('/');
        const forms = path.reduce<unknown>(
          (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
          file,
        );
        if (typeof forms !== 'object' || forms === null) continue;
        const missing = wanted.filter((one) => !Object.hasOwn(forms, one));
        if (missing.length > 0)
          yield {
            path: ['languages', tag, ...path],
            message: says(
              {
                tag: fact.code(tag),
                wanted: fact.all(wanted.map(fact.code)),
                missing: fact.all(missing.map(fact.code)),
              },
              '{tag} dilində saylar bu formaları alır: {wanted}; burada çatmayan: {missing}',
              '{tag} counts with {wanted}; here {missing} is missing',
              'В языке {tag} при счёте есть формы {wanted}; здесь не хватает: {missing}',
            ),
            fix: says(
              { missing: fact.all(missing.map(fact.code)), place: fact.place(['languages', tag, ...path]) },
              'Bu formaları əlavə edin ({missing}) və ya {place} altında bütün saylar üçün bir mətn yazın.',
              'Add {missing}, or write one text for all numbers under {place}.',
              'Добавьте формы ({missing}) или напишите в {place} один текст для всех чисел.',
            ),
          };
      }
    }
  },
});

/** The categories that whole numbers take in a language. */
function categoriesOf(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(usableTag(tag));
  return [...new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)))].toSorted();
}
