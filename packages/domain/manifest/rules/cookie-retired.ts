import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { knownCookie } from './known-cookies.ts';
import { entries, rule } from './rule.ts';

/** A cookie its maker sets no more. */
export const cookieRetired = rule({
  code: 'AMANAT-CHK-203',
  severity: 'warning',
  title: 'A cookie that is no longer set',
  why: 'The list tells people of a cookie that its maker retired; the list is out of date',
  law: ['eu-gdpr.cookies'],
  fix: 'Remove it, and add what the service sets now.',
  *find({ manifest, today }) {
    for (const [id, cookie] of entries(manifest.cookies))
      for (const [i, name] of cookie.names.entries()) {
        const known = knownCookie(name);
        if (known?.retired && known.retired <= today)
          yield {
            path: ['cookies', id, 'names', i],
            fix: says(
              { name: fact.code(name), place: fact.place(['cookies', id, 'names']) },
              '{name} adını siyahıdan silin ({place}) və saytı yoxlayıb xidmətin indi nə qoyduğunu yazın.',
              'Take {name} out of {place}, and scan the site to see what the service sets now.',
              'Уберите {name} из {place} и проверьте сайт, чтобы увидеть, что сервис ставит теперь.',
            ),
            message: says(
              { maker: fact.code(known.maker), name: fact.code(name), day: fact.date(known.retired) },
              '{maker} {name} adlı cookie-ni {day:from} qoymur',
              '{maker} has not set {name} since {day}',
              '{maker} не ставит {name} с {day}',
            ),
            about: ['cookies'],
          };
      }
  },
});
