import type { View } from '../../view.ts';
import type { BoardRow } from '../boards/boards.view.ts';
import { rowNode, type RowNode } from '../boards/board-connection.ts';
import { boardOfContest } from '../boards/board-id.ts';
import type { Contest } from '../contests/contests.repository.ts';
import { shownTime, type TimePrecision } from '../disclosure/shown-time.ts';
import type { Cell, Column } from '../formats/contest-format.ts';

/** A row of a contest's standings as the API shows it to the caller. */
export interface StandingNode extends RowNode {
  contest: Contest;
  /** The signed-in user's own row, of which nothing is frozen. */
  isLive: boolean;
  /** As they are stored, exactly. */
  exactCells: Cell[];
}

export async function standingNode(
  row: BoardRow,
  contest: Contest,
  { view, isLive }: { view: View; isLive: boolean },
): Promise<StandingNode> {
  const board = boardOfContest(contest);
  return { ...(await rowNode(row, board, view)), contest, isLive, exactCells: row.cells };
}

const COLUMNS = {
  penaltyMinutes: 'PENALTY_MINUTES',
  finishSeconds: 'FINISH_SECONDS',
  points: 'POINTS',
} as const satisfies Record<Column, string>;

/** A cell as the caller sees it. One that is a time is as exact as the row's other times, and null where those are of a day. */
export function shownCell({ column, value }: Cell, { contest, precision }: StandingNode) {
  return {
    column: COLUMNS[column],
    value: column === 'points' ? value : shownValue({ column, value }, contest, precision),
  };
}

function shownValue({ column, value }: Cell, { startsAt }: Contest, precision: TimePrecision): number | null {
  if (precision === 'DAY') return null;
  if (column === 'penaltyMinutes') return value;
  return shownSeconds(new Date(startsAt.getTime() + value * 1_000), startsAt, precision);
}

/** Whole seconds from a contest's start until a moment, as exact as the caller may know it; null for one of whom only the day is told. */
export function shownSeconds(at: Date, startsAt: Date, precision: TimePrecision): number | null {
  if (precision === 'DAY') return null;
  return Math.max(0, Math.floor((shownTime(at, precision).getTime() - startsAt.getTime()) / 1_000));
}
