import { hasScope, requireReader, type Caller } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/errors';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/paging';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import type { Community } from '../communities/communities.repository.ts';
import type { Award, Submission } from './submission.ts';
import type { SubmissionsRepository } from './submissions.repository.ts';

/** An award in a community that the caller may see. */
export interface VisibleAward extends Award {
  community: Community;
}

/**
 * What one caller may see of submissions, for one request: their own; others' with an award in a community that they may
 * see; services that read events see all.
 */
export class SubmissionsView {
  readonly #caller: Caller;
  readonly #submissions: SubmissionsRepository;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #byId: DataLoader<string, Submission | null>;

  constructor(
    caller: Caller,
    submissions: SubmissionsRepository,
    { communities, members }: { communities: CommunitiesView; members: MembersView },
  ) {
    this.#caller = caller;
    this.#submissions = submissions;
    this.#communities = communities;
    this.#members = members;
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await submissions.findMany(ids)).map((submission) => [submission._id, submission]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** For what refers to a submission: throws when it is gone or the caller may not see it any more. */
  async require(id: string): Promise<Submission> {
    const found = await this.find(id);
    if (found === null) throw publicError('FORBIDDEN', 'The submission cannot be seen by you.');
    return found;
  }

  /** Null for an unknown submission and for one that the caller may not see. */
  async find(id: string): Promise<Submission | null> {
    const submission = await this.#byId.load(id);
    if (submission === null || this.#isOwn(submission) || hasScope(this.#caller, 'events:read')) return submission;
    return (await this.awardsOf(submission)).length > 0 ? submission : null;
  }

  /** The signed-in user's submissions, newest first. Throws UNAUTHENTICATED and FORBIDDEN. */
  async mine(request: PageRequest): Promise<Page<Submission>> {
    const userId = requireReader(this.#caller, 'account:read');
    return pageOf(await this.#submissions.page(userId, request), request.first);
  }

  /** LeetCode's id, for who submitted; null for anyone else. */
  leetcodeIdOf(submission: Submission): string | null {
    return this.#isOwn(submission) ? submission.leetcodeId : null;
  }

  /** Who submitted: for others null unless shown by name wherever the caller sees that it counts. */
  async userOf(submission: Submission): Promise<SeenUser['user']> {
    const { userId } = submission;
    if (this.#isOwn(submission)) return { __typename: 'User', id: userId };
    const awards = await this.awardsOf(submission);
    const seen = await Promise.all(awards.map(({ communityId }) => this.#members.see(communityId, userId)));
    return seen.every(({ user }) => user !== null) ? (seen[0]?.user ?? null) : null;
  }

  /** The awards in communities that the caller may see. */
  async awardsOf({ awards }: Submission): Promise<VisibleAward[]> {
    const visible = await Promise.all(
      awards.map(async (award) => {
        const community = await this.#communities.find(award.communityId);
        return community && { ...award, community };
      }),
    );
    return visible.filter((award) => award !== null);
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#byId.clearAll();
  }

  #isOwn({ userId }: Submission): boolean {
    return this.#members.isSelf(userId);
  }
}
