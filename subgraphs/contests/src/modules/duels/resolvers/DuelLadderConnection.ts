import { connectionOf } from '@leetcord/kit/graphql/paging';
import type { View } from '../../../view.ts';
import { boardCursorKey } from '../../scoring/ranking.ts';
import type { DuelLadderConnectionResolvers } from './../../types.generated.ts';
import { ladderBoard, ladderNode } from '../ladder-node.ts';
import type { LadderPage } from '../ladder.view.ts';

const connection = (page: LadderPage, { disclosure }: View) =>
  connectionOf(page, boardCursorKey, (cursor) => disclosure.sealCursor(cursor, ladderBoard(page.communityId).id));

export const DuelLadderConnection: DuelLadderConnectionResolvers = {
  edges: (page, _args, { view }) =>
    Promise.all(
      connection(page, view).edges.map(async ({ cursor, node }) => ({ cursor, node: await ladderNode(node, view) })),
    ),
  pageInfo: (page, _args, { view }) => connection(page, view).pageInfo,
  totalCount: ({ communityId }, _args, { view }) => view.ladder.count(communityId),
};
