import type { Logger } from '@leetcord/kit/process/logger';
import { retryUntilAborted } from '@leetcord/kit/retry/retry';
import { aboutEvent, originIn } from '@leetcord/kit/streams/event-origin';
import type { FormattedExecutionResult } from 'graphql';
import type { Deliveries } from './deliveries.ts';
import type { SubscriberMetrics } from './metrics.ts';
import { INCOMPLETE_PATIENCE_MS, isUnforeseen } from './untellable.ts';

/** The waits before the stream is opened again, in ms. */
const DELAYS_MS = [200, 500, 1_000, 2_000];
/** A stream that lasted this long, in ms, was a good one: the next wait is the shortest again. */
const STABLE_MS = 10_000;

/** An event that came incomplete, or without any data: it is retried. */
class IncompleteEventError extends Error {
  override readonly name = 'IncompleteEventError';
}

/**
 * Reads a subscription until the signal is aborted: opens it, hands each event to the consumer, and reopens it after any break. An event
 * with errors (a subgraph is down, so a name is missing) is retried by reopening the stream; after a minute it is taken as it is, so that
 * one event cannot hold up all others. An event without any data is then skipped; it counts as handled once a later one is.
 */
export async function followStream<E extends { cursor: string }>(options: {
  /** Opens the stream. It must end when the signal is aborted. */
  open: () => AsyncIterableIterator<FormattedExecutionResult<{ events: E }, unknown>>;
  createConsumer: () => Deliveries<E>;
  /** The cursor of the last acknowledged event, after which a stream starts; undefined where it is not known. */
  acknowledged: () => string | undefined;
  signal: AbortSignal;
  metrics?: Pick<SubscriberMetrics, 'skipped' | 'streamBroke' | 'watchUnacknowledged'>;
  log: Logger;
  incompletePatienceMs?: number;
}): Promise<void> {
  const { open, createConsumer, acknowledged, signal, metrics, log } = options;
  const { incompletePatienceMs = INCOMPLETE_PATIENCE_MS } = options;
  const incompleteSince = new Map<string, number>();

  /** By cursor, or by the place after a cursor: an event without data has no cursor either. */
  const isWorthWaiting = (which: string) => {
    const since = incompleteSince.get(which) ?? performance.now();
    incompleteSince.set(which, since);
    return performance.now() - since < incompletePatienceMs;
  };

  /** Reads one stream to its end, which is always a break. */
  const read = async (startAnew: () => void): Promise<never> => {
    const openedAt = performance.now();
    const stream = open();
    const consumer = createConsumer();
    metrics?.watchUnacknowledged(() => consumer.unacknowledged());
    // Otherwise a full consumer would continue only when there is room again.
    const leave = () => void consumer.close();
    signal.addEventListener('abort', leave);
    try {
      let previous = acknowledged();
      let passedOver = 0;
      for await (const { data, errors, extensions } of stream) {
        const place = `after ${previous}, ${passedOver}`;
        const event = data?.events ?? undefined;
        const isUntellable = data === null && isUnforeseen(errors);
        if (event === undefined && !isUntellable) throw new Error('The stream failed', { cause: errors });
        if (errors !== undefined && isWorthWaiting(event?.cursor ?? place)) {
          throw new IncompleteEventError('An event is incomplete', { cause: errors });
        }
        startAnew();
        if (event === undefined) {
          passedOver += 1;
          metrics?.skipped('untellable');
          log.error({ errors, after: previous }, 'An event cannot be told; going on without it');
          continue;
        }
        for (const which of [event.cursor, place]) incompleteSince.delete(which);
        previous = event.cursor;
        passedOver = 0;
        await aboutEvent(originIn({ extensions }), () => consumer.push(event));
      }
      throw new Error('The stream ended');
    } finally {
      if (performance.now() - openedAt > STABLE_MS) startAnew();
      signal.removeEventListener('abort', leave);
      await consumer.close();
    }
  };

  await retryUntilAborted(read, {
    delaysMs: DELAYS_MS,
    onFailure: (err) => {
      metrics?.streamBroke();
      log.warn({ err }, 'The event stream broke; opening it again');
      // After an outage, all events again have the full time to become complete.
      if (!(err instanceof IncompleteEventError)) incompleteSince.clear();
    },
    signal,
  });
}
