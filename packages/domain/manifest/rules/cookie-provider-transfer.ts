import { entries, rule } from './rule.ts';
import { isCarried, unprotected } from './transfer-abroad.ts';

/** A cookie whose provider takes data abroad on no ground. */
export const cookieProviderTransfer = rule({
  code: 'AMANAT-CHK-206',
  severity: 'warning',
  title: 'A cookie whose provider has no transfer mechanism',
  why: 'Loading it sends identifiers abroad at once',
  law: ['eu-gdpr.transfer', 'az-998.transfer'],
  fix: 'Give the recipient a mechanism, or do not load it.',
  *find(context) {
    const { cookies, recipients } = context.manifest;
    for (const [id, cookie] of entries(cookies)) {
      const provider = recipients?.[cookie.provider];
      if (!provider) continue;
      const mechanisms = provider.transfer?.mechanisms ?? [];
      const countries = unprotected(provider, context).filter((country) => !isCarried(country, mechanisms));
      if (countries.length > 0)
        yield {
          path: ['cookies', id, 'provider'],
          message: `${cookie.names.join(', ')} sends data to ${countries.join(', ')} without a mechanism`,
          about: [`recipients/${cookie.provider}`],
        };
    }
  },
});
