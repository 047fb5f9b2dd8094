import { isIP } from 'node:net';

/** The header in which the gateway tells a subgraph the client's address. Trusted only together with the router's secret. */
export const CLIENT_ADDRESS_HEADER = 'x-leetcord-client-address';

/** How many groups of an IPv6 address identify one customer's network: /64. */
const IPV6_GROUPS = 4;

/**
 * What identifies a caller who is not signed in: an IPv4 address, or the /64 network of an IPv6 address, since whoever has one
 * address of it has all of them. Null for anything else. A port, which some proxies add, is dropped.
 *
 * Applying it to its own result changes nothing: the gateway masks an address, and the subgraph reads the masked one.
 */
export function clientAddressOf(address: string | undefined): string | null {
  const plain = (address ?? '')
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%[^/]*/, '')
    .replace(/\/64$/, '');
  const version = isIP(plain);
  if (version === 4) return plain;
  if (version !== 6) return null;
  const groups = groupsOf(plain);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const network = groups.slice(0, IPV6_GROUPS).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // The last two groups may be written as an IPv4 address.
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [start = [], end] = plain
    .split('::')
    .map((side) => (side === '' ? [] : side.split(':').map((group) => Number.parseInt(group, 16))));
  if (end === undefined) return start;
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}
