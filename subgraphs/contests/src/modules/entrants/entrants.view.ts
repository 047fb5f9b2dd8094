import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import { connectionOf, pageOf, pageOfList, pageRequest, type PageArguments } from '@leetcord/kit/graphql/paging';
import DataLoader from 'dataloader';
import type { BansRepository } from '../communities/bans.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import { entryOf, type Contest } from '../contests/contests.repository.ts';
import type { EntrantsRepository } from '../contests/entrants.repository.ts';

const MAX_ENTRANTS = 100;
const ENTRANT_KEY_PATTERN = /^[0-9a-f]{32}$/;
const PLACE_PATTERN = /^\d{1,6}$/;
const placeKey = (place: number) => String(place).padStart(6, '0');

/** How somebody stands to a contest. */
export type EntryState = 'NONE' | 'INVITED' | 'JOINED' | 'DISQUALIFIED';

/** Who takes part in contests, as one caller sees them, for one request. */
export class EntrantsView {
  readonly #caller: Caller;
  readonly #entrants: EntrantsRepository;
  readonly #members: MembersView;
  readonly #banned: DataLoader<string, string[]>;
  readonly #counts: DataLoader<Contest, number, string>;

  constructor(
    caller: Caller,
    { entrants, bans }: { entrants: EntrantsRepository; bans: BansRepository },
    members: MembersView,
  ) {
    this.#caller = caller;
    this.#entrants = entrants;
    this.#members = members;
    this.#banned = new DataLoader(async (ids) => {
      const banned = await bans.userIdsIn(ids);
      return ids.map((id) => banned.get(id) ?? []);
    });
    this.#counts = new DataLoader(
      async (contests: readonly Contest[]) => {
        const counted = contests.map(async (one) => ({ contestId: one._id, except: await this.#outOf(one) }));
        const counts = await entrants.counts(await Promise.all(counted));
        return contests.map(({ _id }) => counts.get(_id) ?? 0);
      },
      { cacheKeyFn: ({ _id }) => _id },
    );
  }

  /** Who has joined a contest and takes part, each by their row. Of one that everybody takes part in, standings tell. */
  async page(contest: Contest, args: PageArguments) {
    const request = pageRequest(args, { max: MAX_ENTRANTS, keyPattern: ENTRANT_KEY_PATTERN });
    const found = await this.#entrants.page(contest._id, request, await this.#outOf(contest));
    return this.#connection(
      contest,
      connectionOf(pageOf(found, request), ({ listKey }) => listKey),
    );
  }

  count(contest: Contest): Promise<number> {
    return this.#counts.load(contest);
  }

  /** Who is disqualified, first one first. */
  async disqualified(contest: Contest, args: PageArguments) {
    const request = pageRequest(args, { max: MAX_ENTRANTS, keyPattern: PLACE_PATTERN });
    const all = (contest.disqualified ?? []).map((userId, index) => ({ userId, key: placeKey(index + 1) }));
    // Cursors of earlier versions are plain numbers.
    const from = { ...request, key: request.key && placeKey(Number(request.key)) };
    const keyOf = ({ key }: { key: string }) => key;
    return this.#connection(contest, connectionOf(pageOfList(all, from, keyOf), keyOf));
  }

  /** How the signed-in user stands to a contest; null for who is no member. */
  async mine(contest: Contest): Promise<EntryState | null> {
    const userId = readerOf(this.#caller, 'account:read');
    if (userId === null || (await this.#members.mine(contest.communityId)) === null) return null;
    if (contest.disqualified?.includes(userId)) return 'DISQUALIFIED';
    if (entryOf(contest) === 'EVERYBODY') return 'JOINED';
    const { hasJoined = false, isInvited = false } = (await this.#entrants.find(contest._id, userId)) ?? {};
    if (hasJoined) return 'JOINED';
    return isInvited ? 'INVITED' : 'NONE';
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#banned, this.#counts]) loader.clearAll();
  }

  async #outOf({ communityId, disqualified = [] }: Contest): Promise<string[]> {
    return [...disqualified, ...(await this.#banned.load(communityId))];
  }

  async #connection<E extends { cursor: string; node: { userId: string } }, P>(
    { communityId }: Contest,
    { edges, pageInfo }: { edges: E[]; pageInfo: P },
  ) {
    const seen = edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await this.#members.see(communityId, node.userId),
    }));
    return { edges: await Promise.all(seen), pageInfo };
  }
}
