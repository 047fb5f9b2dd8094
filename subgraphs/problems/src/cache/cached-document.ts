import type { Collection, Db } from 'mongodb';

/**
 * What is kept under one key. Everything about a key is in one document, so that a page of copies is one command, and each
 * change of it is whole.
 */
export interface CachedDocument<T> {
  /** The key. */
  _id: string;
  /** What LeetCode said, in our words; missing while it said nothing. */
  value?: T;
  /** When LeetCode said so. */
  fetchedAt?: Date;
  /** It could not be read again: not tried before this. */
  retryAt?: Date;
  /** LeetCode has said that it has no such thing: not asked again before this. */
  unknownUntil?: Date;
  /** MongoDB deletes the document a little after this. Set while there is no copy in it, or one that tells of nothing. */
  expireAt?: Date;
}

/** Opens a collection of copies and makes its index; safe to run by several replicas at once. */
export async function openCopies<T extends object>(db: Db, name: string): Promise<Collection<CachedDocument<T>>> {
  const collection = db.collection<CachedDocument<T>>(name);
  await collection.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
  return collection;
}
