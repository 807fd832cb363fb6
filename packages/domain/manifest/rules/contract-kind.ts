import { entries, rule } from './rule.ts';

const fitting: Readonly<Record<string, readonly string[]>> = {
  processor: ['dpa', 'nda', 'service'],
  'joint-controller': ['joint-controller'],
  licensee: ['licence'],
};

/** An agreement of another kind than the role asks for. */
export const contractKind = rule({
  code: 'AMANAT-CHK-132',
  severity: 'warning',
  title: 'A contract that does not fit the role',
  why: 'The law asks for a particular agreement: terms of use bind no processor, and joint controllers share out who answers people',
  law: ['eu-gdpr.processor', 'eu-gdpr.joint-controllers'],
  fix: 'Conclude the agreement the role asks for, or correct the role.',
  *find({ manifest }) {
    for (const [id, { role, contract }] of entries(manifest.recipients)) {
      const kinds = fitting[role];
      if (contract && kinds && !kinds.includes(contract.kind))
        yield {
          path: ['recipients', id, 'contract', 'kind'],
          message: `"${id}" is a ${role}; a contract of kind ${contract.kind} does not bind it as one`,
        };
    }
  },
});
