import { hasScope, readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import { appearanceOf, type Appearance } from './appearance.ts';
import { memberId, type Member, type MembersRepository } from './members.repository.ts';
import type { TimePrecision } from '../disclosure/shown-time.ts';
import { mayActAs } from './roles.ts';

/** A user as one caller sees them in a community. */
export interface SeenUser extends Appearance {
  /** Null where the name is hidden from the caller. */
  user: { __typename: 'User'; id: string } | null;
  /** How exactly the caller may know when the user did something there. */
  precision: TimePrecision;
  /** The name in the community's Discord server; null where `user` is, and where it is not known. */
  displayName: string | null;
}

/**
 * What one caller may see of members, for one request. What is asked in one turn takes one database command, and nothing is
 * read twice.
 */
export class MembersView {
  readonly #caller: Caller;
  readonly #members: MembersRepository;
  readonly #byId: DataLoader<string, Member | null>;
  readonly #byDiscordUser: DataLoader<{ communityId: string; discordUserId: string }, Member | null, string>;

  constructor(caller: Caller, members: MembersRepository) {
    this.#caller = caller;
    this.#members = members;
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await members.findMany(ids)).map((member) => [member._id, member]));
      return ids.map((id) => found.get(id) ?? null);
    });
    // One is meant by a whole operation: it is enough that they are read once.
    this.#byDiscordUser = new DataLoader(
      (asked) => Promise.all(asked.map((one) => members.findByDiscordUser(one.communityId, one.discordUserId))),
      { cacheKeyFn: ({ communityId, discordUserId }) => `${communityId} ${discordUserId}` },
    );
  }

  /** Whether the caller may see what only members of the community see. */
  async isInside(communityId: string): Promise<boolean> {
    const userId = readerOf(this.#caller, 'communities:read');
    return userId !== null && (await this.#find(communityId, userId)) !== null;
  }

  /** The signed-in user's membership, or null. */
  async mine(communityId: string): Promise<Member | null> {
    const userId = readerOf(this.#caller, 'account:read');
    return userId === null ? null : this.#find(communityId, userId);
  }

  /** The user of a member by their Discord account, for the bot; null for anyone else, and where there is no such member. */
  async behindBot(communityId: string, discordUserId: string): Promise<string | null> {
    if (!hasScope(this.#caller, 'communities:write')) return null;
    return (await this.#byDiscordUser.load({ communityId, discordUserId }))?.userId ?? null;
  }

  /** Whether a moderator or owner of the community is signed in. */
  async isModerator(communityId: string): Promise<boolean> {
    if (this.#caller.kind !== 'user') return false;
    const member = await this.#find(communityId, this.#caller.userId);
    return mayActAs(member?.role ?? null, 'MODERATOR');
  }

  /** All memberships of a user, longest first. */
  async ofUser(userId: string): Promise<Member[]> {
    const memberships = await this.#members.ofUser(userId);
    for (const member of memberships) this.#byId.prime(member._id, member);
    return memberships;
  }

  /** The members, longest first, for a moderator or owner who is signed in; null for anyone else. */
  async page(communityId: string, request: PageRequest): Promise<Page<Member> | null> {
    if (!(await this.isModerator(communityId))) return null;
    return pageOf(await this.#members.page(communityId, request), request);
  }

  /** A user as the caller sees them in a community. Everybody sees themselves. */
  async see(communityId: string, userId: string): Promise<SeenUser> {
    const member = await this.#find(communityId, userId);
    const appearance = appearanceOf(member);
    const isSeen = appearance.shownAs === 'NAME' || this.isSelf(userId);
    const precision = await this.#precisionOf(communityId, userId, appearance);
    return {
      ...appearance,
      precision,
      user: isSeen ? { __typename: 'User', id: userId } : null,
      displayName: isSeen ? (member?.displayName ?? null) : null,
    };
  }

  /** A user on the global board, which shows who chose so, by the name that they have everywhere. */
  seeConsenting(userId: string): SeenUser {
    const isExact = this.isSelf(userId) || hasScope(this.#caller, 'events:read');
    return {
      ...{ shownAs: 'NAME', mayBeMentioned: false, mutedNews: [], displayName: null },
      precision: isExact ? 'EXACT' : 'MINUTE',
      user: { __typename: 'User', id: userId },
    };
  }

  /** Who is hidden is so from members too, since these may see them by name elsewhere. */
  async #precisionOf(communityId: string, userId: string, { shownAs }: Appearance): Promise<TimePrecision> {
    if (this.isSelf(userId) || hasScope(this.#caller, 'events:read')) return 'EXACT';
    if (shownAs !== 'NAME') return 'DAY';
    return (await this.isInside(communityId)) ? 'EXACT' : 'MINUTE';
  }

  /** The users who joined a community at a moment or later, and before another; the first ones. */
  async joinedWithin(communityId: string, within: { from: Date; until: Date }, limit: number): Promise<string[]> {
    return (await this.#members.joinedWithin(communityId, within, limit)).map(({ userId }) => userId);
  }

  /** Whether the user is the one who asks. */
  isSelf(userId: string): boolean {
    return readerOf(this.#caller, 'account:read') === userId;
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#byId.clearAll();
    this.#byDiscordUser.clearAll();
  }

  #find(communityId: string, userId: string): Promise<Member | null> {
    return this.#byId.load(memberId(communityId, userId));
  }
}
