import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A purpose that rests on people simply using the service. */
export const agreementByUse = rule({
  code: 'AMANAT-CHK-112',
  severity: 'warning',
  title: 'Agreement by use',
  why: 'Silence, ticked boxes and mere use are no consent: consent is a clear affirmative act, written or electronic',
  law: ['eu-gdpr.consent-definition', 'az-998.consent'],
  fix: 'Ask for consent, or rest the purpose on the contract or another basis that is true.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      for (const field of ['basis', 'alsoBasis'] as const)
        if (purpose[field] === 'use-of-service')
          yield {
            path: ['purposes', id, field],
            fix: says(
              {
                consent: fact.write(['purposes', id, field], 'consent'),
                contract: fact.write(['purposes', id, field], 'contract'),
              },
              'Razılıq soruşun və {consent} yazın; xidmət bu məlumatsız göstərilə bilmirsə, {contract} yazın.',
              'Ask for consent and write {consent}; where the service cannot be given without the data, write {contract}.',
              'Спрашивайте согласие и напишите {consent}; если без этих данных услугу не оказать, напишите {contract}.',
            ),
            message: says(
              { purpose: fact.entry(manifest, 'purposes', id) },
              '{purpose} məqsədi xidmətdən istifadəyə əsaslanır: bunu heç bir qanun əsas saymır',
              '{purpose} rests on agreement by use, which no law accepts',
              'Цель {purpose} основана на использовании сервиса: такого основания не признаёт ни один закон',
            ),
            about: ['says/consent-by-use'],
          };
  },
});
