import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '@leetcord/kit/process/logger';
import { expect, onTestFinished, test } from 'vitest';
import { openStream, serverSentEvents } from './http-streams.ts';

const LARGE = 'x'.repeat(200_000);

test('operations that wait for the same slow client wait together', async () => {
  let drainListeners = 0;
  const server = createServer(async (_req, res) => {
    const write = openStream(res as never, serverSentEvents, {
      keepAliveMs: 60_000,
      log: createLogger('test', 'silent'),
    });
    const writes = Array.from({ length: 20 }, () => write(LARGE));
    drainListeners = res.listenerCount('drain');
    await Promise.all(writes);
    res.end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect((await answer.text()).length).toBe(20 * LARGE.length);
  expect(drainListeners).toBeLessThan(10);
});
