import type { Collection, Db } from 'mongodb';
import { openCopies, type CachedDocument } from './cache/cached-document.ts';
import type { LeetCodeDaily } from './leetcode/daily-challenge.ts';
import type { LeetCodeProblem } from './leetcode/operations/problem.ts';
import type { PublicProfile } from './leetcode/operations/public-profile.ts';
import type { StoredRatings } from './modules/catalogue/ratings.repository.ts';
import type { StoredUser } from './modules/confirmation/histories.repository.ts';
import type { RecentAccepted } from './modules/profiles/recent-accepted.kind.ts';

/**
 * The database of problems. The first four are copies of what LeetCode said: they can be dropped at any time, together with
 * `sync_state`, at the price of asking LeetCode again. `request_budget` and `jobs` say what is under way.
 *
 * | collection       | one document is                                     | how long it lives                             |
 * | ---------------- | --------------------------------------------------- | --------------------------------------------- |
 * | `problems`       | a problem, by slug                                  | for ever: an old copy is better than none     |
 * | `daily_challenges` | the challenge of a UTC day                        | for ever: an old copy is better than none     |
 * | `profiles`       | what LeetCode shows of a user, by lower-case name   | a year after it was read, or until forgotten  |
 * | `recent_accepted`| newest accepted submissions of a user, by name      | the same                                      |
 * | `sync_state`     | how far these are: catalogue, ratings | for ever                                      |
 * | `jobs`           | a job of Agenda's, and when it runs next            | for ever                                      |
 * | `contest_ratings`| all contest ratings, as they were imported (one)    | until the next import                         |
 * | `request_budget` | what all replicas together ask of LeetCode (one)    | for ever                                      |
 * | `solve_histories`| which solves of a LeetCode user are new, by the name's hash | until forgotten; a month when nobody proves the name |
 *
 * Of a user who is forgotten `solve_histories` has the hash and when that was, for a day, so that nothing comes back.
 *
 * In a collection of copies (`cache/cached-document.ts`), a document without a copy, such as of a slug that LeetCode doesn't
 * know, or with one that tells of nothing, is deleted by a TTL index on `expireAt`, soon after it is of no more use.
 */
export interface Collections {
  problems: Collection<CachedDocument<LeetCodeProblem>>;
  dailyChallenges: Collection<CachedDocument<LeetCodeDaily>>;
  profiles: Collection<CachedDocument<PublicProfile>>;
  recentAccepted: Collection<CachedDocument<RecentAccepted>>;
  contestRatings: Collection<StoredRatings>;
  solveHistories: Collection<StoredUser>;
}

/** Opens the collections and makes their indexes; safe to run by several replicas at once. */
export async function openCollections(db: Db): Promise<Collections> {
  const solveHistories = db.collection<StoredUser>('solve_histories');
  await solveHistories.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
  return {
    problems: await openCopies<LeetCodeProblem>(db, 'problems'),
    dailyChallenges: await openCopies<LeetCodeDaily>(db, 'daily_challenges'),
    profiles: await openCopiesOfPeople<PublicProfile>(db, 'profiles'),
    recentAccepted: await openCopiesOfPeople<RecentAccepted>(db, 'recent_accepted'),
    contestRatings: db.collection('contest_ratings'),
    solveHistories,
  };
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Copies of what people do are not kept when nobody has asked for them in a year: anybody may ask for any name. */
async function openCopiesOfPeople<T extends object>(db: Db, name: string): Promise<Collection<CachedDocument<T>>> {
  const collection = await openCopies<T>(db, name);
  await collection.createIndex({ fetchedAt: 1 }, { expireAfterSeconds: YEAR_SECONDS });
  return collection;
}
