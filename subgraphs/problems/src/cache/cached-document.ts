import type { Collection, Db } from 'mongodb';
import type { LeetCodeFailure } from '../leetcode/errors.ts';

/** No question is leased for longer than this at once, in ms. */
export const LONGEST_LEASE_MS = 30_000;

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
  /** Somebody asks LeetCode now; others wait for what comes of it. Not held by anybody after `until`. */
  lease?: { id: string; until: Date };
  /** It could not be read again: not tried before this. */
  retryAt?: Date;
  /** LeetCode has said that it has no such thing: not asked again before this. */
  unknownUntil?: Date;
  /** What the last try ended with, for those that waited for it. */
  failure?: { code: LeetCodeFailure; at: Date };
  /** MongoDB deletes the document a little after this. Set while there is no copy in it, or one that tells of nothing. */
  expireAt?: Date;
}

/** Opens a collection of copies and makes its index; safe to run by several replicas at once. */
export async function openCopies<T extends object>(db: Db, name: string): Promise<Collection<CachedDocument<T>>> {
  const collection = db.collection<CachedDocument<T>>(name);
  await collection.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
  return collection;
}
