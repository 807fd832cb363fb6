import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A processor that uses the data for its own aims. */
export const processorOwnPurposes = rule({
  code: 'AMANAT-CHK-142',
  severity: 'warning',
  title: 'A processor with purposes of its own',
  why: 'Whoever decides what data is for is a controller and needs a basis of its own',
  law: ['eu-gdpr.processor'],
  fix: 'Forbid it in the contract, or give the recipient the role controller.',
  *find({ manifest }) {
    for (const [id, recipient] of entries(manifest.recipients))
      if (recipient.role === 'processor' && recipient.ownPurposes)
        yield {
          path: ['recipients', id, 'ownPurposes'],
          fix: says(
            {
              drop: fact.remove(['recipients', id, 'ownPurposes']),
              role: fact.write(['recipients', id, 'role'], 'controller'),
            },
            'Bunu müqavilədə qadağan edin və {drop} sətrini silin; məqsədləri özü müəyyən edirsə: {role}.',
            'Forbid it in the contract and take {drop} out; if it decides itself what the data is for: {role}.',
            'Запретите это в договоре и уберите {drop}; если цели он определяет сам: {role}.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            '{recipient} operator sayılıb, məlumatı isə öz məqsədləri üçün işlədir',
            '{recipient} is called a processor and uses the data for its own aims',
            '{recipient} назван обработчиком, а использует данные в своих целях',
          ),
        };
  },
});
