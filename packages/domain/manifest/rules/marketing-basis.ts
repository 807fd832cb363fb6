import { entries, rule } from './rule.ts';

/** Marketing that does not rest on consent. */
export const marketingBasis = rule({
  code: 'AMANAT-CHK-117',
  severity: 'warning',
  title: 'Marketing without consent',
  why: 'Messages and advertising for marketing need consent that was given beforehand',
  law: ['eu-gdpr.cookies', 'az-998.consent'],
  fix: 'Rest it on consent, and ask for it apart from everything else.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.kind === 'marketing' && purpose.basis !== 'consent')
        yield {
          path: ['purposes', id, 'basis'],
          message: `"${id}" is marketing on the basis ${purpose.basis}`,
        };
  },
});
