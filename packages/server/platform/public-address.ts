import { BlockList, isIP, isIPv4 } from 'node:net';

// What lies inside, is reserved, or leads inside by another name (RFC 6890 and IANA's special-purpose registries).
const closedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
// Everything outside 2000::/3 is closed; of what lies within, tunnels and documentation.
const openV6 = ['2000::/3'];
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

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
const v4 = networks(closedV4);
const [within, except] = [networks(openV6), networks(closedV6)];

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
