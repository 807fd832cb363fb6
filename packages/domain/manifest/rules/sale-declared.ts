import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Data that is sold or rented. */
export const saleDeclared = rule({
  code: 'AMANAT-CHK-114',
  severity: 'warning',
  title: 'Data is sold',
  why: 'Selling data is an own purpose that needs its own consent, told to people in plain words',
  law: ['eu-gdpr.basis', 'az-998.consent'],
  fix: 'Stop the sale, or declare a purpose of kind sale resting on consent.',
  *find({ manifest }) {
    for (const [id, recipient] of entries(manifest.recipients))
      if (recipient.sale)
        yield {
          path: ['recipients', id, 'sale'],
          fix: says(
            {
              drop: fact.remove(['recipients', id, 'sale']),
              kind: fact.yaml('kind', 'sale'),
              basis: fact.yaml('basis', 'consent'),
            },
            'Satışı dayandırın və {drop} sətrini silin. Satış qalırsa, onun üçün ayrıca məqsəd açın: {kind}, {basis}.',
            'Stop the sale and take {drop} out. If it goes on, declare a purpose of its own: {kind}, {basis}.',
            'Прекратите продажу и уберите {drop}. Если она остаётся, заведите для неё отдельную цель: {kind}, {basis}.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            'Məlumat {recipient} adlı alıcıya satılır və ya icarəyə verilir',
            'Data is sold or rented to {recipient}',
            'Данные продаются или сдаются в аренду получателю {recipient}',
          ),
        };
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.kind === 'sale')
        yield {
          path: ['purposes', id, 'kind'],
          severity: purpose.basis === 'consent' ? 'note' : 'warning',
          fix: says(
            { place: fact.place(['purposes', id]), basis: fact.yaml('basis', 'consent') },
            'Satışı dayandırıb {place} bölməsini silin; satış qalırsa, yalnız razılıqla: {basis}.',
            'Stop the sale and take {place} out; if it goes on, on consent alone: {basis}.',
            'Прекратите продажу и уберите {place}; если она остаётся, то только с согласия: {basis}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
            '{purpose} məqsədi üzrə məlumat satılır (əsas: {basis})',
            '{purpose} sells data (basis: {basis})',
            'По цели {purpose} данные продаются (основание: {basis})',
          ),
        };
  },
});
