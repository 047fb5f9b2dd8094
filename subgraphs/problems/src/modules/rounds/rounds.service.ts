import type { Clock } from '@leetcord/kit/time/clock';
import type { CachedRead, Reader } from '../../cache/cached-read.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeContest } from '../../leetcode/operations/contest.ts';
import type { UpcomingContest } from '../../leetcode/operations/upcoming-contests.ts';
import { contestUrl, roundNamed, type RoundKind, type RoundName } from '@leetcord/kit/text/leetcode-round';
import type { KnownRatings } from '../catalogue/ratings.repository.ts';
import { UPCOMING, type UpcomingContests } from './upcoming.kind.ts';

/** A round as it is answered. */
interface Round extends LeetCodeContest, RoundName {
  url: string;
  /** Null while it is known from the list of ratings only. */
  fetchedAt: Date | null;
  isStale: boolean;
}

interface UpcomingRounds {
  rounds: (UpcomingContest & { kind: RoundKind | null; url: string })[];
  fetchedAt: Date;
  isStale: boolean;
}

/** LeetCode's own contests. Both reject with a LeetCodeError when nothing is known and LeetCode does not answer. */
export interface RoundsService {
  /** The round that a text names, with its problems; null when it names none, or one that LeetCode doesn't have. */
  read(text: string, reader?: Reader): Promise<Round | null>;
  readUpcoming(reader?: Reader): Promise<UpcomingRounds>;
}

export interface RoundsServiceParts {
  rounds: CachedRead<LeetCodeContest>;
  upcoming: CachedRead<UpcomingContests>;
  ratings: KnownRatings;
  clock: Clock;
}

export function createRoundsService({ rounds, upcoming, ratings, clock }: RoundsServiceParts): RoundsService {
  return {
    read: async (text, reader) => {
      const name = roundNamed(text);
      if (name === null) return null;
      const base = { ...name, url: contestUrl(name.slug) };
      // The list of ratings has the problems of a round, but not what they were worth.
      const listed = (await ratings.current()).rounds.get(name.slug)?.map((slug) => ({ slug, points: null }));
      const copy = await rounds.read(name.slug, undefined, reader).catch((error: unknown) => {
        if (error instanceof LeetCodeError && listed !== undefined) return null;
        throw error;
      });
      if (copy !== null) {
        const problems = copy.value.problems.length > 0 ? copy.value.problems : (listed ?? []);
        return { ...base, ...copy.value, problems, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
      }
      if (listed === undefined) return null;
      return { ...base, startsAt: null, durationSeconds: null, problems: listed, fetchedAt: null, isStale: true };
    },
    readUpcoming: async (reader) => {
      const copy = await upcoming.read(UPCOMING, undefined, reader);
      if (copy === null) throw new LeetCodeError('schema-changed', 'LeetCode has no list of contests.');
      const now = clock.now();
      const rounds = copy.value.contests
        .filter(({ startsAt }) => startsAt > now)
        .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
        .map((contest) => ({
          ...contest,
          kind: roundNamed(contest.slug)?.kind ?? null,
          url: contestUrl(contest.slug),
        }));
      return { rounds, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
    },
  };
}
