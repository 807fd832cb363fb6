import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A purpose that does not say how long its data is kept. */
export const retentionMissing = rule({
  code: 'AMANAT-CHK-102',
  severity: 'warning',
  title: 'A purpose without retention',
  why: 'People are told how long data is kept, and nothing can be swept without a period',
  law: ['eu-gdpr.storage-limitation', 'az-998.consent'],
  fix: 'Add retention: { keep: P1Y, after: collected, then: destroy } with the true period and event.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (!purpose.retention)
        yield {
          path: ['purposes', id],
          at: 'key',
          fix: says(
            {
              write: fact.write(['purposes', id, 'retention'], {
                keep: 'P1Y',
                after: 'collected',
                then: 'destroy',
              }),
            },
            'Əsl müddəti və başladığı hadisəni yazın, məsələn: {write}.',
            'Write the true period and the event it starts from, as in {write}.',
            'Укажите настоящий срок и событие, от которого он считается, например: {write}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb',
            '{purpose} does not say how long data is kept',
            'Для цели {purpose} не сказано, сколько хранятся данные',
          ),
        };
  },
});
