import type { Manifest } from '@amanat/domain/manifest/manifest.ts';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The sites of an organisation that the schedule visits: where its banner may run, its properties and its own address,
 * each origin once. A loopback address without a port stands for any, and is no site.
 */
export function sitesOf(manifest: Manifest): readonly string[] {
  const addresses = [
    ...(manifest.banner?.siteKeys ?? []),
    ...Object.values(manifest.properties ?? {}).flatMap(({ kind, url }) =>
      kind === 'site' && url ? [url] : [],
    ),
    manifest.organisation.website,
  ];
  const origins = addresses.flatMap((address) => {
    const url = URL.parse(address ?? '');
    if (!url || !/^https?:$/.test(url.protocol) || (loopback.test(url.hostname) && url.port === ''))
      return [];
    return [url.origin];
  });
  return [...new Set(origins)];
}
