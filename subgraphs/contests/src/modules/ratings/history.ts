import { contestListKey, type Contest } from '../contests/contests.repository.ts';
import { rankAll, type BoardPosition } from '../scoring/ranking.ts';
import { eloChanges, START_RATING } from './elo.ts';

/** What a contest made of a member's rating. */
export interface RatingChange {
  contestId: string;
  /** By which contests are rated one after the other: their end, then their id. */
  key: string;
  /** The contest's end. */
  at: Date;
  rank: number;
  before: number;
  after: number;
  /** What became of it for the member, where it was a duel. */
  duel?: DuelScore;
}

/** A change with how many contests the rating is of after it. */
export interface CountedChange extends RatingChange {
  contests: number;
}

type DuelScore = 'WON' | 'DRAWN' | 'LOST';

/** How many duels a member has won, drawn and lost. */
export type DuelRecord = Record<'won' | 'drawn' | 'lost', number>;

/** A final contest and the rows of its standings, in any order. */
export interface FinalContest {
  contest: Pick<Contest, '_id' | 'endsAt' | 'duel'>;
  rows: readonly BoardPosition[];
}

/** A member's changes, first contest first. */
export type History = readonly RatingChange[];

export const counted = (history: History): CountedChange[] =>
  history.map((change, index) => ({ ...change, contests: index + 1 }));

export const ratingAfter = (history: History): number => history.at(-1)?.after ?? START_RATING;

export const ratingKey = ({ _id, endsAt }: Pick<Contest, '_id' | 'endsAt'>): string => contestListKey(endsAt, _id);

/**
 * What a contest makes of the histories of its entrants and of those in whose histories it is, by user: it is in them once, if at all, and in
 * the place of its end. What comes after it there is as it was, and has to be made anew where this changes.
 */
export function withContest(
  { contest, rows }: FinalContest,
  histories: ReadonlyMap<string, History>,
): Map<string, RatingChange[]> {
  const { _id: contestId, endsAt: at } = contest;
  const key = ratingKey(contest);
  const others = new Map(
    [...new Set([...histories.keys(), ...rows.map(({ userId }) => userId)])].map((userId) => {
      return [userId, (histories.get(userId) ?? []).filter((change) => change.contestId !== contestId)];
    }),
  );
  const entrants = rankAll(rows).map(({ userId, rank }) => {
    const before = ratingAfter(others.get(userId)!.filter((change) => change.key < key));
    return { userId, rank, before };
  });
  const changes = eloChanges(entrants);
  for (const { userId, rank, before } of entrants) {
    const change = changes.get(userId);
    if (change === undefined) continue;
    const own = {
      ...{ contestId, key, at, rank, before, after: before + change },
      ...(contest.duel !== undefined && { duel: scoreOf(rank, entrants) }),
    };
    others.set(userId, [...others.get(userId)!, own].toSorted(byKey));
  }
  return others;
}

const scoreOf = (rank: number, players: readonly { rank: number }[]): DuelScore =>
  rank > 1 ? 'LOST' : players.every((player) => player.rank === 1) ? 'DRAWN' : 'WON';

/** The record of a history; null without a duel. */
export function recordOf(history: History): DuelRecord | null {
  const scores = history.flatMap(({ duel }) => duel ?? []);
  const count = (score: DuelScore) => scores.filter((one) => one === score).length;
  return scores.length === 0 ? null : { won: count('WON'), drawn: count('DRAWN'), lost: count('LOST') };
}

/** All histories from nothing but the final contests of a community, in any order. */
export function historiesOf(contests: readonly FinalContest[]): Map<string, RatingChange[]> {
  const histories = new Map<string, RatingChange[]>();
  const inOrder = contests.map((one) => ({ ...one, key: ratingKey(one.contest) })).toSorted(byKey);
  for (const one of inOrder)
    for (const [userId, history] of withContest(one, histories)) histories.set(userId, history);
  return histories;
}

const byKey = ({ key: one }: { key: string }, { key: other }: { key: string }) =>
  one < other ? -1 : Number(one > other);
