import type { Logger } from '@leetcord/kit/process/logger';
import type { Api } from '../api.ts';
import { DELAYS_MS, pause } from '../pause.ts';
import { ReadEvent, type LeetCordEvent } from './documents.ts';
import { INCOMPLETE_PATIENCE_MS, isUntellable, partOf } from './untellable.ts';

/**
 * Reads an event as it shows now; null when it is gone. Waits for a LeetCord that does not answer until the signal is aborted,
 * then rejects. One that comes with errors is taken as it is after a while, as from the stream; one of which nothing can be told
 * rejects then.
 */
export function createEventReader(
  api: Api,
  log: Logger,
  incompletePatienceMs = INCOMPLETE_PATIENCE_MS,
): (cursor: string, signal: AbortSignal) => Promise<LeetCordEvent | null> {
  return async (cursor, signal) => {
    const since = performance.now();
    for (let failures = 0; ; failures += 1) {
      try {
        return (await api.request(ReadEvent, { cursor }, signal)).event ?? null;
      } catch (err) {
        signal.throwIfAborted();
        const incomplete = partOf<{ event?: LeetCordEvent | null }>(err)?.event ?? null;
        if (performance.now() - since >= incompletePatienceMs) {
          if (incomplete !== null) return incomplete;
          if (isUntellable(err)) throw err;
        }
        log.warn({ err, cursor }, 'Could not read an event again; trying again');
      }
      await pause(DELAYS_MS.retry, failures, signal);
      signal.throwIfAborted();
    }
  };
}
