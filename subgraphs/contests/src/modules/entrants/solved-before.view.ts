import type { Clock } from '@leetcord/kit/time/clock';
import DataLoader from 'dataloader';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import type { Contest } from '../contests/contests.repository.ts';
import { contestantsOf, type EntrantsRepository } from '../contests/entrants.repository.ts';
import { problemsOf } from '../formats/problem-set.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';

/** So many are named of a problem. */
const MAX_NAMED = 100;
const SECOND_MS = 1_000;

interface Sources {
  solves: SolvesRepository;
  entrants: EntrantsRepository;
  members: MembersRepository;
}

/** Who had solved problems of contests before their start, as one caller sees them, for one request. */
export class SolvedBeforeView {
  readonly #sources: Sources;
  readonly #members: MembersView;
  readonly #clock: Clock;
  readonly #byContest: DataLoader<Contest, Map<string, string[]>, string>;

  constructor(sources: Sources, members: MembersView, clock: Clock) {
    this.#sources = sources;
    this.#members = members;
    this.#clock = clock;
    this.#byContest = new DataLoader((contests) => Promise.all(contests.map((contest) => this.#read(contest))), {
      cacheKeyFn: ({ _id }) => _id,
    });
  }

  /** Null before the start. */
  async of(contest: Contest, slug: string): Promise<SeenUser[] | null> {
    if (contest.startsAt > this.#clock.now()) return null;
    const userIds = (await this.#byContest.load(contest)).get(slug) ?? [];
    const seen = await Promise.all(userIds.map((userId) => this.#members.see(contest.communityId, userId)));
    return seen.filter(({ user }) => user !== null).slice(0, MAX_NAMED);
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#byContest.clearAll();
  }

  /** By problem. */
  async #read(contest: Contest): Promise<Map<string, string[]>> {
    const { solves } = this.#sources;
    const slugs = (problemsOf(contest.config) ?? []).map(({ slug }) => slug);
    if (slugs.length === 0) return new Map();
    const userIds = await contestantsOf(contest, this.#sources, this.#clock.now());
    // LeetCode tells whole seconds: what was solved in that of the start may have been after it.
    const before = new Date(Math.floor(contest.startsAt.getTime() / SECOND_MS) * SECOND_MS);
    const found = await solves.solvedBefore(userIds.toSorted(), slugs, before);
    const byProblem = Map.groupBy(found, ({ problemSlug }) => problemSlug);
    return new Map([...byProblem].map(([slug, some]) => [slug, some.map(({ userId }) => userId)]));
  }
}
