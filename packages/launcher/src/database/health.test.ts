import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { databaseUrl } from './address.ts';
import { createDatabaseLook } from './health.ts';

/** The real database behind a proxy that blocks messages with one of these words. */
const hangingFor = async (...words: string[]): Promise<string> => {
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(mongodbUri()).port), '127.0.0.1');
    client.on('data', (chunk) => {
      if (!words.some((word) => chunk.includes(word))) upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
    client.on('error', () => undefined).on('close', () => upstream.destroy());
    upstream.on('error', () => undefined).on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return databaseUrl((server.address() as AddressInfo).port);
};

/** Whether three checks in a row within 5 s find the database unresponsive. */
const isGivenUp = async (uri: string): Promise<boolean> => {
  const look = createDatabaseLook(uri, { answerTimeoutMs: 500, writeEveryMs: 100 });
  const endsAt = performance.now() + 5_000;
  let silentLooks = 0;
  while (silentLooks < 3 && performance.now() < endsAt) {
    await wait(20);
    silentLooks = (await look()).kind === 'silent' ? silentLooks + 1 : 0;
  }
  return silentLooks === 3;
};

// The database hangs after it was found healthy: what a check writes exists.
beforeAll(async () => {
  expect(await createDatabaseLook(mongodbUri(), { answerTimeoutMs: 6_000, writeEveryMs: 0 })()).toEqual({
    kind: 'ready',
  });
});

test.each([
  ['anything', ['ping', 'find', 'insert']],
  ['transactions', ['startTransaction']],
  ['writes', ['insert']],
  ['commits', ['commitTransaction']],
])('a database that hangs for %s is given up', async (_what, words) => {
  expect(await isGivenUp(await hangingFor(...words))).toBe(true);
});

test('a database that answers is ready to read and write', async () => {
  const look = createDatabaseLook(await hangingFor(), { answerTimeoutMs: 6_000, writeEveryMs: 0 });
  expect([await look(), await look()]).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
});
