import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { parseInput } from '@leetcord/kit/invalid-input';
import { newId } from '../../ids.ts';
import { CommunityNotFound } from './communities.errors.ts';
import { addMemberInput, registerCommunityInput, setAnnouncementChannelInput } from './communities.input.ts';
import type { CommunitiesRepository, Community } from './communities.repository.ts';
import type { MembersRepository } from './members.repository.ts';

/** What changes communities and who is in them. For services only. */
export class CommunitiesService {
  readonly #communities: CommunitiesRepository;
  readonly #members: MembersRepository;
  readonly #clock: Clock;

  constructor(communities: CommunitiesRepository, members: MembersRepository, clock: Clock) {
    this.#communities = communities;
    this.#members = members;
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
      visibility: 'PUBLIC',
      createdAt,
    });
  }

  /** Throws InvalidInput and CommunityNotFound. */
  async setAnnouncementChannel(caller: Caller, input: unknown): Promise<Community> {
    requireScope(caller, 'communities:write');
    const { discordGuildId, channelId } = parseInput(setAnnouncementChannelInput, input);
    const community = await this.#communities.setAnnouncementChannel(discordGuildId, channelId ?? null);
    if (community === null) throw new CommunityNotFound();
    return community;
  }

  /** Throws InvalidInput and CommunityNotFound. Safe to repeat: the moment of joining stays the first one. */
  async addMember(caller: Caller, input: unknown): Promise<Community> {
    requireScope(caller, 'members:write');
    const { discordGuildId, userId } = parseInput(addMemberInput, input);
    const community = await this.#communities.findByDiscordGuild(discordGuildId);
    if (community === null) throw new CommunityNotFound();
    await this.#members.add(community._id, userId, this.#clock.now());
    return community;
  }
}
