import { setTimeout as wait } from 'node:timers/promises';

/** The wait after a number of failures: `delaysMs[failures]`, or the last delay once there are more failures than delays. */
export const delayAfter = (delaysMs: readonly number[], failures: number): number =>
  delaysMs[Math.min(failures, delaysMs.length - 1)] ?? 0;

/** Waits for `delayAfter`. Ends early, without an error, when the signal is aborted. */
export async function pause(delaysMs: readonly number[], failures: number, signal?: AbortSignal): Promise<void> {
  await wait(delayAfter(delaysMs, failures), undefined, { signal }).catch(() => undefined);
}
