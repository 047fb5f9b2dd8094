import type { Migration } from '@leetcord/kit/mongo/migrations';

/** Joins were kept for good with their user's id, where no deletion would look for them. The next link code makes a new one. */
export const dropJoins: Migration = async ({ db }) => {
  const [found] = await db.listCollections({ name: 'joins' }, { nameOnly: true }).toArray();
  if (found !== undefined) await db.dropCollection('joins');
};
