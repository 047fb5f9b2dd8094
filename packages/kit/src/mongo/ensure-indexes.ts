/** Fewer than a process has connections: work that waits too long for one fails, and a start with it. */
const AT_ONCE = 4;

/** Has repositories make the indexes that their collections lack, a few at a time. */
export async function ensureIndexes(repositories: Iterable<{ ensureIndexes(): Promise<void> }>): Promise<void> {
  const waiting = [...repositories];
  const work = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await one.ensureIndexes();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
