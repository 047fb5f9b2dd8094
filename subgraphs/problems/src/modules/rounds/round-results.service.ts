import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import type { Db } from 'mongodb';
import type { CachedDocument } from '../../cache/cached-document.ts';
import type { CachedRead, Reader } from '../../cache/cached-read.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import { AFTER_NAME, ROUND_RESULTS, type RoundResult, type RoundRow } from './round-result.kind.ts';

interface RoundUser {
  username: string;
  /** Null when LeetCode did not answer for the user. */
  outcome: RoundRow['outcome'] | 'USER_UNKNOWN' | null;
  /** Null unless the user took part. */
  result: RoundResult | null;
}

export interface RoundResultsService {
  /** What users made of a round, by its slug, in their order. Nobody waits for it. */
  read(slug: string, usernames: readonly string[]): Promise<RoundUser[]>;
  /** Deletes what is kept of a user, by the name in whatever case; what is in flight is not kept either. Safe to repeat. */
  forget(username: string): Promise<void>;
}

/** How long the caller waits for LeetCode, in ms. */
export const RESULTS_WAIT_MS = 25_000;

const NOBODY_WAITS: Reader = { id: 'round-results', urgency: 'background', admit: () => Promise.resolve() };

export function createRoundResultsService(rows: CachedRead<RoundRow>, db: Db): RoundResultsService {
  const collection = db.collection<CachedDocument<RoundRow>>(ROUND_RESULTS);
  const readOne = async (slug: string, username: string): Promise<RoundUser> => {
    const unknown = { username, outcome: null, result: null };
    try {
      const copy = await rows.read(`${username}${AFTER_NAME}${slug}`, undefined, NOBODY_WAITS);
      if (copy === null) return { username, outcome: 'USER_UNKNOWN', result: null };
      // That a round was not rated says nothing of now.
      return copy.isStale ? unknown : { username, ...copy.value };
    } catch (error) {
      if (error instanceof LeetCodeError) return unknown;
      throw error;
    }
  };
  return {
    read: (slug, usernames) => Promise.all(usernames.map((username) => readOne(slug, username))),
    forget: async (username) => {
      const name = leetcodeNameKey(username);
      if (name === null) return;
      const next = String.fromCharCode(AFTER_NAME.charCodeAt(0) + 1);
      await collection.deleteMany({ _id: { $gte: `${name}${AFTER_NAME}`, $lt: `${name}${next}` } });
    },
  };
}
