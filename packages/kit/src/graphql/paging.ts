import { badArgument } from './errors.ts';

/**
 * Which page of a list is wanted. Lists are sorted by a text key that is unique in the list, and a cursor holds the key of an item, so pages
 * stay correct while items are added, removed or moved.
 */
export interface PageRequest {
  /** How many items the page has at most. */
  size: number;
  /** The key of the item beside the page; null for the first page of the list, or the last one when it is read backward. */
  key: string | null;
  /** Whether the page ends before that item, in place of beginning after it. */
  isBackward: boolean;
}

export interface Page<T> {
  /** In the order of the list. */
  items: T[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** The arguments of a connection, as the API has them. `first` is not looked at when `last` is given. */
export interface PageArguments {
  first: number;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/**
 * Reads a page's arguments. Throws BAD_USER_INPUT for a size that is not 1 to `max`, for a cursor of another list, and for arguments that don't
 * go together. `unseal` opens a cursor that `connectionOf` sealed.
 */
export function pageRequest(
  { first, after, last, before }: PageArguments,
  { max, keyPattern, unseal = same }: { max: number; keyPattern: RegExp; unseal?: (cursor: string) => string },
): PageRequest {
  const isBackward = typeof last === 'number' || typeof before === 'string';
  if (isBackward && typeof last !== 'number')
    throw badArgument('before', 'before needs last: how many rows before it.');
  if (isBackward && typeof after === 'string')
    throw badArgument('after', 'after goes with first, and before with last.');
  const name = isBackward ? 'last' : 'first';
  const size = checkSize(isBackward ? last! : first, max, name);
  const cursor = isBackward ? before : after;
  if (cursor === null || cursor === undefined) return { size, key: null, isBackward };
  const key = Buffer.from(unseal(cursor), 'base64url').toString();
  if (!keyPattern.test(key)) {
    const argument = isBackward ? 'before' : 'after';
    throw badArgument(argument, `${argument} must be a cursor that this list gave.`);
  }
  return { size, key, isBackward };
}

/** How many items are wanted, 1 to `max`. Throws BAD_USER_INPUT. */
export function checkSize(size: number, max: number, argument = 'first'): number {
  if (size < 1 || size > max) throw badArgument(argument, sizeMessage(argument, max));
  return size;
}

/** What somebody is told whose page would be too small or too large. */
export const sizeMessage = (argument: string, max: number): string => `${argument} must be 1 to ${max}.`;

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');
const same = (cursor: string): string => cursor;

/**
 * Makes a page from one item more than it holds, read from the item beside it outward: backward pages come last item first. The extra item
 * shows that there are more. On the other side there is the item of the cursor.
 */
export function pageOf<T>(found: readonly T[], { size, key, isBackward }: PageRequest): Page<T> {
  const items = found.slice(0, size);
  const [hasMore, hasCursor] = [found.length > size, key !== null];
  return isBackward
    ? { items: items.toReversed(), hasNextPage: hasCursor, hasPreviousPage: hasMore }
    : { items, hasNextPage: hasMore, hasPreviousPage: hasCursor };
}

/** The page of a list that is in memory, in its order. */
export function pageOfList<T>(list: readonly T[], request: PageRequest, keyOf: (item: T) => string): Page<T> {
  const { size, key, isBackward } = request;
  const ahead = isBackward ? list.toReversed() : list;
  const isPast = (item: T) => key === null || (isBackward ? keyOf(item) < key : keyOf(item) > key);
  const from = ahead.findIndex(isPast);
  return pageOf(from < 0 ? [] : ahead.slice(from, from + size + 1), request);
}

/** A page in the API's shape. `seal` hides what a cursor holds. */
export function connectionOf<T>(
  { items, hasNextPage, hasPreviousPage }: Page<T>,
  keyOf: (item: T) => string,
  seal: (cursor: string) => string = same,
) {
  const edges = items.map((node) => ({ cursor: seal(cursorOf(keyOf(node))), node }));
  const [startCursor, endCursor] = [edges.at(0)?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}
