import { specialKinds } from '../lists.ts';
import { entries, rule } from './rule.ts';

const special = new Set<string>(specialKinds.filter((kind) => kind !== 'criminal'));
const grounds = new Set(['consent', 'legal-obligation', 'vital-interest']);

/** Special categories: named wherever used; a warning where the basis cannot carry them. */
export const specialCategory = rule({
  code: 'AMANAT-CHK-113',
  severity: 'warning',
  title: 'A special category of data',
  why: 'Race, belief, health, biometrics and the like may be used on narrow grounds only',
  law: ['eu-gdpr.special-categories', 'az-998.consent'],
  fix: 'Use explicit consent or a duty under law, or drop the category from the purpose.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      for (const [i, category] of purpose.categories.entries()) {
        const kind = manifest.categories[category]?.kind;
        if (kind === undefined || !special.has(kind)) continue;
        const carried = grounds.has(purpose.basis);
        yield {
          path: ['purposes', id, 'categories', i],
          severity: carried ? 'note' : 'warning',
          message: carried
            ? `"${id}" uses "${category}", a special category (${kind})`
            : `"${id}" uses "${category}", a special category (${kind}), on the basis ${purpose.basis}`,
          about: [`categories/${category}`],
        };
      }
  },
});
