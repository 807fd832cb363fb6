import { contractTerms } from '../lists.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** The kind of contract that each role needs. */
const needed: Readonly<Record<string, string>> = {
  processor: 'dpa',
  'joint-controller': 'joint-controller',
  licensee: 'licence',
};

/** A processor, joint controller or licensee without an agreement. */
export const contractMissing = rule({
  code: 'AMANAT-CHK-131',
  severity: 'warning',
  title: 'A recipient without a contract',
  why: 'Nobody may process data for another without an agreement that binds them',
  law: ['eu-gdpr.processor', 'eu-gdpr.joint-controllers', 'az-998.protection'],
  fix: 'Conclude it and write contract: { kind, signed, ends, terms }.',
  *find({ manifest, today }) {
    for (const [id, recipient] of entries(manifest.recipients)) {
      const what = needed[recipient.role];
      if (what && !recipient.contract)
        yield {
          path: ['recipients', id],
          at: 'key',
          fix: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              write: fact.write(['recipients', id, 'contract'], {
                kind: what,
                signed: today,
                ...(what === 'dpa' ? { terms: [...contractTerms] } : {}),
              }),
            },
            '{recipient} ilə müqavilə bağlayın və imzalandığı günü yazın: {write}.',
            'Conclude the agreement with {recipient} and write the day of its signature: {write}.',
            'Заключите договор с получателем {recipient} и запишите день подписания: {write}.',
          ),
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              role: fact.role(recipient.role),
              what: fact.contractKind(what),
            },
            '{recipient}: rolu {role}, lazım olan sənəd isə yoxdur ({what})',
            '{recipient} is a {role}, and the contract for it is missing ({what})',
            '{recipient}: роль — {role}, а нужного документа нет ({what})',
          ),
        };
    }
  },
});
