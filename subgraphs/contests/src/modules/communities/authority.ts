import { hasScope, requireUser, type Caller, type Scope } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import { UserFault } from '@leetcord/kit/graphql/user-fault';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import type { BansRepository } from './bans.repository.ts';
import { closedCommunity, CommunityNotFound, NotMember, NotModerator } from './communities.errors.ts';
import { discordActorInput, type DiscordActor } from './communities.input.ts';
import { isForAnyone, type CommunitiesRepository, type Community } from './communities.repository.ts';
import type { Member, MembersRepository } from './members.repository.ts';
import { discordRoleOf, mayActAs, roleByDiscord, type Grant, type Role } from './roles.ts';

/** Somebody who acts in a community. */
export interface Actor {
  community: Community;
  /** Null for who is no member, unless Discord gives them a role. */
  role: Role | null;
  /** Null for who has no account, or is no member by it. */
  userId: string | null;
  /** By which the bot knows them; null for who acts by themselves. */
  discordUserId: string | null;
}

export interface AuthorityOptions {
  communities: CommunitiesRepository;
  members: MembersRepository;
  bans: BansRepository;
  transaction: RunTransaction;
}

/** What an input says of where the caller acts and, from the bot, on whose behalf. */
export interface ActionInput {
  communityId: string;
  by?: unknown;
}

/** Says who may moderate a community or owns it. The one place that does. */
export class Authority {
  readonly #options: AuthorityOptions;

  constructor(options: AuthorityOptions) {
    this.#options = options;
  }

  /**
   * A moderator or owner of the community, who acts by themselves or through the bot, which is who has the scope. Throws
   * NotModerator, CommunityNotFound also where it is closed, InvalidInput where the bot does not say on whose behalf, and FORBIDDEN where anybody
   * else does.
   */
  async moderator(caller: Caller, { communityId, by }: ActionInput, botScope: Scope): Promise<Actor> {
    const actor = await this.#actor(caller, { communityId, by }, botScope);
    if (!mayActAs(actor.role, 'MODERATOR')) throw new NotModerator();
    if (actor.community.closedAt !== undefined) throw closedCommunity();
    return actor;
  }

  /** Whether somebody may read what is for moderators, in the same way. */
  async isModerator(caller: Caller, input: ActionInput, botScope: Scope): Promise<boolean> {
    if (caller.kind !== 'user' && !hasScope(caller, botScope)) return false;
    try {
      await this.moderator(caller, input, botScope);
      return true;
    } catch (error) {
      if (error instanceof UserFault) return false;
      throw error;
    }
  }

  /** A member of the community, in the same way as a moderator. Throws NotMember in place of NotModerator. */
  async member(caller: Caller, input: ActionInput, botScope: Scope): Promise<{ community: Community; userId: string }> {
    const { community, role, userId } = await this.#actor(caller, input, botScope);
    if (role === null || userId === null) throw new NotMember();
    if (community.closedAt !== undefined) throw closedCommunity();
    return { community, userId };
  }

  /** A community as a user has it, and what they are in it. Throws CommunityNotFound where they may not see it. */
  async membership(
    userId: string,
    communityId: string,
    tx?: Transaction,
  ): Promise<{ community: Community; member: Member | null }> {
    const { communities, members } = this.#options;
    const community = await communities.find(communityId, tx);
    const member = community && (await members.find(communityId, userId, tx));
    if (community === null || (!isForAnyone(community) && member === null)) throw new CommunityNotFound();
    return { community, member };
  }

  #actor(caller: Caller, { communityId, by }: ActionInput, botScope: Scope): Promise<Actor> {
    return hasScope(caller, botScope)
      ? this.#behindBot(communityId, parseInput(discordActorInput, { by }).by)
      : this.#themselves(caller, communityId, by);
  }

  async #themselves(caller: Caller, communityId: string, by: unknown): Promise<Actor> {
    const { userId } = requireUser(caller);
    if (by !== undefined && by !== null) {
      throw publicError('FORBIDDEN', 'Only the bot acts on behalf of others: leave `by` out.');
    }
    const { community, member } = await this.membership(userId, communityId);
    return { community, role: member?.role ?? null, userId, discordUserId: null };
  }

  async #behindBot(communityId: string, by: DiscordActor): Promise<Actor> {
    const { communities, members, bans } = this.#options;
    const { discordUserId } = by;
    const community = await communities.find(communityId);
    if (community === null) throw new CommunityNotFound();
    const discordRole = discordRoleOf(by);
    const member = await members.findByDiscordUser(communityId, discordUserId);
    if (member === null) {
      // Whom moderators banned does not moderate by Discord's word. Only the server is stronger than they are.
      const isBanned = discordRole !== 'OWNER' && (await bans.findByDiscordUser(communityId, discordUserId)) !== null;
      return { community, role: isBanned ? null : discordRole, userId: null, discordUserId };
    }
    const { role } = isSame(member, roleByDiscord(member, discordRole))
      ? member
      : await this.#heedDiscord(communityId, discordUserId, discordRole);
    return { community, role, userId: member.userId, discordUserId };
  }

  /** Keeps what Discord says of a member, who may have changed or left meanwhile. */
  #heedDiscord(communityId: string, discordUserId: string, discordRole: Role): Promise<Grant> {
    const { members, transaction } = this.#options;
    return transaction(async (tx) => {
      const member = await members.findByDiscordUser(communityId, discordUserId, tx);
      const grant = roleByDiscord(member, discordRole);
      if (member !== null && !isSame(member, grant)) await members.setGrant(member, grant, tx);
      return grant;
    });
  }
}

const isSame = (one: Grant, other: Grant): boolean => one.role === other.role && one.roleFrom === other.roleFrom;
