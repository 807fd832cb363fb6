import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { lengthOf } from '../duration.ts';
import { knownCookie } from './known-cookies.ts';
import { entries, rule } from './rule.ts';

/** A well-known cookie declared with another life than its maker gives it. */
export const cookieKnownOtherwise = rule({
  code: 'AMANAT-CHK-202',
  severity: 'warning',
  title: 'A cookie known to live otherwise',
  why: 'Its maker documents another life than the list says; a crawl of the site will show it',
  law: ['eu-gdpr.cookies'],
  fix: 'Write the life the browser shows, each cookie in its own entry when they differ.',
  *find({ manifest }) {
    for (const [id, cookie] of entries(manifest.cookies)) {
      if (cookie.kind !== 'cookie') continue;
      for (const [i, name] of cookie.names.entries()) {
        const known = knownCookie(name);
        if (!known || known.retired || near(lengthOf(cookie.lifetime), lengthOf(known.lifetime))) continue;
        const longer = lengthOf(known.lifetime) > lengthOf(cookie.lifetime);
        yield {
          path: ['cookies', id, 'names', i],
          severity: longer ? 'warning' : 'note',
          fix: says(
            { write: fact.write(['cookies', id, 'lifetime'], known.lifetime), name: fact.code(name) },
            'Brauzerdə {name} cookie-sinin ömrünə baxın və onu yazın: {write}. Yazıdakı cookie-lərin ömrü fərqlidirsə, hər birini ayrı yazıya çıxarın.',
            'See in a browser how long {name} lives and write that: {write}. If the cookies of this entry live differently, give each its own.',
            'Посмотрите в браузере, сколько живёт {name}, и запишите это: {write}. Если у cookie этой записи разные сроки, разделите её.',
          ),
          message: says(
            {
              name: fact.code(name),
              maker: fact.code(known.maker),
              known: fact.period(known.lifetime),
              listed: fact.period(cookie.lifetime),
            },
            '{name} ({maker}): məlum ömrü {known}, siyahıda isə {listed} yazılıb',
            '{name} ({maker}): it is known to live {known}; the list says {listed}',
            '{name} ({maker}): известный срок — {known}, а в списке указано: {listed}',
          ),
          about: ['cookies'],
        };
      }
    }
  },
});
/** Within a tenth, so that P3M and 90 days are the same. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) / 10;
}
