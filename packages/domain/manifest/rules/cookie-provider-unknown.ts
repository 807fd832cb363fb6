import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { meantFix } from '../../schema/did-you-mean.ts';
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
      yield {
        path: ['cookies', id, 'provider'],
        message: says(
          { provider: fact.code(cookie.provider), cookie: fact.entry(manifest, 'cookies', id) },
          '{cookie} cookie-sini qoyan «{provider}» nə self, nə də siyahıdakı məlumat alıcısıdır',
          '"{provider}", who sets {cookie}, is neither self nor a recipient',
          '«{provider}», кто ставит {cookie}, — не self и не получатель из списка',
        ),
        ...(meantFix(cookie.provider, known) ?? {
          fix: says(
            {
              self: fact.write(['cookies', id, 'provider'], 'self'),
              known: fact.all([...known].map(fact.code)),
              provider: fact.code(cookie.provider),
            },
            'Onu təşkilatın özü qoyursa: {self}. Başqası qoyursa, bunlardan birini yazın ({known}) və ya «{provider}» üçün recipients altında alıcı açın.',
            'If the organisation sets it: {self}. If somebody else does, write one of {known}, or declare "{provider}" under recipients.',
            'Если её ставит сама организация: {self}. Если другой, укажите одного из: {known}, или заведите «{provider}» в recipients.',
          ),
        }),
      };
    }
  },
});
