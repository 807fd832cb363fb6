import { follow } from './follow.ts';
import { guardMarkup } from './guard-markup.ts';
import { hold, loads } from './held.ts';
import { isRefused, refusingCookie, refusing } from './hosts.ts';
import { patch } from './patch.ts';

/** Where a name is given to what is stored, by the method that takes it; not every page has all of them. */
const stores = { Storage: 'setItem', CookieStore: 'set', IDBFactory: 'open', CacheStorage: 'open' };

/**
 * Keeps declared scripts, frames and pictures from being loaded until they are allowed, and again after a withdrawal
 * (FOC-05): whoever gives an element its address meets the choice first. Whoever asks for what is refused sees what a
 * lost connection looks like; cookies and storage are kept free of declared names of refused categories.
 */
export function guard(): void {
  for (const [tag, attributes] of Object.entries(loads))
    for (const name of attributes)
      patch(document.createElement(tag).constructor.prototype as object, name, (go, [value], self) =>
        hold(self, value, go),
      );
  patch(Element.prototype, 'setAttribute', (go, [name, value], self) =>
    loads[self.tagName]?.includes(String(name).toLowerCase()) ? hold(self, value, go) : go(),
  );
  patch(Navigator.prototype, 'sendBeacon', (go, [to]) => !isRefused(to) && go());
  patch(window, 'fetch', (go, [what]) =>
    isRefused((what as Request | undefined)?.url ?? what)
      ? Promise.reject(new TypeError('amanat: not allowed'))
      : go(),
  );
  patch(XMLHttpRequest.prototype, 'open', (go, [method, to, ...rest]) =>
    go([method, isRefused(to) ? 'about:' : to, ...rest]),
  );
  // Of several the last attribute counts (RFC 6265, 5.3): what is refused deletes itself, and deleting stays possible.
  patch(Document.prototype, 'cookie', (go, [text]) =>
    go([refusingCookie(String(text)) ? `${text as string};max-age=0` : text]),
  );
  for (const [kind, method] of Object.entries(stores)) {
    const { prototype = {} } =
      (globalThis as unknown as Partial<Record<string, { prototype: object }>>)[kind] ?? {};
    patch(prototype, method, (go, [what]) =>
      refusing('names', (what as { name?: string } | undefined)?.name ?? (what as string))
        ? Promise.resolve()
        : go(),
    );
  }
  guardMarkup();
  follow();
}
