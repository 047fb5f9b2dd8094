/** An iterator that gives one item at once, and then those of another one. */
export function startingWith<F, T>(
  first: F,
  others: AsyncIterableIterator<T, undefined>,
): AsyncIterableIterator<F | T, undefined> {
  let isGiven = false;
  return {
    ...others,
    next: async () => {
      if (isGiven) return others.next();
      isGiven = true;
      return { done: false, value: first };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
