import type { PageRequest } from '../graphql/paging.ts';

/**
 * How a page of documents is read that are sorted by one field, which holds their keys: `find` with the filter, `sort` and `limit`. It reads one
 * document more than the page has, outward from the item beside it: see `pageOf`.
 */
export function keyset(field: string, order: 'ascending' | 'descending', { size, key, isBackward }: PageRequest) {
  const isUp = (order === 'ascending') !== isBackward;
  const sort: Record<string, 1 | -1> = { [field]: isUp ? 1 : -1 };
  return { filter: key === null ? {} : { [field]: { [isUp ? '$gt' : '$lt']: key } }, sort, limit: size + 1 };
}
