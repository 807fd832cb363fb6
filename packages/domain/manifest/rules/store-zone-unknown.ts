import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A time zone that no clock knows. */
export const storeZoneUnknown = rule({
  code: 'AMANAT-CHK-161',
  severity: 'error',
  title: 'A time zone that does not exist',
  why: 'Dates of the store that say no zone could not be read, and no period be counted from them',
  fix: 'Write a name of the IANA time zone database: Asia/Baku, Europe/Tallinn, UTC.',
  *find({ manifest }) {
    for (const [id, { timezone }] of entries(manifest.stores))
      if (timezone !== undefined && !isZone(timezone))
        yield {
          path: ['stores', id, 'timezone'],
          fix: says(
            {
              write: fact.write(['stores', id, 'timezone'], 'Asia/Baku'),
              utc: fact.write(['stores', id, 'timezone'], 'UTC'),
            },
            'Saat qurşağını IANA siyahısındakı adla yazın: {write} və ya {utc}.',
            'Write a name of the IANA time zone database: {write} or {utc}.',
            'Укажите название из базы IANA: {write} или {utc}.',
          ),
          message: says(
            { zone: fact.code(timezone) },
            '«{zone}» adlı saat qurşağı yoxdur',
            'There is no time zone "{zone}"',
            'Часового пояса «{zone}» нет',
          ),
        };
  },
});

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
