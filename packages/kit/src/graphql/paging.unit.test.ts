import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectionOf, pageOfList, pageRequest, type PageArguments } from './paging.ts';

const keyOf = (item: string) => item;
const limits = { max: 100, keyPattern: /^[a-z]+$/ };
const letters = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 25 }).map((list) => list.toSorted());

/** The list as a client reads it, page by page, from one of its ends. */
function read(list: readonly string[], size: number, isBackward: boolean): string[][] {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const args: PageArguments = isBackward ? { first: 20, last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo } = connectionOf(pageOfList(list, pageRequest(args, limits), keyOf), keyOf);
    expect(isBackward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    pages.push(edges.map(({ node }) => node));
    cursor = isBackward
      ? pageInfo.hasPreviousPage
        ? pageInfo.startCursor
        : null
      : pageInfo.hasNextPage
        ? pageInfo.endCursor
        : null;
  } while (cursor !== null);
  return pages;
}

test('the pages of a list are the whole list, from either end', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 30 }), (list, size) => {
      expect(read(list, size, false).flat()).toEqual(list);
      expect(read(list, size, true).toReversed().flat()).toEqual(list);
    }),
  );
});

test.each([
  [{ first: 0 }, 'first'],
  [{ first: 101 }, 'first'],
  [{ first: 20, last: 101 }, 'last'],
  [{ first: 20, after: 'not of this list' }, 'after'],
  [{ first: 20, last: 5, before: 'not of this list' }, 'before'],
  [{ first: 20, before: 'YQ' }, 'before'],
  [{ first: 20, last: 5, after: 'YQ' }, 'after'],
])('an error names the argument that is wrong: %j', (args, argument) => {
  expect(() => pageRequest(args, limits)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }),
  );
});
