import { createLogger } from '@leetcord/kit/process/logger';
import { many, testLimits } from '@leetcord/kit/testing/limits';
import { resultMessage, serveMessages } from '@leetcord/kit/testing/message-server';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { parse } from 'graphql';
import { expect } from 'vitest';
import { followEvents } from './follow-events.ts';
import { connectSubscriptions } from './subscription-client.ts';

const api = { token: async () => 'token' } as never;

/** Whether an event comes whose message has so many bytes. */
async function isEventTaken(bytes: number): Promise<boolean> {
  const server = await serveMessages((id) => [resultMessage(id, {}).padEnd(bytes)]);
  const leaving = new AbortController();
  try {
    const events = connectSubscriptions(server.url, api).open({ query: 'subscription { any }' }, leaving.signal);
    return (await events.next()).done !== true;
  } catch {
    return false;
  } finally {
    leaving.abort();
    await server.close();
  }
}

/** Whether so many events are delivered in other lanes while the first one is not. */
async function areRead(count: number): Promise<boolean> {
  const events = many(count, (cursor) => ({ events: { cursor: `${cursor}` } }));
  const server = await serveMessages((id) => events.map((event) => resultMessage(id, event)));
  const delivered: string[] = [];
  let isFull = false;
  const following = followEvents<{ cursor: string }>({
    ...{ gatewayUrl: server.url, api, subscriber: 'bot', holder: 'one', clock: new TestClock() },
    documents: { follow: parse('subscription { any }'), read: parse('{ any }') } as never,
    lanesOf: ({ cursor }) => [cursor === '0' ? 'stuck' : 'other'],
    deliver: async ({ cursor }, lane) => {
      if (lane === 'stuck') await new Promise(() => {});
      delivered.push(cursor);
    },
    metrics: { skipped: () => {}, streamBroke: () => {}, watchUnacknowledged: () => {} },
    log: createLogger('test', 'error', { write: (line) => void (isFull ||= line.includes('No more events are read')) }),
  });
  const isOver = () => delivered.length === (isFull ? MOST_READ : count) - 1;
  await expect.poll(isOver).toBe(true);
  await following.stop();
  await server.close();
  return delivered.length === count - 1;
}
const MOST_READ = 5_000;

testLimits([
  ['the bytes of an event', 1024 * 1024, isEventTaken],
  ['the events that are read while the first one is not delivered', MOST_READ, areRead],
]);
