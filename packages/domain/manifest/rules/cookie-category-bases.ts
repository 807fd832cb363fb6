import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A cookie category on two bases. */
export const cookieCategoryBases = rule({
  code: 'AMANAT-CHK-208',
  severity: 'warning',
  title: 'Two bases for one cookie category',
  why: 'A cookie is either asked for or not: what needs consent cannot rest on an interest as well',
  law: ['eu-gdpr.cookies', 'eu-gdpr.basis'],
  fix: 'Keep consent, and move what is truly needed to the necessary category.',
  *find({ manifest }) {
    for (const [id, category] of entries(manifest.cookieCategories))
      if (category.alsoBasis !== undefined && category.alsoBasis !== category.basis)
        yield {
          path: ['cookieCategories', id, 'alsoBasis'],
          fix: says(
            {
              consent: fact.yaml('basis', 'consent'),
              drop: fact.remove(['cookieCategories', id, 'alsoBasis']),
            },
            '{drop} sətrini silin və bir əsas qalsın: {consent}. Sayt onlarsız işləmirsə, həmin cookie-ləri necessary kateqoriyasına keçirin.',
            'Take {drop} out and keep one basis: {consent}. Cookies without which the site does not work go to the category necessary.',
            'Уберите {drop} и оставьте одно основание: {consent}. Cookie, без которых сайт не работает, перенесите в категорию necessary.',
          ),
          message: says(
            {
              category: fact.entry(manifest, 'cookieCategories', id),
              first: fact.basis(category.basis),
              second: fact.basis(category.alsoBasis),
            },
            '{category} kateqoriyasının eyni vaxtda iki əsası var: {first} və {second}',
            '{category} rests on two bases at once: {first} and {second}',
            'У категории {category} сразу два основания: {first} и {second}',
          ),
          about: ['cookieCategories'],
        };
  },
});
