import { z } from 'zod';
import type { StorageArea } from './report-store.ts';

const PREFIX = 'unfinished:';
// Later than this LeetCode's list of accepted submissions is the better source.
const KEEP_MS = 24 * 60 * 60_000;

const unfinished = z.object({
  /** Who was signed in at the submit; null when that was nobody. */
  userId: z.string().nullable().default(null),
  submissionId: z.string(),
  problemSlug: z.string(),
  at: z.iso.datetime(),
});
export type Unfinished = z.infer<typeof unfinished>;

/** Submissions that were sent to LeetCode and whose verdict is not known yet. */
export function createUnfinishedStore(area: StorageArea) {
  return {
    async put(one: Unfinished): Promise<void> {
      await area.set({ [PREFIX + one.submissionId]: one });
    },

    async remove(submissionIds: string[]): Promise<void> {
      await area.remove(submissionIds.map((id) => PREFIX + id));
    },

    /** Makes those of a user another one's, whom they have become. */
    async handOver(fromUserId: string, toUserId: string, nowMs: number): Promise<void> {
      for (const one of await this.recent(nowMs)) {
        if (one.userId === fromUserId) await this.put({ ...one, userId: toUserId });
      }
    },

    /** Those of the last 24 hours; older ones are forgotten. */
    async recent(nowMs: number): Promise<Unfinished[]> {
      const entries = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
      const old = entries.filter(([, value]) => !isRecent(value, nowMs)).map(([key]) => key);
      if (old.length > 0) await area.remove(old);
      return entries.flatMap(([key, value]) => (old.includes(key) ? [] : [unfinished.parse(value)]));
    },
  };
}
export type UnfinishedStore = ReturnType<typeof createUnfinishedStore>;

function isRecent(value: unknown, nowMs: number): boolean {
  const parsed = unfinished.safeParse(value);
  return parsed.success && Date.parse(parsed.data.at) > nowMs - KEEP_MS;
}
