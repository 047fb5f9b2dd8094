/**
 * How exactly a caller is told the times of a member's row: whoever compares the row with one of another community, or with what
 * LeetCode lists, must not find the same moment in both.
 */
export type TimePrecision = 'EXACT' | 'MINUTE' | 'DAY';

const LENGTH_MS: Record<TimePrecision, number> = { EXACT: 1, MINUTE: 60_000, DAY: 24 * 60 * 60_000 };

/** A time as a caller is told it: the begin of its minute or UTC day where they may not know more. */
export function shownTime(at: Date, precision: TimePrecision): Date {
  const lengthMs = LENGTH_MS[precision];
  return new Date(Math.floor(at.getTime() / lengthMs) * lengthMs);
}
