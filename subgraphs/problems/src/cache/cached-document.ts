import type { Collection, Db } from 'mongodb';
import type { LeetCodeFailure } from '../leetcode/errors.ts';

/**
 * What is kept under one key. Everything about a key is in one document, so that a page of copies is one command, and each
 * change of it is whole.
 */
export interface CachedDocument<T, B = unknown> {
  /** The key. */
  _id: string;
  /** What LeetCode said, in our words; missing while it said nothing. */
  value?: T;
  /** When LeetCode said so. */
  fetchedAt?: Date;
  /** What a module finds copies by: see `CachedKind.indexOf`. */
  index?: unknown;
  /** Somebody asks LeetCode now; others wait for what comes of it. Not held by anybody after `until`. */
  lease?: { id: string; until: Date };
  /** The copy could not be read again: not tried before this. */
  retryAt?: Date;
  /** LeetCode has no such thing: not asked again before this. */
  unknownUntil?: Date;
  /** What the last try ended with, for those that waited for it. */
  failure?: { code: LeetCodeFailure; at: Date };
  /** MongoDB deletes the document a little after this. Set while there is no copy in it. */
  expireAt?: Date;
  /** What a module keeps with the copy that isn't from LeetCode's answer, such as a rating. The cache leaves it as it is. */
  beside?: B;
}

/** Opens a collection of copies and makes its index; safe to run by several replicas at once. */
export async function openCopies<T extends object, B = unknown>(
  db: Db,
  name: string,
): Promise<Collection<CachedDocument<T, B>>> {
  const collection = db.collection<CachedDocument<T, B>>(name);
  await collection.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
  return collection;
}
