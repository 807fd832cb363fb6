import { entries, rule } from './rule.ts';

type Test = (basis: string) => boolean;
const owed: readonly (readonly [string, Test, string])[] = [
  ['objection', (basis) => basis === 'legitimate-interest' || basis === 'public-task', 'may be objected to'],
];
const beyond: readonly (readonly [string, Test, string])[] = [
  ['portability', (basis) => basis === 'consent' || basis === 'contract', 'consent or a contract'],
  ['withdrawal', (basis) => basis === 'consent', 'consent'],
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
      for (const [right, test, text] of owed)
        if (bases.some(test) && !rights.includes(right))
          yield { path, message: `"${id}" ${text}, and its rights do not name it` };
      for (const [right, test, text] of beyond)
        if (rights.includes(right) && !bases.some(test))
          yield {
            path,
            severity: 'note',
            message: `"${id}" names ${right}, which goes with ${text}; its basis is ${purpose.basis}`,
          };
    }
  },
});
