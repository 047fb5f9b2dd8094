import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import { partialAnswer } from '../../partial-answer.ts';
import type { AnnouncedRound } from './rounds.repository.ts';
import type { RoundNumbers } from './round-results.repository.ts';

const UPCOMING_ROUNDS = graphql(`
  query UpcomingRounds {
    upcomingLeetCodeRounds {
      rounds {
        slug
        title
        kind
        startsAt
        durationSeconds
      }
    }
  }
`);

const ONE_ROUND = graphql(`
  query OneRound($slug: String!) {
    leetcodeRound(slug: $slug) {
      slug
      title
      startsAt
      durationSeconds
    }
  }
`);

const ROUND_RESULTS = graphql(`
  query RoundResults($round: String!, $usernames: [String!]!) {
    leetcodeRoundResults(round: $round, usernames: $usernames) {
      outcome
      result {
        solved
        problemCount
        finishSeconds
        place
        rating
        ratingChange
      }
    }
  }
`);

const DEADLINE_MS = 5_000;
/** Problems itself waits 25 s for LeetCode's answers. */
const RESULTS_DEADLINE_MS = 35_000;

/** What LeetCode says of a user and a round: that they took part, with the numbers; another outcome; or null when it did not answer. */
export type RoundAnswer =
  | { outcome: 'TOOK_PART'; numbers: RoundNumbers }
  | { outcome: 'DID_NOT_TAKE_PART' | 'NOT_RATED_YET' | 'UNRATED' | 'USER_UNKNOWN' }
  | null;

/** What problems knows of LeetCode's own contests. Each question rejects where it does not answer in time. */
export interface RoundsClient {
  /** The weekly and biweekly rounds that LeetCode has announced, from problems' copy. */
  upcoming(): Promise<AnnouncedRound[]>;
  /** A round by its slug; null when LeetCode has none, or does not say when it is. Rejects with UPSTREAM_UNAVAILABLE. */
  find(slug: string): Promise<AnnouncedRound | null>;
  /** What users made of a round, in the order of the names: at most 50. */
  results(slug: string, usernames: readonly string[]): Promise<RoundAnswer[]>;
}

export function createRoundsClient(client: GraphQLClient): RoundsClient {
  return {
    upcoming: async () => {
      const signal = AbortSignal.timeout(DEADLINE_MS);
      const { upcomingLeetCodeRounds } = await client.request({ document: UPCOMING_ROUNDS, signal });
      return upcomingLeetCodeRounds.rounds.filter(({ kind }) => kind !== null && kind !== undefined).map(announced);
    },
    find: async (slug) => {
      const request = { document: ONE_ROUND, variables: { slug }, signal: AbortSignal.timeout(DEADLINE_MS) };
      const { leetcodeRound } = await partialAnswer(client.request(request)).catch((error: unknown) => {
        throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCord cannot look up contests just now. Try again soon.', error);
      });
      if (!leetcodeRound?.startsAt || typeof leetcodeRound.durationSeconds !== 'number') return null;
      return announced({ ...leetcodeRound, durationSeconds: leetcodeRound.durationSeconds });
    },
    results: async (round, usernames) => {
      const variables = { round, usernames: [...usernames] };
      const signal = AbortSignal.timeout(RESULTS_DEADLINE_MS);
      const { leetcodeRoundResults } = await client.request({ document: ROUND_RESULTS, variables, signal });
      return usernames.map((_, index) => answerOf(leetcodeRoundResults[index]));
    },
  };
}

const announced = (round: { slug: string; title: string; startsAt?: unknown; durationSeconds: number }) => {
  const startsAt = new Date(round.startsAt as string);
  const endsAt = new Date(startsAt.getTime() + round.durationSeconds * 1_000);
  return { slug: round.slug, title: round.title, startsAt, endsAt };
};

type Asked = {
  outcome?: Exclude<RoundAnswer, null>['outcome'] | null;
  result?: { [K in keyof RoundNumbers]?: RoundNumbers[K] } | null;
};

function answerOf(asked: Asked | undefined): RoundAnswer {
  const outcome = asked?.outcome ?? null;
  if (outcome !== 'TOOK_PART') return outcome === null ? null : { outcome };
  const { solved, problemCount, finishSeconds, place, rating, ratingChange } = asked?.result ?? {};
  return {
    outcome,
    numbers: {
      ...{ solved: solved ?? null, problemCount: problemCount ?? null, finishSeconds: finishSeconds ?? null },
      ...{ place: place ?? null, rating: rating ?? null, ratingChange: ratingChange ?? null },
    },
  };
}
