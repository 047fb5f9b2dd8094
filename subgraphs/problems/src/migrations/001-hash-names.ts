import { createHash } from 'node:crypto';
import type { Migration } from '@leetcord/kit/mongo/migrations';

const hashOf = (name: string): string => createHash('sha256').update(name.toLowerCase()).digest('hex');

/** The `_id` of a solve history was the LeetCode name; now it is a hash of the name. */
export const hashNames: Migration = async ({ db }) => {
  const histories = db.collection<{ _id: string }>('solve_histories');
  for await (const { _id, ...history } of histories.find({ _id: { $not: /^[0-9a-f]{64}$/ } })) {
    // An existing one is newer.
    await histories.updateOne({ _id: hashOf(_id) }, { $setOnInsert: history }, { upsert: true });
    await histories.deleteOne({ _id });
  }
  await db.collection<{ _id: string }>('sync_state').deleteOne({ _id: 'solve-histories-hashed' });
};
