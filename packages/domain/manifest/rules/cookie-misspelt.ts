import { editDistance } from '../../schema/did-you-mean.ts';
import { knownCookie, knownCookies } from './known-cookies.ts';
import { entries, rule } from './rule.ts';

const long = [...knownCookies.values()].filter(
  (known) => known.name.length >= 5 && !known.name.endsWith('*'),
);

/** A name one letter away from a well-known cookie. */
export const cookieMisspelt = rule({
  code: 'AMANAT-CHK-204',
  severity: 'warning',
  title: 'A cookie name that looks misspelt',
  why: 'A misspelt name is never found on the site, while the real one stays undeclared',
  law: ['eu-gdpr.cookies'],
  fix: 'Write the name as the browser shows it.',
  *find({ manifest, today }) {
    for (const [id, cookie] of entries(manifest.cookies))
      for (const [i, name] of cookie.names.entries()) {
        if (name.length < 4 || knownCookie(name)) continue;
        const meant = long.find(
          (known) => Math.abs(known.name.length - name.length) <= 1 && editDistance(name, known.name) === 1,
        );
        if (!meant) continue;
        const gone = meant.retired !== undefined && meant.retired <= today;
        yield {
          path: ['cookies', id, 'names', i],
          message: `${name} is not known; ${meant.maker} sets ${meant.name}${gone ? `, and has not since ${meant.retired}` : ''}`,
          fix: gone ? 'Remove it, and add what the service sets now.' : `Did you mean "${meant.name}"?`,
          about: ['cookies'],
        };
      }
  },
});
