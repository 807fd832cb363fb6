import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

const required = ['confidentiality', 'security', 'documented-instructions'] as const;

/** A processing agreement that leaves out a point the law asks for. */
export const contractTerms = rule({
  code: 'AMANAT-CHK-135',
  severity: 'warning',
  title: 'A contract that leaves out a required point',
  why: 'A processing agreement binds to confidentiality, security and documented instructions',
  law: ['eu-gdpr.processor', 'az-998.protection'],
  fix: 'Agree on the missing points and list them under terms.',
  *find({ manifest }) {
    for (const [id, { role, contract }] of entries(manifest.recipients)) {
      if (role !== 'processor' || !contract) continue;
      const missing = required.filter((term) => !contract.terms?.includes(term));
      if (missing.length > 0)
        yield {
          path: ['recipients', id, 'contract', ...(contract.terms ? ['terms'] : [])],
          fix: says(
            {
              missing: fact.all(missing.map(fact.contractTerm)),
              write: fact.write(
                ['recipients', id, 'contract', 'terms'],
                [...(contract.terms ?? []), ...missing],
              ),
            },
            'Müqaviləyə bunu əlavə edin ({missing}), sonra yazın: {write}.',
            'Agree on this as well ({missing}), then write {write}.',
            'Внесите это в договор ({missing}), затем напишите {write}.',
          ),
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              missing: fact.all(missing.map(fact.contractTerm)),
            },
            '{recipient} ilə müqavilədə bu öhdəliklər yoxdur: {missing}',
            'The contract with {recipient} does not hold: {missing}',
            'В договоре с получателем {recipient} нет обязанностей: {missing}',
          ),
        };
    }
  },
});
