import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A category that is not necessary and not asked for. */
export const cookieCategoryConsent = rule({
  code: 'AMANAT-CHK-209',
  severity: 'warning',
  title: 'Cookies without consent',
  why: 'Only what is strictly necessary may be stored on a device without consent',
  law: ['eu-gdpr.cookies', 'az-998.consent'],
  fix: 'Set basis: consent.',
  *find({ manifest }) {
    for (const [id, category] of entries(manifest.cookieCategories))
      if (id !== 'necessary' && category.basis !== 'consent')
        yield {
          path: ['cookieCategories', id, 'basis'],
          fix: says(
            { write: fact.write(['cookieCategories', id, 'basis'], 'consent') },
            'Razılıq soruşun: {write}. Sayt bu cookie-lərsiz işləmirsə, onları necessary kateqoriyasına keçirin.',
            'Ask for consent: {write}. Cookies without which the site does not work go to the category necessary.',
            'Спрашивайте согласие: {write}. Cookie, без которых сайт не работает, перенесите в категорию necessary.',
          ),
          message: says(
            { category: fact.entry(manifest, 'cookieCategories', id), basis: fact.basis(category.basis) },
            '{category} kateqoriyası razılıqsız qoyulur (əsas: {basis})',
            '{category} is set without consent (basis: {basis})',
            'Категория {category} ставится без согласия (основание: {basis})',
          ),
          about: ['cookieCategories'],
        };
  },
});
