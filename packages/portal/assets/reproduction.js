// Runs before the banner on the page that draws it again. The banner is the real one; what it would keep or send is let
// go, so that looking at a former banner makes no choice and leaves nothing behind.
(() => {
  const away = () => Promise.resolve(new Response('{}', { status: 503 }));
  const { fetch } = window;
  window.fetch = (address, options) =>
    (options?.method ?? 'GET') === 'GET' ? fetch(address, options) : away();
  Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
  Object.defineProperty(navigator, 'cookieEnabled', { get: () => true });
  Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => false });
  Object.defineProperty(navigator, 'sendBeacon', { value: () => true });
  Storage.prototype.getItem = () => null;
  Storage.prototype.setItem = () => undefined;
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-draw-again]')) location.reload();
  });
})();
