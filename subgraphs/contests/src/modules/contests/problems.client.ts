import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import { partialAnswer } from '../../partial-answer.ts';
import type { ProblemFilter } from '../formats/problem-filter.ts';
import type { Difficulty } from '../scoring/scoring.ts';

const PROBLEMS_BY_NAME = graphql(`
  query ProblemsByName($names: [String!]!) {
    problemsByName(names: $names) {
      matches {
        problems {
          slug
          number
          title
          difficulty
          isPaidOnly
        }
      }
      isBuiltIn
    }
  }
`);

const PICK_PROBLEMS = graphql(`
  query PickProblems($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]!) {
    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {
      problems {
        slug
        number
        title
        difficulty
        isPaidOnly
      }
      fitting
      available
    }
  }
`);

const LEETCODE_ROUND = graphql(`
  query LeetCodeRound($slug: String!) {
    leetcodeRound(slug: $slug) {
      slug
      title
      startsAt
      durationSeconds
      problems {
        slug
        points
        problem {
          slug
          number
          title
          difficulty
          isPaidOnly
        }
      }
    }
  }
`);

const DEADLINE_MS = 5_000;

/** A problem as contests are planned with it. */
export interface ProblemFacts {
  slug: string;
  number: string;
  title: string;
  difficulty: Difficulty;
  isPaidOnly: boolean;
}

/** A contest of LeetCode's own. */
interface Round {
  slug: string;
  title: string;
  /** Null where that is not known. */
  startsAt: Date | null;
  /** Null where that is not known. */
  lengthMs: number | null;
  /** In LeetCode's order. `problem` is null where LeetCode shows none. */
  problems: { slug: string; points: number | null; problem: ProblemFacts | null }[];
}

/** What problems knows. Each question throws UPSTREAM_UNAVAILABLE where it does not answer in time. */
export interface ProblemsClient {
  /** What typed names mean, in their order. `isBuiltIn`: LeetCode's catalogue was never read. */
  named(names: readonly string[]): Promise<{ matches: ProblemFacts[][]; isBuiltIn: boolean }>;
  /** Problems for slots, in the order of the slots; null where too few are left. The same seed picks the same. */
  pick(
    seed: string,
    slots: readonly (ProblemFilter & { count: number })[],
    excluding: readonly string[],
  ): Promise<{ problems: ProblemFacts[] | null; fitting: number[]; available: number }>;
  /** A contest of LeetCode's own, as people write its name; null where there is none. */
  round(name: string): Promise<Round | null>;
}

/** Asks the problems subgraph. */
export function createProblemsClient(client: GraphQLClient): ProblemsClient {
  const ask = async <T>(request: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await request(AbortSignal.timeout(DEADLINE_MS));
    } catch (error) {
      throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCord cannot look up problems just now. Try again soon.', error);
    }
  };
  return {
    named: async (names) => {
      const variables = { names: [...names] };
      const { problemsByName } = await ask((signal) =>
        client.request({ document: PROBLEMS_BY_NAME, variables, signal }),
      );
      return { matches: problemsByName.matches.map(({ problems }) => problems), isBuiltIn: problemsByName.isBuiltIn };
    },
    pick: async (seed, slots, excluding) => {
      const variables = {
        seed,
        slots: slots.map(({ count, difficulties, tags, minRating, maxRating }) => {
          return { count, filter: { difficulties, tags, minRating, maxRating } };
        }),
        excluding: [...excluding],
      };
      const { pickProblems } = await ask((signal) => client.request({ document: PICK_PROBLEMS, variables, signal }));
      return { ...pickProblems, problems: pickProblems.problems ?? null };
    },
    round: async (slug) => {
      const variables = { slug };
      const { leetcodeRound } = await ask((signal) =>
        partialAnswer(client.request({ document: LEETCODE_ROUND, variables, signal })),
      );
      if (!leetcodeRound) return null;
      const { startsAt, durationSeconds, problems, ...rest } = leetcodeRound;
      return {
        ...rest,
        startsAt: typeof startsAt === 'string' ? new Date(startsAt) : null,
        lengthMs: typeof durationSeconds === 'number' ? durationSeconds * 1_000 : null,
        problems: problems.map((one) => ({ ...one, points: one.points ?? null, problem: one.problem ?? null })),
      };
    },
  };
}
