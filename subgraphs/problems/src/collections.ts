import type { Collection, Db } from 'mongodb';

/**
 * The database of problems. All of it is a copy of what LeetCode said: it can be dropped at any time, at the price of
 * asking LeetCode again.
 *
 * | collection      | one document is             | how long it lives                                          |
 * | --------------- | --------------------------- | ---------------------------------------------------------- |
 * | `problems`      | a problem, by slug          | for ever: an old copy is better than none (see `ages.ts`)  |
 * | `unknown_slugs` | a slug LeetCode knows not   | 10 minutes, by a TTL index on `expireAt`                   |
 */
export interface Collections {
  problems: Collection<ProblemDocument>;
  unknownSlugs: Collection<UnknownSlugDocument>;
}

export interface ProblemDocument {
  /** The slug. */
  _id: string;
  leetcodeId: string;
  number: string;
  title: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  isPaidOnly: boolean;
  acceptanceRate: number | null;
  tags: { slug: string; name: string }[];
  /** When LeetCode said so. */
  fetchedAt: Date;
}

interface UnknownSlugDocument {
  /** The slug. */
  _id: string;
  /** Not counted from this moment on. MongoDB deletes it a little later. */
  expireAt: Date;
}

/** Opens the collections and makes their indexes; safe to run by several replicas at once. */
export async function openCollections(db: Db): Promise<Collections> {
  const unknownSlugs = db.collection<UnknownSlugDocument>('unknown_slugs');
  await unknownSlugs.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
  return { problems: db.collection<ProblemDocument>('problems'), unknownSlugs };
}
