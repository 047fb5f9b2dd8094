/** More than anyone can score; high numbers are written as what lacks to this. */
const MAX_NUMBER = 999_999_999;
const NUMBER_DIGITS = 9;
/** Digits of a moment in ms, until the year 33658. */
const TIME_DIGITS = 15;

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

/** Parts of an order key, of whole numbers up to MAX_NUMBER and of moments. */
export const highFirst = (value: number): string => padded(MAX_NUMBER - value, NUMBER_DIGITS);
export const lowFirst = (value: number): string => padded(value, NUMBER_DIGITS);
export const earlyFirst = (at: Date): string => padded(at.getTime(), TIME_DIGITS);

/**
 * A text by which rows sort in the order of their board, by the first part, then the next. Rows with equal keys share a rank. One key makes
 * "who is better" and "the next page" one range of an index.
 */
export const orderKey = (...parts: readonly string[]): string => parts.join('.');

/** What the rank of a row depends on, and nothing else. */
export interface Ordered {
  order: string;
}

export type Ranked<T> = T & { rank: number };

/** Where a row stands on its board: rows with an equal key stand in the order of their users. */
export interface BoardPosition extends Ordered {
  userId: string;
}

/** What a cursor of a board holds: where its row stands. Nobody reads it: it is sealed. */
export const boardCursorKey = ({ order, userId }: BoardPosition): string => `${order}|${userId}`;
export const BOARD_CURSOR_PATTERN = /^\d{9}(\.\d{9,15}){0,5}\|.{1,100}$/;

export function readBoardCursor(key: string): BoardPosition {
  const end = key.indexOf('|');
  return { order: key.slice(0, end), userId: key.slice(end + 1) };
}

/** How many rows rank better than the first row of a page, and than its first row with another key, if there is one. */
export interface BetterThan {
  first: number;
  next: number | null;
}

/**
 * Ranks of rows that follow each other on a board: equal keys are an equal rank, and the next one is as if they weren't (1, 2, 2, 4). Rows that
 * share the rank of the first one may precede it, so the next rank does not follow from it.
 */
export function rankRows<T extends Ordered>(
  rows: readonly T[],
  { first, next }: BetterThan = { first: 0, next: null },
): Ranked<T>[] {
  let rank = first + 1;
  let second: { index: number; rank: number } | null = null;
  return rows.map((row, index) => {
    const previous = rows[index - 1];
    if (previous !== undefined && previous.order !== row.order) {
      second ??= { index, rank: next === null ? rank + index : Math.max(next, first + 1) + 1 };
      rank = second.rank + index - second.index;
    }
    return { ...row, rank };
  });
}

/** All rows of a board, given in any order, from the first place on. */
export const rankAll = <T extends BoardPosition>(rows: readonly T[]): Ranked<T>[] =>
  rankRows(rows.toSorted((one, other) => compare(one.order, other.order) || compare(one.userId, other.userId)));

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** The first row with another key than the first one; undefined if all have the same. */
export const nextGroup = <T extends Ordered>(rows: readonly T[]): T | undefined =>
  rows.find(({ order }) => order !== rows[0]!.order);
