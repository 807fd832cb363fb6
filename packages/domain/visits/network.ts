/**
 * The network an address belongs to, and no more of it: a /24 of IPv4, a /48 of IPv6 (ALQ-4.3). Empty when it is no
 * address. What comes out names hundreds of households at least; it cannot be turned back into the address.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address
    .trim()
    .replace(/^\[|\]$/g, '')
    .split('%', 1);
  const four = ipv4(bare.replace(/^::ffff:/i, ''));
  if (four) return `${four.slice(0, 3).join('.')}.0`;
  const six = ipv6(bare);
  return six
    ? `${six
        .slice(0, 3)
        .map((group) => group.toString(16))
        .join(':')}::`
    : '';
}

function ipv4(text: string): readonly number[] | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  return parts.every((part) => part <= 255) ? parts : undefined;
}

/** The eight groups of an address in any spelling (RFC 4291, 2.2). */
function ipv6(text: string): readonly number[] | undefined {
  if (!/^[\da-f:]+$/i.test(text) || text.split('::').length > 2) return undefined;
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const given = [...groups(head), ...groups(tail ?? '')];
  const room = 8 - given.length;
  if (tail === undefined ? room !== 0 : room < 1) return undefined;
  if (given.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  const zeros = tail === undefined ? [] : Array.from({ length: room }, () => '0');
  return [...groups(head), ...zeros, ...groups(tail ?? '')].map((group) => Number.parseInt(group, 16));
}
