import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { gateFollowsConsent } from './consent-at-gate.ts';

/** Consent can be withdrawn as easily as it was given, at once, without touching what was lawful before. */
export const withdrawal = kind({
  says: 'withdrawal',
  section: 'consent',
  schema: object({}, 'The right to withdraw consent (GDPR 7(3); 998-IIIQ 8).'),
  text() {
    return say(
      'Razılığınızı istədiyiniz vaxt, verdiyiniz qədər asanlıqla geri götürə bilərsiniz. Bu, dərhal qüvvəyə minir və geri götürməyədək qanuni edilmiş işlənməyə təsir etmir.',
      'You can withdraw your consent at any time, as easily as you gave it. It takes effect at once and does not touch what was lawfully done before.',
      'Согласие можно отозвать в любое время, так же легко, как и дать. Отзыв действует сразу и не затрагивает то, что было законно сделано раньше.',
    );
  },
  check(context) {
    return Object.entries(context.manifest.purposes)
      .filter(([, purpose]) => purpose.basis === 'consent' && purpose.withdrawable === false)
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-425',
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id) },
            'Razılığın geri götürülməsi vəd edilib, {purpose} məqsədinin razılığını isə geri götürmək olmur.',
            'Withdrawal is promised; {purpose} rests on consent and cannot be withdrawn.',
            'Отзыв обещан, а согласие на цель {purpose} отозвать нельзя.',
          ),
          why: says(
            {},
            'Geri götürülə bilməyən razılıq razılıq deyil (GDPR, maddə 7(3); 998-IIIQ, maddə 8).',
            'Consent that cannot be withdrawn is no consent (GDPR Art. 7(3); 998-IIIQ Art. 8).',
            'Согласие, которое нельзя отозвать, — не согласие (GDPR, ст. 7(3); 998-IIIQ, ст. 8).',
          ),
          fix: says(
            { drop: fact.remove(['purposes', id, 'withdrawable']) },
            'Razılığı geri götürməyə imkan verin və {drop} sətrini silin.',
            'Let people take it back, and take {drop} out.',
            'Дайте возможность отозвать согласие и уберите {drop}.',
          ),
        }),
      );
  },
  evidence(_statement, reads) {
    const onConsent = Object.entries(reads.manifest.purposes)
      .filter(([, purpose]) => purpose.basis === 'consent')
      .map(([id]) => id);
    return gateFollowsConsent(reads, onConsent);
  },
});
