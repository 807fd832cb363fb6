import { didYouMean } from '../../schema/did-you-mean.ts';
import { entries, rule } from './rule.ts';

/** A cookie set by nobody the recipients know. */
export const cookieProviderUnknown = rule({
  code: 'AMANAT-CHK-205',
  severity: 'error',
  title: 'A cookie of an unknown provider',
  why: 'Whoever sets a cookie receives data; the list of recipients is closed',
  law: ['eu-gdpr.notice', 'az-998.notice'],
  fix: 'Write self, or the id of a recipient; add the recipient when it is missing.',
  *find({ manifest }) {
    const known = new Set(['self', ...Object.keys(manifest.recipients ?? {})]);
    for (const [id, cookie] of entries(manifest.cookies)) {
      if (known.has(cookie.provider)) continue;
      const meant = didYouMean(cookie.provider, known);
      yield {
        path: ['cookies', id, 'provider'],
        message: `"${cookie.provider}" is neither self nor a recipient`,
        ...(meant ? { fix: `Did you mean "${meant}"?` } : {}),
      };
    }
  },
});
