import { publicError } from '@leetcord/kit/graphql/errors';
import type { GraphQLClient } from 'graphql-request';
import { graphql } from '../../gql/index.ts';
import type { Difficulty } from '../scoring/scoring.ts';

const RECOMMEND_PROBLEMS = graphql(`
  query RecommendProblems($seed: String!, $solved: [ID!]!, $rating: Int) {
    recommendProblems(seed: $seed, solved: $solved, rating: $rating) {
      level {
        basis
        rating
        difficulty
      }
      items {
        problem {
          slug
        }
        reason
        topic {
          name
        }
        solvedInTopic
      }
    }
  }
`);

const DEADLINE_MS = 5_000;

/** What somebody could solve next. */
export interface Advice {
  level: {
    basis: 'RECENT_RATINGS' | 'RATING' | 'SOLVED_COUNTS';
    rating: number | null;
    difficulty: Difficulty;
  };
  items: {
    slug: string;
    reason: 'STEP_UP' | 'THIN_TOPIC' | 'AT_LEVEL' | 'UNSOLVED';
    /** Its name. */
    topic: string | null;
    solvedInTopic: number | null;
  }[];
}

/** Asks problems for what somebody could solve next: the same for the same facts. Throws UPSTREAM_UNAVAILABLE. */
export type AskAdvice = (who: { seed: string; solved: readonly string[]; rating: number | null }) => Promise<Advice>;

export function createAdviceClient(problems: GraphQLClient): AskAdvice {
  return async ({ seed, solved, rating }) => {
    const variables = { seed, solved: [...solved], rating };
    const signal = AbortSignal.timeout(DEADLINE_MS);
    try {
      const { recommendProblems } = await problems.request({ document: RECOMMEND_PROBLEMS, variables, signal });
      const { level, items } = recommendProblems;
      return {
        level: { ...level, rating: level.rating ?? null },
        items: items.map(({ problem, reason, topic, solvedInTopic }) => {
          return { slug: problem.slug, reason, topic: topic?.name ?? null, solvedInTopic: solvedInTopic ?? null };
        }),
      };
    } catch (error) {
      throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCord cannot look up problems just now. Try again soon.', error);
    }
  };
}
