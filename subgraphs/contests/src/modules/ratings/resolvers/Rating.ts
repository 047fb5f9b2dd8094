import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import { CONTEST_LIST_KEY_PATTERN } from '../../contests/contests.repository.ts';
import type { RatingResolvers } from './../../types.generated.ts';
import { ratingsBoard } from '../rating-node.ts';
import { isProvisional } from '../ratings.view.ts';
import { titleOf } from '../titles.ts';

const MAX_CHANGES = 100;

export const Rating: RatingResolvers = {
  id: (rating, _args, { view }) => view.disclosure.rowId(ratingsBoard(rating.communityId).id, rating),
  title: (rating) => (isProvisional(rating) ? null : titleOf(rating.rating)),
  isProvisional: (rating) => isProvisional(rating),
  history: async (rating, args, { view }) => {
    const request = pageRequest(args, { max: MAX_CHANGES, keyPattern: CONTEST_LIST_KEY_PATTERN });
    return connectionOf(await view.ratings.history(rating, request), ({ key }) => key);
  },
};
