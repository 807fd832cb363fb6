import { entries, rule } from './rule.ts';

const needed: Readonly<Record<string, string>> = {
  processor: 'a processing agreement',
  'joint-controller': 'a joint-controller agreement',
  licensee: 'a licence',
};

/** A processor, joint controller or licensee without an agreement. */
export const contractMissing = rule({
  code: 'AMANAT-CHK-131',
  severity: 'warning',
  title: 'A recipient without a contract',
  why: 'Nobody may process data for another without an agreement that binds them',
  law: ['eu-gdpr.processor', 'eu-gdpr.joint-controllers', 'az-998.protection'],
  fix: 'Conclude it and write contract: { kind, signed, ends, terms }.',
  *find({ manifest }) {
    for (const [id, recipient] of entries(manifest.recipients)) {
      const what = needed[recipient.role];
      if (what && !recipient.contract)
        yield {
          path: ['recipients', id],
          at: 'key',
          message: `"${id}" is a ${recipient.role} without ${what}`,
        };
    }
  },
});
