import { createEventQueue, type EventQueue } from '../subscriptions/event-queue.ts';

interface LoggedEvent {
  __typename: string;
  id: string;
  cursor: string;
  community: { id: string };
  [field: string]: unknown;
}

/** The event log of a test's contests subgraph, in memory. */
export interface EventLog {
  publish(event: { __typename: string } & Record<string, unknown>): LoggedEvent;
  /** The events after a cursor, the past ones first; without a cursor, the events from now on. */
  follow(after: string | undefined): EventQueue<LoggedEvent>;
  /** The cursor of the last event. */
  end(): string;
  acknowledge(subscriber: string, cursor: string): void;
  /** Where a named subscriber stands. */
  positionOf(subscriber: string): string;
  /** How many subscriptions run now. */
  followers(): number;
}

export function createEventLog(): EventLog {
  const log: LoggedEvent[] = [];
  const queues = new Set<EventQueue<LoggedEvent>>();
  const positions = new Map<string, string>();
  return {
    publish: (fields) => {
      const cursor = String(log.length + 1);
      const event = { ...fields, id: `e${cursor}`, cursor, at: new Date(), community: { id: 'c1' } };
      log.push(event);
      for (const queue of queues) queue.push(event);
      return event;
    },
    follow: (after) => {
      const queue = createEventQueue<LoggedEvent>(100_000, {
        onEmpty: () => undefined,
        onOver: () => void queues.delete(queue),
      });
      queues.add(queue);
      for (const event of log.slice(after === undefined ? log.length : Number(after))) queue.push(event);
      return queue;
    },
    end: () => String(log.length),
    acknowledge: (subscriber, cursor) => void positions.set(subscriber, cursor),
    positionOf: (subscriber) => {
      const position = positions.get(subscriber) ?? String(log.length);
      positions.set(subscriber, position);
      return position;
    },
    followers: () => queues.size,
  };
}
