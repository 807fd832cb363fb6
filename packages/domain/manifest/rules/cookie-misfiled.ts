import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { knownCookie } from './known-cookies.ts';
import { entries, rule } from './rule.ts';

/** A well-known analytics or marketing cookie called necessary. */
export const cookieMisfiled = rule({
  code: 'AMANAT-CHK-212',
  severity: 'warning',
  title: 'A cookie in the wrong category',
  why: 'Calling it necessary or functional sets it without the consent it needs',
  law: ['eu-gdpr.cookies'],
  fix: 'Move it to the category its maker documents.',
  *find({ manifest }) {
    for (const [id, cookie] of entries(manifest.cookies))
      for (const [i, name] of cookie.names.entries()) {
        const known = knownCookie(name);
        if (!known || !['analytics', 'marketing'].includes(known.category)) continue;
        if (cookie.category === 'necessary' || cookie.category === 'functional')
          yield {
            path: ['cookies', id, 'names', i],
            fix: says(
              { write: fact.write(['cookies', id, 'category'], known.category) },
              'Kateqoriyanı dəyişin: {write}; onda cookie yalnız razılıqdan sonra qoyulur.',
              'Change the category: {write}; it is then set after consent only.',
              'Смените категорию: {write}; тогда cookie ставится только после согласия.',
            ),
            message: says(
              {
                name: fact.code(name),
                maker: fact.code(known.maker),
                serves: fact.cookieCategory(known.category),
                category: fact.entry(manifest, 'cookieCategories', cookie.category),
              },
              '{name} ({maker}): istehsalçısının yazdığı kateqoriya «{serves}», siyahıda isə {category}',
              '{name} ({maker}) serves {serves}, not {category}',
              '{name} ({maker}): категория по документации — «{serves}», а в списке — {category}',
            ),
            about: ['cookies'],
          };
      }
  },
});
