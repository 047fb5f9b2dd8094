import { z } from 'zod';
import type { StorageArea } from '../storage/aside.ts';
import { formerOwner, type Owner } from '../session/owner.ts';
import { createFormat } from '../storage/format.ts';

const PREFIX = 'unfinished:';
// After this time LeetCode's list of accepted submissions is the better source.
const KEEP_MS = 24 * 60 * 60_000;

const unfinished = z.object({
  /** Who was signed in at the submit; null if nobody was. */
  owner: z.string().nullable(),
  submissionId: z.string(),
  problemSlug: z.string(),
  at: z.iso.datetime(),
});
export type Unfinished = z.infer<typeof unfinished>;
const unfinishedFormat = createFormat(unfinished, [
  ({ userId, ...value }) => ({ ...value, owner: formerOwner(userId) }),
]);

const isUnfinishedKey = (key: string): boolean => key.startsWith(PREFIX);

/** Submissions that were sent to LeetCode and whose verdict is not known yet. */
export function createUnfinishedStore(area: StorageArea) {
  return {
    async put(one: Unfinished): Promise<void> {
      await area.set({ [PREFIX + one.submissionId]: unfinishedFormat.write(one) });
    },

    async remove(submissionIds: string[]): Promise<void> {
      await area.remove(submissionIds.map((id) => PREFIX + id));
    },

    /** Changes whose submissions they are. */
    async reassign(change: (owner: Owner | null) => Owner | null, nowMs: number): Promise<void> {
      for (const one of await this.recent(nowMs)) {
        const owner = change(one.owner);
        if (owner !== one.owner) await this.put({ ...one, owner });
      }
    },

    /** Those of the last 24 hours; older ones are forgotten. */
    async recent(nowMs: number): Promise<Unfinished[]> {
      const stored = Object.entries(await area.get(null)).filter(([key]) => isUnfinishedKey(key));
      const all = stored.map(([key, value]) => ({ key, one: unfinishedFormat.read(value) }));
      // An unreadable entry is dropped like an old one.
      const isRecent = (one: Unfinished | null) => one !== null && Date.parse(one.at) > nowMs - KEEP_MS;
      const old = all.filter(({ one }) => !isRecent(one)).map(({ key }) => key);
      if (old.length > 0) await area.remove(old);
      return all.flatMap(({ one }) => (one !== null && isRecent(one) ? [one] : []));
    },
  };
}
export type UnfinishedStore = ReturnType<typeof createUnfinishedStore>;
