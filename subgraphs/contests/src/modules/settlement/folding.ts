import { contestBoardId, windowBoardId } from '../boards/board-id.ts';
import { scoreOf, type Score } from '../boards/scores.repository.ts';
import type { ContestFormat, Fact } from '../formats/contest-format.ts';
import { POINTS } from '../formats/points.ts';
import { formatNamed, type FormatName } from '../formats/registry.ts';
import { BOARD_WINDOWS } from '../scoring/windows.ts';
import type { Award, Submission } from '../submissions/submission.ts';

/** A board that facts move, with the format by which it counts. */
export interface CountedBoard {
  board: string;
  format: ContestFormat;
}

/** The formats of contests, by id. A contest that is gone has none. */
export type ContestFormats = ReadonlyMap<string, FormatName>;

/** What is settled of a confirmed submission in the community of one of its awards. */
export const factOf = (
  { userId, problemSlug, verdict, submittedAt, voidIn = [] }: Omit<Submission, 'awards'>,
  { communityId, points }: Award,
): Fact => ({
  ...{ userId, problemSlug, verdict, submittedAt, points },
  isNew: points > 0,
  isVoid: voidIn.includes(communityId),
});

/** The boards that a submission of that moment counts on: those of the community's windows, and of contests. */
export function boardsOf(
  { communityId, contestIds }: Pick<Award, 'communityId' | 'contestIds'>,
  submittedAt: Date,
  formats: ContestFormats,
): CountedBoard[] {
  const windows = BOARD_WINDOWS.map((window) => windowBoardId(communityId, window, submittedAt));
  return [
    ...windows.map((board) => ({ board, format: POINTS })),
    ...contestIds.flatMap((id) => {
      const format = formats.get(id);
      return format === undefined ? [] : [{ board: contestBoardId(id), format: formatNamed(format) }];
    }),
  ];
}

/** Rows with another fact. Those that it does not move are left out. */
export function withFact(rows: ReadonlyMap<string, Score>, boards: readonly CountedBoard[], fact: Fact): Score[] {
  return boards
    .filter(({ format }) => format.takes(fact, {}))
    .map(({ board, format }) => {
      const state = format.add(rows.get(board), fact, {});
      return scoreOf({ board, userId: fact.userId, order: format.orderKey(fact.userId, state) }, state);
    });
}

/** All rows of a user, by board, from nothing but their submissions, in any order. */
export function fold(submissions: readonly Submission[], formats: ContestFormats): Map<string, Score> {
  const rows = new Map<string, Score>();
  for (const submission of submissions) {
    if (submission.state !== 'CONFIRMED') continue;
    for (const award of submission.awards) {
      const boards = boardsOf(award, submission.submittedAt, formats);
      for (const row of withFact(rows, boards, factOf(submission, award))) rows.set(row.board, row);
    }
  }
  return rows;
}
