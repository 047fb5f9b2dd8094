import { onMount } from 'svelte';
import { clubOf, duelOf, queueOf, type ClubView, type QueueView } from '../../duel/duel-view.ts';
import type { DuelsQuery } from '../../gql/graphql.ts';
import { read } from '../../session/kept.ts';
import type { Owner } from '../../session/owner.ts';
import { useAccount } from '../../ui/account.svelte.ts';
import { useAnswer } from '../../ui/answer.svelte.ts';
import { Asking } from '../../ui/asking.ts';
import { useLive } from '../../ui/connect.ts';
import { Streams } from '../../ui/streams.ts';
import { Duels as DuelsDocument } from './documents.ts';
import { FollowedDuels } from './followed-duels.svelte.ts';

/** How often the server is asked, and while it does not tell of changes by itself. */
const REFRESH_MS = 60_000;
const REFRESH_UNTOLD_MS = 5_000;

/** The user's duels, and those of one of their communities. The server tells of changes in the user's own; it is asked for the rest. */
export class Duels {
  readonly own = new FollowedDuels(() => this.#asking.changed());
  queue: QueueView | null = $state.raw(null);
  communities: { id: string; name: string }[] = $state.raw([]);
  /** Null while it is not known which there are. */
  communityId: string | null = $state(null);
  /** Null while it is not known. */
  club: ClubView | null = $state.raw(null);
  /** When the server told them, in Unix ms; null while it has not. */
  at: number | null = $state(null);
  /** Whether the server gave no answer when it was asked last. */
  isStale = $state(false);
  /** Whether it is known that the user is in no community. */
  isNowhere = $state(false);
  readonly #owner: () => Owner;
  readonly #now: () => number;
  readonly #account = useAccount();
  readonly #answer = useAnswer(DuelsDocument);
  readonly #streams: Streams;
  readonly #asking: Asking;

  constructor(owner: () => Owner, now: () => number) {
    this.#owner = owner;
    this.#now = now;
    this.#streams = new Streams(useLive(owner));
    this.#asking = new Asking(() => this.#ask(), now);
    onMount(() => () => this.#streams.stop());
  }

  /** Shows what was known last. Called before the first tick. */
  async recall(): Promise<void> {
    const last = await read('duels');
    if (last?.owner !== this.#owner()) return;
    this.own.recall(last.open);
    for (const name of ['queue', 'communities', 'communityId', 'club', 'at'] as const) {
      Object.assign(this, { [name]: last[name] });
    }
  }

  tick = (nowMs: number): void => this.#asking.tick(nowMs);
  refresh = (): Promise<void> => this.#asking.now();

  choose(communityId: string): Promise<void> {
    this.communityId = communityId;
    this.club = null;
    return this.#asking.now();
  }

  async #ask(): Promise<number | null> {
    const { communityId } = this;
    // From before the question, so that nothing is missed between the two.
    this.#streams.want([this.own.stream()]);
    const takeOwn = this.own.asked();
    const isLatest = await this.#answer.ask({ communityId: communityId ?? '', isChosen: communityId !== null });
    this.#answer.again = this.refresh;
    this.isStale = this.#answer.fault !== null;
    if (!isLatest || communityId !== this.communityId) return this.#now() + REFRESH_MS;
    if (this.isStale || !this.#answer.data) return null;
    takeOwn(this.#answer.data.myDuels.map(duelOf));
    return this.#take(this.#answer.data);
  }

  async #take({ myCommunities, community }: DuelsQuery): Promise<number | null> {
    this.communities = myCommunities.map(({ id, name }) => ({ id, name }));
    this.queue = queueOf(myCommunities);
    this.at = this.#now();
    const isThere = this.communities.some(({ id }) => id === this.communityId);
    this.isNowhere = this.communities.length === 0;
    if (!isThere) {
      // None is chosen, or the user has left it.
      this.communityId = this.communities[0]?.id ?? null;
      this.club = null;
      if (!this.isNowhere) return this.#ask();
    } else if (community) this.club = clubOf(community.duels);
    this.#keep();
    return this.#nextQuestion();
  }

  /** When something of what is shown ends, once a minute at least. */
  #nextQuestion(): number {
    const nowMs = this.#now();
    const ends = [
      this.queue?.until,
      ...this.own.list.flatMap((one) => [one.expiresAt, one.endsAt, one.drawOffer?.expiresAt]),
    ]
      .map((at) => (at ? Date.parse(at) : 0))
      .filter((atMs) => atMs > nowMs);
    const isTold = this.#streams.isFollowed('duels');
    return Math.min(nowMs + (isTold ? REFRESH_MS : REFRESH_UNTOLD_MS), ...ends);
  }

  /** Notes what is shown now, for a popup that gets no answer. */
  #keep(): void {
    const { queue, communities, communityId, club, at } = this;
    const seen = { queue, communities, communityId, club, at: at!, open: this.own.list };
    void this.#account.keepShown('duels', { owner: this.#owner(), ...seen });
  }
}
