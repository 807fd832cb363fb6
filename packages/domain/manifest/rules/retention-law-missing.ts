import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** `keep: law` without the law that sets the term. */
export const retentionLawMissing = rule({
  code: 'AMANAT-CHK-110',
  severity: 'warning',
  title: 'A term set by law, of no named law',
  why: 'Nobody can find out when the term ends',
  law: ['eu-gdpr.legal-obligation'],
  fix: 'Name the law under retention.law, or write the period itself.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.retention?.keep === 'law' && !purpose.retention.law)
        yield {
          path: ['purposes', id, 'retention', 'keep'],
          fix: says(
            {
              law: fact.write(['purposes', id, 'retention', 'law'], '…'),
              keep: fact.write(['purposes', id, 'retention', 'keep'], 'P5Y'),
            },
            'Müddəti təyin edən qanunu yazın ({law}) və ya müddətin özünü, məsələn: {keep}.',
            'Name the law that sets the term ({law}), or write the term itself, as in {keep}.',
            'Назовите закон, который задаёт срок ({law}), или сам срок, например: {keep}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədinin məlumatı qanunun dediyi qədər saxlanılır, qanun isə göstərilməyib',
            '{purpose} is kept as long as the law says, and no law is named',
            'Данные цели {purpose} хранятся столько, сколько велит закон, а закон не назван',
          ),
        };
  },
});
