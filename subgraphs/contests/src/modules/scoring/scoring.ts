/** How hard LeetCode says a problem is. */
export type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

/** All that the points of an accepted submission depend on. */
export interface SolveFacts {
  difficulty: Difficulty;
  /** Whether the user had never solved the problem before, neither here nor before they came. */
  isFirstSolve: boolean;
  /** Whether it was made before the user proved their LeetCode account: nothing tells then whether it was the first. */
  isBeforeProof: boolean;
  /** Whether the user's first solve of the problem was weeks before. */
  isReview?: boolean;
}

/** Why a submission is worth what it is. */
export type AwardReason =
  | { code: 'FIRST_SOLVE' | 'REPEAT'; difficulty: Difficulty }
  | { code: 'SOLVED_BEFORE'; isReview?: true }
  | { code: 'REPEATED_THAT_DAY' | 'BEFORE_PROOF' };

/** Points, and what explains them. */
export interface Points {
  points: number;
  reason: AwardReason;
}

/** What a community gives for what is solved. */
export interface ScoringRules {
  /** Whole numbers from 0 on. */
  weights: Record<Difficulty, number>;
  /** Whether an accepted submission of a problem that was solved before scores on the boards, once a UTC day for each problem. */
  repeatsScore: boolean;
}

/** What a problem is worth where nobody has chosen otherwise. */
export const BASE_POINTS: Record<Difficulty, number> = { EASY: 1, MEDIUM: 3, HARD: 7 };

/** Of a community that has chosen none. */
export const DEFAULT_RULES: ScoringRules = { weights: BASE_POINTS, repeatsScore: false };

/**
 * What an accepted submission is worth in a community: points by difficulty for the first one of a problem, and for repeats nothing, or what
 * its rules say. First is what is confirmed first: a submission made earlier but confirmed later is a repeat, so that points given never move.
 *
 * @param hasScoredThatDay whether another submission of the problem, made on the same UTC day, has given the user points there
 */
export function award(
  { difficulty, isFirstSolve, isBeforeProof, isReview = false }: SolveFacts,
  { weights, repeatsScore }: ScoringRules = DEFAULT_RULES,
  hasScoredThatDay = false,
): Points {
  if (isFirstSolve) return { points: weights[difficulty], reason: { code: 'FIRST_SOLVE', difficulty } };
  if (isBeforeProof) return { points: 0, reason: { code: 'BEFORE_PROOF' } };
  if (!repeatsScore)
    return { points: 0, reason: { code: 'SOLVED_BEFORE', ...(isReview && { isReview: true as const }) } };
  if (hasScoredThatDay) return { points: 0, reason: { code: 'REPEATED_THAT_DAY' } };
  return { points: weights[difficulty], reason: { code: 'REPEAT', difficulty } };
}

/** The sentence that explains points. */
export function explain({ points, reason }: Points): string {
  switch (reason.code) {
    case 'FIRST_SOLVE':
      return `First solve, ${worth(points, reason.difficulty)}.`;
    case 'REPEAT':
      return `Solved before, ${worth(points, reason.difficulty)}. Repeats count here.`;
    case 'REPEATED_THAT_DAY':
      return 'Solved before, and scored that day already: no points.';
    case 'SOLVED_BEFORE':
      return reason.isReview ? 'A review, weeks after the first solve: no points.' : 'Solved before: no points.';
    case 'BEFORE_PROOF':
      return 'Made before the LeetCode account was proven: no points.';
  }
}

/** Such as `medium: 3 points`, or `medium: 5 points in this community` where it chose so. */
function worth(points: number, difficulty: Difficulty): string {
  const count = `${points} ${points === 1 ? 'point' : 'points'}`;
  const where = points === BASE_POINTS[difficulty] ? '' : ' in this community';
  return `${difficulty.toLowerCase()}: ${count}${where}`;
}

const SECOND_MS = 1_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;
/** What is solved again so long after its first solve is a review. */
const REVIEW_AFTER_MS = 3 * WEEK_MS;

/** Whether an accepted submission is a review of what was first solved then; null where that is not known. */
export const isReviewOf = (firstSolvedAt: Date | null, submittedAt: Date): boolean =>
  firstSolvedAt !== null && submittedAt.getTime() - firstSolvedAt.getTime() >= REVIEW_AFTER_MS;

/**
 * The last moment at which something may have begun so that a submission counts for it. LeetCode tells the time of a
 * submission in whole seconds, rounded down: who joins and submits within one second has submitted after joining.
 */
export const latestBeginning = (submittedAt: Date): Date =>
  new Date(Math.floor(submittedAt.getTime() / SECOND_MS) * SECOND_MS + SECOND_MS - 1);
