import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A legal obligation that names no law. */
export const lawMissing = rule({
  code: 'AMANAT-CHK-107',
  severity: 'warning',
  title: 'A legal obligation without its law',
  why: 'An obligation that no law sets is no basis, and erasure cannot be refused on it',
  law: ['eu-gdpr.legal-obligation'],
  fix: 'Name the law and article under law.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.basis === 'legal-obligation' && !purpose.law && !purpose.retention?.law)
        yield {
          path: ['purposes', id, 'basis'],
          fix: says(
            { write: fact.write(['purposes', id, 'law'], '…') },
            'Qanunu və maddəsini yazın: {write}. Belə qanun yoxdursa, məqsəd başqa əsasa söykənməlidir.',
            'Name the law and the article: {write}. If there is none, the purpose needs another basis.',
            'Назовите закон и статью: {write}. Если такого закона нет, цели нужно другое основание.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi qanuni öhdəlikdir, hansı qanunun qoyduğu isə yazılmayıb',
            '{purpose} is a legal obligation of no named law',
            'Цель {purpose} — обязанность по закону, а закон не назван',
          ),
        };
  },
});
