import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { lengthOf } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A cookie that lives longer than its category allows. */
export const cookieTooLong = rule({
  code: 'AMANAT-CHK-200',
  severity: 'warning',
  title: 'A cookie lives longer than its category',
  why: 'The cookie policy sets the longest life of each category',
  law: ['eu-gdpr.storage-limitation', 'eu-gdpr.cookies'],
  fix: 'Shorten the cookie, move it to the category it belongs to, or raise the limit and say so.',
  *find({ manifest }) {
    for (const [id, cookie] of entries(manifest.cookies)) {
      const limit = manifest.cookieCategories?.[cookie.category]?.longest;
      if (limit !== undefined && lengthOf(cookie.lifetime) > lengthOf(limit))
        yield {
          path: ['cookies', id, 'lifetime'],
          fix: says(
            {
              short: fact.write(['cookies', id, 'lifetime'], limit),
              raise: fact.write(['cookieCategories', cookie.category, 'longest'], cookie.lifetime),
            },
            'Ömrünü qısaldın: {short}; ya da həddi qaldırın və bunu siyasətdə deyin: {raise}.',
            'Shorten its life: {short}; or raise the limit and say so in the policy: {raise}.',
            'Сократите срок: {short}; или поднимите предел и скажите об этом в политике: {raise}.',
          ),
          message: says(
            {
              cookie: fact.entry(manifest, 'cookies', id),
              life: fact.period(cookie.lifetime),
              category: fact.entry(manifest, 'cookieCategories', cookie.category),
              limit: fact.period(limit),
            },
            '{cookie}: ömrü {life}, {category} kateqoriyasında isə ən çoxu {limit}',
            '{cookie} lives {life}; {category} allows {limit}',
            '{cookie}: срок {life}, а в категории {category} допускается самое большее {limit}',
          ),
          about: [`cookieCategories/${cookie.category}`, 'cookies', 'cookieCategories'],
        };
    }
  },
});
