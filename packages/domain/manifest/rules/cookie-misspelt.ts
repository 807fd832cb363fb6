import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
        const names = {
          name: fact.code(name),
          maker: fact.code(meant.maker),
          meant: fact.code(meant.name),
        };
        yield {
          path: ['cookies', id, 'names', i],
          message: gone
            ? says(
                { ...names, day: fact.date(meant.retired!) },
                '{name} tanınmır; {maker} isə {meant} qoyurdu və {day:from} daha qoymur',
                '{name} is not known; {maker} sets {meant}, and has not since {day}',
                '{name} неизвестно; {maker} ставил {meant}, но с {day} уже не ставит',
              )
            : says(
                names,
                '{name} tanınmır; {maker} isə {meant} qoyur',
                '{name} is not known; {maker} sets {meant}',
                '{name} неизвестно; {maker} ставит {meant}',
              ),
          fix: gone
            ? says(
                { name: fact.code(name), place: fact.place(['cookies', id, 'names']) },
                '{name} adını {place} siyahısından silin və saytı yoxlayıb xidmətin indi nə qoyduğunu yazın.',
                'Take {name} out of {place}, and scan the site to see what the service sets now.',
                'Уберите {name} из {place} и проверьте сайт, чтобы увидеть, что сервис ставит теперь.',
              )
            : says(
                { meant: fact.code(meant.name), write: fact.write(['cookies', id, 'names', i], meant.name) },
                'Yəqin, «{meant}» nəzərdə tutulub; brauzerdə baxın və yazın: {write}.',
                'Did you mean "{meant}"? See in a browser, then write {write}.',
                'Возможно, имелось в виду «{meant}»; посмотрите в браузере и напишите: {write}.',
              ),
          about: ['cookies'],
        };
      }
  },
});
