import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
        message: says(
          { provider: fact.code(cookie.provider), cookie: fact.entry(manifest, 'cookies', id) },
          '{cookie} cookie-sini qoyan «{provider}» nə self, nə də siyahıdakı məlumat alıcısıdır',
          '"{provider}", who sets {cookie}, is neither self nor a recipient',
          '«{provider}», кто ставит {cookie}, — не self и не получатель из списка',
        ),
        ...(meant ? { fix: `Did you mean "${meant}"?` } : {}),
      };
    }
  },
});
