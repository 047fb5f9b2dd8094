import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait for something that must come, and the pause between two checks, in ms: machines are shared, and a check is several requests. */
export const WAIT = { timeout: 120_000, interval: 250 };
/** How long something is retried by default, in ms. */
const PATIENCE_MS = 60_000;

/** Checks until the wanted value is there, and returns it. Rejects with the last value once patience is over. */
export async function until<T>(
  look: () => Promise<T>,
  isWanted: (value: T) => boolean,
  patienceMs = WAIT.timeout,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const value = await look();
    if (isWanted(value)) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain; the last look gave ${JSON.stringify(value)}`);
    await wait(WAIT.interval);
  }
}

/** Tries until it succeeds, as the extension and a patient person do. Rejects with the last failure once patience is over. */
export async function persist<T>(attempt: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(WAIT.interval);
    }
  }
}
