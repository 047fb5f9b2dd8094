import type { Collection, Db } from 'mongodb';
import { openCopies, type CachedDocument } from './cache/cached-document.ts';
import type { LeetCodeProblem } from './leetcode/operations/problem.ts';
import type { StoredHistory } from './modules/confirmation/histories.repository.ts';

/**
 * The database of problems. All of it but `solve_histories` is a copy of what LeetCode said: it can be dropped at any time, at
 * the price of asking LeetCode again.
 *
 * | collection       | one document is                                     | how long it lives                             |
 * | ---------------- | --------------------------------------------------- | --------------------------------------------- |
 * | `problems`       | a problem, by slug                                  | for ever: an old copy is better than none     |
 * | `request_budget` | what all replicas together ask of LeetCode (one)    | for ever                                      |
 * | `solve_histories`| which solves of a LeetCode user are new, by name    | until the user is forgotten                   |
 *
 * In a collection of copies (`cache/cached-document.ts`), a document without a copy, such as of a slug that LeetCode doesn't
 * know, is deleted some minutes later by a TTL index on `expireAt`.
 */
export interface Collections {
  problems: Collection<CachedDocument<LeetCodeProblem>>;
  solveHistories: Collection<StoredHistory>;
}

/** Opens the collections and makes their indexes; safe to run by several replicas at once. */
export async function openCollections(db: Db): Promise<Collections> {
  return {
    problems: await openCopies<LeetCodeProblem>(db, 'problems'),
    solveHistories: db.collection('solve_histories'),
  };
}
