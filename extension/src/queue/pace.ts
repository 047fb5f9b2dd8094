/**
 * How fast one browser sends. A member who solves problems never reaches this limit, and 100 forged verdicts at once do not use
 * up the member's rate limit at the server.
 */
const BURST = 20;
const EVERY_MS = 3_000;

/** A bucket of sends: 20 at once, then one every 3 s. */
export function createPace(now: () => number) {
  let left = BURST;
  let filledAt = now();

  return {
    /** Takes a send and returns 0, or returns how long to wait for the next one, in ms. */
    take(): number {
      const gained = Math.floor((now() - filledAt) / EVERY_MS);
      if (gained > 0 || gained < 0) {
        left = Math.min(BURST, left + Math.max(gained, 0));
        filledAt = gained < 0 ? now() : filledAt + gained * EVERY_MS;
      }
      if (left === 0) return filledAt + EVERY_MS - now();
      left -= 1;
      return 0;
    },
  };
}
