import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import { newId } from '../../ids.ts';
import { DEFAULT_TIME_ZONE } from '../calendar/time-zone.ts';
import { withZone } from '../scoring/windows.ts';
import type { ActionInput, Authority } from './authority.ts';
import { CommunityNotFound } from './communities.errors.ts';
import { languageInput, registerCommunityInput, timeZoneInput } from './communities.input.ts';
import {
  boardTimeZoneOf,
  type CommunitiesRepository,
  type Community,
  type Visibility,
} from './communities.repository.ts';

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
    const { discordGuildId, name } = parseInput(registerCommunityInput, input);
    const createdAt = this.#clock.now();
    return this.#communities.register({
      _id: newId(createdAt),
      discordGuildId,
      name,
      // Nobody is looked at, and nothing is said, before somebody of the server has chosen so.
      visibility: 'PRIVATE',
      destinations: [],
      createdAt,
    });
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setVisibility(caller: Caller, input: ActionInput & { visibility: Visibility }): Promise<Community> {
    const { community } = await this.#authority.moderator(caller, input, 'communities:write');
    const changed = await this.#communities.setVisibility(community._id, input.visibility);
    if (changed === null) throw new CommunityNotFound();
    return changed;
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setTimeZone(
    caller: Caller,
    input: ActionInput & { timeZone: string; forBoards?: boolean | null | undefined },
  ): Promise<Community> {
    const { community } = await this.#authority.moderator(caller, input, 'communities:write');
    const { timeZone, forBoards } = parseInput(timeZoneInput, input);
    const ofBoards =
      forBoards === true ? timeZone : forBoards === false ? DEFAULT_TIME_ZONE : boardTimeZoneOf(community);
    const isChanged = ofBoards !== boardTimeZoneOf(community);
    // Of two changes at once one may be lost, but nothing that is in force.
    const boardZones = isChanged && { boardZones: withZone(community.boardZones, ofBoards, this.#clock.now()) };
    const changed = await this.#communities.setTimeZone(community._id, { timeZone, ...boardZones });
    if (changed === null) throw new CommunityNotFound();
    return changed;
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setLanguage(caller: Caller, input: ActionInput & { language?: string | null }): Promise<Community> {
    const { community } = await this.#authority.moderator(caller, input, 'communities:write');
    const { language } = parseInput(languageInput, input);
    const changed = await this.#communities.setLanguage(community._id, language);
    if (changed === null) throw new CommunityNotFound();
    return changed;
  }
}
