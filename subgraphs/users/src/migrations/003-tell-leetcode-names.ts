import type { Migration } from '@leetcord/kit/mongo/migrations';

/** How many accounts share a transaction. */
const BATCH = 500;

interface Account {
  _id: string;
  leetcode: { username: string; provenAt: Date };
  isLeetCodeTold?: true;
}

interface OutboxEntry {
  _id: string;
  message: { kind: 'SET_LEETCODE_ACCOUNT'; userId: string; username: string; since: Date };
  addedAt: Date;
  failures: number;
  nextAttemptAt: Date;
}

/**
 * Tells contests the LeetCode names that were proven before it wanted to know them, so that the sweep looks at their users. Accounts
 * that are done have `isLeetCodeTold`, which nothing else reads.
 */
export const tellLeetCodeNames: Migration = async ({ db, transaction, clock }) => {
  const accounts = db.collection<Account>('users');
  const outbox = db.collection<OutboxEntry>('outbox');
  const tellSome = () =>
    transaction(async (session) => {
      const untold = { 'leetcode.key': { $exists: true }, isLeetCodeTold: { $exists: false } };
      const found = await accounts.find(untold, { session }).limit(BATCH).toArray();
      if (found.length === 0) return 0;
      const ids = found.map(({ _id }) => _id);
      await accounts.updateMany({ _id: { $in: ids } }, { $set: { isLeetCodeTold: true } }, { session });
      const now = clock.now();
      const entries = found.map(({ _id: userId, leetcode: { username, provenAt: since } }): OutboxEntry => ({
        _id: `SET_LEETCODE_ACCOUNT:${userId}:`,
        message: { kind: 'SET_LEETCODE_ACCOUNT', userId, username, since },
        ...{ addedAt: now, failures: 0, nextAttemptAt: now },
      }));
      const writes = entries.map((entry) => ({
        replaceOne: { filter: { _id: entry._id }, replacement: entry, upsert: true },
      }));
      await outbox.bulkWrite(writes, { session });
      return found.length;
    });
  while ((await tellSome()) > 0);
};
