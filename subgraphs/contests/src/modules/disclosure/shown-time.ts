/**
 * How exactly a caller sees the times of a member's row: whoever compares the row with one in another community, or with
 * LeetCode's list, must not find the same time in both.
 */
export type TimePrecision = 'EXACT' | 'MINUTE' | 'DAY';

const LENGTH_MS: Record<TimePrecision, number> = { EXACT: 1, MINUTE: 60_000, DAY: 24 * 60 * 60_000 };

/** A time as a caller sees it: the start of its minute or UTC day if they may not know more. */
export function shownTime(at: Date, precision: TimePrecision): Date {
  const lengthMs = LENGTH_MS[precision];
  return new Date(Math.floor(at.getTime() / lengthMs) * lengthMs);
}
