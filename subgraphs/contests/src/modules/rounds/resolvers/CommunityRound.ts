import { contestUrl } from '@leetcord/kit/text/leetcode-round';
import { pageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunityRoundResolvers } from './../../types.generated.ts';
import { ROUND_RESULT_KEY_PATTERN } from '../round-results.repository.ts';
import { stateOf } from '../round-state.ts';

const MAX_RESULTS = 100;

export const CommunityRound: CommunityRoundResolvers = {
  id: ({ round, communityId }) => `${communityId}:${round._id}`,
  slug: ({ round }) => round._id,
  title: ({ round }) => round.title,
  url: ({ round }) => contestUrl(round._id),
  startsAt: ({ round }) => round.startsAt,
  endsAt: ({ round }) => round.endsAt,
  state: ({ round }, _args, { clock }) => stateOf(round, clock.now()),
  results: ({ round, communityId }, args, { view }) => {
    const unseal = (cursor: string) => view.disclosure.unsealCursor(cursor, `${communityId} ${round._id}`);
    const request = pageRequest(args, { max: MAX_RESULTS, keyPattern: ROUND_RESULT_KEY_PATTERN, unseal });
    return view.rounds.page(round._id, communityId, request);
  },
  hiddenCount: ({ round, communityId }, _args, { view }) => view.rounds.hiddenCount(round._id, communityId),
  mine: async ({ round, communityId }, _args, { view }) => {
    const row = await view.rounds.mine(round._id, communityId);
    return row && { ...row, communityId };
  },
};
