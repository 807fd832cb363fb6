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
          message: says(
            { form: fact.entry(manifest, 'properties', id) },
            '{form}: topladığı məlumatın nə üçün olduğu yazılmayıb',
            '{form} does not say what its data is for',
            '{form}: не сказано, для чего собираются данные',
          ),
        };
  },
});
