import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { lengthOf } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A range whose lower end lies above its upper end. */
export const retentionRange = rule({
  code: 'AMANAT-CHK-111',
  severity: 'warning',
  title: 'A retention range in the wrong order',
  why: 'Nothing can be kept for at least longer than it is kept',
  fix: 'Exchange keep and atLeast, or correct one of them.',
  *find({ manifest }) {
    for (const [id, { retention }] of entries(manifest.purposes))
      if (
        retention?.atLeast &&
        retention.keep.startsWith('P') &&
        lengthOf(retention.atLeast) > lengthOf(retention.keep)
      )
        yield {
          path: ['purposes', id, 'retention', 'atLeast'],
          fix: says(
            {
              least: fact.write(['purposes', id, 'retention', 'atLeast'], retention.keep),
              keep: fact.write(['purposes', id, 'retention', 'keep'], retention.atLeast),
            },
            'Düzgün olanı yazın: {least} və ya {keep}.',
            'Write whichever is right: {least} or {keep}.',
            'Напишите то, что верно: {least} или {keep}.',
          ),
          message: says(
            {
              purpose: fact.entry(manifest, 'purposes', id),
              least: fact.period(retention.atLeast),
              most: fact.period(retention.keep),
            },
            '{purpose} məqsədinin məlumatı ən azı {least}, ən çoxu {most} saxlanılır',
            '{purpose} is kept at least {least} and at most {most}',
            'Данные цели {purpose} хранятся не меньше {least} и не больше {most}',
          ),
        };
  },
});
