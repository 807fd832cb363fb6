import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../finding-sentence.ts';
import type { Finding, Path } from '../finding.ts';
import type { Manifest } from '../manifest.ts';

type Node = Record<string | number, unknown>;

/** What one value of a mend does to a declaration: something written at a place, or taken out. */
function applied(manifest: Manifest, { kind, value }: Fact): Manifest {
  const copy = structuredClone(manifest) as unknown as Node;
  const [path, yaml] = (kind === 'write' ? value : [value]) as unknown as readonly [Path, string?];
  const last = path.at(-1)!;
  let node = copy;
  for (const [i, key] of path.slice(0, -1).entries())
    node = (node[key] ??= typeof path[i + 1] === 'number' ? [] : {}) as Node;
  if (yaml !== undefined) node[last] = parse(yaml);
  else if (Array.isArray(node)) node.splice(Number(last), 1);
  else delete node[last];
  return copy as unknown as Manifest;
}

/**
 * Gives the findings back once each was seen to be mended by what its `fix` says: every value to write and everything to
 * take out makes it go, by itself. For the fixtures of rules and kinds, so that every case of theirs is.
 */
export function mendedBy<F extends readonly Finding[]>(
  findings: F,
  manifest: Manifest,
  check: (manifest: Manifest) => readonly Finding[],
): F {
  for (const { code, path, message, mend } of findings)
    for (const each of Object.values(mend.facts))
      if (each.kind === 'write' || each.kind === 'remove') {
        const left = check(applied(manifest, each)).map((one) => [one.code, one.path.join('/'), one.message]);
        expect(left, `${code}: ${each.words.en}`).not.toContainEqual([code, path.join('/'), message]);
      }
  return findings;
}
