import { requireScope, requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { settleUpsert, type RunTransaction, type Transaction } from '../../transaction.ts';
import type { KnownUsersRepository, Privacy } from '../accounts/known-users.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { ActionInput, Authority } from './authority.ts';
import type { BansRepository } from './bans.repository.ts';
import {
  Banned,
  CommunityNotFound,
  LastOwner,
  MemberNotFound,
  NotMember,
  NotModerator,
  NotOwner,
  unknownDiscordServer,
} from './communities.errors.ts';
import { addMemberInput, muteNewsInput } from './communities.input.ts';
import type { CommunitiesRepository, Community } from './communities.repository.ts';
import type { Member, MembersRepository, SeenAnew } from './members.repository.ts';
import { mayActAs, mayRemove, roleByDiscord, type Role } from './roles.ts';

export interface MembershipsServiceOptions {
  communities: CommunitiesRepository;
  members: MembersRepository;
  bans: BansRepository;
  knownUsers: KnownUsersRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  authority: Authority;
  /** Runs where a member of a community is seen otherwise from now on, or goes, so that what shows them is shown anew. */
  noteSeenAnew: (member: SeenAnew, tx: Transaction) => Promise<void>;
  /** Runs where somebody comes, so that their role is that of their title. Many come at once: it touches nothing that they share. */
  noteTitle: (member: SeenAnew, tx: Transaction) => Promise<void>;
  transaction: RunTransaction;
  clock: Clock;
}

/** Somebody in a community. */
export interface Whose {
  communityId: string;
  userId: string;
}

/** How long users goes on to tell that somebody came, in ms. */
const TOLD_WITHIN_MS = 7 * 24 * 60 * 60_000;

/** Since when somebody is a member who came at a moment, by another clock than ours; null when that is not told. */
function momentOfJoining(cameAt: Date | null, now: Date): Date {
  const ms = Math.max(cameAt?.getTime() ?? now.getTime(), now.getTime() - TOLD_WITHIN_MS);
  return new Date(Math.min(ms, now.getTime()));
}

/** What changes who is in a community, and as what. */
export class MembershipsService {
  readonly #options: MembershipsServiceOptions;

  constructor(options: MembershipsServiceOptions) {
    this.#options = options;
  }

  /**
   * Makes a user a member since they came, with the role that Discord gives them. Throws CommunityNotFound, Banned, and InvalidInput
   * also for a forgotten user. Safe to repeat, or late: the moment of joining stays the first one, the role follows Discord, and
   * who has left since they came stays away.
   */
  async add(caller: Caller, input: unknown): Promise<Community> {
    requireScope(caller, 'members:write');
    const { discordGuildId, joinedAt: cameAt, ...who } = parseInput(addMemberInput, input);
    const { userId, discordUserId, discordRole } = who;
    const { communities, members, bans, knownUsers, leetcodeAccounts, noteTitle, transaction, clock } = this.#options;
    const community = await communities.findByDiscordGuild(discordGuildId);
    if (community === null || community.closedAt !== undefined) throw unknownDiscordServer();
    const { _id: communityId } = community;
    const joinedAt = momentOfJoining(cameAt ?? null, clock.now());
    const join = async (tx: Transaction) => {
      const known = await knownUsers.join({ userId, communityId, discordUserId, joinedAt }, tx);
      if (known.kind === 'FORGOTTEN') {
        throw new InvalidInput('userId', 'This user has deleted their account: sign in anew, then link Discord again.');
      }
      if (known.kind !== 'JOINS') return community;
      if (await bans.keepsOut(communityId, who, tx)) throw new Banned();
      await members.releaseDiscordUser(communityId, discordUserId, userId, tx);
      const before = await members.find(communityId, userId, tx);
      const grant = roleByDiscord(before, discordRole);
      const name = who.displayName === null ? {} : { displayName: who.displayName };
      const { leftAs } = known;
      const joining = { communityId, userId, discordUserId, joinedAt, now: clock.now(), leftAs, ...name, ...grant };
      await members.join(joining, tx);
      if (before?.discordUserId !== discordUserId) {
        await noteTitle({ communityId, discordUserId }, tx);
        if (before !== null) await noteTitle(before, tx);
      }
      // Who had no community so far is not looked at.
      await leetcodeAccounts.lookAt(userId, clock.now(), tx);
      return community;
    };
    return settleUpsert(() => transaction(join));
  }

  /** Throws CommunityNotFound, NotOwner, MemberNotFound and LastOwner. */
  setRole(caller: Caller, { communityId, userId, role }: Whose & { role: Role }): Promise<Member> {
    const { userId: actorId } = requireUser(caller);
    const { members, authority, transaction } = this.#options;
    return transaction(async (tx) => {
      const { member: actor } = await authority.membership(actorId, communityId, tx);
      if (!mayActAs(actor?.role ?? null, 'OWNER')) throw new NotOwner();
      const member = await this.#find({ communityId, userId }, tx);
      if (role !== 'OWNER') await this.#keepAnOwnerWithout(member, tx);
      const grant = { role, roleFrom: 'OWNER' as const };
      await members.setGrant(member, grant, tx);
      return { ...member, ...grant };
    });
  }

  /** Throws CommunityNotFound, NotModerator, NotOwner, MemberNotFound and LastOwner. */
  remove(caller: Caller, { communityId, userId }: Whose): Promise<Community> {
    const { userId: actorId } = requireUser(caller);
    const { authority, transaction } = this.#options;
    return transaction(async (tx) => {
      const { community, member: actor } = await authority.membership(actorId, communityId, tx);
      if (actor === null || !mayActAs(actor.role, 'MODERATOR')) throw new NotModerator();
      const member = await this.#find({ communityId, userId }, tx);
      if (actorId !== userId && !mayRemove(actor.role, member.role)) throw new NotOwner();
      await this.#end(member, tx);
      return community;
    });
  }

  /** Throws CommunityNotFound, also for who is no member, and LastOwner. */
  leave(caller: Caller, communityId: string): Promise<void> {
    const { userId } = requireUser(caller);
    const { members, transaction } = this.#options;
    return transaction(async (tx) => {
      const member = await members.find(communityId, userId, tx);
      if (member === null) throw new CommunityNotFound();
      await this.#end(member, tx);
    });
  }

  /** What is left out stays as it is. Throws CommunityNotFound, also for who is no member. */
  setPrivacy(caller: Caller, communityId: string, privacy: Partial<Privacy>): Promise<Member> {
    const { userId } = requireUser(caller);
    const { members, noteSeenAnew, transaction } = this.#options;
    return transaction(async (tx) => {
      const member = await members.setPrivacy(communityId, userId, privacy, tx);
      if (member === null) throw new CommunityNotFound();
      await noteSeenAnew(member, tx);
      return member;
    });
  }

  /**
   * Keeps news of some kinds from being about the caller, or lets them again. Throws InvalidInput, CommunityNotFound and NotMember. Safe to repeat.
   */
  async muteNews(caller: Caller, input: ActionInput): Promise<Member> {
    const { authority, members, noteSeenAnew, transaction } = this.#options;
    const { kinds, isMuted } = parseInput(muteNewsInput, input);
    const { community, userId } = await authority.member(caller, input, 'communities:write');
    return transaction(async (tx) => {
      const { mutedNews = [] } = (await members.find(community._id, userId, tx)) ?? {};
      const others = mutedNews.filter((kind) => !kinds.some((one) => one === kind));
      const changed = { mutedNews: isMuted ? [...others, ...kinds] : others };
      const member = await members.setPrivacy(community._id, userId, kinds.length > 0 ? changed : {}, tx);
      if (member === null) throw new NotMember();
      if (kinds.length > 0) await noteSeenAnew(member, tx);
      return member;
    });
  }

  async #find({ communityId, userId }: Whose, tx: Transaction): Promise<Member> {
    const member = await this.#options.members.find(communityId, userId, tx);
    if (member === null) throw new MemberNotFound();
    return member;
  }

  /** Throws LastOwner. */
  async #end(member: Member, tx: Transaction): Promise<void> {
    const { members, knownUsers, noteSeenAnew, clock } = this.#options;
    await this.#keepAnOwnerWithout(member, tx);
    await members.remove(member, tx);
    await knownUsers.leave(member, clock.now(), tx);
    await noteSeenAnew(member, tx);
  }

  /** Throws LastOwner when the member is the only owner. Two owners who go at once do so one after the other. */
  async #keepAnOwnerWithout({ communityId, userId, role }: Member, tx: Transaction): Promise<void> {
    if (role !== 'OWNER') return;
    const { communities, members } = this.#options;
    await communities.lockOwners(communityId, tx);
    // Nobody need stay in a closed community for its sake.
    if ((await communities.find(communityId, tx))?.closedAt !== undefined) return;
    if (!(await members.hasOtherOwner(communityId, userId, tx))) throw new LastOwner();
  }
}
