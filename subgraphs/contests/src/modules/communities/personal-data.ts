import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { Clock } from '@leetcord/kit/time/clock';
import type { PersonalData } from '../../personal-data.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import { joinedMemberships, morePrivate } from './joined-memberships.ts';
import type { MembersRepository } from './members.repository.ts';

export interface MemberDataSources {
  members: MembersRepository;
  knownUsers: KnownUsersRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  clock: Clock;
}

export const memberData = ({ members, knownUsers, leetcodeAccounts, clock }: MemberDataSources): PersonalData => ({
  collections: ['members'],
  read: async ({ _id, leftAt = {}, leftAs = {} }, names) => {
    const memberships = (await members.ofUser(_id)).map(async ({ communityId, displayName = null, ...member }) => {
      const { discordUserId, role, roleFrom, joinedAt, isAnonymous, mayBeMentioned } = member;
      const community = await names.community(communityId);
      return { community, discordUserId, displayName, role, roleFrom, joinedAt, isAnonymous, mayBeMentioned };
    });
    const membershipsEnded = Object.entries(leftAt).map(async ([id, at]) => {
      return { community: await names.community(id), leftAt: at, leftAs: leftAs[id] ?? null };
    });
    return { memberships: await Promise.all(memberships), membershipsEnded: await Promise.all(membershipsEnded) };
  },
  forget: ({ _id }, transaction) => transaction((tx) => members.removeAllOf(_id, tx)),
  move: async ({ userId, toUserId, discordUserId }, tx) => {
    const own = await members.ofUser(toUserId, tx);
    const handedOver = await members.ofUser(userId, tx);
    const back = [];
    for (const member of handedOver) {
      const leftAs = await knownUsers.comeBack(toUserId, member.communityId, tx);
      back.push(leftAs === null ? member : { ...member, ...morePrivate(member, leftAs) });
    }
    await members.removeAllOf(userId, tx);
    for (const { communityId } of [...own, ...handedOver]) {
      await members.releaseDiscordUser(communityId, discordUserId, toUserId, tx);
    }
    await members.putUnchecked(joinedMemberships(own, back, { userId: toUserId, discordUserId }), tx);
    // Who had no community so far is not looked at.
    if (handedOver.length > 0) await leetcodeAccounts.lookAt(toUserId, clock.now(), tx);
  },
});

export const communityData: ImpersonalData = { collections: ['communities'], because: 'It keeps Discord servers.' };
