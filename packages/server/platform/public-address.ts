import { BlockList, isIP, isIPv4 } from 'node:net';
import { closedIpv4, closedIpv6, openIpv6 } from '@amanat/contract/special-networks.ts';

/** A list of networks in CIDR form; a bare address is a network of one. Throws a RangeError for anything else. */
function networks(list: readonly string[]): BlockList {
  const blocks = new BlockList();
  for (const network of list) {
    const [address = '', length] = network.split('/');
    const family = isIP(address);
    const bits = length === undefined ? (family === 4 ? 32 : 128) : Number(length);
    if (family === 0 || !Number.isInteger(bits)) throw new RangeError(`“${network}” is no network`);
    blocks.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
  }
  return blocks;
}
const v4 = networks(closedIpv4);
const [within, except] = [networks([openIpv6]), networks(closedIpv6)];

/** Whether requests may go to an address. */
export type Permits = (address: string) => boolean;

/**
 * Which addresses requests to others may reach: public ones, and the networks an operator opens.
 * @param opened networks in CIDR form, separated by commas (`AMANAT_OUTBOUND_ALLOW`).
 */
export function permitsFor(opened = ''): Permits {
  const own = networks(
    opened
      .split(',')
      .map((network) => network.trim())
      .filter((network) => network !== ''),
  );
  return (address) => {
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (isIP(address) === 0) return false;
    if (own.check(address, family)) return true;
    if (family === 'ipv4') return !v4.check(address, family);
    return within.check(address, family) && !except.check(address, family);
  };
}
