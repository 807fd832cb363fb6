import { entries, rule } from './rule.ts';
import { isCarried, isServed, unprotected } from './transfer-abroad.ts';

/** Data that leaves for a country not recognised as safe, on no ground. */
export const transferWithoutMechanism = rule({
  code: 'AMANAT-CHK-136',
  severity: 'warning',
  title: 'A transfer abroad without a mechanism',
  why: 'Data may leave only with equal protection, a recognised mechanism or written consent; encryption alone is a measure, no ground',
  law: ['eu-gdpr.transfer', 'az-998.transfer'],
  fix: 'Conclude standard clauses (scc), rely on dpf with its date, or ask for written consent; keep the data at home otherwise.',
  *find(context) {
    for (const [id, recipient] of entries(context.manifest.recipients)) {
      if (recipient.role === 'state-body') continue;
      const mechanisms = recipient.transfer?.mechanisms ?? [];
      const countries = unprotected(recipient, context).filter((country) => !isCarried(country, mechanisms));
      if (countries.length === 0) continue;
      const measures = recipient.transfer?.measures?.join(', ');
      yield {
        path: ['recipients', id, ...(recipient.transfer ? ['transfer'] : [])],
        ...(recipient.transfer ? {} : { at: 'key' as const }),
        ...(countries.every((country) => isServed(country, context)) ? { severity: 'note' as const } : {}),
        message: `"${id}" takes data to ${countries.join(', ')} without a transfer mechanism${measures ? ` (only measures: ${measures})` : ''}`,
        about: ['recipients'],
      };
    }
  },
});
