import type { Clock } from '@leetcord/kit/time/clock';
import type { Db } from 'mongodb';
import { createCachedRead, type CachedRead, type CachedReadOptions, type Reader } from '../../cache/cached-read.ts';
import type { LeetCodeDaily } from '../../leetcode/daily-challenge.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { dailyKind } from './daily.kind.ts';
import { utcDay, utcDayBefore } from './utc-day.ts';

/** A daily challenge as readers get it. */
export interface DailyChallenge extends LeetCodeDaily {
  /** When LeetCode gave it. */
  fetchedAt: Date;
  /** Older than it should be: it is being refreshed, or LeetCode does not answer. */
  isStale: boolean;
}

export interface DailyService {
  /**
   * The challenge of a UTC day, such as `2026-11-23`, or null when LeetCode has none. Rejects with a LeetCodeError when it was
   * never read and LeetCode does not answer.
   */
  read(day: string, reader?: Reader): Promise<DailyChallenge | null>;
  /**
   * Today's. While LeetCode answers that it still has yesterday's, it is that one, under its own date; never because LeetCode doesn't
   * answer.
   */
  readToday(reader?: Reader): Promise<DailyChallenge | null>;
}

/** Daily challenges, read through our copies of them. */
export function createDailyRead(
  leetcode: LeetCodeClient,
  db: Db,
  options: CachedReadOptions,
): CachedRead<LeetCodeDaily> {
  const { clock } = options;
  const saveOthers = (others: ReadonlyMap<string, LeetCodeDaily>) => dailies.save(others, clock.now());
  const dailies: CachedRead<LeetCodeDaily> = createCachedRead(dailyKind({ leetcode, clock, saveOthers }), db, options);
  return dailies;
}

export function createDailyService(dailies: CachedRead<LeetCodeDaily>, clock: Clock): DailyService {
  const read: DailyService['read'] = async (day, reader) => {
    const copy = await dailies.read(day, undefined, reader);
    return copy && { ...copy.value, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
  };
  return {
    read,
    readToday: async (reader) => {
      const now = clock.now();
      return (await read(utcDay(now), reader)) ?? read(utcDayBefore(now), reader);
    },
  };
}
