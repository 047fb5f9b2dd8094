import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { patienceFor } from './patience.ts';

const WAIT_MS = 50;

test('an answer that arrived in time is read before the wait is given up, though something held up the event loop until after it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [[served]] = (await Promise.all([once(server, 'connection'), once(client, 'connect')])) as [
    [typeof client],
    unknown,
  ];
  onTestFinished(() => void client.destroy());
  onTestFinished(() => void served.destroy());

  const happened: string[] = [];
  const { signal } = patienceFor(WAIT_MS);
  client.once('data', () => happened.push('answer'));
  const over = once(signal, 'abort').then(() => happened.push('given up'));
  served.write('answer');
  const until = performance.now() + 2 * WAIT_MS;
  while (performance.now() < until);
  await over;
  expect(happened).toEqual(['answer', 'given up']);
});
