import { setTimeout as wait } from 'node:timers/promises';

/**
 * The wait before the next try: `delaysMs[failures]`, and the last one of them from then on. Ends early, without an error,
 * when the signal is aborted.
 */
export async function pause(delaysMs: readonly number[], failures: number, signal?: AbortSignal): Promise<void> {
  const delayMs = delaysMs[Math.min(failures, delaysMs.length - 1)];
  await wait(delayMs, undefined, { signal }).catch(() => undefined);
}
