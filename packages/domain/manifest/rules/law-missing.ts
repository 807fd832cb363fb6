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
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi qanuni öhdəlikdir, hansı qanunun qoyduğu isə yazılmayıb',
            '{purpose} is a legal obligation of no named law',
            'Цель {purpose} — обязанность по закону, а закон не назван',
          ),
        };
  },
});
