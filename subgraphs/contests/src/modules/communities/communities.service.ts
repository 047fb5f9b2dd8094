import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { newId } from '../../ids.ts';
import type { ActionInput, Authority } from './authority.ts';
import { CommunityNotFound } from './communities.errors.ts';
import { announcementChannelInput, registerCommunityInput } from './communities.input.ts';
import type { CommunitiesRepository, Community, Visibility } from './communities.repository.ts';

/** What changes communities. */
export class CommunitiesService {
  readonly #communities: CommunitiesRepository;
  readonly #authority: Authority;
  readonly #clock: Clock;

  constructor(communities: CommunitiesRepository, authority: Authority, clock: Clock) {
    this.#communities = communities;
    this.#authority = authority;
    this.#clock = clock;
  }

  /** Throws InvalidInput. Safe to repeat, also at the same time. */
  async register(caller: Caller, input: unknown): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { discordGuildId, name, defaultChannelId } = parseInput(registerCommunityInput, input);
    const createdAt = this.#clock.now();
    return this.#communities.register({
      _id: newId(createdAt),
      discordGuildId,
      name,
      defaultChannelId: defaultChannelId ?? null,
      // Nobody is looked at, and nothing is said, before somebody of the server has chosen so.
      visibility: 'PRIVATE',
      announcementChannelId: null,
      createdAt,
    });
  }

  /** For the bot alone: a channel belongs to a Discord server. Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setAnnouncementChannel(caller: Caller, input: ActionInput): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { channelId } = parseInput(announcementChannelInput, input);
    const { community } = await this.#authority.moderator(caller, input, 'communities:write');
    return found(await this.#communities.setAnnouncementChannel(community._id, channelId ?? null));
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setVisibility(caller: Caller, input: ActionInput & { visibility: Visibility }): Promise<Community> {
    const { community } = await this.#authority.moderator(caller, input, 'communities:write');
    return found(await this.#communities.setVisibility(community._id, input.visibility));
  }
}

function found(community: Community | null): Community {
  if (community === null) throw new CommunityNotFound();
  return community;
}
