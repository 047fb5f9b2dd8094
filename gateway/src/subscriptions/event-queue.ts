/** Values between a source that pushes and a consumer that pulls, up to a limit. */
export interface EventQueue<T> extends AsyncIterableIterator<T, undefined> {
  /** False when the queue is full or has ended: the value is not accepted. */
  push(value: T): boolean;
  /** Accepts no more values. The queued ones are still consumed; then it ends, with the error if there is one. */
  end(error?: unknown): void;
  return(): Promise<IteratorResult<T, undefined>>;
}

/**
 * A queue of at most `limit` values. `onEmpty` is called when the last of several is taken, `onOver` once, when the queue ends for any
 * reason. `return()` ends a waiting `next()` at once: an async generator would first wait for the next value, and a client that has
 * left would keep its upstream until then.
 */
export function createEventQueue<T>(
  limit: number,
  { onEmpty, onOver }: { onEmpty: () => void; onOver: () => void },
): EventQueue<T> {
  const values: T[] = [];
  const waiting: { resolve: (result: IteratorResult<T, undefined>) => void; reject: (error: unknown) => void }[] = [];
  let ended: { error?: unknown } | undefined;
  const done = { done: true as const, value: undefined };

  return {
    push: (value) => {
      if (ended !== undefined || values.length >= limit) return false;
      const consumer = waiting.shift();
      if (consumer === undefined) values.push(value);
      else consumer.resolve({ done: false, value });
      return true;
    },
    end: (error) => {
      if (ended !== undefined) return;
      // An error is given once, to the next caller.
      const [first, ...others] = waiting.splice(0);
      if (first === undefined || error === undefined) first?.resolve(done);
      else first.reject(error);
      ended = first === undefined ? { error } : {};
      for (const consumer of others) consumer.resolve(done);
      onOver();
    },
    next: () => {
      const value = values.shift();
      if (value !== undefined) {
        if (values.length === 0) onEmpty();
        return Promise.resolve({ done: false, value });
      }
      if (ended === undefined) return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
      const { error } = ended;
      ended = {};
      return error === undefined ? Promise.resolve(done) : Promise.reject(error);
    },
    return: () => {
      values.length = 0;
      if (ended === undefined) {
        for (const consumer of waiting.splice(0)) consumer.resolve(done);
        onOver();
      }
      ended = {};
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
