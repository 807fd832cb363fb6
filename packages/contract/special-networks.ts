/** Networks that lie inside, are reserved, or lead inside by another name, in CIDR form (RFC 6890 and IANA's special-purpose registries). */
export const closedIpv4 = [
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
] as const;

/** All that is public under IPv6: everything outside is closed. */
export const openIpv6 = '2000::/3';

/** Of what lies within `openIpv6`, tunnels and documentation. */
export const closedIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;
