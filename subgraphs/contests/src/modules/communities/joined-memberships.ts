import type { Privacy } from '../accounts/known-users.repository.ts';
import { memberId, type Member } from './members.repository.ts';
import { mayActAs, type Grant } from './roles.ts';

/**
 * The memberships of a user who has been handed those of another one, and their Discord account. Where only the user was a member,
 * Discord knows nothing of the new account yet: the role that the former one had goes, an owner's stays, and the name is unknown. Where
 * both were, the user has been a member since their own joining, has the better role, and is hidden where either was.
 */
export function joinedMemberships(
  own: readonly Member[],
  handedOver: readonly Member[],
  { userId, discordUserId }: { userId: string; discordUserId: string },
): Member[] {
  const kept = own.map(({ displayName: _, ...member }) => ({ ...member, ...withoutDiscord(member), discordUserId }));
  const before = new Map(kept.map((member) => [member.communityId, member]));
  const joined = handedOver.map((member): Member => {
    const mine = before.get(member.communityId);
    const moved = { ...member, _id: memberId(member.communityId, userId), userId, discordUserId };
    if (mine === undefined) return moved;
    return {
      ...moved,
      ...(mine.roleFrom === 'OWNER' && mayActAs(mine.role, member.role) ? grantOf(mine) : grantOf(member)),
      joinedAt: mine.joinedAt,
      ...morePrivate(mine, member),
    };
  });
  const both = new Set(joined.map(({ communityId }) => communityId));
  return [...kept.filter(({ communityId }) => !both.has(communityId)), ...joined];
}

/** Hidden where either is. */
export const morePrivate = (one: Privacy, other: Privacy): Privacy => ({
  isAnonymous: one.isAnonymous || other.isAnonymous,
  mayBeMentioned: one.mayBeMentioned && other.mayBeMentioned,
  ...((one.mutedNews ?? other.mutedNews) !== undefined && {
    mutedNews: [...new Set([...(one.mutedNews ?? []), ...(other.mutedNews ?? [])])],
  }),
});

const grantOf = ({ role, roleFrom }: Grant): Grant => ({ role, roleFrom });

const withoutDiscord = (grant: Grant): Grant =>
  grant.roleFrom === 'OWNER' ? grantOf(grant) : { role: 'MEMBER', roleFrom: 'DISCORD' };
