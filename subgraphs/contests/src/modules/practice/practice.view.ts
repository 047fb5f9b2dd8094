import type { MembersRepository } from '../communities/members.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import type { HiddenSolves } from './hidden-solves.ts';
import type { CommunityProblemMapper, PracticeMapper } from './schema.mappers.ts';
import type { SolvedProblems } from './solved-problems.ts';

/** What one caller may see of what members have solved, for one request. */
export class PracticeView {
  readonly #sources: { solved: SolvedProblems; members: MembersRepository };
  readonly #members: MembersView;
  readonly #hidden: HiddenSolves;

  constructor(
    sources: { solved: SolvedProblems; members: MembersRepository },
    { members, hidden }: { members: MembersView; hidden: HiddenSolves },
  ) {
    this.#sources = sources;
    this.#members = members;
    this.#hidden = hidden;
  }

  /** The member who is meant: who is signed in, or for the bot who has this Discord account. Null for none. */
  async memberMeant(communityId: string, discordUserId: string | null | undefined): Promise<PracticeMapper | null> {
    const userId = discordUserId
      ? await this.#members.behindBot(communityId, discordUserId)
      : ((await this.#members.mine(communityId))?.userId ?? null);
    return userId === null ? null : { communityId, userId };
  }

  /** How many of those who show their name have solved it, without what a freeze hides. */
  async solverCount({ communityId, slug: problemSlug }: CommunityProblemMapper): Promise<number> {
    const { solved, members } = this.#sources;
    const { named } = await members.userIdsByPrivacy(communityId);
    const [solvers, isHidden] = await Promise.all([solved.solversOf(named, problemSlug), this.#hidden.in(communityId)]);
    return solvers.filter(({ solvedAt: submittedAt }) => !isHidden({ problemSlug, submittedAt })).length;
  }

  async hasSolved(userId: string, slug: string): Promise<boolean> {
    return (await this.#sources.solved.solvedOf(userId, [slug])).has(slug);
  }
}
