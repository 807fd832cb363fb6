import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { consentAnewAtGate } from './consent-anew-at-gate.ts';

/** Changes to what rests on consent need consent anew; the old one counts for data from before only. */
export const consentAnew = kind({
  says: 'consent-anew',
  section: 'changes',
  schema: object({}, 'Consent asked anew after a change.'),
  text() {
    return say(
      'Razılığınıza əsaslanan işlənmə dəyişəndə sizdən yenidən razılıq soruşuruq. Əvvəlki razılıq yalnız dəyişiklikdən qabaq işlənmiş məlumatlara aiddir.',
      'When processing that rests on your consent changes, we ask for your consent anew. The former one covers only data processed before the change.',
      'Когда меняется обработка, основанная на вашем согласии, мы спрашиваем его заново. Прежнее согласие касается только данных, обработанных до изменения.',
    );
  },
  check: () => [],
  evidence: (_statement, reads) => consentAnewAtGate(reads),
});
