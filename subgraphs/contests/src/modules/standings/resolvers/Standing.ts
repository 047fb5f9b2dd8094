import { shownTime } from '../../disclosure/shown-time.ts';
import { labelAt } from '../../contests/problem-label.ts';
import type { StandingResolvers } from './../../types.generated.ts';
import { shownCell, shownSeconds } from '../standing-node.ts';

export const Standing: StandingResolvers = {
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
