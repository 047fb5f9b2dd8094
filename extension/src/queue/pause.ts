import { waitsUntil } from './backoff.ts';
import type { StorageArea } from '../storage/aside.ts';

const KEY = 'paused-until';

/** Stores until when the server wants no requests, also for a worker that is started after this one was stopped. */
export function createPause(area: StorageArea) {
  return {
    /** In Unix ms; 0 when requests are allowed. */
    async until(nowMs: number): Promise<number> {
      const value: unknown = (await area.get(KEY))[KEY];
      return typeof value === 'number' && waitsUntil(value, nowMs) ? value : 0;
    },

    async begin(untilMs: number): Promise<void> {
      await area.set({ [KEY]: untilMs });
    },
  };
}
export type Pause = ReturnType<typeof createPause>;
