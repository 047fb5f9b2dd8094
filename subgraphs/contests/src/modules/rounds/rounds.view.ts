import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { ParticipantResult, RoundResultsRepository } from './round-results.repository.ts';

export interface RoundRow extends ParticipantResult {
  rank: number;
}

export interface RoundPage extends Page<RoundRow> {
  slug: string;
  communityId: string;
}

/**
 * The table of a round in a community, for one request. It has present members, and only those whose name is shown: the place in the world
 * names an account on LeetCode, so a row without a name would be none.
 */
export class RoundsView {
  readonly #caller: Caller;
  readonly #results: RoundResultsRepository;
  readonly #members: DataLoader<string, { named: string[]; hidden: string[] }>;

  constructor(caller: Caller, sources: { members: MembersRepository; roundResults: RoundResultsRepository }) {
    this.#caller = caller;
    this.#results = sources.roundResults;
    this.#members = new DataLoader((ids) => Promise.all(ids.map((id) => sources.members.userIdsByPrivacy(id))));
  }

  async page(slug: string, communityId: string, request: PageRequest): Promise<RoundPage> {
    const { named } = await this.#members.load(communityId);
    const { items, ...sides } = pageOf(await this.#results.page(slug, named, request), request);
    const [top] = items;
    const better = top === undefined ? 0 : await this.#results.countBetter(slug, named, top);
    let rank = better + 1;
    // Those without a place are equal. Nobody else is, so that only they can be on the page before.
    const ranked = items.map((item, index) => {
      if (index > 0 && item.order !== items[index - 1]!.order) rank = better + index + 1;
      return { ...item, rank };
    });
    return { slug, communityId, items: ranked, ...sides };
  }

  async count(slug: string, communityId: string): Promise<number> {
    return this.#results.count(slug, (await this.#members.load(communityId)).named);
  }

  async hiddenCount(slug: string, communityId: string): Promise<number> {
    const { hidden } = await this.#members.load(communityId);
    return hidden.length === 0 ? 0 : this.#results.count(slug, hidden);
  }

  /** The row of the signed-in user who is a member, also if they are hidden. */
  async mine(slug: string, communityId: string): Promise<RoundRow | null> {
    const userId = readerOf(this.#caller, 'account:read');
    const { named, hidden } = await this.#members.load(communityId);
    if (userId === null || !(named.includes(userId) || hidden.includes(userId))) return null;
    const result = await this.#results.find(slug, userId);
    return result && { ...result, rank: 1 + (await this.#results.countBetter(slug, named, result)) };
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#members.clearAll();
  }
}
