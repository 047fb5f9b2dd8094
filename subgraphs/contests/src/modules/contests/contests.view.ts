import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunitiesView } from '../communities/communities.view.ts';
import { problemsOf } from '../formats/problem-set.ts';
import { contestState, type ContestState } from './contest-state.ts';
import type { MembersView } from '../communities/members.view.ts';
import { shownRounds } from './contest-duel.ts';
import type { Contest, ContestsRepository } from './contests.repository.ts';
import { labelAt } from './problem-label.ts';
import type { ContestProblemMapper } from './schema.mappers.ts';

/** What one caller may see of contests, for one request: those of the communities that they may see. */
export class ContestsView {
  readonly #contests: ContestsRepository;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #clock: Clock;
  readonly #revealed = new Set<string>();
  readonly #byId: DataLoader<string, Contest | null>;

  constructor(
    contests: ContestsRepository,
    { communities, members }: { communities: CommunitiesView; members: MembersView },
    clock: Clock,
  ) {
    this.#contests = contests;
    this.#communities = communities;
    this.#members = members;
    this.#clock = clock;
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await contests.findMany(ids)).map((contest) => [contest._id, contest]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** For what refers to a contest: throws when it is gone or the caller may not see it any more. */
  async require(id: string): Promise<Contest> {
    const found = await this.find(id);
    if (found === null) throw publicError('FORBIDDEN', 'The contest cannot be seen by you.');
    return found;
  }

  /** Null for an unknown contest and for one that the caller may not see. */
  async find(id: string): Promise<Contest | null> {
    const contest = await this.#byId.load(id);
    if (contest === null) return null;
    return (await this.#communities.find(contest.communityId)) && contest;
  }

  /** A community's contests, latest start first. For those who see the community. */
  async page(
    communityId: string,
    request: PageRequest,
    states: readonly ContestState[] | null,
  ): Promise<Page<Contest>> {
    if (states?.length === 0) return pageOf([], request);
    const found = await this.#contests.page(communityId, request, { states, now: this.#clock.now() });
    return pageOf(found, request);
  }

  stateOf(contest: Contest): ContestState {
    return contestState(contest, this.#clock.now());
  }

  /** A contest whose problems the caller sees from now on: a moderator has just planned or changed it, maybe through the bot. */
  revealed(contest: Contest): Contest {
    this.#revealed.add(contest._id);
    return contest;
  }

  /** Whether the caller may know the problems: anybody from the start on; before it, and where it never came, moderators. */
  async showsProblems({ _id, communityId, startsAt, cancelledAt }: Contest): Promise<boolean> {
    if (startsAt <= this.#clock.now() && (cancelledAt === undefined || startsAt <= cancelledAt)) return true;
    return this.#revealed.has(_id) || this.#members.isModerator(communityId);
  }

  /**
   * The problems of a contest in their order; null where any counts. They may be hidden from the caller: see `showsProblems`. Of a duel, those of the rounds
   * that are shown.
   */
  problemsOf(contest: Contest): ContestProblemMapper[] | null {
    const all = problemsOf(contest.config);
    const problems = contest.duel === undefined ? all : (all?.slice(0, shownRounds(contest)) ?? null);
    return problems?.map(({ slug, points }, index) => ({ contest, slug, label: labelAt(index), points })) ?? null;
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#byId.clearAll();
  }
}
