import type { Finding, Path } from '@amanat/domain/manifest/finding.ts';
import { fact } from '@amanat/domain/manifest/finding-facts.ts';
import { says, type Sentence } from '@amanat/domain/manifest/finding-sentence.ts';
import { keyAt } from '@amanat/domain/schema/key-at.ts';
import { problem } from '@amanat/domain/schema/validate.ts';
import { isMap, isScalar, isSeq, type Document } from 'yaml';

interface Twice {
  /** Way to the mapping that holds the key twice. */
  readonly path: Path;
  /** Offset of the first of the two. */
  readonly first: number;
}

/** The mapping in which a key begins at the offset, and where its first namesake stands. */
function findTwice(node: unknown, offset: number, path: Path): Twice | undefined {
  if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) {
      const found = findTwice(item, offset, [...path, i]);
      if (found) return found;
    }
    return undefined;
  }
  if (!isMap(node)) return undefined;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    if (key.range?.[0] === offset) {
      const namesake = node.items.find((item) => isScalar(item.key) && item.key.value === key.value)?.key;
      return { path, first: (isScalar(namesake) ? namesake.range?.[0] : undefined) ?? offset };
    }
    const found = findTwice(value, offset, [...path, String(key.value)]);
    if (found) return found;
  }
  return undefined;
}

function stands(name: string, path: Path, firstLine: number | undefined): Sentence {
  const key = fact.code(name);
  if (firstLine === undefined)
    return says({ key }, '«{key}» iki dəfə yazılıb', '"{key}" stands twice', '«{key}» указано дважды');
  const line = fact.number(firstLine);
  return path.length === 0
    ? says(
        { key, line },
        '«{key}» iki dəfə yazılıb, birincisi {line} nömrəli sətirdədir',
        '"{key}" stands twice, first on line {line}',
        '«{key}» указано дважды, первый раз — в строке {line}',
      )
    : says(
        { key, line, place: fact.code(path.join('.')) },
        '«{key}» iki dəfə yazılıb ({place}), birincisi {line} nömrəli sətirdədir',
        '"{key}" stands twice in {place}, first on line {line}',
        '«{key}» указано дважды ({place}), первый раз — в строке {line}',
      );
}

/**
 * A key that stands twice in one mapping: which, where its first namesake stands, and what to do about it.
 * @param at offset of the second of the two. @param lineOf line of an offset, from 1.
 * @returns the finding and the offset at which the key ends.
 */
export function duplicateKey(
  document: Document,
  source: string,
  at: number,
  lineOf: (offset: number) => number,
): { readonly finding: Finding; readonly end: number } {
  const key = keyAt(source, at);
  const twice = findTwice(document.contents, at, []);
  const line = twice ? lineOf(twice.first) : undefined;
  const message = stands(key, twice?.path ?? [], line);
  const name = fact.code(key);
  const fix =
    line === undefined
      ? says(
          { name },
          '«{name}» açarlarından birini silin və ya adını dəyişin.',
          'Remove one "{name}", or give it its own name.',
          'Уберите один из ключей «{name}» или дайте ему своё имя.',
        )
      : says(
          { name, line: fact.number(line) },
          'Hər ikisini {line} nömrəli sətirdəki «{name}» altında birləşdirin və ya bunun adını dəyişin.',
          'Put both under the "{name}" of line {line}, or give this one its own name.',
          'Соберите оба под «{name}» в строке {line} или дайте этому ключу своё имя.',
        );
  const quotes = /["']/.test(source.charAt(at)) ? 2 : 0;
  return {
    finding: problem('AMANAT-CHK-002', [...(twice?.path ?? []), key], message, { fix, at: 'key' }),
    end: at + key.length + quotes,
  };
}
