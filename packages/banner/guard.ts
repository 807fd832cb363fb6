import { state } from './state.ts';

/** Whether the declaration gives this address to categories of which none is allowed. */
function barred(address: unknown): boolean {
  if (!URL.canParse(String(address), location.href)) return false;
  const { host, origin, pathname } = new URL(String(address), location.href);
  const own = origin === location.origin;
  const holders = Object.entries(state.config?.block ?? {}).filter(([, { hosts }]) =>
    hosts.some((h) => (h.startsWith('/') ? own && h === pathname : h === host)),
  );
  return holders.length > 0 && holders.every(([category]) => !state.allowed[category]);
}

/**
 * Keeps declared beacons, tags and scripts that the page makes by itself from being sent until they are allowed, and
 * again at once after a withdrawal (FOC-05): the browser's own ways of sending look at the choice first.
 */
export function guard(): void {
  const { sendBeacon } = navigator;
  navigator.sendBeacon = (url, data) => !barred(url) && sendBeacon.call(navigator, url, data);
  const send = window.fetch;
  window.fetch = (input, init) =>
    barred(input instanceof Request ? input.url : input)
      ? Promise.reject(new TypeError('Not allowed by the visitor'))
      : send(input, init);
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    if (barred(args[1])) args[1] = 'about:blank';
    (open as (...all: unknown[]) => void).apply(this, args);
  } as typeof open;
  for (const element of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement]) {
    const src = Object.getOwnPropertyDescriptor(element.prototype, 'src') as PropertyDescriptor;
    Object.defineProperty(element.prototype, 'src', {
      ...src,
      set(value: unknown) {
        if (!barred(value)) src.set?.call(this, value);
      },
    });
  }
}
