import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A form that collects and does not say what for. */
export const formWithoutPurpose = rule({
  code: 'AMANAT-CHK-242',
  severity: 'warning',
  title: 'A form without a purpose',
  why: 'What is collected without a purpose may not be used',
  law: ['eu-gdpr.basis', 'az-998.notice'],
  fix: 'List under purposes what its data is used for.',
  *find({ manifest }) {
    for (const [id, property] of entries(manifest.properties))
      if (property.kind === 'form' && !property.purposes?.length)
        yield {
          path: ['properties', id],
          at: 'key',
          fix: says(
            {
              write: fact.write(['properties', id, 'purposes'], [Object.keys(manifest.purposes)[0] ?? '…']),
              known: fact.all(Object.keys(manifest.purposes).map(fact.code)),
            },
            'Məlumatın işlədildiyi məqsədləri yazın, məsələn: {write}. Bəyannamədəki məqsədlər: {known}.',
            'Name the purposes its data is used for, as in {write}. Those declared: {known}.',
            'Назовите цели, для которых используют эти данные, например: {write}. В декларации есть: {known}.',
          ),
          message: says(
            { form: fact.entry(manifest, 'properties', id) },
            '{form}: topladığı məlumatın nə üçün olduğu yazılmayıb',
            '{form} does not say what its data is for',
            '{form}: не сказано, для чего собираются данные',
          ),
        };
  },
});
