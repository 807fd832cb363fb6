import { entries, rule } from './rule.ts';
import { unprotected } from './transfer-abroad.ts';

/** Adequacy claimed for a country nobody recognised. */
export const adequacyClaimed = rule({
  code: 'AMANAT-CHK-140',
  severity: 'warning',
  title: 'Adequacy claimed for a country that has none',
  why: 'Only countries with a decision in force count as adequate',
  law: ['eu-gdpr.adequacy', 'az-998.transfer'],
  fix: 'Name another mechanism.',
  *find(context) {
    for (const [id, recipient] of entries(context.manifest.recipients)) {
      const i = recipient.transfer?.mechanisms.indexOf('adequacy') ?? -1;
      const countries = i < 0 ? [] : unprotected(recipient, context);
      if (countries.length > 0)
        yield {
          path: ['recipients', id, 'transfer', 'mechanisms', i],
          message: `${countries.join(', ')} has no adequacy decision in force`,
          about: ['recipients'],
        };
    }
  },
});
