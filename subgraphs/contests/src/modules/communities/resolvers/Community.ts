import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import { lastRules } from '../../scoring/scoring-rules.ts';
import { boardTimeZoneOf, timeZoneOf } from '../communities.repository.ts';
import type { CommunityResolvers } from './../../types.generated.ts';
import { MEMBER_LIST_KEY_PATTERN, memberListKey } from '../members.repository.ts';

const MAX_MEMBERS = 100;

export const Community: Pick<
  CommunityResolvers,
  | 'boardTimeZone'
  | 'createdAt'
  | 'discordGuildId'
  | 'id'
  | 'language'
  | 'memberCount'
  | 'members'
  | 'myMembership'
  | 'name'
  | 'scoring'
  | 'timeZone'
  | 'visibility'
  | '__resolveReference'
> = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.communities.find(id) : null),
  id: ({ _id }) => _id,
  scoring: ({ scoring }) => lastRules(scoring),
  boardTimeZone: boardTimeZoneOf,
  timeZone: timeZoneOf,
  language: ({ language = null }) => language,
  memberCount: ({ _id }, _args, { view }) => view.communities.memberCount(_id),
  members: async ({ _id }, args, { view }) => {
    const request = pageRequest(args, { max: MAX_MEMBERS, keyPattern: MEMBER_LIST_KEY_PATTERN });
    const page = await view.members.page(_id, request);
    return page && connectionOf(page, memberListKey);
  },
  myMembership: ({ _id }, _args, { view }) => view.members.mine(_id),
};
