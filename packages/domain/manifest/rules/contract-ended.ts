import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { daysBetween } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A contract past its last day. */
export const contractEnded = rule({
  code: 'AMANAT-CHK-133',
  severity: 'warning',
  title: 'A contract that has ended',
  why: 'From the day after its end the recipient may receive nothing; the gate refuses it',
  law: ['eu-gdpr.processor'],
  fix: 'Renew the contract and write its new end, or remove the recipient from the purposes.',
  *find({ manifest, today }) {
    for (const [id, { contract }] of entries(manifest.recipients))
      if (contract?.ends && daysBetween(contract.ends, today) > 0)
        yield {
          path: ['recipients', id, 'contract', 'ends'],
          fix: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              ends: fact.place(['recipients', id, 'contract', 'ends']),
              key: fact.code(id),
            },
            '{recipient} ilə müqaviləni yeniləyin və yeni son günü yazın: {ends}. Yeniləmirsinizsə, {key} id-sini məqsədlərin alıcılarından silin.',
            'Renew the contract with {recipient} and write its new last day under {ends}. If you do not, take {key} out of the recipients of all purposes.',
            'Продлите договор с получателем {recipient} и запишите новый последний день: {ends}. Если не продлеваете, уберите {key} из получателей всех целей.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id), day: fact.date(contract.ends) },
            '{recipient} ilə müqavilə {day:on} bitib',
            'The contract with {recipient} ended on {day}',
            'Договор с получателем {recipient} закончился {day}',
          ),
        };
  },
});
