import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BOARD_CURSOR_PATTERN,
  boardCursorKey,
  earlyFirst,
  highFirst,
  lowFirst,
  nextGroup,
  orderKey,
  rankRows,
  readBoardCursor,
  type Ordered,
} from './ranking.ts';

interface Row extends Ordered {
  userId: string;
}

// Few values, so that there are ties.
const row: fc.Arbitrary<Row> = fc
  .record({
    userId: fc.uuid(),
    points: fc.integer({ min: 0, max: 4 }),
    penalty: fc.integer({ min: 0, max: 2 }),
    at: fc.integer({ min: 0, max: 3 }).map((hours) => new Date(Date.UTC(2026, 10, 23, hours))),
  })
  .map(({ userId, points, penalty, at }) => {
    return { userId, order: orderKey(highFirst(points), lowFirst(penalty), earlyFirst(at)) };
  });
const board = fc.uniqueArray(row, { selector: ({ userId }) => userId, maxLength: 30 });

/** As the database sorts rows. */
const sortedRows = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (a.order === b.order ? (a.userId < b.userId ? -1 : 1) : a.order < b.order ? -1 : 1));
const better = (of: Ordered, rows: readonly Row[]) => rows.filter(({ order }) => order < of.order).length;

test('ranks are one more than the number of better ones', () => {
  fc.assert(
    fc.property(board, (rows) => {
      for (const ranked of rankRows(sortedRows(rows))) expect(ranked.rank).toBe(1 + better(ranked, rows));
    }),
  );
});

test('ranks are the same however a board is cut into pages', () => {
  fc.assert(
    fc.property(board, fc.integer({ min: 1, max: 7 }), (rows, pageSize) => {
      const sorted = sortedRows(rows);
      const paged = [];
      for (let start = 0; start < sorted.length; start += pageSize) {
        const page = sorted.slice(start, start + pageSize);
        const next = nextGroup(page);
        paged.push(...rankRows(page, { first: better(page[0]!, rows), next: next ? better(next, rows) : null }));
      }
      expect(paged).toEqual(rankRows(sorted));
    }),
  );
});

test('a cursor says where its row stands', () => {
  fc.assert(
    fc.property(row, ({ order, userId }) => {
      const cursor = boardCursorKey({ order, userId });
      expect(cursor).toMatch(BOARD_CURSOR_PATTERN);
      expect(readBoardCursor(cursor)).toEqual({ order, userId });
    }),
  );
});

test('keys sort by each part in turn, for any numbers and moments', () => {
  const any = fc.record({
    high: fc.nat(999_999_999),
    low: fc.nat(999_999_999),
    at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, other] = [a, b].map(({ high, low, at }) => orderKey(highFirst(high), lowFirst(low), earlyFirst(at)));
      const order = b.high - a.high || a.low - b.low || a.at.getTime() - b.at.getTime();
      expect(one! < other!).toBe(order < 0);
    }),
  );
});

test('equals share a rank and the next one is as if they did not: 1, 2, 2, 4', () => {
  const rows = [9, 5, 5, 1].map((points) => ({ order: orderKey(highFirst(points)) }));
  expect(rankRows(rows).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});
