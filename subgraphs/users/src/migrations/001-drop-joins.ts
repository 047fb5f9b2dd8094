import type { Migration } from '@leetcord/kit/mongo/migrations';

/** Joins were kept for good, each with its user's id, where no deletion would look. Another link code joins. */
export const dropJoins: Migration = async ({ db }) => {
  const [found] = await db.listCollections({ name: 'joins' }, { nameOnly: true }).toArray();
  if (found !== undefined) await db.dropCollection('joins');
};
