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
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id), day: fact.date(contract.ends) },
            '{recipient} ilə müqavilə {day:on} bitib',
            'The contract with {recipient} ended on {day}',
            'Договор с получателем {recipient} закончился {day}',
          ),
        };
  },
});
