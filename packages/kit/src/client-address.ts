import { isIP } from 'node:net';

/** The header in which the gateway tells a subgraph from where a client calls. Trusted with the router's secret only. */
export const CLIENT_ADDRESS_HEADER = 'x-leetcord-client-address';

/** How many groups of an IPv6 address name a network that one customer has: /64. */
const IPV6_GROUPS = 4;

/**
 * By what callers who are not signed in are told apart: an IPv4 address, or the /64 network of an IPv6 address, since who
 * has one address of it has all. Null for what is no address.
 */
export function clientAddressOf(address: string | undefined): string | null {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '') ?? '';
  const version = isIP(plain);
  if (version === 4) return plain;
  if (version !== 6) return null;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const start = groups(head);
  const end = groups(tail ?? '');
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
  const all = [...start, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...end];
  return `${all
    .slice(0, IPV6_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
