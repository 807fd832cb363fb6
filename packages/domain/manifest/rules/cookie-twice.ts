import { isNamed } from '../../consent/declared-patterns.ts';
import type { Manifest } from '../manifest.ts';
import { entries, type Hit, rule } from './rule.ts';

/** One cookie in two entries. */
export const cookieTwice = rule({
  code: 'AMANAT-CHK-211',
  severity: 'warning',
  title: 'One cookie in two entries',
  why: 'The list would show it twice, with two lives or two purposes',
  fix: 'Keep it in one entry.',
  *find({ manifest }) {
    const seen = new Map<string, string>();
    for (const [id, cookie] of entries(manifest.cookies))
      for (const [i, name] of cookie.names.entries()) {
        const key = `${cookie.kind} ${name}`;
        const first = seen.get(key);
        if (first !== undefined)
          yield {
            path: ['cookies', id, 'names', i],
            message: `${name} stands in "${first}" already`,
            about: [`cookies/${first}`],
          };
        else seen.set(key, id);
      }
    yield* covered(manifest.cookies);
  },
});

/**
 * Names that a pattern of another category stands for as well: where one of the two categories is allowed the cookie is,
 * whatever was said to the other.
 */
function* covered(cookies: Manifest['cookies']): Generator<Hit> {
  for (const [other, { names, kind, category }] of entries(cookies))
    for (const pattern of names.filter((name) => name.includes('*')))
      for (const [id, cookie] of entries(cookies))
        for (const [i, name] of cookie.names.entries())
          if (
            cookie.kind === kind &&
            cookie.category !== category &&
            name !== pattern &&
            isNamed(pattern, name)
          )
            yield {
              path: ['cookies', id, 'names', i],
              message: `${name} is ${cookie.category}, and ${pattern} in "${other}" makes it ${category} as well`,
              about: [`cookies/${other}`],
            };
}
