import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { daysBetween } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A contract in its last thirty days. */
export const contractEndsSoon = rule({
  code: 'AMANAT-CHK-134',
  severity: 'note',
  title: 'A contract that ends within 30 days',
  why: 'When it ends, the gate refuses the recipient from one day to the next',
  fix: 'Renew it now, or plan how the data comes back.',
  *find({ manifest, today }) {
    for (const [id, { contract }] of entries(manifest.recipients)) {
      const left = contract?.ends ? daysBetween(today, contract.ends) : -1;
      if (left >= 0 && left <= 30)
        yield {
          path: ['recipients', id, 'contract', 'ends'],
          fix: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              ends: fact.place(['recipients', id, 'contract', 'ends']),
            },
            '{recipient} ilə müqaviləni indi yeniləyin və yeni son günü yazın: {ends}; yeniləmirsinizsə, məlumatın necə qaytarılacağını planlaşdırın.',
            'Renew the contract with {recipient} now and write its new last day under {ends}, or plan how the data comes back.',
            'Продлите договор с получателем {recipient} сейчас и запишите новый последний день: {ends}; иначе спланируйте возврат данных.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id), left: fact.counted(left, 'days') },
            '{recipient} ilə müqavilənin bitməsinə {left} qalıb',
            'The contract with {recipient} ends in {left}',
            'До конца договора с получателем {recipient} осталось: {left}',
          ),
        };
    }
  },
});
