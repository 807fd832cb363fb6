import { entries, rule } from './rule.ts';

/** Data that is sold or rented. */
export const saleDeclared = rule({
  code: 'AMANAT-CHK-114',
  severity: 'warning',
  title: 'Data is sold',
  why: 'Selling data is an own purpose that needs its own consent, told to people in plain words',
  law: ['eu-gdpr.basis', 'az-998.consent'],
  fix: 'Stop the sale, or declare a purpose of kind sale resting on consent.',
  *find({ manifest }) {
    for (const [id, recipient] of entries(manifest.recipients))
      if (recipient.sale)
        yield { path: ['recipients', id, 'sale'], message: `Data is sold or rented to "${id}"` };
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.kind === 'sale')
        yield {
          path: ['purposes', id, 'kind'],
          severity: purpose.basis === 'consent' ? 'note' : 'warning',
          message: `"${id}" sells data on the basis ${purpose.basis}`,
        };
  },
});
