import { setTimeout as wait } from 'node:timers/promises';
import { WAIT } from './league.ts';

/** Looks until there is what is wanted, and gives it. Rejects with the last look once patience is over. */
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
