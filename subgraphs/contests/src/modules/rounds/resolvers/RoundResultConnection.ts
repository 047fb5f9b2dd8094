import { connectionOf } from '@leetcord/kit/graphql/paging';
import type { View } from '../../../view.ts';
import type { RoundResultConnectionResolvers } from './../../types.generated.ts';
import { roundResultKey } from '../round-results.repository.ts';
import type { RoundPage } from '../rounds.view.ts';

/** Cursors lead to no other list. */
function sealed(page: RoundPage, { disclosure }: View) {
  const { communityId, slug } = page;
  const { edges, pageInfo } = connectionOf(page, roundResultKey, (cursor) =>
    disclosure.sealCursor(cursor, `${communityId} ${slug}`),
  );
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, communityId } })), pageInfo };
}

export const RoundResultConnection: RoundResultConnectionResolvers = {
  edges: (page, _args, { view }) => sealed(page, view).edges,
  pageInfo: (page, _args, { view }) => sealed(page, view).pageInfo,
  totalCount: ({ slug, communityId }, _args, { view }) => view.rounds.count(slug, communityId),
};
