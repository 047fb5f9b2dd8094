import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createAddressOf, type TrustedProxies } from './client-address.ts';

const addressOf = (trusted: TrustedProxies, remoteAddress: string | undefined, forwardedFor?: string) =>
  createAddressOf(trusted)({
    socket: { remoteAddress },
    headers: { ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }) },
  } as unknown as IncomingMessage);

test.each<[string, TrustedProxies, string | undefined, string | undefined, string | null]>([
  ['nobody trusted', 0, '9.9.9.9', '1.1.1.1', '9.9.9.9'],
  ['one proxy', 1, '9.9.9.9', '1.1.1.1', '1.1.1.1'],
  ['one proxy, and a client that claims more', 1, '9.9.9.9', '6.6.6.6, 1.1.1.1', '1.1.1.1'],
  ['two proxies', 2, '9.9.9.9', '6.6.6.6, 1.1.1.1, 8.8.8.8', '1.1.1.1'],
  ['one proxy that says nothing', 1, '9.9.9.9', undefined, '9.9.9.9'],
  ['one proxy that says nonsense', 1, '9.9.9.9', 'nonsense', null],
  ['a trusted network', ['10.0.0.0/8'], '::ffff:10.1.2.3', '6.6.6.6, 1.1.1.1', '1.1.1.1'],
  ['from outside the trusted network', ['10.0.0.0/8'], '9.9.9.9', '1.1.1.1', '9.9.9.9'],
  ['a socket that is gone', 0, undefined, undefined, null],
])('%s', (_name, trusted, remote, forwardedFor, expected) => {
  expect(addressOf(trusted, remote, forwardedFor)).toBe(expected);
});

test('a forwarded header from an untrusted address is reported', () => {
  const untold: (string | undefined)[] = [];
  const request = (remoteAddress: string, headers: object) =>
    ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
  const none = createAddressOf(0, (address) => untold.push(address));
  none(request('127.0.0.1', {}));
  expect(untold).toEqual([]);
  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
    none(request('127.0.0.1', { [header]: '9.9.9.9' }));
  expect(untold).toHaveLength(3);
  for (const trusted of [1, ['127.0.0.0/8']]) {
    createAddressOf(trusted, (address) => untold.push(address))(request('127.0.0.1', { 'x-forwarded-for': '9.9.9.9' }));
  }
  expect(untold).toHaveLength(3);
});

test('a trusted proxy must be an address', () => {
  expect(() => createAddressOf(['everybody'])).toThrow(TypeError);
});
