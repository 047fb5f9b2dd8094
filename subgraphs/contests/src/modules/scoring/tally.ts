/** What a user has on a board. */
export interface Tally {
  points: number;
  /** How many problems gave the points. */
  solved: number;
  lastScoredAt: Date;
}

/** A tally, and what it was before the last day on which it grew. */
export interface DatedTally extends Tally {
  /** The last day with a solve, such as 2026-11-23. */
  day: string;
  /** Null where there was nothing before that day. */
  before: Tally | null;
}

export interface Scored {
  points: number;
  submittedAt: Date;
}

/** A tally with another solve, which may be older than the last one: it is the same whatever the order of solves. */
export function withSolve(before: Tally | undefined, { points, submittedAt }: Scored): Tally {
  return {
    points: (before?.points ?? 0) + points,
    solved: (before?.solved ?? 0) + 1,
    lastScoredAt: before !== undefined && before.lastScoredAt > submittedAt ? before.lastScoredAt : submittedAt,
  };
}

/** The same of a tally that knows its last day. */
export function withDatedSolve(tally: DatedTally | undefined, solve: Scored & { day: string }): DatedTally {
  const { day } = solve;
  const sum = withSolve(tally, solve);
  if (tally === undefined) return { ...sum, day, before: null };
  if (day === tally.day) return { ...sum, day, before: tally.before };
  if (day < tally.day) return { ...sum, day: tally.day, before: withSolve(tally.before ?? undefined, solve) };
  const { points, solved, lastScoredAt } = tally;
  return { ...sum, day, before: { points, solved, lastScoredAt } };
}
