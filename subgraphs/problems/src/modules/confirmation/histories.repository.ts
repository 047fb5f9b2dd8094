import { MongoServerError, type Collection } from 'mongodb';
import type { SolveHistory } from './novelty.ts';

/** A user's history as it is stored. */
export interface StoredHistory extends SolveHistory {
  /** The LeetCode name in lower case. */
  _id: string;
  /** Rises with each change. */
  version: number;
}

/** What is kept of LeetCode users, by their names in whatever case. */
export interface HistoriesRepository {
  /**
   * Changes a user's history, which is null for one who has none; with what was judged of these problems only. Runs `change`
   * again when another replica was faster, so that changes come one after the other. Gives what the last run gave.
   */
  change<R>(
    username: string,
    slugs: readonly string[],
    change: (history: SolveHistory | null) => { history: SolveHistory; result: R },
  ): Promise<R>;
  /** All that is kept of a user, for their own eyes; null when nothing is. */
  read(username: string): Promise<StoredHistory | null>;
  forget(username: string): Promise<void>;
}

const DUPLICATE_KEY = 11_000;

export function createHistoriesRepository(histories: Collection<StoredHistory>): HistoriesRepository {
  /** False when another replica has changed it since. */
  const save = async (_id: string, version: number, { judged, ...rest }: SolveHistory): Promise<boolean> => {
    if (version === 0) {
      try {
        await histories.insertOne({ _id, version: 1, judged, ...rest });
        return true;
      } catch (error) {
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
        throw error;
      }
    }
    // Only what was read of it: the rest stays.
    const solves = Object.entries(judged).map(([slug, solve]) => [`judged.${slug}`, solve]);
    const $set = { ...rest, ...Object.fromEntries(solves), version: version + 1 };
    return (await histories.updateOne({ _id, version }, { $set })).matchedCount === 1;
  };

  return {
    change: async (username, slugs, change) => {
      const _id = username.toLowerCase();
      const ofSlugs = Object.fromEntries(slugs.map((slug) => [`judged.${slug}`, 1]));
      const projection = { isProven: 1, firstLookAt: 1, lastLookAt: 1, counts: 1, rises: 1, version: 1, ...ofSlugs };
      for (;;) {
        const stored = await histories.findOne({ _id }, { projection });
        const read = stored && { ...stored, judged: stored.judged ?? {} };
        const { history, result } = change(read);
        if (history === read) return result;
        const { version = 0, _id: _omitted, ...next } = history as Partial<StoredHistory> & SolveHistory;
        if (await save(_id, version, next)) return result;
      }
    },
    read: (username) => histories.findOne({ _id: username.toLowerCase() }),
    forget: async (username) => {
      await histories.deleteOne({ _id: username.toLowerCase() });
    },
  };
}
