const secondLevel = /^(ac|biz|co|com|edu|gov|info|int|mil|name|net|org|pp|pro)$/;
const address = /^[\d.]+$|^\[/;

/**
 * The part of a host name that one owner registers: `shop.example.com.az` → `example.com.az`. Numeric addresses and
 * single labels stand for themselves. A rule of thumb for country domains instead of the public suffix list: it may
 * take two owners under an unusual suffix for one.
 */
export function registrable(hostname: string): string {
  if (address.test(hostname)) return hostname;
  const labels = hostname.replace(/\.$/, '').toLowerCase().split('.');
  const isCountry = labels.at(-1)?.length === 2;
  const take = isCountry && secondLevel.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-take).join('.');
}

/** Whether two hosts (ports are of no account, as for cookies) belong to one site. */
export function isSameSite(a: string, b: string): boolean {
  return registrable(hostnameOf(a)) === registrable(hostnameOf(b));
}
export function hostnameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
