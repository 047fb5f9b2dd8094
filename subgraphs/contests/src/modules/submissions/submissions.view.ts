import { hasScope, type Caller } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/errors';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '../../paging.ts';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { Community } from '../communities/communities.repository.ts';
import type { Award, Submission, SubmissionsRepository } from './submissions.repository.ts';

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
  readonly #byId: DataLoader<string, Submission | null>;

  constructor(caller: Caller, submissions: SubmissionsRepository, communities: CommunitiesView) {
    this.#caller = caller;
    this.#submissions = submissions;
    this.#communities = communities;
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

  /** The signed-in user's submissions, newest first. Throws UNAUTHENTICATED when nobody is signed in. */
  async mine(request: PageRequest): Promise<Page<Submission>> {
    if (this.#caller.kind !== 'user') throw publicError('UNAUTHENTICATED', 'Sign in to see your submissions.');
    return pageOf(await this.#submissions.page(this.#caller.userId, request), request.first);
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
    return this.#caller.kind === 'user' && this.#caller.userId === userId;
  }
}
