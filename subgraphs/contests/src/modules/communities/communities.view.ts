import { hasScope, requireReader, type Caller } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import DataLoader from 'dataloader';
import { isForAnyone, type CommunitiesRepository, type Community } from './communities.repository.ts';
import type { Destination } from './destinations.ts';
import type { MembersRepository } from './members.repository.ts';
import type { MembersView } from './members.view.ts';

/**
 * What one caller may see of communities, for one request: anyone sees public ones that are open; members, and the services that bring
 * news or keep communities, see private ones. What is asked in one turn takes one database command, and nothing is read
 * twice.
 */
export class CommunitiesView {
  readonly #caller: Caller;
  readonly #communities: CommunitiesRepository;
  readonly #members: MembersView;
  readonly #byId: DataLoader<string, Community | null>;
  readonly #memberCounts: DataLoader<string, number>;

  constructor(
    caller: Caller,
    sources: { communities: CommunitiesRepository; members: MembersRepository },
    members: MembersView,
  ) {
    this.#caller = caller;
    this.#communities = sources.communities;
    this.#members = members;
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await sources.communities.findMany(ids)).map((community) => [community._id, community]));
      return ids.map((id) => found.get(id) ?? null);
    });
    this.#memberCounts = new DataLoader(async (ids) => {
      const counts = await sources.members.count(ids);
      return ids.map((id) => counts.get(id) ?? 0);
    });
  }

  /** For what refers to a community: throws when it is gone or the caller may not see it any more. */
  async require(id: string): Promise<Community> {
    const found = await this.find(id);
    if (found === null) throw publicError('FORBIDDEN', 'The server cannot be seen by you.');
    return found;
  }

  /** Null for an unknown community and for one that the caller may not see. */
  async find(id: string): Promise<Community | null> {
    return this.#ifVisible(await this.#byId.load(id));
  }

  async findByDiscordGuild(discordGuildId: string): Promise<Community | null> {
    return this.#ifVisible(await this.#communities.findByDiscordGuild(discordGuildId));
  }

  /** The communities of the signed-in user, longest membership first. Throws UNAUTHENTICATED and FORBIDDEN. */
  async mine(): Promise<Community[]> {
    const memberships = await this.#members.ofUser(requireReader(this.#caller, 'communities:read', 'account:read'));
    // An API key may read the account and not the private communities. One that reads communities lists all that its owner is in.
    const found = await Promise.all(memberships.map(({ communityId }) => this.find(communityId)));
    return found.filter((community) => community !== null);
  }

  memberCount(id: string): Promise<number> {
    return this.#memberCounts.load(id);
  }

  /** Where the news go, for those who bring them: nowhere while the community is closed. Null for anyone else. */
  destinationsOf({ destinations, closedAt }: Community): Destination[] | null {
    if (!this.#isBot()) return null;
    return closedAt === undefined ? destinations : [];
  }

  /** Forgets what was read: for the next event of a subscription, whose view lives longer than a request. */
  forget(): void {
    for (const loader of [this.#byId, this.#memberCounts]) loader.clearAll();
  }

  async #ifVisible(community: Community | null): Promise<Community | null> {
    if (community === null || isForAnyone(community) || this.#isBot()) return community;
    return (await this.#members.isInside(community._id)) ? community : null;
  }

  #isBot(): boolean {
    return hasScope(this.#caller, 'communities:write') || hasScope(this.#caller, 'events:read');
  }
}
