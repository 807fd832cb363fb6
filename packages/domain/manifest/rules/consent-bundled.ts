import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Consent tied to something else. */
export const consentBundled = rule({
  code: 'AMANAT-CHK-118',
  severity: 'warning',
  title: 'Consent tied to the service',
  why: 'Consent is free only when refusing it changes nothing that does not need it',
  law: ['eu-gdpr.unbundled', 'az-998.consent'],
  fix: 'Let people refuse and go on, then set unbundled: true; or rest it on the contract if the service needs it.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.basis === 'consent' && purpose.unbundled === false)
        yield {
          path: ['purposes', id, 'unbundled'],
          fix: says(
            {
              free: fact.write(['purposes', id, 'unbundled'], true),
              contract: fact.write(['purposes', id, 'basis'], 'contract'),
            },
            'İmtina edən də xidmətdən istifadə edə bilsin, sonra {free} yazın. Xidmət bu məlumatsız göstərilə bilmirsə: {contract}.',
            'Let people refuse and go on using the service, then write {free}. If the service cannot be given without the data: {contract}.',
            'Дайте пользоваться сервисом и тем, кто отказался, и напишите {free}. Если без этих данных услугу не оказать: {contract}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi üçün razılıq xidmətin şərti edilib',
            'The consent for {purpose} is tied to the service',
            'Согласие на цель {purpose} сделано условием сервиса',
          ),
        };
  },
});
