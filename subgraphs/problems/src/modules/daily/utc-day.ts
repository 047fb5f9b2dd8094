const DAY_LENGTH = '2026-11-23'.length;
const DAY_MS = 24 * 60 * 60_000;

/** LeetCode's daily challenges begin on this day: it has 30 days of April 2020. */
export const FIRST_DAY = '2020-04-01';

/** The UTC day of a moment, such as `2026-11-23`. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, DAY_LENGTH);

/** The UTC day before that of a moment. */
export const utcDayBefore = (at: Date): string => utcDay(new Date(at.getTime() - DAY_MS));
