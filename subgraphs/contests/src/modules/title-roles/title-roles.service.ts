import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { z } from 'zod';
import type { RunTransaction } from '../../transaction.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { snowflake } from '../communities/communities.input.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import { isProvisional } from '../ratings/ratings.view.ts';
import { titleOf, TITLE_NAMES, type RatingTitle } from '../ratings/titles.ts';
import { LONGEST_MS } from './title-checks.ts';
import type { TitleCheck, TitleChecksRepository } from './title-checks.repository.ts';
import type { TitleRole, TitleRolesRepository } from './title-roles.repository.ts';

/** How long the bot has for what it took, in ms, before it gets it again. */
const AGAIN_MS = 10 * 60_000;
/** How long nothing is tried in a server where the bot may not give roles, in ms, unless it says that it may. */
const REFUSED_MS = 60 * 60_000;

const titleRoleInput = z.object({
  title: z.enum(TITLE_NAMES, 'title must be one that LeetCord knows.'),
  roleId: snowflake('roleId')
    .nullish()
    .transform((id) => id ?? null),
});
const FIRST = 'first must be 1 to 100.';
export const takeInput = z.object({ first: z.number().min(1, FIRST).max(100, FIRST) });
const settleInput = z.object({ id: z.string().max(200, 'Give an id that was taken.'), version: z.number() });
const reportInput = z.object({ discordGuildId: snowflake('discordGuildId'), isRefused: z.boolean() });

export interface TitleRolesServiceOptions {
  titleRoles: TitleRolesRepository;
  titleChecks: TitleChecksRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  ratings: RatingsRepository;
  authority: Authority;
  transaction: RunTransaction;
  clock: Clock;
}

/** Somebody in a Discord server, with the title that their role there should be of. */
export interface DueTitleCheck {
  id: string;
  version: number;
  discordGuildId: string;
  discordUserId: string;
  title: RatingTitle | null;
  roles: TitleRole[];
  wasRefused: boolean;
}

/** The roles of Discord servers that stand for titles of ratings, and whom the bot is to look at. */
export class TitleRolesService {
  readonly #options: TitleRolesServiceOptions;

  constructor(options: TitleRolesServiceOptions) {
    this.#options = options;
  }

  /** Has a role stand for a title, or none. Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setRole(caller: Caller, input: ActionInput): Promise<Community> {
    // Only Discord knows which roles somebody may give there, and the bot alone asks it.
    requireScope(caller, 'communities:write');
    const { authority, titleRoles, transaction, clock } = this.#options;
    const { community } = await authority.moderator(caller, input, 'communities:write');
    const { title, roleId } = parseInput(titleRoleInput, input);
    await transaction(async (tx) => {
      const { roles = [] } = (await titleRoles.find(community._id, tx)) ?? {};
      const others = roles.filter((one) => one.title !== title);
      if (others.some((one) => one.roleId === roleId))
        throw new InvalidInput('roleId', 'This role stands for another title already: choose another role.');
      const all = roleId === null ? others : [...others, { title, roleId }];
      await titleRoles.setRoles(community._id, all, clock.now(), tx);
    });
    return community;
  }

  /** Highest title first. */
  async rolesOf({ _id }: Community): Promise<TitleRole[]> {
    const { roles = [] } = (await this.#options.titleRoles.find(_id)) ?? {};
    return TITLE_NAMES.flatMap((title) => roles.find((one) => one.title === title) ?? []);
  }

  /** Whom to look at now. Who is not settled is given again later. Throws InvalidInput. */
  async take(caller: Caller, input: unknown): Promise<DueTitleCheck[]> {
    requireScope(caller, 'communities:write');
    const { titleRoles, titleChecks, communities, clock } = this.#options;
    const { first } = parseInput(takeInput, input);
    const now = clock.now();
    const notIn = await titleRoles.refusedSince(new Date(now.getTime() - REFUSED_MS), now);
    const taken = await titleChecks.take(first, { now, longestMs: LONGEST_MS, againMs: AGAIN_MS, notIn });
    const ids = [...new Set(taken.map(({ communityId }) => communityId))];
    const [chosen, open] = await Promise.all([titleRoles.findMany(ids), communities.findMany(ids)]);
    const due = taken.map(async (check): Promise<DueTitleCheck | null> => {
      const roles = chosen.find(({ _id }) => _id === check.communityId);
      const community = open.find(({ _id }) => _id === check.communityId);
      if (roles === undefined || community === undefined || community.closedAt !== undefined) {
        await titleChecks.settle(check._id, check.version);
        return null;
      }
      return {
        ...{ id: check._id, version: check.version },
        ...{ discordGuildId: community.discordGuildId, discordUserId: check.discordUserId },
        ...{ title: await this.#titleOf(check), roles: roles.roles, wasRefused: roles.refusedAt !== undefined },
      };
    });
    return (await Promise.all(due)).filter((one) => one !== null);
  }

  /** None of who hides their name, nor of who is no member any more. */
  async #titleOf({ communityId, discordUserId }: TitleCheck): Promise<RatingTitle | null> {
    const { members, ratings } = this.#options;
    const member = await members.findByDiscordUser(communityId, discordUserId);
    if (member === null || member.isAnonymous) return null;
    const rating = await ratings.find(communityId, member.userId);
    return rating === null || isProvisional(rating) ? null : titleOf(rating.rating);
  }

  /** Says that somebody has the role of their title, and none of another one. Throws InvalidInput. */
  async settle(caller: Caller, input: unknown): Promise<string> {
    requireScope(caller, 'communities:write');
    const { id, version } = parseInput(settleInput, input);
    await this.#options.titleChecks.settle(id, version);
    return id;
  }

  /** Keeps whether the bot may give the roles in a server. Returns whether its owner is to be told that it may not. Throws InvalidInput. */
  async report(caller: Caller, input: unknown): Promise<boolean> {
    requireScope(caller, 'communities:write');
    const { titleRoles, communities, clock } = this.#options;
    const { discordGuildId, isRefused } = parseInput(reportInput, input);
    const community = await communities.findByDiscordGuild(discordGuildId);
    const before = community && (await titleRoles.setRefused(community._id, isRefused ? clock.now() : null));
    return isRefused && before !== null && before.refusedAt === undefined;
  }
}
