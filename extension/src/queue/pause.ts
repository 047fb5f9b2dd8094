import { waitsUntil } from './backoff.ts';
import type { StorageArea } from '../storage/aside.ts';

const keyOf = (server: string) => `paused-until:${server}`;

/** Stores until when a server wants no requests, also for a worker that is started after this one was stopped. */
export function createPause(area: StorageArea) {
  return {
    /** In Unix ms; 0 when requests are allowed. */
    async until(server: string, nowMs: number): Promise<number> {
      const key = keyOf(server);
      const value: unknown = (await area.get(key))[key];
      return typeof value === 'number' && waitsUntil(value, nowMs) ? value : 0;
    },

    async begin(server: string, untilMs: number): Promise<void> {
      await area.set({ [keyOf(server)]: untilMs });
    },
  };
}
export type Pause = ReturnType<typeof createPause>;
