/**
 * What the items of an iterator map to, one at a time, each when it is asked for: the order stays, and a slow consumer slows the source.
 * An item that maps to undefined is left out; one that maps to null ends it. The source is left when this is left, also while a `next()`
 * waits, and when a `next()` fails: who iterates calls no `return()` then. `onOver` is called once before that, in whatever way it ends.
 */
export function mapIterator<T, R>(
  source: AsyncIterator<T, unknown, undefined>,
  map: (item: T) => R | null | undefined | Promise<R | null | undefined>,
  onOver?: () => void,
): AsyncIterableIterator<R, undefined> {
  let isOver = false;
  const leave = async () => {
    if (!isOver) onOver?.();
    isOver = true;
    await source.return?.();
    return { done: true, value: undefined } as const;
  };
  return {
    next: async () => {
      try {
        for (;;) {
          const taken = await source.next();
          const value = taken.done === true ? null : await map(taken.value);
          if (value === null) return await leave();
          if (value !== undefined) return { done: false, value };
        }
      } catch (error) {
        await leave();
        throw error;
      }
    },
    return: leave,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
