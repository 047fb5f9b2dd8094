import type { Cell } from '../formats/contest-format.ts';
import { problemsOf } from '../formats/problem-set.ts';
import { lowFirst, orderKey, type BoardPosition } from '../scoring/ranking.ts';

/** How players ended their duel, or one of them did. */
export interface DuelStop {
  /** Who has left the community, was banned there or deleted their account has lost, as who resigned. */
  how: 'RESIGNED' | 'LEFT' | 'DRAW_AGREED';
  at: Date;
  /** Who resigned or left; null for a draw. */
  byUserId: string | null;
}

/** What makes a contest a duel: one in the format `LOCKOUT`, in which each problem is a round and worth one point. */
export interface ContestDuel {
  /** The challenger, then the challenged. */
  players: [string, string];
  stop: DuelStop | null;
}

/** Why a duel ended as it did: by its rounds, by a player's word, because its time was up, or since a moderator disqualified somebody. */
type DuelReason = 'ROUNDS' | 'TIME' | 'DISQUALIFIED' | DuelStop['how'];

/** What became of a duel. */
export interface DuelOutcome {
  /** Null for a draw. */
  winnerId: string | null;
  reason: DuelReason;
}

/** What of a row of standings says who has won. */
export interface DuelRow {
  userId: string;
  cells: readonly Cell[];
}

/** The points of a player, halves where a round was shared; 0 without a row. */
export const duelPoints = (userId: string, rows: readonly DuelRow[]): number =>
  rows.find((row) => row.userId === userId)?.cells.find(({ column }) => column === 'points')?.value ?? 0;

/**
 * Who wins by the rows as they are. Pure: it follows from the rows, the moderators' word, and how the duel was stopped, in whatever order these came. A duel
 * whose rounds had decided it before it was stopped stays decided by them.
 */
export function duelOutcome(
  { config, duel, disqualified = [] }: { config: unknown; duel: ContestDuel; disqualified?: readonly string[] },
  rows: readonly DuelRow[],
): DuelOutcome {
  const [one, other] = duel.players;
  const out = duel.players.filter((userId) => disqualified.includes(userId));
  if (out.length > 0) {
    return { winnerId: out.length > 1 ? null : out[0] === one ? other : one, reason: 'DISQUALIFIED' };
  }
  const [ofOne, ofOther] = [duelPoints(one, rows), duelPoints(other, rows)];
  const left = (problemsOf(config)?.length ?? 0) - ofOne - ofOther;
  const ahead = ofOne === ofOther ? null : ofOne > ofOther ? one : other;
  if (left <= 0 || Math.abs(ofOne - ofOther) > left) return { winnerId: ahead, reason: 'ROUNDS' };
  if (duel.stop !== null) {
    const { how, byUserId } = duel.stop;
    if (how === 'DRAW_AGREED') return { winnerId: null, reason: how };
    return { winnerId: byUserId === one ? other : one, reason: how };
  }
  return { winnerId: ahead, reason: 'TIME' };
}

/** Both players as rows of standings, also who has none: whoever is beaten may have solved nothing. */
export function duelPositions(contest: Parameters<typeof duelOutcome>[0], rows: readonly DuelRow[]): BoardPosition[] {
  const { winnerId } = duelOutcome(contest, rows);
  return contest.duel.players.map((userId) => {
    return { userId, order: orderKey(lowFirst(winnerId === null || winnerId === userId ? 0 : 1)) };
  });
}

/**
 * How many rounds of a duel are shown: each problem that somebody was told to be first at opens another one, unless the rounds have decided the duel. It does not
 * go back where a solve is voided: both have seen the problem.
 */
export function shownRounds({
  config,
  firstsTold = [],
  decidedAt = null,
  duel,
}: {
  config: unknown;
  firstsTold?: readonly string[];
  decidedAt?: Date | null;
  duel?: ContestDuel;
}): number {
  const told = new Set(firstsTold).size;
  const isDecidedByRounds = decidedAt !== null && duel?.stop === null;
  return Math.min(problemsOf(config)?.length ?? 0, Math.max(1, isDecidedByRounds ? told : told + 1));
}
