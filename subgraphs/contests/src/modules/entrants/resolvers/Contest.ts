import type { ContestResolvers } from './../../types.generated.ts';
import { boardEdges, boardPageInfo, boardPageRequest } from '../../boards/board-connection.ts';
import { boardOfContest } from '../../boards/board-id.ts';
import { entryOf } from '../../contests/contests.repository.ts';

export const Contest: Pick<
  ContestResolvers,
  'disqualified' | 'entrantCount' | 'entrants' | 'entry' | 'myEntry' | '__resolveReference'
> = {
  entry: entryOf,
  entrantCount: (contest, _args, { view }) =>
    entryOf(contest) === 'EVERYBODY' ? view.standings.count(contest) : view.entrants.count(contest),
  entrants: async (contest, args, { view }) => {
    if (entryOf(contest) !== 'EVERYBODY') return view.entrants.page(contest, args);
    const board = boardOfContest(contest);
    const page = await view.standings.page(contest, boardPageRequest(args, board, view));
    return { edges: await boardEdges(page, view), pageInfo: boardPageInfo(page, view) };
  },
  disqualified: (contest, args, { view }) => view.entrants.disqualified(contest, args),
  myEntry: (contest, _args, { view }) => view.entrants.mine(contest),
};
