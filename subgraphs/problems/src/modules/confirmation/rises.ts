/** Between two looks the solved count of a difficulty rose by this many. */
export interface Rise {
  /** When the previous look was. */
  from: Date;
  /** When the look was that saw the rise. */
  to: Date;
  count: number;
}

/** How far LeetCode's clock and ours may be apart, plus the time that a look takes, in ms. */
export const SLACK_MS = 10_000;

/**
 * Assigns each solve a different rise that it may have caused, and returns the rises' indexes in the order of the solves; null when that
 * is not possible. A solve causes its rise at its own time at the earliest, and within the lag of LeetCode's counts at the latest. Both
 * lists are in the order of time.
 *
 * All solves have the same lag, so of two solves the later one can use no rise that is too old for the earlier: giving the oldest
 * possible rise to the earliest solve first finds an assignment whenever there is one.
 */
export function matchRises(solvedAt: readonly Date[], rises: readonly Rise[], lagMs: number): number[] | null {
  const left = rises.map(({ count }) => count);
  const matched: number[] = [];
  for (const at of solvedAt) {
    const place = rises.findIndex((rise, index) => left[index]! > 0 && mayHaveCaused(at, rise, lagMs));
    if (place === -1) return null;
    left[place]! -= 1;
    matched.push(place);
  }
  return matched;
}

const mayHaveCaused = (solvedAt: Date, { from, to }: Rise, lagMs: number) =>
  solvedAt.getTime() <= to.getTime() + SLACK_MS && from.getTime() <= solvedAt.getTime() + lagMs + SLACK_MS;
