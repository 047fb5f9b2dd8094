import { onMount } from 'svelte';
import type { Live } from '../../api/live.ts';
import { viewOf, type ContestView } from '../../contests/contest-view.ts';
import type { ContestChangesSubscription } from '../../gql/graphql.ts';
import { read, write, type LastContests } from '../../session/kept.ts';
import type { Owner } from '../../session/owner.ts';
import { useAnswer } from '../../ui/answer.svelte.ts';
import { useLive } from '../../ui/connect.ts';
import { ContestChanges, MyContests, OneContest } from './documents.ts';

/** How often the server is asked for contests, and while it does not tell of their changes by itself. */
const REFRESH_MS = 60_000;
const REFRESH_UNTOLD_MS = 15_000;
/** The pauses between questions while a contest has not started or ended yet by the server's clock, or there is no answer. */
const SOON_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
const KEEP_AFTER_MS = 1_000;

const startOf = ({ startsAt }: { startsAt: string }): number => Date.parse(startsAt);
const endOf = ({ endsAt }: { endsAt: string }): number => Date.parse(endsAt);

/** Whether the clock has passed the start or end that ends a contest's state. */
const isBehind = (one: ContestView, nowMs: number): boolean =>
  (one.state === 'SCHEDULED' && startOf(one) <= nowMs) || (one.state === 'RUNNING' && endOf(one) <= nowMs);

/**
 * The contests of the user's servers: those that run, and the next one. The server tells of changes in those that run; they are asked
 * for again when one starts or ends, and now and then.
 */
export class Contests {
  current: ContestView[] = $state.raw([]);
  next: ContestView | null = $state.raw(null);
  /** When the server told them, in Unix ms; null while it has not. */
  at: number | null = $state(null);
  /** Whether the server gave no answer when it was asked last. */
  isStale = $state(false);
  readonly #owner: () => Owner;
  readonly #now: () => number;
  readonly #mine = useAnswer(MyContests);
  readonly #planned = useAnswer(OneContest);
  readonly #live: Live;
  /** What stops the streams, by contest. */
  #followed: Record<string, () => void> = {};
  #askAt = 0;
  #soon = 0;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: () => Owner, now: () => number) {
    this.#owner = owner;
    this.#now = now;
    this.#live = useLive(owner);
    onMount(() => {
      void this.#recall();
      return () => {
        clearTimeout(this.#keepTimer);
        for (const stop of Object.values(this.#followed)) stop();
      };
    });
  }

  /** Asks the server if it is time to; called at each tick of the clock. */
  tick(nowMs: number): void {
    if (nowMs >= this.#askAt) void this.refresh();
  }

  async refresh(): Promise<void> {
    this.#askAt = Infinity; // Until the answer is here.
    await this.#mine.ask({});
    const communities = this.#mine.data?.myCommunities;
    if (this.#mine.fault === null && communities) {
      const [first] = communities
        .flatMap(({ planned }) => planned.edges.map(({ node }) => node))
        .sort((one, other) => startOf(one) - startOf(other));
      if (first) await this.#planned.ask({ id: first.id });
      const planned = this.#planned.data?.contest;
      this.current = communities
        .flatMap(({ current }) => current.edges.map(({ node }) => viewOf(node)))
        .sort((one, other) => endOf(one) - endOf(other));
      // Without an answer it is still an earlier one.
      this.next = planned && planned.id === first?.id ? viewOf(planned) : null;
      this.#known();
      this.#follow();
    }
    this.isStale = this.#mine.fault !== null || this.#planned.fault !== null;
    this.#plan();
  }

  /** Has the server tell of changes in the contests that run. A stream that was given up begins again with the next answer. */
  #follow(): void {
    const ids = this.current.map(({ id }) => id);
    for (const [id, stop] of Object.entries(this.#followed)) {
      if (ids.includes(id)) continue;
      stop();
      delete this.#followed[id];
    }
    for (const id of ids) {
      const next = ({ standings }: ContestChangesSubscription) => this.#take(viewOf(standings));
      const end = () => void delete this.#followed[id];
      this.#followed[id] ??= this.#live.follow(ContestChanges, { id }, { next, end });
    }
  }

  #take(contest: ContestView): void {
    this.current = this.current.map((one) => (one.id === contest.id ? contest : one));
    this.#known();
  }

  /** Asks at the next start or end, once a minute at least, and soon where the server's clock is behind or it did not answer. */
  #plan(): void {
    const nowMs = this.#now();
    const all = [...this.current, ...(this.next ? [this.next] : [])];
    if (this.isStale || all.some((one) => isBehind(one, nowMs))) {
      this.#askAt = nowMs + SOON_MS[Math.min(this.#soon++, SOON_MS.length - 1)]!;
      return;
    }
    this.#soon = 0;
    const changes = all.flatMap((one) => [startOf(one), endOf(one)]).filter((atMs) => atMs > nowMs);
    const isTold = this.current.every(({ id }) => id in this.#followed);
    this.#askAt = Math.min(nowMs + (isTold ? REFRESH_MS : REFRESH_UNTOLD_MS), ...changes);
  }

  /** Notes what is shown now, for a popup that gets no answer. */
  #known(): void {
    this.at = this.#now();
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => {
      const { current, next, at } = this;
      void write('contests', { owner: this.#owner(), at: at!, current, next } satisfies LastContests);
    }, KEEP_AFTER_MS);
  }

  /** Shows what was known last, until the server answers. */
  async #recall(): Promise<void> {
    const last = await read('contests');
    if (last?.owner !== this.#owner() || this.at !== null) return;
    this.current = last.current;
    this.next = last.next;
    this.at = last.at;
  }
}
