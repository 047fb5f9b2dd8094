/** How hard LeetCode says a problem is. */
export type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

/** All that the points of an accepted submission depend on. */
export interface SolveFacts {
  difficulty: Difficulty;
  /** Whether the user had never solved the problem before, neither here nor before they came. */
  isFirstSolve: boolean;
  /** Whether it was made before the user proved their LeetCode account: nothing tells then whether it was the first. */
  isBeforeProof: boolean;
}

/** Why a submission is worth what it is. */
export type AwardReason = { code: 'FIRST_SOLVE'; difficulty: Difficulty } | { code: 'SOLVED_BEFORE' | 'BEFORE_PROOF' };

/** Points, and what explains them. */
export interface Points {
  points: number;
  reason: AwardReason;
}

/** What a problem is worth. */
export const BASE_POINTS: Record<Difficulty, number> = { EASY: 1, MEDIUM: 3, HARD: 7 };

/**
 * What an accepted submission is worth: points by difficulty for the first one of a problem, nothing for repeats. First is
 * what is confirmed first: a submission made earlier but confirmed later is a repeat, so that points given never move.
 */
export function award({ difficulty, isFirstSolve, isBeforeProof }: SolveFacts): Points {
  if (!isFirstSolve) return { points: 0, reason: { code: isBeforeProof ? 'BEFORE_PROOF' : 'SOLVED_BEFORE' } };
  return { points: BASE_POINTS[difficulty], reason: { code: 'FIRST_SOLVE', difficulty } };
}

/** The sentence that explains points. */
export function explain({ points, reason }: Points): string {
  switch (reason.code) {
    case 'FIRST_SOLVE': {
      const unit = points === 1 ? 'point' : 'points';
      return `First solve, ${reason.difficulty.toLowerCase()}: ${points} ${unit}.`;
    }
    case 'SOLVED_BEFORE':
      return 'Solved before: no points.';
    case 'BEFORE_PROOF':
      return 'Made before the LeetCode account was proven: no points.';
  }
}

const SECOND_MS = 1_000;

/**
 * The last moment at which something may have begun so that a submission counts for it. LeetCode tells the time of a
 * submission in whole seconds, rounded down: who joins and submits within one second has submitted after joining.
 */
export const latestBeginning = (submittedAt: Date): Date =>
  new Date(Math.floor(submittedAt.getTime() / SECOND_MS) * SECOND_MS + SECOND_MS - 1);
