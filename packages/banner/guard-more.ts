import { guardMarkup } from './guard-markup.ts';
import { isRefused, refusing } from './hosts.ts';
import { patch } from './patch.ts';

/** A cookie that ends at once is being deleted. */
function deletes(text: string): boolean {
  const [, value = ''] = /;\s*(?:max-age|expires)=([^;]+)/i.exec(text) ?? [];
  const seconds = value && Number(value);
  return Number.isNaN(seconds) ? Date.parse(value) < Date.now() : seconds !== '' && seconds <= 0;
}

/**
 * The rarer ways to send and write, from the moment the page rests. Whoever asks for what is refused sees what a lost
 * connection looks like; cookies and storage are kept free of declared names of refused categories.
 */
export function guardMore(): void {
  patch(
    Navigator.prototype,
    'sendBeacon',
    (real, self, args) => !isRefused(args[0]) && real.apply(self, args),
  );
  patch(window, 'fetch', (real, _, args) =>
    isRefused((args[0] as Request | undefined)?.url ?? args[0])
      ? Promise.reject(new TypeError('Not allowed by the visitor'))
      : real.apply(window, args),
  );
  patch(XMLHttpRequest.prototype, 'open', (real, self, [method, address, ...rest]) =>
    real.call(self, method, isRefused(address) ? 'about:blank' : address, ...rest),
  );
  patch(Document.prototype, 'cookie', (real, self, [value]) => {
    const text = String(value);
    if (deletes(text) || !refusing('names', text.split(/[=;]/, 1).join().trim())) real.call(self, value);
  });
  patch(Storage.prototype, 'setItem', (real, self, args) => {
    if (!refusing('names', String(args[0]))) real.apply(self, args);
  });
  guardMarkup(Element.prototype, 'innerHTML', 'outerHTML', 'insertAdjacentHTML');
  guardMarkup(Range.prototype, 'createContextualFragment');
}
