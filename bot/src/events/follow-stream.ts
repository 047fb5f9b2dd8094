import type { Logger } from '@leetcord/kit/logger';
import type { FormattedExecutionResult } from 'graphql';
import { pause } from '../pause.ts';
import type { Deliveries } from './deliveries.ts';
import { INCOMPLETE_PATIENCE_MS } from './documents.ts';

/** Waits between tries to open the stream, in ms. */
const RETRY_DELAYS_MS = [200, 500, 1_000, 2_000, 5_000];
/** A stream that held for this long was a good one: the next wait is the shortest again. In ms. */
const STABLE_MS = 10_000;

/**
 * Reads a subscription until the signal is aborted: opens it, hands each event to the consumer, and opens it again after
 * any break. An event with errors (a subgraph is down, so a name is missing) is waited for by opening the stream again;
 * after a minute it is taken as it is, so that one event cannot hold up all others.
 */
export async function followStream<E extends { cursor: string }>(options: {
  /** Opens the stream. It must end when the signal is aborted. */
  open: () => AsyncIterableIterator<FormattedExecutionResult<{ events: E }, unknown>>;
  createConsumer: () => Deliveries<E>;
  signal: AbortSignal;
  log: Logger;
  incompletePatienceMs?: number;
}): Promise<void> {
  const { open, createConsumer, signal, log, incompletePatienceMs = INCOMPLETE_PATIENCE_MS } = options;
  const incompleteSince = new Map<string, number>();
  let failures = 0;

  const isWorthWaiting = (cursor: string) => {
    const since = incompleteSince.get(cursor) ?? performance.now();
    incompleteSince.set(cursor, since);
    return performance.now() - since < incompletePatienceMs;
  };

  const read = async () => {
    const stream = open();
    const consumer = createConsumer();
    // A consumer that is full would let go only when there is room again.
    const leave = () => void consumer.close();
    signal.addEventListener('abort', leave);
    try {
      for await (const { data, errors } of stream) {
        const event = data?.events;
        if (event === undefined || event === null) throw new Error('The stream failed', { cause: errors });
        if (errors !== undefined && isWorthWaiting(event.cursor)) {
          throw new Error('An event is incomplete', { cause: errors });
        }
        failures = 0;
        incompleteSince.delete(event.cursor);
        await consumer.push(event);
      }
    } finally {
      signal.removeEventListener('abort', leave);
      await consumer.close();
    }
  };

  while (!signal.aborted) {
    const openedAt = performance.now();
    try {
      await read();
    } catch (err) {
      if (!signal.aborted) log.warn({ err }, 'The event stream broke; opening it again');
    }
    if (performance.now() - openedAt > STABLE_MS) failures = 0;
    await pause(RETRY_DELAYS_MS, failures, signal);
    failures += 1;
  }
}
