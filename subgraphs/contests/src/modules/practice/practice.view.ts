import DataLoader from 'dataloader';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import type { Contest } from '../contests/contests.repository.ts';
import type { ContestsView } from '../contests/contests.view.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';
import type { StandingsView } from '../standings/standings.view.ts';
import type { CommunityProblemMapper, PracticeMapper } from './schema.mappers.ts';
import { SolvedProblems } from './solved-problems.ts';

/** More than a community has at a time. */
const OPEN_CONTESTS = 50;

/** What one caller may see of what members have solved, for one request. */
export class PracticeView {
  readonly #solved: SolvedProblems;
  readonly #members: MembersView;
  readonly #standings: StandingsView;
  readonly #named: DataLoader<string, string[]>;
  readonly #open: DataLoader<string, Contest[]>;

  constructor(
    sources: { solves: SolvesRepository; members: MembersRepository },
    { members, contests, standings }: { members: MembersView; contests: ContestsView; standings: StandingsView },
  ) {
    this.#solved = new SolvedProblems(sources);
    this.#members = members;
    this.#standings = standings;
    this.#named = new DataLoader((ids) =>
      Promise.all(ids.map(async (id) => (await sources.members.userIdsByPrivacy(id)).named)),
    );
    this.#open = new DataLoader((ids) =>
      Promise.all(
        ids.map(async (id) => {
          const request = { size: OPEN_CONTESTS, key: null, isBackward: false };
          return (await contests.page(id, request, ['RUNNING', 'SETTLING'])).items;
        }),
      ),
    );
  }

  /** The member who is meant: who is signed in, or for the bot who has this Discord account. Null for none. */
  async memberMeant(communityId: string, discordUserId: string | null | undefined): Promise<PracticeMapper | null> {
    const userId = discordUserId
      ? await this.#members.behindBot(communityId, discordUserId)
      : ((await this.#members.mine(communityId))?.userId ?? null);
    return userId === null ? null : { communityId, userId };
  }

  /** How many of those who show their name have solved it, without what a freeze hides. */
  async solverCount({ communityId, slug }: CommunityProblemMapper): Promise<number> {
    const [named, open] = await Promise.all([this.#named.load(communityId), this.#open.load(communityId)]);
    const solvers = named.length === 0 ? [] : await this.#solved.solversOf(named, slug);
    return solvers.filter(({ solvedAt: submittedAt }) => {
      return !open.some((contest) => this.#standings.hides(contest, { problemSlug: slug, submittedAt }));
    }).length;
  }

  async hasSolved(userId: string, slug: string): Promise<boolean> {
    return (await this.#solved.solversOf([userId], slug)).length > 0;
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#named, this.#open]) loader.clearAll();
  }
}
