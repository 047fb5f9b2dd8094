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

test('a subgraph of others is one with a secret of its own', () => {
  vi.stubEnv('DAILY_QUIZ_URL', 'http://quiz:5000/');
  vi.stubEnv('DAILY_QUIZ_ROUTER_SECRET', 'a-secret-of-the-quiz');
  const { subgraphs } = readGatewaySettings();
  expect(Object.keys(subgraphs)).toEqual(['daily_quiz', 'users', 'problems', 'contests']);
  expect(subgraphs['daily_quiz']).toEqual({ url: 'http://quiz:5000', routerSecret: 'a-secret-of-the-quiz' });
});

test.each([
  ['', 'DAILY_QUIZ_URL is not set'],
  ['quiz:5000', 'DAILY_QUIZ_URL: must be an address such as https://host:port'],
])('the address "%s" of a subgraph of others is refused', (address, why) => {
  vi.stubEnv('DAILY_QUIZ_URL', address);
  vi.stubEnv('DAILY_QUIZ_ROUTER_SECRET', 'a-secret-of-the-quiz');
  expect(readGatewaySettings).toThrow(`Set these environment variables and start again: ${why}.`);
});

test('a TRUST_PROXY that would trust anyone is refused', () => {
  vi.stubEnv('TRUST_PROXY', 'true');
  expect(readGatewaySettings).toThrow(ConfigError);
  expect(readGatewaySettings).toThrow(/TRUST_PROXY/);
});
