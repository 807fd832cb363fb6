import type { RegimeId } from '../../rules/law.ts';
import { rule } from './rule.ts';

/** A regime that binds the organisation by where and what it is, and is not named. */
export const regimeMissing = rule({
  code: 'AMANAT-CHK-221',
  severity: 'warning',
  title: 'A law that applies is not named',
  why: 'Requests run under the clocks of the regimes named; one left out is answered late without anybody noticing',
  fix: 'Add it to regimes.',
  *find({ manifest, law, applies }) {
    const { country, form } = manifest.organisation;
    const owed: (readonly [RegimeId, boolean, string])[] = [
      ['az-998', country === 'AZ', 'an organisation in Azerbaijan answers under Law 998-IIIQ'],
      ['eu-gdpr', law.isEea(country), 'an organisation in the EEA answers under the GDPR (Art. 3)'],
      [
        'az-information-access',
        form === 'state-body' && country === 'AZ',
        'a state body of Azerbaijan also answers under the information-access law',
      ],
    ];
    for (const [id, binds, because] of owed)
      if (binds && !applies(id))
        yield { path: ['regimes'], message: `${id} is not named: ${because}`, about: ['regimes'] };
  },
});
