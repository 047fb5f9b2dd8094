import { counter, gauge, type Registry } from '@leetcord/kit/metrics/registry';

/** What is counted of the events that a subscriber follows. */
export interface SubscriberMetrics {
  /** An event was left out: it cannot be told, or its delivery failed for good. */
  skipped(why: 'untellable' | 'failed'): void;
  /** The stream broke and is opened again. */
  streamBroke(): void;
  /** How many events are not acknowledged. */
  watchUnacknowledged(read: () => number): void;
}

export function createSubscriberMetrics(registry: Registry): SubscriberMetrics {
  const skipped = counter(
    registry,
    'leetcord_events_skipped_total',
    'Events left out: they cannot be told, or their delivery failed for good',
    ['why'],
  );
  for (const why of ['untellable', 'failed'] as const) skipped.inc({ why }, 0);
  const broke = counter(
    registry,
    'leetcord_event_stream_breaks_total',
    'How often the stream of events from the gateway broke and was opened again',
  );
  let unacknowledged = () => 0;
  gauge(registry, 'leetcord_events_unacknowledged', 'Events read and not acknowledged yet', () => unacknowledged());
  return {
    skipped: (why) => skipped.inc({ why }),
    streamBroke: () => broke.inc(),
    watchUnacknowledged: (read) => (unacknowledged = read),
  };
}
