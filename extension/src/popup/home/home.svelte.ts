import { onMount } from 'svelte';
import { viewOf, type ContestView } from '../../contests/contest-view.ts';
import type { ContestChangesSubscription, HomeQuery, SolvesSubscription } from '../../gql/graphql.ts';
import { duelOf } from '../../duel/duel-view.ts';
import { dayOf, type DayView } from '../../home/day-view.ts';
import { studyOf, type StudyView } from '../../home/study-view.ts';
import { read } from '../../session/kept.ts';
import type { Owner } from '../../session/owner.ts';
import { useAccount } from '../../ui/account.svelte.ts';
import { useAnswer } from '../../ui/answer.svelte.ts';
import { Asking } from '../../ui/asking.ts';
import { useLive } from '../../ui/connect.ts';
import { Streams, wanted } from '../../ui/streams.ts';
import { ContestChanges } from '../contests/documents.ts';
import { FollowedDuels } from '../duel/followed-duels.svelte.ts';
import { Home as HomeDocument, Solves } from './documents.ts';

/** How often the server is asked, and while it does not tell of changes by itself. */
const REFRESH_MS = 60_000;
const REFRESH_UNTOLD_MS = 15_000;
/** One WebSocket takes 10 streams; one is of duels. */
const FOLLOWED_CONTESTS = 5;
const FOLLOWED_COMMUNITIES = 4;
const KEEP_AFTER_MS = 1_000;

const startOf = ({ startsAt }: { startsAt: string }): number => Date.parse(startsAt);
const endOf = ({ endsAt }: { endsAt: string }): number => Date.parse(endsAt);

/** Whether the clock has passed the start or end that ends a contest's state. */
const isBehind = (one: ContestView, nowMs: number): boolean =>
  (one.state === 'SCHEDULED' && startOf(one) <= nowMs) || (one.state === 'RUNNING' && endOf(one) <= nowMs);

/**
 * The user's day, the study plans that they are on, the contests of their servers: those that run, and the next one, and the user's duels. The server tells of changes in those that
 * run and of what the user solves elsewhere; it is asked again when a contest starts or ends, and now and then.
 */
export class Home {
  day: DayView | null = $state.raw(null);
  plans: StudyView[] = $state.raw([]);
  current: ContestView[] = $state.raw([]);
  next: ContestView | null = $state.raw(null);
  readonly duels = new FollowedDuels(() => this.#known());
  /** When the server told them, in Unix ms; null while it has not. */
  at: number | null = $state(null);
  /** Whether the server gave no answer when it was asked last. */
  isStale = $state(false);
  readonly #owner: () => Owner;
  readonly #now: () => number;
  readonly #account = useAccount();
  readonly #answer = useAnswer(HomeDocument, ['dailyChallenge']);
  readonly #streams: Streams;
  readonly #asking: Asking;
  #communities: string[] = [];
  #userId: string | null = null;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: () => Owner, now: () => number) {
    this.#owner = owner;
    this.#now = now;
    this.#streams = new Streams(useLive(owner));
    this.#asking = new Asking(() => this.#ask(), now);
    onMount(() => {
      void this.#recall();
      return () => {
        if (this.#keepTimer !== undefined) this.#keep();
        this.#streams.stop();
      };
    });
  }

  tick = (nowMs: number): void => this.#asking.tick(nowMs);
  /** What the user has solved may have changed. */
  changed = (): void => this.#asking.changed();
  refresh = (): Promise<void> => this.#asking.now();

  async #ask(): Promise<number | null> {
    const takeDuels = this.duels.asked();
    const isLatest = await this.#answer.ask({});
    this.#answer.again = this.refresh;
    this.isStale = this.#answer.fault !== null;
    if (isLatest && !this.isStale && this.#answer.data) {
      takeDuels(this.#answer.data.myDuels.map(duelOf));
      this.#take(this.#answer.data);
    }
    return this.#nextQuestion();
  }

  #take(data: HomeQuery): void {
    this.day = dayOf(data);
    this.plans = data.myStudyPlans.map(studyOf);
    this.current = data.myCommunities
      .flatMap(({ current }) => current.edges.map(({ node }) => viewOf(node)))
      .sort((one, other) => endOf(one) - endOf(other));
    const [first] = data.myCommunities
      .flatMap(({ planned }) => planned.edges.map(({ node }) => viewOf(node)))
      .sort((one, other) => startOf(one) - startOf(other));
    this.next = first ?? null;
    this.#communities = data.myCommunities.map(({ id }) => id).slice(0, FOLLOWED_COMMUNITIES);
    this.#userId = data.me?.id ?? null;
    this.at = this.#now();
    // At once: a popup may be open for less time than changes are gathered.
    this.#keep();
    this.#follow();
  }

  /** Has the server tell of changes. A stream that was given up begins again with the next answer. */
  #follow(): void {
    const solved = ({ submissionEvents: { user } }: SolvesSubscription) => {
      if (user && user.id === this.#userId) this.changed();
    };
    this.#streams.want([
      this.duels.stream(),
      ...this.#communities.map((communityId) => wanted(`solves ${communityId}`, Solves, { communityId }, solved)),
      ...this.current
        .slice(0, FOLLOWED_CONTESTS)
        .map(({ id }) => wanted(`contest ${id}`, ContestChanges, { id }, this.#contestChanged)),
    ]);
  }

  #contestChanged = ({ standings }: ContestChangesSubscription): void => {
    const changed = viewOf(standings);
    this.current = this.current.map((one) => (one.id === changed.id ? changed : one));
    this.#known();
  };

  /** At the next start or end, once a minute at least; null where the server's clock is behind or it did not answer. */
  #nextQuestion(): number | null {
    const nowMs = this.#now();
    const all = [...this.current, ...(this.next ? [this.next] : [])];
    if (this.isStale || all.some((one) => isBehind(one, nowMs))) return null;
    const changes = all.flatMap((one) => [startOf(one), endOf(one)]).filter((atMs) => atMs > nowMs);
    const isTold = this.current.every(({ id }) => this.#streams.isFollowed(`contest ${id}`));
    return Math.min(nowMs + (isTold ? REFRESH_MS : REFRESH_UNTOLD_MS), ...changes);
  }

  /** Notes what is shown now, for a popup that gets no answer. */
  #known(): void {
    this.at = this.#now();
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.#keep(), KEEP_AFTER_MS);
  }

  #keep(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const { day, plans, current, next, at } = this;
    const shown = { day, plans, current, next, duels: this.duels.list };
    void this.#account.keepShown('contests', { owner: this.#owner(), at: at!, ...shown });
  }

  /** Shows what was known last, until the server answers. */
  async #recall(): Promise<void> {
    const last = await read('contests');
    if (last?.owner !== this.#owner() || this.at !== null) return;
    this.day = last.day;
    this.plans = last.plans;
    this.current = last.current;
    this.next = last.next;
    this.duels.recall(last.duels);
    this.at = last.at;
  }
}
