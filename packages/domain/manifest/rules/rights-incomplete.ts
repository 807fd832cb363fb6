import type { Right } from '../../statements/right-words.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { RegimeId } from '../../rules/law.ts';
import { rule } from './rule.ts';

const owed: Readonly<Partial<Record<RegimeId, readonly Right[]>>> = {
  'az-998': ['access', 'rectification', 'erasure', 'objection', 'complaint'],
  'eu-gdpr': ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'complaint'],
};

/** Rights the law gives and the text does not name. */
export const rightsIncomplete = rule({
  code: 'AMANAT-CHK-239',
  severity: 'note',
  title: 'Rights that the text does not name',
  why: 'People have them all the same, and must be told',
  law: ['eu-gdpr.notice', 'az-998.rights'],
  fix: 'Add the missing rights.',
  *find({ manifest, applies }) {
    const named: readonly string[] | undefined = manifest.rights;
    if (!named) return;
    const missing = new Set<Right>();
    for (const [regime, rights] of Object.entries(owed))
      if (applies(regime as RegimeId))
        for (const right of rights) if (!named.includes(right)) missing.add(right);
    const consent = Object.values(manifest.purposes).some((purpose) => purpose.basis === 'consent');
    if (consent && !named.includes('withdrawal')) missing.add('withdrawal');
    if (missing.size > 0)
      yield {
        path: ['rights'],
        fix: says(
          { write: fact.write(['rights'], [...named, ...missing]) },
          'Onları da yazın: {write}.',
          'Name them as well: {write}.',
          'Назовите и их: {write}.',
        ),
        message: says(
          { rights: fact.all([...missing].map(fact.right)) },
          'Göstərilməyib: {rights}',
          'Not named: {rights}',
          'Не названы: {rights}',
        ),
        about: ['rights'],
      };
  },
});
