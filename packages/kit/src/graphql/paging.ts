import { publicError } from './errors.ts';

/**
 * Where a page of a list begins. Lists are sorted by a text key that is unique in the list, and a cursor holds the key of the last
 * item seen, so pages stay correct while items are added, removed or moved.
 */
export interface PageRequest {
  first: number;
  /** The key of the item before the page; null for the first page. */
  afterKey: string | null;
}

export interface Page<T> {
  items: T[];
  hasNextPage: boolean;
}

/** Reads a page's arguments. Throws BAD_USER_INPUT for a size that is not 1 to `max` and for a cursor of another list. */
export function pageRequest(
  { first, after }: { first: number; after?: string | null },
  { max, keyPattern }: { max: number; keyPattern: RegExp },
): PageRequest {
  if (first < 1 || first > max) throw publicError('BAD_USER_INPUT', `first must be 1 to ${max}.`);
  if (after === null || after === undefined) return { first, afterKey: null };
  const afterKey = Buffer.from(after, 'base64url').toString();
  if (!keyPattern.test(afterKey)) {
    throw publicError('BAD_USER_INPUT', 'after must be an endCursor or cursor that this list gave.');
  }
  return { first, afterKey };
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');

/** Makes a page from one item more than it holds: the extra item shows that there are more. */
export const pageOf = <T>(found: T[], first: number): Page<T> => ({
  items: found.slice(0, first),
  hasNextPage: found.length > first,
});

/** A page in the API's shape. */
export function connectionOf<T>({ items, hasNextPage }: Page<T>, keyOf: (item: T) => string) {
  const edges = items.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}
