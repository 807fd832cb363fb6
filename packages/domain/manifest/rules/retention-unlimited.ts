import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Data kept without end. */
export const retentionUnlimited = rule({
  code: 'AMANAT-CHK-108',
  severity: 'warning',
  title: 'Data kept without end',
  why: 'Data may be kept no longer than its purpose needs; a period without end contradicts that',
  law: ['eu-gdpr.storage-limitation', 'az-998.consent', 'az-998.penalty'],
  fix: 'Set a period and the event it starts from; anonymise what is to stay for ever.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.retention?.keep === 'unlimited')
        yield {
          path: ['purposes', id, 'retention', 'keep'],
          fix: says(
            {
              write: fact.write(['purposes', id, 'retention', 'keep'], 'P3Y'),
              then: fact.yaml('then', 'anonymise'),
            },
            'Əsl müddəti yazın, məsələn: {write}. Daimi qalmalı olanı adsızlaşdırın: {then}.',
            'Write the true period, as in {write}. What is to stay for ever is anonymised: {then}.',
            'Укажите настоящий срок, например: {write}. То, что должно остаться навсегда, обезличьте: {then}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədinin məlumatı müddətsiz saxlanılır',
            'The data of {purpose} is kept without end',
            'Данные цели {purpose} хранятся бессрочно',
          ),
          about: ['retention/unlimited'],
        };
  },
});
