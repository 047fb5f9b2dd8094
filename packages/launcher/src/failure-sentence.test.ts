import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createApi } from '@leetcord/driver/api';
import { ConfigError } from '@leetcord/kit/process/env';
import { freePort } from '@leetcord/kit/process/free-port';
import { expect, onTestFinished, test } from 'vitest';
import { failureSentence } from './failure-sentence.ts';

const errorOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
};

/** A server that takes connections and breaks them off. */
const breakingServer = async (): Promise<number> => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
};

const coded = (code: string, path?: string) => Object.assign(new Error(`${code}: {"a": 1}\n at x`), { code, path });

test.each([
  ['a setting', () => Promise.reject(new ConfigError('Set A to B.')), 'Set A to B.'],
  ['no backend', async () => fetch(`http://127.0.0.1:${await freePort()}`), 'LeetCord does not answer'],
  [
    'a backend that breaks off',
    async () => fetch(`http://127.0.0.1:${await breakingServer()}`),
    'LeetCord does not answer',
  ],
  [
    'an API that is away',
    async () => createApi(`http://127.0.0.1:${await freePort()}`).ask({ query: '{ a }' }),
    'LeetCord does not answer',
  ],
  ['a slow answer', () => Promise.reject(new DOMException('late', 'TimeoutError')), 'LeetCord does not answer'],
  ['no network', () => Promise.reject(coded('EAI_AGAIN')), 'The network cannot be reached'],
  ['a full disk', () => Promise.reject(coded('ENOSPC')), 'The disk is full'],
  ['a folder of somebody else', () => Promise.reject(coded('EACCES', '/data')), '/data cannot be used (EACCES)'],
  ['a path that is none', () => readFileSync(`${import.meta.filename}/x`), 'cannot be used (ENOTDIR)'],
  ['a bug', () => Promise.reject(new TypeError('x is no function\n    at y')), 'x is no function'],
])('%s is told in one sentence without stack or JSON', async (_what, work, words) => {
  const sentence = failureSentence(await errorOf(work as () => unknown));
  expect(sentence).toContain(words);
  expect(sentence).not.toMatch(/[\n{}]|^\s*at /);
});
