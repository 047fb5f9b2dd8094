import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { QueryResolvers } from './../../../types.generated.ts';

const MAX_COMMUNITIES = 100;
const ID_PATTERN = /^[\da-f]{32}$/;

export const openCommunities: NonNullable<QueryResolvers['openCommunities']> = async (
  _parent,
  args,
  { caller, closing },
) => {
  const request = pageRequest(args, { max: MAX_COMMUNITIES, keyPattern: ID_PATTERN });
  return connectionOf(await closing.openCommunities(caller, request), ({ _id }) => _id);
};
