import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Marketing that does not rest on consent. */
export const marketingBasis = rule({
  code: 'AMANAT-CHK-117',
  severity: 'warning',
  title: 'Marketing without consent',
  why: 'Messages and advertising for marketing need consent that was given beforehand',
  law: ['eu-gdpr.cookies', 'az-998.consent'],
  fix: 'Rest it on consent, and ask for it apart from everything else.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.kind === 'marketing' && purpose.basis !== 'consent')
        yield {
          path: ['purposes', id, 'basis'],
          fix: says(
            { write: fact.write(['purposes', id, 'basis'], 'consent'), apart: fact.yaml('unbundled', true) },
            'Razılığı ayrıca soruşun və yazın: {write}, {apart}.',
            'Ask for consent apart from everything else and write {write}, {apart}.',
            'Спрашивайте согласие отдельно от всего остального и напишите {write}, {apart}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
            '{purpose} marketinqdir, əsası isə razılıq deyil: {basis}',
            '{purpose} is marketing, and its basis is not consent: {basis}',
            '{purpose} — маркетинг, а основание не согласие: {basis}',
          ),
        };
  },
});
