import { createHash } from 'node:crypto';
import type { Migration } from '@leetcord/kit/mongo/migrations';

const hashOf = (name: string): string => createHash('sha256').update(name.toLowerCase()).digest('hex');

/** Solve histories had the LeetCode name itself for their `_id`; now a hash of it. */
export const hashNames: Migration = async ({ db }) => {
  const histories = db.collection<{ _id: string }>('solve_histories');
  for await (const { _id, ...history } of histories.find({ _id: { $not: /^[0-9a-f]{64}$/ } })) {
    // One that is there is newer.
    await histories.updateOne({ _id: hashOf(_id) }, { $setOnInsert: history }, { upsert: true });
    await histories.deleteOne({ _id });
  }
  await db.collection<{ _id: string }>('sync_state').deleteOne({ _id: 'solve-histories-hashed' });
};
