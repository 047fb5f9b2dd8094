import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientAddressOf } from './client-address.ts';

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['::FFFF:0a01:0203', '10.1.2.3'],
  ['0:0:0:0:0:ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
  ['64:ff9b:1:2:3:4:10.1.2.3', '64:ff9b:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
  ['10.1.2.3:5060', '10.1.2.3'],
  ['not an address', null],
  ['1:2:3', null],
  ['', null],
  [undefined, null],
])('the client at %s is identified by %s', (address, expected) => {
  expect(clientAddressOf(address)).toBe(expected);
});

const group = fc.integer({ min: 0, max: 0xffff });
/** An IPv6 address in a network, in one of the ways to write it. */
const written = (groups: number[], form: number) => {
  const hex = groups.map((value) => (form % 2 === 0 ? value.toString(16) : value.toString(16).padStart(4, '0')));
  const full = hex.join(':');
  if (form === 2) return new URL(`http://[${full}]`).hostname.slice(1, -1);
  if (form === 3) return full.toUpperCase();
  return form === 4 ? `${full}%eth0` : full;
};

test('every address of a network gives the same result however it is written, and reading the result again keeps it', () => {
  const network = fc.tuple(group, group, group, group).filter((groups) => groups.some((value) => value !== 0));
  const host = fc.tuple(group, group, group, group);
  const form = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(network, host, host, form, form, (groups, one, other, formOfOne, formOfOther) => {
      const masked = clientAddressOf(written([...groups, ...one], formOfOne));
      expect(masked).toBe(`${groups.map((value) => value.toString(16)).join(':')}::/64`);
      expect(clientAddressOf(written([...groups, ...other], formOfOther))).toBe(masked);
      expect(clientAddressOf(masked!)).toBe(masked);
    }),
  );
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(clientAddressOf(address)).toBe(address);
      expect(clientAddressOf(`::ffff:${address}`)).toBe(address);
    }),
  );
});
