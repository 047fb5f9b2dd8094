import { isMentionedIn } from '../../communities/appearance.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { labelAt } from '../../contests/problem-label.ts';
import type { StandingResolvers } from './../../types.generated.ts';
import { shownCell, shownSeconds } from '../standing-node.ts';

export const Standing: Pick<
  StandingResolvers,
  | 'cells'
  | 'displayName'
  | 'id'
  | 'lastScoredAt'
  | 'mayBeMentioned'
  | 'points'
  | 'problems'
  | 'rank'
  | 'shownAs'
  | 'solved'
  | 'user'
  | '__isTypeOf'
> = {
  id: ({ board, contest, isLive, ...row }, _args, { view }) => {
    // Else a cache would show the one in place of the other.
    const isAnother = isLive && view.standings.isFrozen(contest);
    return view.disclosure.rowId(isAnother ? `${board.id}:live` : board.id, row);
  },
  mayBeMentioned: (row, { kind }) => isMentionedIn(row, kind),
  cells: (node) => node.exactCells.map((cell) => shownCell(cell, node)),
  problems: async ({ contest, userId, precision, isLive }, _args, { view }) => {
    const table = await view.standings.table(contest);
    return table.resultsOf(userId, { isLive }).map(({ solvedAt, ...result }, index) => ({
      ...result,
      label: labelAt(index),
      isSolved: solvedAt !== null,
      solvedAt: solvedAt && shownTime(solvedAt, precision),
      solvedAfterSeconds: solvedAt && shownSeconds(solvedAt, contest.startsAt, precision),
    }));
  },
};
