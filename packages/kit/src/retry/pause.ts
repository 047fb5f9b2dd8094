import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits before the next try: for `delaysMs[failures]`, or the last delay once there are more failures than delays. Ends early,
 * without an error, when the signal is aborted.
 */
export async function pause(delaysMs: readonly number[], failures: number, signal?: AbortSignal): Promise<void> {
  const delayMs = delaysMs[Math.min(failures, delaysMs.length - 1)];
  await wait(delayMs, undefined, { signal }).catch(() => undefined);
}
