import type { CookieEntry } from '../manifest/manifest.ts';
import { say } from '../statements/phrase.ts';

/**
 * The one thing the pages for requests keep in a browser, for every organisation alike: Əmanət sets it, so no
 * declaration lists it by hand. The server that sets it, the published list of cookies and the scan read it here.
 * It goes when the browser is closed (LAL-C8.1), and what it holds opens for an hour.
 */
export const keptByPortal = {
  names: ['amanat_portal'],
  kind: 'cookie',
  category: 'necessary',
  provider: 'self',
  lifetime: 'session',
  serves: 'function-and-security',
  purpose: say(
    'müraciət edəndə və onu izləyəndə cavablarınızı səhifədən səhifəyə aparır; yalnız müraciət səhifələrində, ilk cavabınızdan sonra qoyulur, şifrələnib və bir saatdan sonra oxunmur',
    'carries your answers from page to page when you make a request or follow it; set on those pages alone, after your first answer; encrypted, and unreadable after an hour',
    'переносит ваши ответы со страницы на страницу, когда вы отправляете обращение или следите за ним; ставится только на этих страницах, после первого ответа; содержимое зашифровано и через час не читается',
  ),
} as const satisfies CookieEntry;
