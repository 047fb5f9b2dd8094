import { contestBoardId } from '../../boards/board-id.ts';
import { boardPageRequest } from '../../boards/board-connection.ts';
import type { ContestResolvers } from './../../types.generated.ts';

export const Contest: ContestResolvers = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.contests.find(id) : null),
  id: ({ _id }) => _id,
  community: async ({ communityId }, _args, { view }) => view.communities.require(communityId),
  state: (contest, _args, { view }) => view.contests.stateOf(contest),
  standings: ({ _id, communityId }, args, { view }) => {
    const board = { id: contestBoardId(_id), communityId };
    return view.boards.page(board, boardPageRequest(args, board, view));
  },
};
