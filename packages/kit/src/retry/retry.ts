import { pause } from './pause.ts';

export interface RetryOptions {
  /** The waits between tries, in ms; the last one repeats. */
  delaysMs: readonly number[];
  /** Called after each failed try, with the number of failures in a row. Throws to give up. */
  onFailure: (error: unknown, failures: number) => void;
  /** How many tries in a row had failed before. */
  failedBefore?: number;
  /** Ends the tries, also during a wait. */
  signal?: AbortSignal;
}

/** Work that may fail. It calls `startAnew` when it makes progress: the waits then begin with the shortest again. */
type Work<T> = (startAnew: () => void) => Promise<T>;

/** Repeats the work until it succeeds. Rejects with what `onFailure` throws, and with the signal's reason. */
export async function retry<T>(work: Work<T>, options: RetryOptions): Promise<T> {
  const { delaysMs, onFailure, failedBefore = 0, signal } = options;
  let failures = failedBefore;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await work(() => {
        failures = 0;
      });
    } catch (error) {
      signal?.throwIfAborted();
      failures += 1;
      onFailure(error, failures);
    }
    await pause(delaysMs, failures - 1, signal);
  }
}

/** The same for work that nobody waits for: it ends without an error when the signal is aborted. */
export async function retryUntilAborted(
  work: Work<void>,
  options: RetryOptions & { signal: AbortSignal },
): Promise<void> {
  try {
    await retry(work, options);
  } catch (error) {
    if (!options.signal.aborted) throw error;
  }
}
