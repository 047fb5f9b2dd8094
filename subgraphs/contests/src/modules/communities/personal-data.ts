import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { Clock } from '@leetcord/kit/time/clock';
import type { PersonalData } from '../../personal-data.ts';
import type { Transaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { BansRepository } from './bans.repository.ts';
import { joinedMemberships, morePrivate } from './joined-memberships.ts';
import type { MembersRepository, SeenAnew } from './members.repository.ts';

export interface MemberDataSources {
  members: MembersRepository;
  bans: BansRepository;
  knownUsers: KnownUsersRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  /** Runs where a member of a community is seen otherwise from now on, or goes, so that what shows them is shown anew. */
  noteSeenAnew: (member: SeenAnew, tx: Transaction) => Promise<void>;
  /** Runs where somebody comes, so that their role is that of their title. Many come at once: it touches nothing that they share. */
  noteTitle: (member: SeenAnew, tx: Transaction) => Promise<void>;
  clock: Clock;
}

export const memberData = ({
  members,
  knownUsers,
  leetcodeAccounts,
  noteSeenAnew,
  noteTitle,
  clock,
}: MemberDataSources): PersonalData => ({
  collections: ['members'],
  read: async ({ _id, leftAt = {}, leftAs = {} }, names) => {
    const memberships = (await members.ofUser(_id)).map(async ({ communityId, displayName = null, ...member }) => {
      const { discordUserId, role, roleFrom, joinedAt, isAnonymous, mayBeMentioned, mutedNews = [] } = member;
      const community = await names.community(communityId);
      const privacy = { isAnonymous, mayBeMentioned, mutedNews };
      return { community, discordUserId, displayName, role, roleFrom, joinedAt, ...privacy };
    });
    const membershipsEnded = Object.entries(leftAt).map(async ([id, at]) => {
      return { community: await names.community(id), leftAt: at, leftAs: leftAs[id] ?? null };
    });
    return { memberships: await Promise.all(memberships), membershipsEnded: await Promise.all(membershipsEnded) };
  },
  forget: ({ _id }, transaction) =>
    transaction(async (tx) => {
      const ended = await members.ofUser(_id, tx);
      await members.removeAllOf(_id, tx);
      for (const member of ended) await noteSeenAnew(member, tx);
    }),
  move: async ({ userId, toUserId, discordUserId }, tx) => {
    const own = await members.ofUser(toUserId, tx);
    const handedOver = await members.ofUser(userId, tx);
    const back = [];
    for (const member of handedOver) {
      const leftAs = await knownUsers.comeBack(toUserId, member.communityId, tx);
      back.push(leftAs === null ? member : { ...member, ...morePrivate(member, leftAs) });
    }
    await members.removeAllOf(userId, tx);
    for (const member of [...own, ...handedOver]) {
      const { communityId } = member;
      await members.releaseDiscordUser(communityId, discordUserId, toUserId, tx);
      await noteSeenAnew(member, tx);
      await noteTitle({ communityId, discordUserId }, tx);
    }
    await members.putUnchecked(joinedMemberships(own, back, { userId: toUserId, discordUserId }), tx);
    // Who had no community so far is not looked at.
    if (handedOver.length > 0) await leetcodeAccounts.lookAt(toUserId, clock.now(), tx);
  },
});

/**
 * A ban follows a user who goes on as another one, and the Discord account that they have from then on; the memberships that came with it
 * end. An owner can't be banned: there, the ban ends. Of a forgotten user it keeps their points off the boards, and no Discord account out.
 */
export const banData = ({ bans, members, knownUsers, noteTitle, clock }: MemberDataSources): PersonalData => ({
  collections: ['bans'],
  read: async ({ _id }, names) => ({
    bans: await Promise.all(
      (await bans.ofUser(_id)).map(async ({ communityId, discordUserIds, bannedAt }) => {
        return { community: await names.community(communityId), discordUserIds, bannedAt };
      }),
    ),
  }),
  forget: ({ _id }) => bans.scrub(_id),
  move: async ({ userId, toUserId, discordUserId }, tx) => {
    const followed = await bans.ofUser(userId, tx);
    for (const ban of [...followed, ...(await bans.ofUser(toUserId, tx))]) {
      await bans.remove(ban, tx);
      const member = await members.find(ban.communityId, toUserId, tx);
      if (member?.role === 'OWNER') continue;
      await bans.put({ ...ban, userId: toUserId, discordUserIds: [...ban.discordUserIds, discordUserId] }, tx);
      if (member === null) continue;
      await members.remove(member, tx);
      await knownUsers.leave(member, clock.now(), tx);
      await noteTitle(member, tx);
    }
  },
});

export const communityData: ImpersonalData = { collections: ['communities'], because: 'It keeps Discord servers.' };
