import type { Clock } from '@leetcord/kit/clock';
import { callWithin } from '../../leetcode/call.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { recentSubmissionsOperation, type RecentSubmissions } from '../../leetcode/operations/recent-submissions.ts';

/** How long a caller waits for LeetCode, in ms. */
const WAIT_MS = 6_000;
/** A request of the same user that began longer ago is not shared: it may have missed the newest submission. */
const SHARED_FOR_MS = 1_000;

/** Reads a user's recent submissions from LeetCode, never from a cache; equal requests that are under way are shared. */
export type RecentReader = (username: string, options: { withAll: boolean }) => Promise<RecentSubmissions>;

export function createRecentReader(leetcode: LeetCodeClient, clock: Clock): RecentReader {
  const underWay = new Map<string, { startedAt: number; reading: Promise<RecentSubmissions> }>();
  return (username, { withAll }) => {
    const key = `${withAll}:${username.toLowerCase()}`;
    const now = clock.now().getTime();
    const same = underWay.get(key);
    if (same !== undefined && now - same.startedAt < SHARED_FOR_MS) return same.reading;
    const call = callWithin(WAIT_MS, 'waited-for');
    const entry = {
      startedAt: now,
      reading: leetcode.askOne(recentSubmissionsOperation, { username, withAll }, call).finally(() => {
        if (underWay.get(key) === entry) underWay.delete(key);
      }),
    };
    underWay.set(key, entry);
    return entry.reading;
  };
}
