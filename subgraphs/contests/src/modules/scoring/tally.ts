/** What a user has on a board. */
export interface Tally {
  points: number;
  /** How many problems gave the points. */
  solved: number;
  lastScoredAt: Date;
}

/** A tally with another solve, which may be older than the last one: it is the same whatever the order of solves. */
export function withSolve(
  before: Tally | undefined,
  { points, submittedAt }: { points: number; submittedAt: Date },
): Tally {
  return {
    points: (before?.points ?? 0) + points,
    solved: (before?.solved ?? 0) + 1,
    lastScoredAt: before !== undefined && before.lastScoredAt > submittedAt ? before.lastScoredAt : submittedAt,
  };
}
