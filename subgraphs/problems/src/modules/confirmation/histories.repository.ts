import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import type { Collection, Db } from 'mongodb';
import { hashOfName } from '../../leetcode/name-hash.ts';
import type { KeptUser } from './kept-user.ts';
import type { SolveHistory } from './solve-history.ts';

/** A stored user: the history's fields are stored beside the others. */
export interface StoredUser extends Partial<SolveHistory>, Partial<Omit<KeptUser, 'history'>> {
  /** A hash of the LeetCode name. */
  _id: string;
  /** Increases with each change. */
  version: number;
}

/**
 * What is kept about LeetCode users, by their names in any case: for a month when nobody proves the name. About a forgotten user it keeps
 * the hash and the time of the deletion for a day, so that nothing comes back.
 */
export interface HistoriesRepository {
  ensureIndexes(): Promise<void>;
  /**
   * Changes what is kept about a user, which is null where nothing is; of the judgements it reads only those of these problems. Runs
   * `change` again when another replica was faster, so that changes come one after the other. Returns the result of the last run.
   */
  change<R>(
    username: string,
    slugs: readonly string[],
    change: (kept: KeptUser | null) => { kept: KeptUser; result: R },
  ): Promise<R>;
  /** The same for a change that replaces everything that is kept. */
  replace(username: string, change: (kept: KeptUser | null) => KeptUser): Promise<void>;
  /** Everything that is kept about a user, for their own eyes; null when nothing is. */
  read(username: string): Promise<Omit<StoredUser, '_id'> | null>;
}

const WITHOUT_JUDGED = {
  ...{ version: 1, proofAt: 1, forgottenAt: 1, expireAt: 1 },
  ...{ firstLookAt: 1, lastLookAt: 1, counts: 1, rises: 1, open: 1 },
} as const;

export function createHistoriesRepository(db: Db): HistoriesRepository {
  const users: Collection<StoredUser> = db.collection('solve_histories');
  const insert = async (user: StoredUser): Promise<boolean> => {
    try {
      await users.insertOne(user);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  /** Each returns false when another replica has changed the user since this version was read; 0 means nothing was kept. */
  const put = async (_id: string, version: number, { history, ...rest }: KeptUser): Promise<boolean> => {
    const next = { ...rest, ...history, version: version + 1 };
    if (version === 0) return insert({ _id, ...next });
    return (await users.replaceOne({ _id, version }, next)).matchedCount === 1;
  };
  const merge = async (_id: string, version: number, { history, ...rest }: KeptUser): Promise<boolean> => {
    const { judged = {}, ...looks } = history ?? {};
    // Only what was read of it: the rest stays.
    const solves = Object.entries(judged).map(([slug, solve]) => [`judged.${slug}`, solve]);
    const $set = { ...rest, ...looks, ...Object.fromEntries(solves), version: version + 1 };
    return (await users.updateOne({ _id, version }, { $set })).matchedCount === 1;
  };

  return {
    ensureIndexes: async () => {
      await users.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
    },
    change: async (username, slugs, change) => {
      const _id = hashOfName(username);
      // A claim may name any problem, including something that would be another field.
      const ofSlugs = Object.fromEntries(slugs.filter(isProblemSlug).map((slug) => [`judged.${slug}`, 1]));
      for (;;) {
        const stored = await users.findOne({ _id }, { projection: { ...WITHOUT_JUDGED, ...ofSlugs } });
        const read = stored && keptIn(stored);
        const { kept, result } = change(read);
        if (kept === read) return result;
        const isSaved = stored === null ? await put(_id, 0, kept) : await merge(_id, stored.version, kept);
        if (isSaved) return result;
      }
    },
    replace: async (username, change) => {
      const _id = hashOfName(username);
      for (;;) {
        const stored = await users.findOne({ _id }, { projection: WITHOUT_JUDGED });
        const read = stored && keptIn(stored);
        const kept = change(read);
        if (kept === read || (await put(_id, stored?.version ?? 0, kept))) return;
      }
    },
    read: (username) =>
      users.findOne({ _id: hashOfName(username), lastLookAt: { $exists: true } }, { projection: { _id: 0 } }),
  };
}

function keptIn({ firstLookAt, lastLookAt, counts, rises, judged = {}, open = [], ...stored }: StoredUser): KeptUser {
  const { proofAt = null, forgottenAt = null, expireAt = null } = stored;
  const isKnown = firstLookAt !== undefined && lastLookAt !== undefined && counts !== undefined && rises !== undefined;
  return {
    history: isKnown ? { firstLookAt, lastLookAt, counts, rises, judged, open } : null,
    proofAt,
    forgottenAt,
    expireAt,
  };
}
