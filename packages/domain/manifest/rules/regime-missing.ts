import type { Localized } from '../../schema/schema.ts';
import { say } from '../../statements/phrase.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
    const owed: (readonly [RegimeId, boolean, Localized])[] = [
      [
        'az-998',
        country === 'AZ',
        say(
          'Azərbaycandakı hər təşkilata aiddir',
          'an organisation in Azerbaijan answers under it',
          'он распространяется на каждую организацию в Азербайджане',
        ),
      ],
      [
        'eu-gdpr',
        law.isEea(country),
        say(
          'Avropa İqtisadi Zonasındakı hər təşkilata aiddir (maddə 3)',
          'an organisation in the EEA answers under it (Art. 3)',
          'он распространяется на каждую организацию в ЕЭЗ (ст. 3)',
        ),
      ],
      [
        'az-information-access',
        form === 'state-body' && country === 'AZ',
        say(
          'Azərbaycanın dövlət orqanlarına aiddir',
          'a state body of Azerbaijan answers under it',
          'он распространяется на государственные органы Азербайджана',
        ),
      ],
    ];
    for (const [id, binds, because] of owed)
      if (binds && !applies(id))
        yield {
          path: ['regimes'],
          fix: says(
            { place: fact.place(['regimes', manifest.regimes.length]), id: fact.yaml('id', id) },
            'Siyahının sonuna əlavə edin ({place}): {id}; kimə aid olduğunu da people sahəsində yazın.',
            'Add it at the end of the list ({place}): {id}, and say under people whom it concerns.',
            'Добавьте в конец списка ({place}): {id}, и укажите в people, кого он касается.',
          ),
          message: says(
            { law: fact.regime(id), because: fact.worded(id, because) },
            'Tətbiq olunan qanunlar arasında bu qanun yoxdur: {law}; {because}',
            'This law is not named: {law}; {because}',
            'Среди применимых законов не назван: {law}; {because}',
          ),
          about: ['regimes'],
        };
  },
});
