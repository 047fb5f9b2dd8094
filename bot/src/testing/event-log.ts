/** An event as a test's API returns it: functions are resolvers. */
type LoggedEvent = Record<string, unknown> & { cursor: string };

/** Events in order, one named subscriber that acknowledges them, and streams that can be broken. */
export interface EventLog {
  append(event: Record<string, unknown>): LoggedEvent;
  find(cursor: string): LoggedEvent | null;
  /** The events from a cursor on. */
  since(cursor: string): LoggedEvent[];
  /** The events after the last acknowledged one, past ones first. */
  follow(): AsyncGenerator<{ events: LoggedEvent }, undefined>;
  acknowledge(cursor: string): void;
  /** The cursor of the last acknowledged event; `0` before the first. */
  acknowledged(): string;
  /** Ends all streams. */
  breakStreams(): void;
  /** How many streams are open now. */
  followers(): number;
}

export function createEventLog(): EventLog {
  const events: LoggedEvent[] = [];
  const streams = new Set<{ isOver: boolean }>();
  let acknowledged = 0;
  let changed = Promise.withResolvers<void>();
  const change = () => {
    changed.resolve();
    changed = Promise.withResolvers();
  };

  return {
    append: (fields) => {
      const event = { ...fields, cursor: String(events.length + 1) };
      events.push(event);
      change();
      return event;
    },
    find: (cursor) => events[Number(cursor) - 1] ?? null,
    since: (cursor) => events.slice(Number(cursor) - 1),
    follow: () => {
      const stream = { isOver: false };
      streams.add(stream);
      let next = acknowledged;
      const leave = async () => {
        stream.isOver = true;
        streams.delete(stream);
        change();
        return { done: true as const, value: undefined };
      };
      return {
        next: async () => {
          while (next >= events.length && !stream.isOver) await changed.promise;
          if (stream.isOver) return { done: true, value: undefined };
          next += 1;
          return { done: false, value: { events: events[next - 1]! } };
        },
        return: leave,
        throw: leave,
        [Symbol.asyncIterator]() {
          return this;
        },
        [Symbol.asyncDispose]: async () => void (await leave()),
      };
    },
    acknowledge: (cursor) => {
      acknowledged = Math.max(acknowledged, Number(cursor));
    },
    acknowledged: () => String(acknowledged),
    breakStreams: () => {
      for (const stream of streams) stream.isOver = true;
      streams.clear();
      change();
    },
    followers: () => streams.size,
  };
}
