import { onMount } from 'svelte';
import { boardOf, type BoardChoice, type BoardView, type SeenBoard } from '../../board/board-view.ts';
import type { BoardQuery } from '../../gql/graphql.ts';
import { read } from '../../session/kept.ts';
import type { Owner } from '../../session/owner.ts';
import { useAccount } from '../../ui/account.svelte.ts';
import { useAnswer } from '../../ui/answer.svelte.ts';
import { Asking } from '../../ui/asking.ts';
import { useLive } from '../../ui/connect.ts';
import { Streams, wanted } from '../../ui/streams.ts';
import { Solves } from '../home/documents.ts';
import { isSameBoard } from './board-choice.ts';
import { Board as BoardDocument } from './documents.ts';

/** How often the server is asked, and while it does not tell of changes by itself. */
const REFRESH_MS = 60_000;
const REFRESH_UNTOLD_MS = 15_000;
/** How soon after a solve: in a contest there are many. */
const SOON_MS = 3_000;
const PAGE_SIZE = 20;
/** How many boards are kept for a popup that gets no answer. */
const KEPT = 8;

type Page = { after?: string } | { last: number; before: string };
type Community = SeenBoard['communities'][number];

const FIRST_CHOICE = { window: 'WEEK', at: null, topic: null, difficulty: null } as const;

/** A page of a leaderboard, and the user's own place. The server tells of solves in a community; it is asked again then, and now and then. */
export class Board {
  /** Null while it is not known which boards there are. */
  choice: BoardChoice | null = $state.raw(null);
  communities: Community[] = $state.raw([]);
  isOnGlobal = $state(false);
  board: BoardView | null = $state.raw(null);
  /** When the server told it, in Unix ms; null while it has not. */
  at: number | null = $state(null);
  /** Whether the server gave no answer when it was asked last. */
  isStale = $state(false);
  /** Whether it is known that there is no board for the user. */
  isNowhere = $state(false);
  readonly #owner: () => Owner;
  readonly #now: () => number;
  readonly #account = useAccount();
  readonly #answer = useAnswer(BoardDocument);
  readonly #streams: Streams;
  readonly #asking: Asking;
  #page: Page = {};
  #seen: SeenBoard[] = [];
  #hasScopes = false;

  constructor(owner: () => Owner, now: () => number) {
    this.#owner = owner;
    this.#now = now;
    this.#streams = new Streams(useLive(owner));
    this.#asking = new Asking(() => this.#ask(), now, SOON_MS);
    onMount(() => () => this.#streams.stop());
  }

  /** Shows what was known last. Called before the first tick. */
  async recall(): Promise<void> {
    const kept = await read('boards');
    if (kept?.owner !== this.#owner()) return;
    this.#seen = kept.seen;
    const [last] = kept.seen;
    if (!last) return;
    this.communities = last.communities;
    this.isOnGlobal = last.isOnGlobal;
    this.#choose({ ...last.choice, at: null });
  }

  tick = (nowMs: number): void => this.#asking.tick(nowMs);
  /** What the user has solved may have changed. */
  changed = (): void => this.#asking.changed();

  show(choice: BoardChoice): Promise<void> {
    this.#choose(choice);
    return this.#asking.now();
  }

  next(): Promise<void> {
    return this.#turnTo(this.board?.endCursor ? { after: this.board.endCursor } : {});
  }

  previous(): Promise<void> {
    return this.#turnTo(this.board?.startCursor ? { last: PAGE_SIZE, before: this.board.startCursor } : {});
  }

  first(): Promise<void> {
    return this.#turnTo({});
  }

  #turnTo(page: Page): Promise<void> {
    this.#page = page;
    return this.#asking.now();
  }

  #choose(choice: BoardChoice): void {
    const seen = this.#seen.find((one) => isSameBoard(one.choice, choice));
    this.choice = choice;
    this.#page = {};
    this.board = seen?.board ?? null;
    this.at = seen?.at ?? null;
  }

  async #ask(): Promise<number | null> {
    const { choice } = this;
    const page = this.#page;
    const { communityId, ...rest } = choice ?? { communityId: null, ...FIRST_CHOICE };
    const isLatest = await this.#answer.ask({
      asksScopes: !this.#hasScopes,
      isCommunity: communityId !== null,
      isGlobal: choice !== null && communityId === null,
      communityId: communityId ?? '',
      ...rest,
      ...page,
    });
    this.#answer.again = () => this.#asking.now();
    this.isStale = this.#answer.fault !== null;
    // Another board is wanted by now: its own question is in flight.
    if (!isLatest || choice !== this.choice || page !== this.#page) return this.#now() + REFRESH_MS;
    if (this.isStale || !this.#answer.data) return null;
    return this.#take(this.#answer.data);
  }

  #take(data: BoardQuery): Promise<number | null> | number | null {
    if (data.myCommunities && data.consent) {
      this.communities = data.myCommunities;
      this.isOnGlobal = data.consent.includesMe === true;
      this.#hasScopes = true;
    }
    const told = data.leaderboard ?? data.globalLeaderboard;
    const isThere =
      this.choice !== null &&
      (this.choice.communityId === null
        ? this.isOnGlobal
        : this.communities.some(({ id }) => id === this.choice?.communityId));
    if (!told || !isThere) return this.#chooseAnother();
    const nowMs = this.#now();
    this.board = boardOf(told);
    this.at = nowMs;
    this.isNowhere = false;
    // The window that runs has no moment of its own: another one follows when it ends.
    const endsMs = told.endsAt ? Date.parse(told.endsAt) : Infinity;
    if (endsMs > nowMs && this.choice!.at !== null) this.choice = { ...this.choice!, at: null };
    this.#follow();
    if (!('after' in this.#page || 'before' in this.#page)) this.#keep();
    const { communityId, at } = this.choice!;
    const isTold = communityId === null || at !== null || this.#streams.isFollowed(communityId);
    return Math.min(nowMs + (isTold ? REFRESH_MS : REFRESH_UNTOLD_MS), at === null ? endsMs : Infinity);
  }

  /** There is no such board, or not any more: shows the first one that there is. */
  #chooseAnother(): Promise<number | null> | number | null {
    const [first] = this.communities;
    const communityId = first?.id ?? null;
    this.isNowhere = !first && !this.isOnGlobal;
    if (this.isNowhere || this.choice?.communityId === communityId) {
      this.board = null;
      this.#hasScopes = false;
      return this.isNowhere ? this.#now() + REFRESH_MS : null;
    }
    this.#choose({ communityId, ...FIRST_CHOICE });
    return this.#ask();
  }

  #follow(): void {
    const { communityId, at } = this.choice!;
    const isTold = communityId !== null && at === null;
    this.#streams.want(isTold ? [wanted(communityId, Solves, { communityId }, this.changed)] : []);
  }

  /** Notes what is shown now, for a popup that gets no answer. */
  #keep(): void {
    const { choice, board, at, communities, isOnGlobal } = this;
    const one = { choice: choice!, board: board!, at: at!, communities, isOnGlobal };
    this.#seen = [one, ...this.#seen.filter((other) => !isSameBoard(other.choice, one.choice))].slice(0, KEPT);
    void this.#account.keepShown('boards', { owner: this.#owner(), seen: this.#seen });
  }
}
