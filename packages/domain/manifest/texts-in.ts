import type { Path } from './finding.ts';

/**
 * Every text of a manifest that a pattern matches, with its place. The way there is copied for those only: a manifest
 * has many texts, and few of them hold what is looked for.
 */
export function textsIn(
  value: unknown,
  wanted: RegExp,
  trail: (string | number)[] = [],
  into: (readonly [Path, string])[] = [],
): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') {
    if (wanted.test(value)) into.push([[...trail], value]);
  } else if (typeof value === 'object' && value !== null) {
    const list = Array.isArray(value);
    for (const key of Object.keys(value)) {
      trail.push(list ? Number(key) : key);
      textsIn((value as Readonly<Record<string, unknown>>)[key], wanted, trail, into);
      trail.pop();
    }
  }
  return into;
}
