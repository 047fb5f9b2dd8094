import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { z } from 'zod';
import type { RunTransaction, Transaction } from '../../transaction.ts';
import { discordName, snowflake } from '../communities/communities.input.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { MembersRepository, SeenAnew } from '../communities/members.repository.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';

/** The shortest time between two checks of a member at Discord, in ms. */
const RECHECK_MS = 60 * 60_000;

export const takeInput = z.object({
  first: z.number().min(1, 'first must be 1 to 100.').max(100, 'first must be 1 to 100.'),
});
const reportInput = z.object({
  discordGuildId: snowflake('discordGuildId'),
  discordUserId: snowflake('discordUserId'),
  hasLeft: z.boolean(),
  displayName: discordName,
});

export interface DiscordMembersServiceOptions {
  communities: CommunitiesRepository;
  members: MembersRepository;
  knownUsers: KnownUsersRepository;
  /** Runs where a member of a community is seen otherwise from now on, comes or goes, so that what shows them is shown anew. */
  noteSeenAnew: (member: SeenAnew, tx: Transaction) => Promise<void>;
  transaction: RunTransaction;
  clock: Clock;
}

/** A person in a Discord server, as LeetCord knows them. */
export interface DiscordMember {
  discordGuildId: string;
  discordUserId: string;
  displayName: string | null;
}

/** Tracks who is in which Discord server, and by which name. Only the bot can ask Discord. */
export class DiscordMembersService {
  readonly #options: DiscordMembersServiceOptions;

  constructor(options: DiscordMembersServiceOptions) {
    this.#options = options;
  }

  /** Members of open communities to ask Discord about. Throws InvalidInput. */
  async take(caller: Caller, input: unknown): Promise<DiscordMember[]> {
    requireScope(caller, 'communities:write');
    const { communities, members, clock } = this.#options;
    const { first } = parseInput(takeInput, input);
    const now = clock.now();
    const due = await members.takeUnchecked(first, { checkedBy: new Date(now.getTime() - RECHECK_MS), now });
    const open = new Map(
      (await communities.findMany([...new Set(due.map(({ communityId }) => communityId))]))
        .filter(({ closedAt }) => closedAt === undefined)
        .map(({ _id, discordGuildId }) => [_id, discordGuildId]),
    );
    return due.flatMap(({ communityId, discordUserId, displayName }) => {
      const discordGuildId = open.get(communityId);
      if (discordGuildId === undefined || discordUserId === null) return [];
      return [{ discordGuildId, discordUserId, displayName: displayName ?? null }];
    });
  }

  /** Applies what Discord says about a person, and returns their id. Throws InvalidInput. */
  async report(caller: Caller, input: unknown): Promise<string> {
    requireScope(caller, 'communities:write');
    const { communities, members, knownUsers, noteSeenAnew, transaction, clock } = this.#options;
    const { discordGuildId, discordUserId, hasLeft, displayName } = parseInput(reportInput, input);
    const community = await communities.findByDiscordGuild(discordGuildId);
    if (community === null) return discordUserId;
    await transaction(async (tx) => {
      const member = await members.findByDiscordUser(community._id, discordUserId, tx);
      if (member === null) return;
      if (hasLeft) {
        // The server's new owner becomes an owner of its community when they use it.
        await members.remove(member, tx);
        await knownUsers.leave(member, clock.now(), tx);
        await noteSeenAnew(member, tx);
      } else if (displayName !== null && displayName !== member.displayName) {
        await members.setDisplayName(member, displayName, tx);
      }
    });
    return discordUserId;
  }
}
