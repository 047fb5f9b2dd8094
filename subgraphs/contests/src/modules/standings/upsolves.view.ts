import { createHash } from 'node:crypto';
import { pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { Clock } from '@leetcord/kit/time/clock';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { Contest } from '../contests/contests.repository.ts';
import type { ContestsView } from '../contests/contests.view.ts';
import { shownTime } from '../disclosure/shown-time.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { StandingsView } from './standings.view.ts';

/** A first solve of a problem of a contest, after it. */
export interface Upsolve {
  userId: string;
  /** The problem's place in the contest, from 0. */
  place: number;
  problemSlug: string;
  solvedAt: Date;
  /** Sorts the list, latest day first. It tells nothing of when in its day the problem was solved, nor by whom. */
  key: string;
}

export const UPSOLVE_KEY_PATTERN = /^\d{15}\.\d{3}\.[0-9a-f]{64}$/;
const MAX_MS = 999_999_999_999_999;

/** Who solved problems of a contest after its end, as all may see it, for one request. */
export class UpsolvesView {
  readonly #solves: SolvesRepository;
  readonly #members: MembersRepository;
  readonly #submissions: SubmissionsRepository;
  readonly #contests: ContestsView;
  readonly #standings: StandingsView;
  readonly #clock: Clock;

  constructor(
    sources: { solves: SolvesRepository; members: MembersRepository; submissions: SubmissionsRepository },
    { contests, standings, clock }: { contests: ContestsView; standings: StandingsView; clock: Clock },
  ) {
    this.#solves = sources.solves;
    this.#members = sources.members;
    this.#submissions = sources.submissions;
    this.#contests = contests;
    this.#standings = standings;
    this.#clock = clock;
  }

  /** Latest day first. Of members, and none that is void, or that they solved in the contest. */
  async page(contest: Contest, request: PageRequest): Promise<Page<Upsolve>> {
    const all = (await this.#all(contest)).toSorted((one, other) => (one.key < other.key ? -1 : 1));
    return pageOfList(all, request, ({ key }) => key);
  }

  async #all(contest: Contest): Promise<Upsolve[]> {
    const isOver = ['SETTLING', 'FINAL'].includes(this.#contests.stateOf(contest));
    const slugs = this.#contests.problemsOf(contest)?.map(({ slug }) => slug) ?? [];
    if (!isOver || slugs.length === 0) return [];
    const userIds = await this.#members.userIdsOf(contest.communityId, this.#clock.now());
    const found = await this.#solves.solvedFrom(userIds, slugs, contest.endsAt);
    if (found.length === 0) return [];
    const table = await this.#standings.table(contest);
    const submissions = await this.#submissions.findMany(found.map(({ submissionId }) => submissionId));
    const voided = submissions.filter(({ voidIn }) => voidIn?.includes(contest.communityId)).map(({ _id }) => _id);
    return found
      .filter(({ userId, problemSlug, submissionId }) => {
        return !voided.includes(submissionId) && !table.hasSolved(userId, problemSlug);
      })
      .map(({ userId, problemSlug, solvedAt }) => {
        const place = slugs.indexOf(problemSlug);
        const day = String(MAX_MS - shownTime(solvedAt, 'DAY').getTime()).padStart(15, '0');
        const hash = createHash('sha256').update(`${contest._id}:${userId}`).digest('hex');
        return { userId, place, problemSlug, solvedAt, key: `${day}.${String(place).padStart(3, '0')}.${hash}` };
      });
  }
}
