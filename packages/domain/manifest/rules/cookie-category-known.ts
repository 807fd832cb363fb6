import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { cookieCategoryIds } from '../lists.ts';
import { meantFix } from '../../schema/did-you-mean.ts';
import { entries, rule } from './rule.ts';

/** A cookie category the banner does not know. */
export const cookieCategoryKnown = rule({
  code: 'AMANAT-CHK-210',
  severity: 'error',
  title: 'A cookie category the banner does not know',
  why: 'The banner, the scanner and the receipts know necessary, functional, analytics and marketing',
  fix: 'Use one of the four ids; the name people see is free.',
  *find({ manifest }) {
    const known: readonly string[] = cookieCategoryIds;
    for (const [id] of entries(manifest.cookieCategories)) {
      if (!known.includes(id))
        yield {
          path: ['cookieCategories', id],
          at: 'key',
          ...(meantFix(id, known, Object.keys(manifest.cookieCategories ?? {})) ?? {
            fix: says(
              { id: fact.code(id), known: fact.all(known.map(fact.code)) },
              '{id} açarını bunlardan biri ilə əvəz edin ({known}); insanların gördüyü ad sərbəstdir, o, name sahəsindədir.',
              'Write one of {known} in place of {id}; the name that people see is free and stands under name.',
              'Замените {id} на один из ключей: {known}. Название, которое видят люди, свободно и стоит в name.',
            ),
          }),
          message: says(
            { id: fact.code(id), known: fact.all(known.map(fact.code)) },
            '«{id}» bu kateqoriyalardan heç biri deyil: {known}',
            '"{id}" is not one of {known}',
            '«{id}» нет среди категорий: {known}',
          ),
        };
    }
  },
});
