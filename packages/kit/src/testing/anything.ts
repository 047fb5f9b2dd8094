/**
 * Stands in a unit test for all that is not looked at there: it has every property and method, and each gives it again. Its `items` are none, so
 * that it is a page of a list too.
 */
export const anything = new Proxy(() => undefined, {
  get: (_target, name): unknown => {
    if (name === 'then') return undefined;
    return name === 'items' ? [] : anything;
  },
  apply: (): unknown => anything,
}) as never;
