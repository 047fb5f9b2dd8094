import { z } from 'zod';
import { earlyFirst, highFirst, orderKey } from '../scoring/ranking.ts';
import { withSolve, type Tally } from '../scoring/tally.ts';
import type { FormatOfOne, Standing } from './contest-format.ts';
import { problemSlugs, solvedOf, type Attempts } from './problem-set.ts';

interface Config {
  /** Any problem when left out. */
  problems?: string[];
}

const standingOf = (tally: Tally): Standing => ({
  ...tally,
  order: orderKey(highFirst(tally.points), earlyFirst(tally.lastScoredAt)),
  cells: [],
});

/** How the boards of communities count: points of first solves, then who reached them earlier. They are without end, so they keep the sums alone. */
export const OPEN_BOARD: FormatOfOne<Tally, object> = {
  name: 'OPEN_BOARD',
  problemSet: { isNeeded: false, hasPoints: false },
  config: z.strictObject({}),
  verdicts: ['ACCEPTED'],
  takes: ({ points }) => points > 0,
  add: withSolve,
  pointsOf: () => null,
  standing: standingOf,
};

/** As the boards of communities count, for any problems or for those of the contest. A state holds each solve. */
export const POINTS: FormatOfOne<Attempts[], Config> = {
  name: 'POINTS',
  problemSet: { isNeeded: false, hasPoints: false },
  config: z.strictObject({ problems: problemSlugs.optional() }),
  verdicts: ['ACCEPTED'],
  takes: ({ problemSlug, points }, { config }) => points > 0 && (config.problems?.includes(problemSlug) ?? true),
  add: (before = [], { problemSlug, submittedAt, points }) =>
    [...before, { problemSlug, acceptedAt: submittedAt, rejectedAt: [], points }].toSorted(
      (one, other) =>
        one.acceptedAt!.getTime() - other.acceptedAt!.getTime() ||
        (one.problemSlug < other.problemSlug ? -1 : Number(one.problemSlug > other.problemSlug)) ||
        (one.points ?? 0) - (other.points ?? 0),
    ),
  pointsOf: ({ points = 0 }) => points,
  standing: (solves, { startsAt }) => {
    const tally = solvedOf(solves).reduce<Tally | undefined>(
      (sum, { points = 0, acceptedAt }) => withSolve(sum, { points, submittedAt: acceptedAt }),
      undefined,
    );
    return standingOf(tally ?? { points: 0, solved: 0, lastScoredAt: startsAt });
  },
};
