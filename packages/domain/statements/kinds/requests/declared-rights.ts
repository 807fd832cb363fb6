import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext, Finding, Path } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { found } from '../../found.ts';
import type { Right } from '../../right-words.ts';

/** Rights a statement grants that the facts do not name; none when the facts name no rights at all. */
export function undeclaredRights(manifest: Manifest, stated: readonly Right[]): readonly Right[] {
  const { rights } = manifest;
  return rights === undefined ? [] : stated.filter((right) => !rights.includes(right));
}
/** Which bases a right needs at least one purpose of; rights that always apply are absent. */
const needs: Partial<Record<Right, readonly string[]>> = {
  portability: ['consent', 'contract'],
  withdrawal: ['consent'],
  objection: ['legitimate-interest', 'public-task', 'consent', 'use-of-service'],
};

/** A finding when no purpose rests on a basis this right applies to (GDPR 7(3), 20, 21). */
export function emptyRight(
  context: CheckContext & { readonly statement: { readonly id: string }; readonly path: Path },
  right: Right,
): readonly Finding[] {
  const bases = needs[right];
  const purposes = Object.values(context.manifest.purposes);
  if (bases === undefined || purposes.length === 0) return [];
  const applies = purposes.some(
    ({ basis, alsoBasis }) => bases.includes(basis) || (alsoBasis !== undefined && bases.includes(alsoBasis)),
  );
  if (applies) return [];
  return [
    found(context, {
      code: 'AMANAT-CHK-513',
      severity: 'note',
      field: 'rights',
      message: says(
        { right: fact.right(right), bases: fact.all(bases.map(fact.basis)) },
        'Mətndə bu hüquq verilir: {right}; lazım olan əsaslardan ({bases}) isə heç biri məqsədlərdə yoxdur.',
        'The text grants a right ({right}) that needs one of these bases, and no purpose has any: {bases}.',
        'Текст даёт право ({right}), а нужных оснований ({bases}) нет ни у одной цели.',
      ),
      why: says(
        {},
        'Heç nəyə aid olmayan hüquqdan istifadə etmək olmur; cəhd edənə rədd cavabı verilir.',
        'A right that applies to nothing can never be exercised; people who try are refused.',
        'Правом, которое ни к чему не относится, нельзя воспользоваться; тем, кто попробует, откажут.',
      ),
      fix: says(
        { bases: fact.all(bases.map(fact.basis)), text: fact.place(context.path) },
        'Məqsədlərin əsaslarını yoxlayın ({bases}) və ya {text} vədində hüququn nə vaxt aid olduğunu deyin.',
        'Check the bases of the purposes ({bases}), or say in {text} when the right applies.',
        'Проверьте основания целей ({bases}) или скажите в {text}, когда право действует.',
      ),
    }),
  ];
}
