import { setTimeout as wait } from 'node:timers/promises';

/** For how long something is tried again by default, and the wait between two tries, in ms. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;

/** Tries until it succeeds, as the extension and a patient person do. Rejects with the last failure once patience is over. */
export async function persist<T>(attempt: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(PAUSE_MS);
    }
  }
}
