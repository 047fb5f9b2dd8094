import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { databaseUrl } from './address.ts';
import { createDatabaseLook } from './health.ts';

/** The real database behind a proxy that lets no message through which holds one of these words. */
const hangingFor = async (...words: string[]): Promise<string> => {
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(inject('mongodbUri')).port), '127.0.0.1');
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

/** Whether the database is found silent at three looks in a row, within 5 s. */
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

test.each([
  ['anything', ['ping', 'find', 'update']],
  ['transactions', ['startTransaction']],
  ['writes', ['update']],
  ['commits', ['commitTransaction']],
])('a database that hangs for %s is given up', { timeout: 20_000 }, async (_what, words) => {
  expect(await isGivenUp(await hangingFor(...words))).toBe(true);
});

test('a database that answers is not given up', { timeout: 20_000 }, async () => {
  expect(await isGivenUp(await hangingFor())).toBe(false);
});
