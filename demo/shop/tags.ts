/**
 * Stand-ins with the shape of an analytics and an advertising tag, as the shop's declaration lists them. They are local:
 * everything they send goes to the shop's own addresses, so that one can watch them start and stop.
 */
export const statsScript = `document.cookie = 'sm_stats=' + Math.random().toString(36).slice(2) + ';path=/;max-age=34128000;samesite=lax';
const send = () => navigator.sendBeacon('/collect', JSON.stringify({ tag: 'stats' })) && document.dispatchEvent(new CustomEvent('shop:signal', { detail: 'stats' }));
send();
setInterval(send, 2000);
`;

/** Inline tag of the advertiser: a cookie and a pixel. */
export const adsScript = `document.cookie = 'sm_ads=' + Math.random().toString(36).slice(2) + ';path=/;max-age=7776000;samesite=lax';
new Image().src = '/ad.gif';
document.dispatchEvent(new CustomEvent('shop:signal', { detail: 'ads' }));`;

/** The shop's own script: keeps the language once that is allowed, and shows what is going on. */
export const shopScript = `const counts = {};
const show = () => {
  const names = document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0]);
  const cookies = document.getElementById('cookies'), signals = document.getElementById('signals');
  cookies.textContent = names.join(', ') || cookies.dataset.nothing;
  const sent = Object.entries(counts).map(([tag, n]) => tag + ' × ' + n);
  signals.textContent = sent.join(', ') || signals.dataset.nothing;
};
document.addEventListener('shop:signal', (event) => { counts[event.detail] = (counts[event.detail] ?? 0) + 1; show(); });
document.addEventListener('amanat:change', (event) => {
  if (event.detail.functional) document.cookie = 'sm_lang=' + document.documentElement.lang + ';path=/;max-age=31536000;samesite=lax';
  show();
});
setInterval(show, 1000);
show();
let inBasket = 0;
for (const button of document.querySelectorAll('.good button')) button.addEventListener('click', () => { document.getElementById('count').textContent = ' · ' + ++inBasket; });
`;

/** One transparent pixel. */
export const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
