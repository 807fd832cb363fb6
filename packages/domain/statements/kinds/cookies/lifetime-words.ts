import type { CookieEntry } from '../../../manifest/manifest.ts';
import type { Localized } from '../../../schema/schema.ts';
import { say } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';

/** A lifetime in words: «sessiya bitənədək», «13 ay». */
export function lifetimeWords(lifetime: string): Localized {
  return lifetime === 'session'
    ? say('sessiya bitənədək', 'until the session ends', 'до конца сеанса')
    : periodWords(lifetime);
}

/** How long an entry of the cookie list is kept, in words; that it is not, of what is only loaded. */
export function keptFor({ kind, lifetime }: Pick<CookieEntry, 'kind' | 'lifetime'>): Localized {
  return kind === 'script' || kind === 'beacon' || kind === 'tag'
    ? say('brauzerdə saxlanılmır', 'not kept in the browser', 'в браузере не хранится')
    : lifetimeWords(lifetime);
}
