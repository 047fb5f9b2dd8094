import DataLoader from 'dataloader';
import { pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { DuelRecord } from '../ratings/history.ts';
import type { RatingsRepository, ShownRating } from '../ratings/ratings.repository.ts';
import { boardCursorKey, highFirst, orderKey, rankAll, type Ranked } from '../scoring/ranking.ts';

export type LadderRow = Ranked<ShownRating & { duels: DuelRecord; order: string }>;

export interface LadderPage extends Page<LadderRow> {
  communityId: string;
}

/** The ladders of communities, for one request. All see the same ranking: of the members who show their name and have been in a duel that is final. */
export class LadderView {
  readonly #ratings: RatingsRepository;
  readonly #rankings: DataLoader<string, LadderRow[]>;

  constructor({ ratings, members }: { ratings: RatingsRepository; members: MembersRepository }) {
    this.#ratings = ratings;
    this.#rankings = new DataLoader((communityIds) =>
      Promise.all(
        communityIds.map(async (communityId) => {
          const [all, { named }] = await Promise.all([
            ratings.ofDuellists(communityId),
            members.userIdsByPrivacy(communityId),
          ]);
          const listed = new Set(named);
          return rankAll(all.filter(({ userId }) => listed.has(userId)).flatMap(rowsOf));
        }),
      ),
    );
  }

  async page(communityId: string, request: PageRequest): Promise<LadderPage> {
    return { communityId, ...pageOfList(await this.#rankings.load(communityId), request, boardCursorKey) };
  }

  async count(communityId: string): Promise<number> {
    return (await this.#rankings.load(communityId)).length;
  }

  /** A member's row, for themselves: where they hide their name, with the place that it would have. */
  async mine(communityId: string, userId: string): Promise<LadderRow | null> {
    const rows = await this.#rankings.load(communityId);
    const listed = rows.find((row) => row.userId === userId);
    if (listed !== undefined) return listed;
    const [row] = (await this.#ratings.findMany(communityId, [userId])).flatMap(rowsOf);
    return row === undefined ? null : { ...row, rank: 1 + rows.filter(({ order }) => order < row.order).length };
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#rankings.clearAll();
  }
}

const rowsOf = ({ duels, ...rating }: ShownRating) =>
  duels === undefined ? [] : [{ ...rating, duels, order: orderKey(highFirst(rating.rating)) }];
