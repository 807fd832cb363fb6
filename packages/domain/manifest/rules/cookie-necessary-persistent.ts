import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { keptByBanner, keptByNotice } from '../../consent/banner-keeps.ts';
import { lengthOf } from '../duration.ts';
import type { CookieEntry } from '../manifest.ts';
import { entries, rule } from './rule.ts';

/** A refusal that is not remembered would be asked for on every visit, so the banner’s own things must outlive the session. */
function remembersChoice({ kind, names }: CookieEntry): boolean {
  return names.every((name) =>
    [...keptByBanner, keptByNotice].some((kept) => kept.kind === kind && kept.name === name),
  );
}

/** A necessary cookie that outlives the session, where the category sets no limit of its own. */
export const cookieNecessaryPersistent = rule({
  code: 'AMANAT-CHK-201',
  severity: 'note',
  title: 'A necessary cookie that outlives the session',
  why: 'What is strictly necessary rarely is so after the browser is closed',
  law: ['eu-gdpr.cookies'],
  fix: 'Let it end with the session, or set longest for the category and say why.',
  *find({ manifest }) {
    if (manifest.cookieCategories?.['necessary']?.longest !== undefined) return;
    for (const [id, cookie] of entries(manifest.cookies))
      if (cookie.category === 'necessary' && lengthOf(cookie.lifetime) > 0 && !remembersChoice(cookie))
        yield {
          path: ['cookies', id, 'lifetime'],
          fix: says(
            {
              session: fact.write(['cookies', id, 'lifetime'], 'session'),
              longest: fact.write(['cookieCategories', 'necessary', 'longest'], cookie.lifetime),
            },
            'Sessiya ilə bitsin: {session}. Daha uzun lazımdırsa, kateqoriyanın həddini yazın və səbəbini deyin: {longest}.',
            'Let it end with the session: {session}. If it must live longer, set the limit of the category and tell why: {longest}.',
            'Пусть заканчивается с сеансом: {session}. Если нужен больший срок, задайте предел категории и объясните почему: {longest}.',
          ),
          message: says(
            { cookie: fact.entry(manifest, 'cookies', id), life: fact.period(cookie.lifetime) },
            '{cookie} zəruri sayılıb, ömrü isə {life}',
            '{cookie} is called necessary and lives {life}',
            '{cookie} названо необходимым, а срок — {life}',
          ),
          about: ['cookieCategories/necessary', 'cookies'],
        };
  },
});
