import { connectionOf } from '@leetcord/kit/graphql/paging';
import type { View } from '../../../view.ts';
import type { RoundResultConnectionResolvers } from './../../types.generated.ts';
import { roundResultKey } from '../round-results.repository.ts';
import type { RoundPage } from '../rounds.view.ts';

/** Cursors lead to no other list. */
function sealed(page: RoundPage, { disclosure }: View) {
  const { communityId, slug } = page;
  const { edges, pageInfo } = connectionOf(page, roundResultKey);
  const rows = edges.map(({ cursor, node }) => {
    return { cursor: disclosure.sealCursor(cursor, `${communityId} ${slug}`), node: { ...node, communityId } };
  });
  return { edges: rows, pageInfo: { ...pageInfo, endCursor: rows.at(-1)?.cursor ?? null } };
}

export const RoundResultConnection: RoundResultConnectionResolvers = {
  edges: (page, _args, { view }) => sealed(page, view).edges,
  pageInfo: (page, _args, { view }) => sealed(page, view).pageInfo,
  totalCount: ({ slug, communityId }, _args, { view }) => view.rounds.count(slug, communityId),
};
