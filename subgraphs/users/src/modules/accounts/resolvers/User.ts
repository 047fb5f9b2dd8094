import { hasScope, readerOf } from '@leetcord/kit/auth/caller';
import type { UserResolvers } from './../../types.generated.ts';
import { avatarUrlOf } from '../avatar.ts';
import { displayNameOf } from '../display-name.ts';

export const User: UserResolvers = {
  __resolveReference: async ({ id }, { caller, loaders }) => {
    // A reference comes as arbitrary JSON: its id may be anything.
    const account = typeof id === 'string' ? await loaders.byId.load(id) : null;
    return account && { account, isSelf: readerOf(caller, 'account:read') === account._id };
  },
  id: ({ account }) => account._id,
  createdAt: ({ account }) => account.createdAt,
  displayName: ({ account }) => displayNameOf(account),
  leetcode: ({ account: { leetcode } }) =>
    leetcode && {
      username: leetcode.username,
      profileUrl: `https://leetcode.com/u/${encodeURIComponent(leetcode.username)}/`,
      provenAt: leetcode.provenAt,
    },
  discord: ({ account: { discord }, isSelf }, _args, { caller }) =>
    discord && (isSelf || hasScope(caller, 'link-codes:create'))
      ? { ...discord, avatarUrl: avatarUrlOf(discord) }
      : null,
};
