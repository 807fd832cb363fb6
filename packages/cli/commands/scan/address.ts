import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { closedIpv4, closedIpv6, openIpv6 } from '@amanat/contract/special-networks.ts';
import { CannotRun } from '../../cannot-run.ts';

function listed(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
const closed = { ipv4: listed(closedIpv4, 'ipv4'), ipv6: listed(closedIpv6, 'ipv6') };
const open = listed([openIpv6], 'ipv6');

/** Whether a numeric address lies in a private, loopback, link-local or reserved network. */
export function isInner(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  const address = mapped ?? ip;
  if (isIP(address) === 6) return !open.check(address, 'ipv6') || closed.ipv6.check(address, 'ipv6');
  return closed.ipv4.check(address, 'ipv4');
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
