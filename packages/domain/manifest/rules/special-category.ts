import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
          fix: says(
            {
              consent: fact.yaml('basis', 'consent'),
              purpose: fact.place(['purposes', id]),
              drop: fact.remove(['purposes', id, 'categories', i]),
            },
            '{purpose} açıq-aydın razılığa ({consent}) və ya qanunun qoyduğu vəzifəyə əsaslanmalıdır; məlumat lazım deyilsə, {drop} sətrini silin.',
            '{purpose} must rest on explicit consent ({consent}) or on a duty under law; if the data is not needed, take {drop} out.',
            '{purpose} должна опираться на явное согласие ({consent}) или на обязанность по закону; если данные не нужны, уберите {drop}.',
          ),
          message: carried
            ? says(
                {
                  purpose: fact.entry(manifest, 'purposes', id),
                  category: fact.entry(manifest, 'categories', category),
                  kind: fact.categoryKind(kind),
                  basis: fact.basis(purpose.basis),
                },
                '{purpose} məqsədi xüsusi kateqoriyalı məlumat işlədir: {category} ({kind}); əsası: {basis}',
                '{purpose} uses {category}, a special category ({kind}), on this basis: {basis}',
                'Цель {purpose} использует данные особой категории: {category} ({kind}); основание: {basis}',
              )
            : says(
                {
                  purpose: fact.entry(manifest, 'purposes', id),
                  category: fact.entry(manifest, 'categories', category),
                  kind: fact.categoryKind(kind),
                  basis: fact.basis(purpose.basis),
                },
                '{purpose} məqsədi xüsusi kateqoriyalı məlumat işlədir: {category} ({kind}), əsası isə buna yetmir: {basis}',
                '{purpose} uses {category}, a special category ({kind}), on a basis that does not carry it: {basis}',
                'Цель {purpose} использует данные особой категории: {category} ({kind}), а основания для этого мало: {basis}',
              ),
          about: [`categories/${category}`],
        };
      }
  },
});
