import { ConfigError } from '@leetcord/kit/process/env';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readGatewaySettings } from './env.ts';

beforeEach(() => {
  for (const name of ['USERS', 'PROBLEMS', 'CONTESTS']) {
    vi.stubEnv(`${name}_URL`, 'http://127.0.0.1:4001');
    vi.stubEnv(`${name}_ROUTER_SECRET`, 'a-secret-for-this-test');
  }
});
afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['', 0],
  ['2', 2],
  ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
])('TRUST_PROXY "%s" is %j', (text, expected) => {
  vi.stubEnv('TRUST_PROXY', text);
  expect(readGatewaySettings().trustedProxies).toEqual(expected);
});

test('a minute has so many requests of each where nothing else is set', () => {
  const { rates } = readGatewaySettings();
  expect(rates).toEqual({ anonymousPerMinute: 120, userPerMinute: 600, refusedSignInsPerMinute: 60 });
});

test('a TRUST_PROXY that would trust anyone is refused', () => {
  vi.stubEnv('TRUST_PROXY', 'true');
  expect(readGatewaySettings).toThrow(ConfigError);
  expect(readGatewaySettings).toThrow(/TRUST_PROXY/);
});
