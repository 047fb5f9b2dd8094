import type { Caller } from '@leetcord/kit/auth/caller';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import { gatheringInput, quietHoursInput } from './news.input.ts';

export interface CalmServiceOptions {
  communities: CommunitiesRepository;
  authority: Authority;
}

/** Sets when a community's news waits, and how much of it is told by itself. What waits already follows what is set. */
export class CalmService {
  readonly #options: CalmServiceOptions;

  constructor(options: CalmServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setQuietHours(caller: Caller, input: ActionInput): Promise<Community> {
    const { authority, communities } = this.#options;
    const { community } = await authority.moderator(caller, input, 'communities:write');
    return found(await communities.setQuietHours(community._id, parseInput(quietHoursInput, input)));
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setGathering(caller: Caller, input: ActionInput): Promise<Community> {
    const { authority, communities } = this.#options;
    const { community } = await authority.moderator(caller, input, 'communities:write');
    return found(await communities.setGatherAfter(community._id, parseInput(gatheringInput, input).after));
  }
}

function found(community: Community | null): Community {
  if (community === null) throw new CommunityNotFound();
  return community;
}
