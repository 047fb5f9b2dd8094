import { requireReader, type Caller } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { MembersView, SeenUser } from '../communities/members.view.ts';
import type { Community } from '../communities/communities.repository.ts';
import type { DisclosureView } from '../disclosure/disclosure.view.ts';
import { shownTime } from '../disclosure/shown-time.ts';
import { explain } from '../scoring/scoring.ts';
import type { Award, Submission } from './submission.ts';
import type { SubmissionsRepository } from './submissions.repository.ts';

/** A submission as it is seen. */
export interface SeenSubmission extends Submission {
  /**
   * The communities in which others see it, and nothing of what is elsewhere; the first gives it its id. Of several only where the
   * name shows in all of them. Missing for who submitted, and for services that read events.
   */
  seenIn?: readonly string[];
}

/** An award in a community that the caller may see. */
export interface VisibleAward extends Omit<Award, 'reason'> {
  /** A sentence. */
  reason: string;
  community: Community;
}

/**
 * What one caller may see of submissions, for one request: their own; others' in a community that they may see and that gave an
 * award, each by an id of that community; services that read events see all.
 */
export class SubmissionsView {
  readonly #caller: Caller;
  readonly #submissions: SubmissionsRepository;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #disclosure: DisclosureView;
  readonly #byId: DataLoader<string, Submission | null>;

  constructor(
    caller: Caller,
    submissions: SubmissionsRepository,
    views: { communities: CommunitiesView; members: MembersView; disclosure: DisclosureView },
  ) {
    const { communities, members, disclosure } = views;
    this.#disclosure = disclosure;
    this.#caller = caller;
    this.#submissions = submissions;
    this.#communities = communities;
    this.#members = members;
    this.#byId = new DataLoader(async (ids) => {
      const found = new Map((await submissions.findMany(ids)).map((submission) => [submission._id, submission]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** For what refers to a submission in a community: throws when it is gone or the caller may not see it any more. */
  async require(id: string, communityId: string): Promise<SeenSubmission> {
    const submission = await this.#byId.load(id);
    const found = submission && (await this.#seenIn(submission, communityId));
    if (found === null) throw publicError('FORBIDDEN', 'The submission cannot be seen by you.');
    return found;
  }

  /** By an id as the caller got it. Null for an unknown submission and for one that the caller may not see. */
  async find(text: string): Promise<SeenSubmission | null> {
    const scoped = this.#disclosure.readSubmissionId(text);
    const submission = await this.#byId.load(scoped?.id ?? text);
    if (submission === null) return null;
    if (scoped !== null) return this.#seenIn(submission, scoped.communityId);
    if (this.#seesAllOf(submission)) return submission;
    return this.#seenSomewhere(submission);
  }

  async #seenIn(submission: Submission, communityId: string): Promise<SeenSubmission | null> {
    if (this.#seesAllOf(submission)) return submission;
    const seen = { ...submission, seenIn: [communityId] };
    return (await this.awardsOf(seen)).length > 0 ? seen : null;
  }

  /** By the id that only its owner gets, others see it where the name is hidden, if that is anywhere; else wherever they may. */
  async #seenSomewhere(submission: Submission): Promise<SeenSubmission | null> {
    const communityIds = (await this.awardsOf(submission)).map(({ communityId }) => communityId);
    const seen = await Promise.all(communityIds.map((id) => this.#members.see(id, submission.userId)));
    const hiddenIn = communityIds[seen.findIndex(({ user }) => user === null)];
    const seenIn = hiddenIn === undefined ? communityIds : [hiddenIn];
    return seenIn.length === 0 ? null : { ...submission, seenIn };
  }

  /** The signed-in user's submissions, newest first. Throws UNAUTHENTICATED and FORBIDDEN. */
  async mine(request: PageRequest): Promise<Page<Submission>> {
    const userId = requireReader(this.#caller, 'account:read');
    return pageOf(await this.#submissions.page(userId, request), request);
  }

  idOf({ _id, seenIn }: SeenSubmission): string {
    const [communityId] = seenIn ?? [];
    return communityId === undefined ? _id : this.#disclosure.submissionId(_id, communityId);
  }

  /** LeetCode's id, for who submitted; null for anyone else. */
  leetcodeIdOf(submission: SeenSubmission): string | null {
    return this.#isOwn(submission) ? submission.leetcodeId : null;
  }

  /** Who submitted, as the caller sees them where they see the submission. */
  async userOf(submission: SeenSubmission): Promise<SeenUser['user']> {
    const { userId, seenIn } = submission;
    if (this.#isOwn(submission)) return { __typename: 'User', id: userId };
    const communityIds = seenIn ?? submission.awards.map(({ communityId }) => communityId);
    const seen = await Promise.all(communityIds.map((communityId) => this.#members.see(communityId, userId)));
    return seen.every(({ user }) => user !== null) ? (seen[0]?.user ?? null) : null;
  }

  /** A time of it, as exactly as the caller may know it. */
  async timeOf({ userId, seenIn }: SeenSubmission, at: Date): Promise<Date> {
    const seen = await Promise.all((seenIn ?? []).map((communityId) => this.#members.see(communityId, userId)));
    return seen.reduce((shown, { precision }) => shownTime(shown, precision), at);
  }

  /** The awards that the caller may see. */
  async awardsOf({ awards, seenIn }: SeenSubmission): Promise<VisibleAward[]> {
    const visible = await Promise.all(
      awards.map(async (award) => {
        if (seenIn !== undefined && !seenIn.includes(award.communityId)) return null;
        const community = await this.#communities.find(award.communityId);
        return community && { ...award, reason: explain(award), community };
      }),
    );
    return visible.filter((award) => award !== null);
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#byId.clearAll();
  }

  #seesAllOf(submission: Submission): boolean {
    return this.#isOwn(submission) || this.#disclosure.seesAll;
  }

  #isOwn({ userId }: Submission): boolean {
    return this.#members.isSelf(userId);
  }
}
