/**
 * The items of an iterator, each mapped when it is taken. Ends before the first one that maps to null. Leaving it leaves the
 * iterator at once, also while that waits for its next item.
 */
export function mapIterator<T, R>(
  items: AsyncIterableIterator<T>,
  map: (item: T) => R | null | Promise<R | null>,
): AsyncIterableIterator<R, void, undefined> {
  const done = { done: true, value: undefined } as const;
  const leave = async () => {
    await items.return?.();
    return done;
  };
  const mapped: AsyncIterableIterator<R, void, undefined> = {
    next: async () => {
      const taken = await items.next();
      if (taken.done) return done;
      const value = await map(taken.value);
      return value === null ? leave() : { done: false, value };
    },
    return: leave,
    throw: async (error) => {
      await leave();
      throw error;
    },
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped;
}
