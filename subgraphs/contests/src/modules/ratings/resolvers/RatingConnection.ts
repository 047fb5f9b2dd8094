import { connectionOf } from '@leetcord/kit/graphql/paging';
import type { View } from '../../../view.ts';
import { boardCursorKey } from '../../scoring/ranking.ts';
import type { RatingConnectionResolvers } from './../../types.generated.ts';
import { ratingNode, ratingsBoard } from '../rating-node.ts';
import type { RatingPage } from '../ratings.view.ts';

const connection = (page: RatingPage, { disclosure }: View) =>
  connectionOf(page, boardCursorKey, (cursor) => disclosure.sealCursor(cursor, ratingsBoard(page.communityId).id));

export const RatingConnection: RatingConnectionResolvers = {
  edges: (page, _args, { view }) =>
    Promise.all(
      connection(page, view).edges.map(async ({ cursor, node }) => ({ cursor, node: await ratingNode(node, view) })),
    ),
  pageInfo: (page, _args, { view }) => connection(page, view).pageInfo,
  totalCount: ({ communityId }, _args, { view }) => view.ratings.count(communityId),
};
