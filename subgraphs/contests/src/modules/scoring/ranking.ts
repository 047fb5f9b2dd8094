/** What a rank depends on. */
export interface Standing {
  userId: string;
  points: number;
  lastScoredAt: Date;
}

/** More than anyone can score; points are written as what lacks to this. */
const MAX_POINTS = 999_999_999;
const POINTS_DIGITS = 9;
/** Digits of a moment in ms, until the year 33658. */
const TIME_DIGITS = 15;

/** The start of the keys of all that share a rank. */
const rankPrefix = ({ points, lastScoredAt }: Standing): string =>
  `${String(MAX_POINTS - points).padStart(POINTS_DIGITS, '0')}.${String(lastScoredAt.getTime()).padStart(TIME_DIGITS, '0')}.`;

/**
 * A text by which standings sort in the order of their board: more points first, then who reached them earlier, then the
 * user id, which keeps the order of equals the same from page to page. One key makes "who is better" and "the next page"
 * one range of an index.
 */
export const orderKey = (standing: Standing): string => rankPrefix(standing) + standing.userId;

/** All keys that are smaller than this rank better. */
export const betterThan = rankPrefix;

export type Ranked<T> = T & {
  rank: number;
  /** Of the rows that share the rank: 1 for the first, 2 for the next. */
  amongEquals: number;
};

/** What a cursor of a board holds: the key of a row but for whose it is, which nobody may learn from a cursor. */
export const boardCursorKey = (row: Ranked<Standing>): string => rankPrefix(row) + String(row.amongEquals);
export const BOARD_CURSOR_PATTERN = /^\d{9}\.\d{15}\.\d{1,9}$/;

/** Where the page after a cursor begins: after the first `skip` of the keys from `from` on. */
export function afterBoardCursor(key: string): { from: string; skip: number } {
  const prefixLength = key.lastIndexOf('.') + 1;
  return { from: key.slice(0, prefixLength), skip: Number(key.slice(prefixLength)) };
}

/**
 * Ranks of rows that follow each other on a board: equal on points and time is an equal rank, and the next one is as if they
 * weren't (1, 2, 2, 4). `before` rows precede them, `better` of which rank better than the first of them.
 */
export function rankRows<T extends Standing>(
  rows: readonly T[],
  { before, better }: { before: number; better: number } = { before: 0, better: 0 },
): Ranked<T>[] {
  let rank = better + 1;
  return rows.map((row, index) => {
    const previous = rows[index - 1];
    if (previous !== undefined && rankPrefix(previous) !== rankPrefix(row)) rank = before + index + 1;
    return { ...row, rank, amongEquals: before + index + 1 - (rank - 1) };
  });
}
