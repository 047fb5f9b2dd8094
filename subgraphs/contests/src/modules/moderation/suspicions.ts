import type { Attempts } from '../formats/problem-set.ts';

/** What about it is unusual. None of these is a proof. */
type SuspicionRule = 'EARLY' | 'SAME_TIMES' | 'FASTER_THAN_READING';

export interface Suspicion {
  /** Unique in its contest, and in the order of times. */
  key: string;
  rule: SuspicionRule;
  /** When the first of the submissions was made. */
  at: Date;
  userIds: string[];
  problemSlugs: string[];
}

/** Nobody reads and solves a problem in this time, in ms. */
const EARLY_MS = 60_000;
/** Between two problems, in ms: too short to read the second one. */
const READING_MS = 30_000;
/** Two accounts have the same time when they are no further apart than this, in ms; and this many problems of that kind are suspicious. */
const SAME_MS = 10_000;
const SAME_PROBLEMS = 3;
/** At one problem with this many in a row nobody is compared: so many solve it at the same time that it tells nothing. */
const MAX_AT_ONCE = 20;

interface Accept {
  userId: string;
  problemSlug: string;
  at: Date;
}

/**
 * What a moderator may want to look at in a contest: problems that were accepted in the first minute, three problems or more that two entrants solved within
 * ten seconds of each other, and problems that somebody solved within half a minute of another. Where any problem counts
 * only the times of two entrants are compared. Nothing follows from it by itself.
 */
export function suspicionsIn(
  states: ReadonlyMap<string, readonly Attempts[]>,
  { startsAt, hasProblemSet }: { startsAt: Date; hasProblemSet: boolean },
): Suspicion[] {
  const accepts = [...states].flatMap(([userId, attempts]) =>
    attempts.flatMap(({ problemSlug, acceptedAt }) =>
      acceptedAt === null ? [] : [{ userId, problemSlug, at: acceptedAt }],
    ),
  );
  const found = [...sameTimes(accepts), ...(hasProblemSet ? [...early(accepts, startsAt), ...tooFast(accepts)] : [])];
  return found.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

const early = (accepts: readonly Accept[], startsAt: Date): Suspicion[] =>
  accepts.filter(({ at }) => msBetween(startsAt, at) < EARLY_MS).map((accept) => suspicion('EARLY', [accept]));

function tooFast(accepts: readonly Accept[]): Suspicion[] {
  return [...Map.groupBy(accepts, ({ userId }) => userId).values()].flatMap((own) => {
    const inOrder = own.toSorted(byTime);
    return inOrder.slice(1).flatMap((accept, index) => {
      const before = inOrder[index]!;
      return msBetween(before.at, accept.at) < READING_MS ? [suspicion('FASTER_THAN_READING', [before, accept])] : [];
    });
  });
}

function sameTimes(accepts: readonly Accept[]): Suspicion[] {
  const pairs = new Map<string, Accept[]>();
  for (const ofProblem of Map.groupBy(accepts, ({ problemSlug }) => problemSlug).values()) {
    const inOrder = ofProblem.toSorted(byTime);
    for (const [index, one] of inOrder.entries()) {
      const near = inOrder
        .slice(index + 1, index + 1 + MAX_AT_ONCE)
        .filter(({ at }) => msBetween(one.at, at) <= SAME_MS);
      if (near.length === MAX_AT_ONCE) continue;
      for (const other of near) {
        const pair = JSON.stringify([one.userId, other.userId].toSorted());
        pairs.set(pair, [...(pairs.get(pair) ?? []), one, other]);
      }
    }
  }
  return [...pairs.values()]
    .filter((both) => both.length >= 2 * SAME_PROBLEMS)
    .map((both) => suspicion('SAME_TIMES', both));
}

function suspicion(rule: SuspicionRule, accepts: readonly Accept[]): Suspicion {
  const inOrder = accepts.toSorted(byTime);
  const userIds = [...new Set(inOrder.map(({ userId }) => userId))].toSorted();
  const problemSlugs = [...new Set(inOrder.map(({ problemSlug }) => problemSlug))];
  const { at } = inOrder[0]!;
  return { key: [at.toISOString(), rule, ...userIds, problemSlugs[0]].join(' '), rule, at, userIds, problemSlugs };
}

const msBetween = (one: Date, other: Date) => other.getTime() - one.getTime();
const byTime = (one: Accept, other: Accept) =>
  one.at.getTime() - other.at.getTime() || (one.userId < other.userId ? -1 : Number(one.userId > other.userId));
