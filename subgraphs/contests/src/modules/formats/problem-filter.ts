import { z } from 'zod';
import type { Difficulty } from '../scoring/scoring.ts';

/** What a problem was like when a submission of it was scored. */
export interface ProblemFacts {
  difficulty: Difficulty;
  /** The slugs of its topics. */
  tags: readonly string[];
  /** Contest rating; null where none is known. */
  rating: number | null;
}

export const problemFilter = z.strictObject({
  /** One of these; any when empty. */
  difficulties: z.array(z.enum(['EASY', 'MEDIUM', 'HARD'])),
  /** All of these. */
  tags: z.array(z.string()),
  /** A problem without a rating has none in any band. */
  minRating: z.number().nullable(),
  maxRating: z.number().nullable(),
});

/** What problems must be like to count; each part that is given must hold. */
export type ProblemFilter = z.infer<typeof problemFilter>;

export function matches({ difficulties, tags, minRating, maxRating }: ProblemFilter, problem: ProblemFacts): boolean {
  const { difficulty, rating } = problem;
  const isInBand = rating !== null && rating >= (minRating ?? -Infinity) && rating <= (maxRating ?? Infinity);
  return (
    (difficulties.length === 0 || difficulties.includes(difficulty)) &&
    tags.every((tag) => problem.tags.includes(tag)) &&
    ((minRating === null && maxRating === null) || isInBand)
  );
}

/** The filter of a contest with these settings; null where it has none. */
export const filterOf = (config: unknown): ProblemFilter | null =>
  (config as { matching?: ProblemFilter }).matching ?? null;
