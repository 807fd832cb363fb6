import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
          fix: says(
            {
              what: fact.contractKind(kinds[0]!),
              write: fact.write(['recipients', id, 'contract', 'kind'], kinds[0]),
              place: fact.place(['recipients', id, 'role']),
            },
            'Bu rola uyğun müqavilə bağlayın ({what}) və yazın: {write}. Rol səhvdirsə, {place} sahəsini düzəldin.',
            'Conclude the agreement this role asks for ({what}) and write {write}. If the role is wrong, correct {place}.',
            'Заключите договор, нужный для этой роли ({what}), и напишите {write}. Если неверна роль, исправьте {place}.',
          ),
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              role: fact.role(role),
              kind: fact.contractKind(contract.kind),
            },
            '{recipient}: rolu {role}, müqavilənin növü isə {kind}; bu, onu həmin rolda bağlamır',
            '{recipient} is a {role}; its contract ({kind}) does not bind it as one',
            '{recipient}: роль — {role}, а вид договора — {kind}; в этой роли он его не связывает',
          ),
        };
    }
  },
});
