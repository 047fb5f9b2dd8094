import DataLoader from 'dataloader';
import { pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import { memberId, type MembersRepository } from '../communities/members.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import { boardCursorKey, highFirst, orderKey, rankAll, type Ranked } from '../scoring/ranking.ts';
import { PROVISIONAL_CONTESTS } from './elo.ts';
import { counted, type CountedChange } from './history.ts';
import type { Rating, RatingsRepository, ShownRating } from './ratings.repository.ts';

interface OrderedRating extends ShownRating {
  order: string;
}
export type RatingRow = Ranked<OrderedRating>;

/** Not one of those who hide their name: between two named neighbours, a rating is as good as told. */
export interface RatingPage extends Page<RatingRow> {
  communityId: string;
}

/**
 * The ratings of communities, for one request. All see the same ranking: of the members who show their name. Who hides it sees their own rating, with the
 * place that it would have; nobody sees that of somebody who is not a member any more.
 */
export class RatingsView {
  readonly #ratings: RatingsRepository;
  readonly #members: MembersView;
  readonly #rankings: DataLoader<string, RatingRow[]>;
  /** With their histories, by member. */
  readonly #whole: DataLoader<string, Rating | null>;

  constructor({ ratings, members }: { ratings: RatingsRepository; members: MembersRepository }, seen: MembersView) {
    this.#ratings = ratings;
    this.#members = seen;
    this.#rankings = new DataLoader((communityIds) =>
      Promise.all(
        communityIds.map(async (communityId) => {
          const [all, { named }] = await Promise.all([
            ratings.ofCommunity(communityId),
            members.userIdsByPrivacy(communityId),
          ]);
          const listed = new Set(named);
          return rankAll(all.filter(({ userId }) => listed.has(userId)).map(withOrder));
        }),
      ),
    );
    this.#whole = new DataLoader(async (ids) => {
      const found = new Map((await ratings.wholeOf(ids)).map((one) => [one._id, one]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async page(communityId: string, request: PageRequest): Promise<RatingPage> {
    return { communityId, ...pageOfList(await this.#rankings.load(communityId), request, boardCursorKey) };
  }

  async count(communityId: string): Promise<number> {
    return (await this.#rankings.load(communityId)).length;
  }

  /** A member's rating for others; null for none, and for one whose name is hidden from them. */
  async of(communityId: string, userId: string): Promise<RatingRow | null> {
    if ((await this.#members.see(communityId, userId)).user === null) return null;
    return this.mine(communityId, userId);
  }

  /** A member's rating, for themselves. */
  async mine(communityId: string, userId: string): Promise<RatingRow | null> {
    const rows = await this.#rankings.load(communityId);
    const listed = rows.find((row) => row.userId === userId);
    if (listed !== undefined) return listed;
    const own = await this.#ratings.find(communityId, userId);
    if (own === null) return null;
    const row = withOrder(own);
    return { ...row, rank: 1 + rows.filter(({ order }) => order < row.order).length };
  }

  /** The contests of a rating, latest first. */
  async history(
    { communityId, userId }: Pick<ShownRating, 'communityId' | 'userId'>,
    request: PageRequest,
  ): Promise<Page<CountedChange>> {
    const history = await this.#historyOf(communityId, userId);
    // The pages of a list go up by key, and this one goes down.
    const upward = { ...request, isBackward: !request.isBackward };
    const { items, hasNextPage, hasPreviousPage } = pageOfList(history, upward, ({ key }) => key);
    return { items: items.toReversed(), hasNextPage: hasPreviousPage, hasPreviousPage: hasNextPage };
  }

  /** What a contest made of a member's rating; null where it made nothing. For those who may see whose it is. */
  async changeBy(
    contestId: string,
    { communityId, userId }: { communityId: string; userId: string },
  ): Promise<CountedChange | null> {
    const history = await this.#historyOf(communityId, userId);
    return history.find((change) => change.contestId === contestId) ?? null;
  }

  async #historyOf(communityId: string, userId: string): Promise<CountedChange[]> {
    return counted((await this.#whole.load(memberId(communityId, userId)))?.history ?? []);
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#rankings, this.#whole]) loader.clearAll();
  }
}

/** Whether a rating may still be far from what its member can do. */
export const isProvisional = ({ contests }: Pick<ShownRating, 'contests'>): boolean => contests < PROVISIONAL_CONTESTS;

const withOrder = <T extends ShownRating>(rating: T) => ({ ...rating, order: orderKey(highFirst(rating.rating)) });
