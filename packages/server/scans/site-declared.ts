import type { Manifest } from '@amanat/domain/manifest/manifest.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;

/** Whether the declaration names the site: where the banner may run, a property, or the organisation's own address. */
export function isDeclaredSite(site: string, manifest: Manifest): boolean {
  const keys = manifest.banner?.siteKeys ?? [];
  const properties = Object.values(manifest.properties ?? {}).map(({ url }) => originOf(url));
  if ([...keys, ...properties, originOf(manifest.organisation.website)].includes(site)) return true;
  const { hostname, protocol } = new URL(site);
  // A loopback origin named without a port stands for every port, as for the banner.
  return loopback.has(hostname) && keys.includes(`${protocol}//${hostname}`);
}
