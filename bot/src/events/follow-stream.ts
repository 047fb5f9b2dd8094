import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@leetcord/kit/logger';
import type { FormattedExecutionResult } from 'graphql';
import type { Deliveries } from './deliveries.ts';

/** Waits between tries to open the stream, in ms: the last one is used from then on. */
const RETRY_DELAYS_MS = [200, 500, 1_000, 2_000, 5_000];
/** For how long an event that comes with errors is asked for again before it is taken as it is, in ms. */
const INCOMPLETE_PATIENCE_MS = 60_000;

/**
 * Reads a subscription for as long as the process runs: opens it, hands each event to the consumer, and opens it again
 * after any break. An event with errors (a subgraph is down, so a name is missing) is waited for by opening the stream
 * again; after a minute it is taken as it is, so that one event cannot hold up all others.
 */
export function followStream<E extends { cursor: string }>(options: {
  open: () => AsyncIterableIterator<FormattedExecutionResult<{ events: E }, unknown>>;
  createConsumer: () => Deliveries<E>;
  log: Logger;
}): { stop(): Promise<void> } {
  const { open, createConsumer, log } = options;
  const stopping = new AbortController();
  const patience = new Map<string, number>();
  let current: AsyncIterableIterator<unknown> | undefined;
  let failures = 0;

  const isWorthWaiting = (cursor: string) => {
    const since = patience.get(cursor) ?? performance.now();
    patience.set(cursor, since);
    return performance.now() - since < INCOMPLETE_PATIENCE_MS;
  };

  const read = async () => {
    const consumer = createConsumer();
    const stream = open();
    current = stream;
    try {
      for await (const { data, errors } of stream) {
        const event = data?.events;
        if (event === undefined || event === null) throw new Error('The stream failed', { cause: errors });
        if (errors !== undefined && isWorthWaiting(event.cursor)) {
          throw new Error('An event is incomplete', { cause: errors });
        }
        failures = 0;
        patience.delete(event.cursor);
        await consumer.push(event);
      }
    } finally {
      await consumer.close();
    }
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      try {
        await read();
      } catch (err) {
        if (!stopping.signal.aborted) log.warn({ err }, 'The event stream broke; opening it again');
      }
      current = undefined;
      const delayMs = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)];
      failures += 1;
      await wait(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();

  return {
    stop: async () => {
      stopping.abort();
      await current?.return?.();
      await running;
    },
  };
}
