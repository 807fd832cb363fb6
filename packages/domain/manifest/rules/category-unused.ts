import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A category no purpose uses: either the purpose is missing or the data is collected for nothing. */
export const categoryUnused = rule({
  code: 'AMANAT-CHK-101',
  severity: 'warning',
  title: 'A category no purpose uses',
  why: 'Data without a purpose may not be collected',
  law: ['eu-gdpr.basis', 'az-998.notice'],
  fix: 'Name the category in the purpose it serves, or stop collecting it and remove it.',
  *find({ manifest }) {
    const used = new Set(Object.values(manifest.purposes).flatMap((purpose) => purpose.categories));
    for (const [id] of entries(manifest.categories))
      if (!used.has(id))
        yield {
          path: ['categories', id],
          at: 'key',
          fix: says(
            { category: fact.code(id), drop: fact.remove(['categories', id]) },
            '{category} id-sini onu işlədən məqsədin categories siyahısına yazın və ya bu məlumatı toplamayın və {drop} bölməsini silin.',
            'Write {category} under categories of the purpose that uses it, or stop collecting it and take {drop} out.',
            'Впишите {category} в categories той цели, которой это нужно, или перестаньте собирать эти данные и уберите {drop}.',
          ),
          message: says(
            { category: fact.entry(manifest, 'categories', id) },
            '{category} kateqoriyasını heç bir məqsəd işlətmir',
            'No purpose uses the category {category}',
            'Категорию {category} не использует ни одна цель',
          ),
        };
  },
});
