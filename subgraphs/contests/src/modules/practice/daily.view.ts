import DataLoader from 'dataloader';
import type { Clock } from '@leetcord/kit/time/clock';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { DailiesRepository } from '../streaks/dailies.repository.ts';
import { utcDateOf } from '../streaks/daily-streak.ts';
import type { HiddenSolves } from './hidden-solves.ts';
import type { CommunityDailyMapper } from './schema.mappers.ts';

const DAY_MS = 24 * 60 * 60_000;
/** So many are named who solved it. */
const MAX_NAMED = 100;

/** LeetCode's daily challenge in communities, as one caller sees it, for one request. */
export class DailyView {
  readonly #sources: { dailies: DailiesRepository; submissions: SubmissionsRepository; members: MembersRepository };
  readonly #members: MembersView;
  readonly #hidden: HiddenSolves;
  readonly #clock: Clock;
  readonly #solvers: DataLoader<CommunityDailyMapper, string[], string>;

  constructor(
    sources: { dailies: DailiesRepository; submissions: SubmissionsRepository; members: MembersRepository },
    { members, hidden, clock }: { members: MembersView; hidden: HiddenSolves; clock: Clock },
  ) {
    this.#sources = sources;
    this.#members = members;
    this.#hidden = hidden;
    this.#clock = clock;
    this.#solvers = new DataLoader((dailies) => Promise.all(dailies.map((daily) => this.#read(daily))), {
      cacheKeyFn: ({ communityId, date }) => `${communityId} ${date}`,
    });
  }

  /** Today's; null until it is known. */
  async today(communityId: string): Promise<CommunityDailyMapper | null> {
    const daily = await this.#sources.dailies.find(utcDateOf(this.#clock.now()));
    if (daily === null) return null;
    const { _id: date, problemSlug } = daily;
    return { communityId, date, problemSlug, endsAt: new Date(Date.parse(date) + DAY_MS) };
  }

  /** Who solved it on its day, of those who show their name, without what a freeze hides; the first one first. */
  solvers(daily: CommunityDailyMapper): Promise<string[]> {
    return this.#solvers.load(daily);
  }

  async firstSolvers(daily: CommunityDailyMapper): Promise<SeenUser[]> {
    const first = (await this.solvers(daily)).slice(0, MAX_NAMED);
    return Promise.all(first.map((userId) => this.#members.see(daily.communityId, userId)));
  }

  async hasSolved(daily: CommunityDailyMapper, userId: string): Promise<boolean> {
    return (await this.#solvesBy([userId], daily)).length > 0;
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#solvers.clearAll();
  }

  async #read(daily: CommunityDailyMapper): Promise<string[]> {
    const { communityId, problemSlug } = daily;
    const { named } = await this.#sources.members.userIdsByPrivacy(communityId);
    const solves = await this.#solvesBy(named, daily);
    const isHidden = await this.#hidden.in(communityId);
    const shown = solves.filter(({ submittedAt }) => !isHidden({ problemSlug, submittedAt }));
    return [...new Set(shown.map(({ userId }) => userId))];
  }

  async #solvesBy(userIds: readonly string[], { communityId, date, problemSlug, endsAt }: CommunityDailyMapper) {
    const { submissions } = this.#sources;
    const solves = await submissions.acceptedBy(userIds, problemSlug, { from: new Date(date), before: endsAt });
    return solves.filter(({ voidIn = [] }) => !voidIn.includes(communityId));
  }
}
