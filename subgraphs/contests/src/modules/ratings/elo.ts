/** What a member has before their first rated contest. */
export const START_RATING = 1_500;
/** Divided by the number of opponents: how far a contest can move somebody whose opponents are as strong as they are, is half of it. */
const K = 80;
/** Who is rated so much higher than somebody wins ten times for each time that they lose. */
const SCALE = 400;
/** A rating is provisional until it has been through so many contests. */
export const PROVISIONAL_CONTESTS = 5;

/** An entrant with the place in the final standings: 1 is the first, equal places are a draw. */
export interface Placed {
  userId: string;
  rank: number;
  /** The rating before the contest. */
  before: number;
}

/**
 * What a contest adds to each rating, by user, as whole numbers: Elo, as if each two entrants had played a game. Who is rated is who has a row in the
 * standings, so has solved or tried something that its format counts: joining alone, or being a member while a contest ran, is no loss. With
 * fewer than two such entrants nobody is rated. Exact changes have the sum 0; rounded to whole numbers, half a point for each entrant at most.
 */
export function eloChanges(entrants: readonly Placed[]): Map<string, number> {
  const opponents = entrants.length - 1;
  if (opponents < 1) return new Map();
  const byRank = countsOf(entrants.map(({ rank }) => rank));
  const byRating = countsOf(entrants.map(({ before }) => before));
  const scores = new Map<number, number>();
  let better = 0;
  for (const [rank, equal] of byRank) {
    scores.set(rank, entrants.length - better - equal + (equal - 1) / 2);
    better += equal;
  }
  const expected = new Map<number, number>();
  for (const [own] of byRating) {
    // All but themselves, whom they would draw with.
    expected.set(own, byRating.reduce((sum, [other, count]) => sum + count * expectedScore(own, other), 0) - 0.5);
  }
  return new Map(
    entrants.map(({ userId, rank, before }) => {
      const change = (K / opponents) * (scores.get(rank)! - expected.get(before)!);
      return [userId, rounded(change)];
    }),
  );
}

export const expectedScore = (own: number, other: number): number => 1 / (1 + 10 ** ((other - own) / SCALE));

/** Halves away from 0, so that what one wins another loses. */
const rounded = (change: number) => Math.sign(change) * Math.round(Math.abs(change)) || 0;

/** How often each value occurs, lowest first: in the same order whatever the order of the values, and so with the same rounding errors. */
const countsOf = (values: readonly number[]) =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, equal]) => [value, equal.length] as const)
    .toSorted(([one], [other]) => one - other);
