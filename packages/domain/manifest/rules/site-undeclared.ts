import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { rule } from './rule.ts';

/** The main site is not among the properties the policy covers. */
export const siteUndeclared = rule({
  code: 'AMANAT-CHK-246',
  severity: 'note',
  title: 'The main site is not covered',
  why: 'The scanner and the banner know the declared sites only',
  fix: 'Add it to properties.',
  *find({ manifest }) {
    const host = hostOf(manifest.organisation.website);
    const covered = Object.values(manifest.properties).some((one) => hostOf(one.url ?? '') === host);
    if (host && !covered)
      yield {
        path: ['organisation', 'website'],
        fix: says(
          { write: fact.write(['properties', 'site'], { kind: 'site', name: host, url: `https://${host}` }) },
          'Saytı əlavə edin: {write}.',
          'Add the site: {write}.',
          'Добавьте сайт: {write}.',
        ),
        message: says(
          { host: fact.code(host) },
          '{host} saytı bəyannamənin saytlar siyahısında yoxdur',
          'No property covers {host}',
          'Сайта {host} нет в списке сайтов декларации',
        ),
        about: ['properties'],
      };
  },
});
const hostOf = (url: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase();
