import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterBoardCursor,
  betterThan,
  BOARD_CURSOR_PATTERN,
  boardCursorKey,
  orderKey,
  rankRows,
  type Standing,
} from './ranking.ts';

// Few values, so that there are ties.
const standing: fc.Arbitrary<Standing> = fc.record({
  userId: fc.uuid(),
  points: fc.integer({ min: 0, max: 4 }),
  lastScoredAt: fc.integer({ min: 0, max: 3 }).map((hours) => new Date(Date.UTC(2026, 10, 23, hours))),
});
const board = fc.uniqueArray(standing, { selector: ({ userId }) => userId, maxLength: 30 });

/** The rule as design.md tells it, in the simplest words. */
const isBetter = (a: Standing, b: Standing) =>
  a.points > b.points || (a.points === b.points && a.lastScoredAt < b.lastScoredAt);
const naiveRank = (of: Standing, all: readonly Standing[]) => 1 + all.filter((other) => isBetter(other, of)).length;
const byKey = (a: Standing, b: Standing) => (orderKey(a) < orderKey(b) ? -1 : 1);

test('ranks are one more than the number of better ones', () => {
  fc.assert(
    fc.property(board, (rows) => {
      for (const { rank, ...row } of rankRows(rows.toSorted(byKey))) expect(rank).toBe(naiveRank(row, rows));
    }),
  );
});

test('ranks are the same however a board is cut into pages', () => {
  fc.assert(
    fc.property(board, fc.integer({ min: 1, max: 7 }), (rows, pageSize) => {
      const sorted = rows.toSorted(byKey);
      const paged = [];
      for (let start = 0; start < sorted.length; start += pageSize) {
        const page = sorted.slice(start, start + pageSize);
        const [first] = page;
        const better = sorted.filter((row) => first !== undefined && orderKey(row) < betterThan(first)).length;
        paged.push(...rankRows(page, { before: start, better }));
      }
      expect(paged).toEqual(rankRows(sorted));
    }),
  );
});

test('a cursor begins right after its row, and does not tell whose it is', () => {
  fc.assert(
    fc.property(board, (rows) => {
      const sorted = rows.toSorted(byKey);
      for (const [index, row] of rankRows(sorted).entries()) {
        const cursor = boardCursorKey(row);
        expect(cursor).toMatch(BOARD_CURSOR_PATTERN);
        expect(cursor).not.toContain(row.userId);
        const { from, skip } = afterBoardCursor(cursor);
        expect(sorted.filter((other) => orderKey(other) >= from).slice(skip)).toEqual(sorted.slice(index + 1));
      }
    }),
  );
});

test('keys sort as standings rank, for any points and times', () => {
  const any = fc.record({
    userId: fc.uuid(),
    points: fc.nat(999_999_999),
    lastScoredAt: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(orderKey(a) < betterThan(b)).toBe(isBetter(a, b));
    }),
  );
});

test('equals share a rank and the next one is as if they did not: 1, 2, 2, 4', () => {
  const at = new Date('2026-11-23T12:00:00Z');
  const rows = [9, 5, 5, 1].map((points, index) => ({ userId: `u${index}`, points, lastScoredAt: at }));
  expect(rankRows(rows).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});
