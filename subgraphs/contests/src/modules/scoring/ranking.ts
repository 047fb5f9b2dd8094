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

export type Ranked<T> = T & {
  rank: number;
  /** Of the rows that share the rank: 1 for the first, 2 for the next. */
  amongEquals: number;
};

/** What a cursor of a board holds: the key of a row, but not whose it is, which nobody may learn from a cursor. */
export const boardCursorKey = ({ order, amongEquals }: BoardCursor): string => `${order}.${amongEquals}`;
export const BOARD_CURSOR_PATTERN = /^\d{9}(\.\d{9,15}){0,5}\.\d{1,9}$/;

/** Of a row on a board: its key, and which of the rows with that key it is, from 1. */
export interface BoardCursor extends Ordered {
  amongEquals: number;
}

export function readBoardCursor(key: string): BoardCursor {
  const end = key.lastIndexOf('.');
  return { order: key.slice(0, end), amongEquals: Number(key.slice(end + 1)) };
}

/**
 * Ranks of rows that follow each other on a board: equal keys are an equal rank, and the next one is as if they
 * weren't (1, 2, 2, 4). `before` rows precede them, `better` of which rank better than the first of them.
 */
export function rankRows<T extends Ordered>(
  rows: readonly T[],
  { before, better }: { before: number; better: number } = { before: 0, better: 0 },
): Ranked<T>[] {
  let rank = better + 1;
  return rows.map((row, index) => {
    const previous = rows[index - 1];
    if (previous !== undefined && previous.order !== row.order) rank = before + index + 1;
    return { ...row, rank, amongEquals: before + index + 1 - (rank - 1) };
  });
}
