import { entries, rule } from './rule.ts';

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
  },
});
