const FRESH_MS = 5 * 60_000;
const PATIENCE_MS = 1_000;

/** Knows who is signed in to LeetCode on this page: asks every 5 minutes at most, and reports what it finds. */
export function createNameWatch(
  ask: () => Promise<string | null>,
  tell: (username: string | null) => Promise<void>,
): { look: () => Promise<string | null>; known: () => Promise<string | null> } {
  let asked: { name: Promise<string | null>; at: number } | null = null;

  function look(): Promise<string | null> {
    if (asked && performance.now() - asked.at < FRESH_MS) return asked.name;
    const name = ask();
    asked = { name, at: performance.now() };
    name.then(tell).catch(() => (asked = null)); // The next call asks again.
    return name;
  }

  return {
    look,
    /** The name, or null if LeetCode does not tell it within a second: no report waits longer for it. */
    known: () => {
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
      return Promise.race([look().catch(() => null), late]);
    },
  };
}
