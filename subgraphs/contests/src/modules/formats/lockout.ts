import { z } from 'zod';
import { earlyFirst, highFirst, orderKey } from '../scoring/ranking.ts';
import type { FormatOfAll, Standing } from './contest-format.ts';
import {
  isNewEnough,
  newOnly,
  pricedProblems,
  solvedOf,
  withAttempt,
  type Attempts,
  type PricedProblem,
} from './problem-set.ts';

interface Config {
  problems: PricedProblem[];
  newOnly?: true;
  /** In a duel equal points are a draw, whoever took the last problem earlier. Nothing counts from the moment at which a player stopped it. */
  duel?: { stoppedAt: Date | null };
}

/** A problem that was taken, by all who solved it first at one moment. */
interface Taken extends PricedProblem {
  at: Date;
  userIds: string[];
}

/** Points are counted in thousandths, since they may be shared. */
const PARTS = 1_000;

/**
 * Who solves a problem first takes its points, and nobody else; who do so in the same second share them. More points first, then who took
 * their last problem earlier. It is decided, and over, once nobody can reach the points of the first, or no problem is left. As
 * Lockout on Codeforces (https://codeforces.com/blog/entry/72557: of 1500 points 800 win).
 */
export const LOCKOUT: FormatOfAll<Attempts[], Config> = {
  name: 'LOCKOUT',
  problemSet: { isNeeded: true, hasPoints: true },
  config: z.strictObject({
    problems: pricedProblems,
    newOnly,
    duel: z.strictObject({ stoppedAt: z.date().nullable() }).optional(),
  }),
  verdicts: ['ACCEPTED'],
  takes: (fact, { config }) =>
    config.problems.some(({ slug }) => slug === fact.problemSlug) && isNewEnough(fact, config),
  add: withAttempt,
  pointsOf: (_solve, { points }, firsts) => (firsts === 0 ? 0 : Math.floor((points ?? 0) / firsts)),
  standings: (states, { startsAt, config }) => {
    const { problems, duel } = config;
    const stoppedAt = duel?.stoppedAt ?? null;
    const inTime = firstOf(states, problems).filter(({ at }) => stoppedAt === null || at < stoppedAt);
    const { taken, decidedAt } = untilDecided(inTime, problems);
    const isTimed = duel === undefined;
    const byUser = [...states.keys()].map(
      (userId) => [userId, standingOf(userId, taken, { startsAt, isTimed })] as const,
    );
    return { byUser: new Map(byUser), decidedAt: decidedAt ?? stoppedAt };
  },
};

/** Who solved each problem first, earliest first. */
function firstOf(states: ReadonlyMap<string, readonly Attempts[]>, problems: readonly PricedProblem[]): Taken[] {
  const solves = [...states].flatMap(([userId, attempts]) => solvedOf(attempts).map((solve) => ({ userId, ...solve })));
  const taken = problems.flatMap((problem): Taken[] => {
    const ofProblem = solves.filter(({ problemSlug }) => problemSlug === problem.slug);
    if (ofProblem.length === 0) return [];
    const firstMs = Math.min(...ofProblem.map(({ acceptedAt }) => acceptedAt.getTime()));
    const first = ofProblem.filter(({ acceptedAt }) => acceptedAt.getTime() === firstMs);
    return [{ ...problem, at: new Date(firstMs), userIds: first.map(({ userId }) => userId) }];
  });
  return taken.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** What was taken until it was decided, all that is of that moment included. */
function untilDecided(taken: readonly Taken[], problems: readonly PricedProblem[]) {
  for (const { at } of taken) {
    const soFar = taken.filter((one) => one.at <= at);
    const left = sumOf(problems) - sumOf(soFar);
    const [best = 0, second = 0] = [...new Set(soFar.flatMap(({ userIds }) => userIds))]
      .map((userId) => partsOf(takenBy(userId, soFar)))
      .toSorted((one, other) => other - one);
    if (left === 0 || best > second + left * PARTS) return { taken: soFar, decidedAt: at };
  }
  return { taken, decidedAt: null };
}

function standingOf(
  userId: string,
  taken: readonly Taken[],
  { startsAt, isTimed }: { startsAt: Date; isTimed: boolean },
): Standing {
  const own = takenBy(userId, taken);
  const parts = partsOf(own);
  const lastScoredAt = own.reduce((last, { at }) => (at > last ? at : last), startsAt);
  return {
    points: Math.floor(parts / PARTS),
    solved: own.length,
    lastScoredAt,
    order: orderKey(highFirst(parts), ...(isTimed ? [earlyFirst(lastScoredAt)] : [])),
    cells: [{ column: 'points', value: parts / PARTS }],
  };
}

const sumOf = (problems: readonly PricedProblem[]) => problems.reduce((sum, { points }) => sum + points, 0);

const takenBy = (userId: string, taken: readonly Taken[]) => taken.filter(({ userIds }) => userIds.includes(userId));

/** What one of those who took these has of them. */
const partsOf = (own: readonly Taken[]) =>
  Math.round(own.reduce((sum, { points, userIds }) => sum + (points * PARTS) / userIds.length, 0));
