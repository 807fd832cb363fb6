/** The end that two host names share, whole labels, at least two of them. */
function sharedEnd(one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((host) => host.split('.').toReversed());
  const same = (a ?? []).findIndex((label, i) => label !== b?.[i]);
  const labels = (same < 0 ? a : a?.slice(0, same)) ?? [];
  return labels.length < 2 ? undefined : labels.toReversed().join('.');
}

/**
 * Domains that several of the declared sites lie under: one choice holds for all of them. Whether a domain is one that
 * anybody can register under (`com.az`) the browser knows best: it refuses the cookie, and each site keeps its own.
 */
export function sharedDomains(siteKeys: readonly string[] = []): readonly string[] {
  const hosts = siteKeys
    .filter((origin) => URL.canParse(origin))
    .map((origin) => new URL(origin).hostname)
    .filter((host) => !/^[\d.]+$|[\][]/.test(host));
  const ends = hosts.flatMap((one, i) => hosts.slice(i + 1).map((other) => sharedEnd(one, other)));
  const found = [...new Set(ends.filter((end) => end !== undefined))];
  return found.filter((end) => !found.some((other) => end.endsWith(`.${other}`)));
}
