import type { Collection, Db } from 'mongodb';
import { openCopies, type CachedDocument } from './cache/cached-document.ts';
import type { LeetCodeProblem } from './leetcode/operations/problem.ts';

/**
 * The database of problems. All of it is a copy of what LeetCode said: it can be dropped at any time, at the price of
 * asking LeetCode again.
 *
 * | collection       | one document is                                     | how long it lives                             |
 * | ---------------- | --------------------------------------------------- | --------------------------------------------- |
 * | `problems`       | a problem, by slug                                  | for ever: an old copy is better than none     |
 * | `request_budget` | what all replicas together ask of LeetCode (one)    | for ever                                      |
 *
 * In a collection of copies (`cache/cached-document.ts`), a document without a copy, such as of a slug that LeetCode doesn't
 * know, is deleted some minutes later by a TTL index on `expireAt`.
 */
export interface Collections {
  problems: Collection<CachedDocument<LeetCodeProblem>>;
}

/** Opens the collections and makes their indexes; safe to run by several replicas at once. */
export async function openCollections(db: Db): Promise<Collections> {
  return { problems: await openCopies<LeetCodeProblem>(db, 'problems') };
}
