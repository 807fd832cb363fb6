import { daysBetween } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A contract in its last thirty days. */
export const contractEndsSoon = rule({
  code: 'AMANAT-CHK-134',
  severity: 'note',
  title: 'A contract that ends within 30 days',
  why: 'When it ends, the gate refuses the recipient from one day to the next',
  fix: 'Renew it now, or plan how the data comes back.',
  *find({ manifest, today }) {
    for (const [id, { contract }] of entries(manifest.recipients)) {
      const left = contract?.ends ? daysBetween(today, contract.ends) : -1;
      if (left >= 0 && left <= 30)
        yield {
          path: ['recipients', id, 'contract', 'ends'],
          message: `The contract with "${id}" ends in ${left} ${left === 1 ? 'day' : 'days'}`,
        };
    }
  },
});
