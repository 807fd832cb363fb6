import type { Right } from '../../statements/right-words.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** The right, and the bases it goes with. */
type RightOfBases = readonly [Right, readonly string[]];
const owed: readonly RightOfBases[] = [['objection', ['legitimate-interest', 'public-task']]];
const beyond: readonly RightOfBases[] = [
  ['portability', ['consent', 'contract']],
  ['withdrawal', ['consent']],
];

/** Rights of a purpose that its basis owes and does not name, or names and does not give. */
export const rightWithoutBasis = rule({
  code: 'AMANAT-CHK-119',
  severity: 'warning',
  title: 'Rights that do not go with the basis',
  why: 'Which rights people have follows from the basis: objection from legitimate interest, withdrawal from consent, portability from consent or contract',
  law: ['eu-gdpr.objection', 'eu-gdpr.portability', 'az-998.rights'],
  fix: 'Bring the rights of the purpose in line with its basis; beyond the law is fine when it is meant.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes)) {
      const rights: readonly string[] | undefined = purpose.rights;
      if (!rights) continue;
      const bases = [purpose.basis, ...(purpose.alsoBasis ? [purpose.alsoBasis] : [])];
      const path = ['purposes', id, 'rights'];
      const facts = (right: Right) => ({
        purpose: fact.entry(manifest, 'purposes', id),
        right: fact.right(right),
        basis: fact.basis(purpose.basis),
      });
      for (const [right, goesWith] of owed)
        if (bases.some((one) => goesWith.includes(one)) && !rights.includes(right))
          yield {
            path,
            fix: says(
              { write: fact.write(path, [...rights, right]) },
              'Bu hüququ əlavə edin: {write}.',
              'Add the right: {write}.',
              'Добавьте это право: {write}.',
            ),
            message: says(
              facts(right),
              '{purpose} məqsədinin əsası ({basis}) bu hüququ verir, hüquqlarının sırasında isə o yoxdur: {right}',
              'The basis of {purpose} ({basis}) gives a right that its rights do not name: {right}',
              'Основание цели {purpose} ({basis}) даёт право, которого нет среди её прав: {right}',
            ),
          };
      for (const [right, goesWith] of beyond)
        if (rights.includes(right) && !bases.some((one) => goesWith.includes(one)))
          yield {
            path,
            severity: 'note',
            fix: says(
              {
                write: fact.write(
                  path,
                  rights.filter((one) => one !== right),
                ),
              },
              'Bu hüququ qanundan artıq verirsinizsə, belə qalsın; vermirsinizsə: {write}.',
              'If you mean to give more than the law, leave it; if not: {write}.',
              'Если вы даёте это право сверх закона, оставьте; если нет: {write}.',
            ),
            message: says(
              { ...facts(right), bases: fact.all(goesWith.map(fact.basis)) },
              '{purpose} məqsədində bu hüquq var: {right}; o isə başqa əsaslara aiddir ({bases}), məqsədin əsası: {basis}',
              '{purpose} names a right ({right}) that goes with {bases}; its basis is {basis}',
              'Цель {purpose} называет право ({right}), которое даёт другое основание ({bases}), а у неё: {basis}',
            ),
          };
    }
  },
});
