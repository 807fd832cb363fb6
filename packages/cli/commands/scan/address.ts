import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { CannotRun } from '../../cannot-run.ts';

/** Networks nobody reaches from the open internet, or that lead inside by another name (RFC 6890 and its registries). */
const inner = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  // With an IPv4 address inside: compatible ones, translators, Teredo, 6to4.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, prefix, 'ipv6');

/** Whether a numeric address lies in a private, loopback, link-local or reserved network. */
export function isInner(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  const address = mapped ?? ip;
  return inner.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Whether the address itself says that it lies on this machine or in a private network. */
export function saysInner(hostname: string): boolean {
  const host = bare(hostname);
  return isIP(host) > 0 ? isInner(host) : /(^|\.)localhost$/.test(host);
}

/** Numeric address of a host to connect to; undefined when any of its addresses is an inner one, or there is none. */
export async function outerAddress(hostname: string): Promise<string | undefined> {
  if (saysInner(hostname)) return undefined;
  const found = await lookup(bare(hostname), { all: true }).catch(() => []);
  return found.some(({ address }) => isInner(address)) ? undefined : found[0]?.address;
}

/** The address to scan. Throws `CannotRun` when it is none of the web. */
export function siteAddress(given: string): URL {
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  throw new CannotRun(
    'AMANAT-CLI-022',
    `"${given}" is no address of a site.`,
    'Write it with http:// or https://, without a name and password: amanat scan https://example.az',
  );
}
