import { z } from 'zod';
import { earlyFirst, highFirst, orderKey } from '../scoring/ranking.ts';
import { withDatedSolve, withSolve, type DatedTally, type Tally } from '../scoring/tally.ts';
import type { FormatOfOne, Standing } from './contest-format.ts';
import { matches, problemFilter, type ProblemFilter } from './problem-filter.ts';
import { newOnly, problemSlugs, solvedOf, type Attempts } from './problem-set.ts';

/** Any problem when both are left out. */
interface Config {
  problems?: string[];
  newOnly?: true;
  matching?: ProblemFilter;
}

/** By what the boards of communities are sorted. */
export const orderOf = ({ points, lastScoredAt }: Omit<Tally, 'solved'>): string =>
  orderKey(highFirst(points), earlyFirst(lastScoredAt));

const standingOf = ({ points, solved, lastScoredAt }: Tally): Standing => ({
  ...{ points, solved, lastScoredAt },
  order: orderOf({ points, lastScoredAt }),
  cells: [],
});

/** How the boards of communities count: points of first solves, then who reached them earlier. They are without end, so they keep the sums alone. */
export const OPEN_BOARD: FormatOfOne<DatedTally, object> = {
  name: 'OPEN_BOARD',
  problemSet: { isNeeded: false, hasPoints: false },
  config: z.strictObject({}),
  verdicts: ['ACCEPTED'],
  takes: ({ points }) => points > 0,
  add: withDatedSolve,
  pointsOf: () => null,
  standing: standingOf,
};

/** As the boards of communities count, for any problems or for those of the contest. A state holds each solve. */
export const POINTS: FormatOfOne<Attempts[], Config> = {
  name: 'POINTS',
  problemSet: { isNeeded: false, hasPoints: false },
  config: z.strictObject({ problems: problemSlugs.optional(), newOnly, matching: problemFilter.optional() }),
  verdicts: ['ACCEPTED'],
  takes: ({ problemSlug, points, problem, isRepeat }, { config: { problems, matching } }) =>
    points > 0 &&
    isRepeat !== true &&
    (problems?.includes(problemSlug) ?? true) &&
    (matching === undefined || (problem !== undefined && matches(matching, problem))),
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
