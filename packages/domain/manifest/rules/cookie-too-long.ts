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
          message: `${cookie.names.join(', ')} lives ${cookie.lifetime}; "${cookie.category}" allows ${limit}`,
          about: [`cookieCategories/${cookie.category}`, 'cookies', 'cookieCategories'],
        };
    }
  },
});
