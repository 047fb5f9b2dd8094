import { readBacklog, type Backlog } from '@leetcord/kit/mongo/backlog';
import { keyset } from '@leetcord/kit/mongo/keyset';
import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import { currentTrace } from '@leetcord/kit/tracing/trace';
import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { Collection, Db, Filter, UpdateFilter } from 'mongodb';
import { newId } from '../../ids.ts';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import { findOrAdd, type Transaction } from '../../transaction.ts';
import type { ProblemFacts } from '../formats/problem-filter.ts';
import { VERDICTS, type Verdict } from '../scoring/verdict.ts';
import { LONGEST_WAIT_MS, WAITED_FOR_CHECKS } from './check-times.ts';
import type { Report } from './report.input.ts';
import type { ConfirmedFacts, OpenQuestion, RejectionCode, Submission, SubmissionSource } from './submission.ts';

/** What is said of a submission. */
type Claim = Omit<Report, 'leetcodeUsername'>;

/** Why a submission is rejected. */
export interface Rejection {
  /** A plain sentence. */
  reason: string;
  code: RejectionCode;
  now: Date;
  isOwnedByAnother?: true;
}

export type KnownSubmission = Required<Pick<Submission, 'source' | 'state'>>;

/** The index that lets one user have a submission of LeetCode. */
const ONE_OWNER = 'one_owner';
/** How long rejected submissions are kept: as long as somebody may ask why. */
const REJECTED_FOR_S = 90 * 24 * 60 * 60;
const REJECTION = {
  rejectedAt: 1,
  rejectionReason: 1,
  rejectionCode: 1,
  isOwnedByAnother: 1,
  openQuestion: 1,
} as const;

/** The numbers of checks so far after which the next one is waited for. */
const FIRST_CHECKS = Array.from({ length: WAITED_FOR_CHECKS }, (_, checks) => checks);

const SCRUBBED_AT_ONCE = 100;
const USERS_AT_ONCE = 500;

const countsIn = (communityId: string) => [
  { 'awards.communityId': communityId },
  { 'attempts.communityId': communityId },
];

export class SubmissionsRepository {
  readonly #submissions: Collection<Submission>;

  constructor(db: Db) {
    this.#submissions = db.collection('submissions');
  }

  async ensureIndexes(): Promise<void> {
    await this.#submissions.createIndexes([
      { key: { leetcodeId: 1, userId: 1 }, unique: true },
      // A false report may come before the true one of somebody else: only one of them can be confirmed.
      { key: { leetcodeId: 1 }, name: ONE_OWNER, unique: true, partialFilterExpression: { state: 'CONFIRMED' } },
      { key: { state: 1, nextCheckAt: 1 } },
      // So that what is waited for is found among much that is not.
      { key: { checks: 1, nextCheckAt: 1 }, partialFilterExpression: { state: 'PENDING' } },
      { key: { userId: 1, _id: -1 } },
      // So that how far members are with a study plan costs what they solved of it, however much else they did.
      { key: { userId: 1, problemSlug: 1 }, partialFilterExpression: { state: 'CONFIRMED' } },
      { key: { userId: 1 }, partialFilterExpression: { state: 'PENDING' } },
      { key: { verdict: 1, awaitedSince: 1 }, partialFilterExpression: { state: 'PENDING' } },
      { key: { userId: 1, voidIn: 1 }, partialFilterExpression: { voidIn: { $exists: true } } },
      { key: { rejectedAt: 1 }, expireAfterSeconds: REJECTED_FOR_S },
    ]);
  }

  /** The submissions with these ids, in one command and any order. */
  findMany(ids: readonly string[], tx?: Transaction): Promise<Submission[]> {
    return this.#submissions.find({ _id: { $in: [...ids] } }, { session: tx }).toArray();
  }

  /** Which of LeetCode's ids are known as this user's submissions, who told of each, and how it stands. */
  async knownOf(userId: string, leetcodeIds: readonly string[]): Promise<Map<string, KnownSubmission>> {
    const found = await this.#submissions
      .find({ leetcodeId: { $in: [...leetcodeIds] }, userId }, { projection: { leetcodeId: 1, source: 1, state: 1 } })
      .toArray();
    return new Map(found.map(({ leetcodeId, source = 'EXTENSION', state }) => [leetcodeId, { source, state }]));
  }

  /** How many submissions of a user are pending; `limit` when there are more. */
  countPending(userId: string, limit: number): Promise<number> {
    return this.#submissions.countDocuments({ userId, state: 'PENDING' }, { limit });
  }

  /** The pending submissions, accepted ones since contests await them. */
  backlog(): Promise<Backlog> {
    return readBacklog(this.#submissions, {
      of: { state: 'PENDING' },
      oldest: { state: 'PENDING', verdict: 'ACCEPTED' },
      since: 'awaitedSince',
    });
  }

  /** The users of submissions with one of these verdicts that contests await since a moment in this time. */
  usersAwaitedSince({
    verdicts,
    from,
    before,
  }: {
    verdicts: readonly Verdict[];
    from: Date;
    before: Date;
  }): Promise<string[]> {
    const awaited = { state: 'PENDING' as const, isAwaited: true, awaitedSince: { $gte: from, $lt: before } };
    return this.#submissions.distinct('userId', { ...awaited, verdict: { $in: [...verdicts] } });
  }

  /** What the problems of these submissions were like, in one command and any order; of some it is not known. */
  async problemsOf(ids: readonly string[]): Promise<ProblemFacts[]> {
    const known = { _id: { $in: [...ids] }, problem: { $exists: true } };
    const found = await this.#submissions.find(known, { projection: { problem: 1 } }).toArray();
    return found.map(({ problem }) => problem!);
  }

  find(id: string): Promise<Submission | null> {
    return this.#submissions.findOne({ _id: id });
  }

  /** Stores a report, or gives what the same user reported of the same submission before. */
  async store(
    { submissionId, ...claim }: Claim,
    by: { userId: string; leetcodeUsername: string; source?: SubmissionSource },
    { now, nextCheckAt }: { now: Date; nextCheckAt: Date },
  ): Promise<{ submission: Submission; isNew: boolean }> {
    const trace = currentTrace();
    const atFirst: Omit<Submission, 'leetcodeId' | 'userId'> = {
      _id: newId(now),
      leetcodeUsername: by.leetcodeUsername,
      ...claim,
      state: 'PENDING',
      source: by.source ?? 'EXTENSION',
      reportedAt: now,
      pendingSince: now,
      isAwaited: true,
      awaitedSince: now,
      lastCheckAt: now,
      nextCheckAt,
      checks: 0,
      awards: [],
      ...(trace !== undefined && { trace }),
    };
    const { document, isNew } = await findOrAdd(
      this.#submissions,
      { leetcodeId: submissionId, userId: by.userId },
      atFirst,
    );
    return { submission: document, isNew };
  }

  /**
   * Makes a submission that is pending or rejected pending with what a new report says. Null when it has changed since it
   * was read.
   */
  reopen(
    { _id, state, lastCheckAt }: Submission,
    { problemSlug, language, verdict, submittedAt }: Claim,
    { now, ...by }: { leetcodeUsername: string; now: Date; lastCheckAt: Date; nextCheckAt: Date },
  ): Promise<Submission | null> {
    const claim = { problemSlug, language, verdict, submittedAt, ...by };
    const pending = { state: 'PENDING' as const, pendingSince: now, isAwaited: true, awaitedSince: now, checks: 0 };
    return this.#update({ _id, state, lastCheckAt }, { $set: { ...claim, ...pending }, $unset: REJECTION });
  }

  /**
   * Makes rejected submissions of a user that LeetCode lists pending, due at once, with what it lists: it did not list them in
   * time, did not know the problem yet, or the report was wrong. What another user has is none of them. They have had their
   * time: where LeetCode still has no such problem, one look rejects them again. Contests await them from now on, and nobody else.
   */
  async reopenListed(
    listed: readonly Claim[],
    { userId, leetcodeUsername }: { userId: string; leetcodeUsername: string },
    now: Date,
  ): Promise<void> {
    if (listed.length === 0) return;
    const awaited = { isAwaited: true, awaitedSince: now };
    const due = { leetcodeUsername, nextCheckAt: now, checks: WAITED_FOR_CHECKS };
    const pending = { state: 'PENDING' as const, ...awaited, ...due };
    await this.#submissions.bulkWrite(
      listed.map(({ submissionId: leetcodeId, ...claim }) => {
        const filter = { leetcodeId, userId, state: 'REJECTED' as const, isOwnedByAnother: { $exists: false } };
        return {
          updateOne: {
            filter,
            update: { $set: { ...claim, ...pending }, $min: { pendingSince: now }, $unset: REJECTION },
          },
        };
      }),
    );
  }

  /** Has checked what is put off for longer than it can be, and takes for made now what seems to be made later: a clock ran ahead. */
  async pullBack(now: Date): Promise<void> {
    const isPending = { state: 'PENDING' as const };
    // None is pending for a shorter time than it is awaited.
    const isMadeLater = { ...isPending, verdict: { $in: [...VERDICTS] }, awaitedSince: { $gt: latestWritten(now) } };
    await pullBack(this.#submissions, [
      { ahead: { ...isPending, nextCheckAt: { $gt: latestWritten(now, LONGEST_WAIT_MS) } }, set: { nextCheckAt: now } },
      { ahead: isMadeLater, set: { pendingSince: now, awaitedSince: now } },
    ]);
  }

  /** Takes a pending submission for a check, unless somebody took it since `before`: then null. The job's next one comes no sooner for it. */
  takeOne(
    id: string,
    { now, before, nextCheckAt }: { now: Date; before: Date; nextCheckAt: Date },
  ): Promise<Submission | null> {
    return this.#update(
      { _id: id, state: 'PENDING', lastCheckAt: { $not: { $gt: before, $lte: latestWritten(now) } } },
      { $set: { lastCheckAt: now }, $max: { nextCheckAt } },
    );
  }

  /** Whether any pending submission is due for a check: one cheap question, since mostly none is. */
  async isAnyDue(now: Date): Promise<boolean> {
    const due = { state: 'PENDING' as const, nextCheckAt: { $lte: now } };
    return (await this.#submissions.findOne(due, { projection: { _id: 1 } })) !== null;
  }

  /** Pending submissions that are due for a check that somebody waits for, or nobody; longest due first. */
  async due(now: Date, { isWaitedFor, limit }: { isWaitedFor: boolean; limit: number }): Promise<Submission[]> {
    // One question for each kind: for one with `$or` SecantusDB for Python reads the whole collection.
    const which: Filter<Submission>[] = isWaitedFor
      ? [{ checks: { $in: FIRST_CHECKS }, source: { $ne: 'SWEEP' } }]
      : [{ checks: { $nin: FIRST_CHECKS } }, { checks: { $in: FIRST_CHECKS }, source: 'SWEEP' }];
    const found = await Promise.all(
      which.map((kind) =>
        this.#submissions
          .find({ state: 'PENDING', nextCheckAt: { $lte: now }, ...kind })
          .sort({ nextCheckAt: 1 })
          .limit(limit)
          .toArray(),
      ),
    );
    return found
      .flat()
      .toSorted((a, b) => a.nextCheckAt.getTime() - b.nextCheckAt.getTime())
      .slice(0, limit);
  }

  /** All pending submissions of these users that are due for a check. */
  dueOf(userIds: readonly string[], now: Date): Promise<Submission[]> {
    return this.#submissions
      .find({ userId: { $in: [...userIds] }, state: 'PENDING', nextCheckAt: { $lte: now } })
      .toArray();
  }

  /** Takes pending submissions for a check by the job: until `nextCheckAt` nobody else does. */
  async take(ids: readonly string[], { now, nextCheckAt }: { now: Date; nextCheckAt: Date }): Promise<void> {
    await this.#submissions.updateMany(
      { _id: { $in: [...ids] }, state: 'PENDING' },
      { $set: { lastCheckAt: now, nextCheckAt }, $inc: { checks: 1 } },
    );
  }

  /** Sets when submissions that are pending since then are checked next, and since when contests await them where that changes. */
  async postpone(
    checks: readonly (Pick<Submission, '_id' | 'pendingSince' | 'nextCheckAt' | 'openQuestion'> &
      Partial<Pick<Submission, 'isAwaited' | 'awaitedSince'>>)[],
  ): Promise<void> {
    if (checks.length === 0) return;
    await this.#submissions.bulkWrite(
      checks.map(({ _id, pendingSince, ...set }) => {
        return { updateOne: { filter: { _id, state: 'PENDING', pendingSince }, update: { $set: set } } };
      }),
    );
  }

  /** Keeps what LeetCode left open of a submission that is pending since then. Null when it has changed. */
  noteOpen({ _id, pendingSince }: Submission, openQuestion: OpenQuestion): Promise<Submission | null> {
    return this.#update({ _id, state: 'PENDING', pendingSince }, { $set: { openQuestion } });
  }

  /** Confirms a submission that is pending since then. Null when it has changed. Throws when it is another user's: see below. */
  confirm(
    { _id, pendingSince }: Pick<Submission, '_id' | 'pendingSince'>,
    facts: ConfirmedFacts,
    { now, ...counts }: { now: Date } & Pick<Submission, 'awards' | 'attempts' | 'noPoints' | 'isReview' | 'problem'>,
    tx?: Transaction,
  ): Promise<Submission | null> {
    const confirmed = { ...facts, ...counts, state: 'CONFIRMED' as const, confirmedAt: now };
    return this.#update({ _id, state: 'PENDING', pendingSince }, { $set: confirmed, $unset: { openQuestion: 1 } }, tx);
  }

  /** Whether `confirm` threw because another user's submission of the same id is confirmed. */
  refusedForAnotherOwner(error: unknown): boolean {
    return isDuplicateKey(error) && String(error).includes(ONE_OWNER);
  }

  /** Rejects a submission that is pending with this claim. Null when it has changed. */
  reject(
    { _id, problemSlug, verdict, leetcodeUsername }: Submission,
    { reason, code, now, isOwnedByAnother }: Rejection,
  ): Promise<Submission | null> {
    const why = { rejectionReason: reason, rejectionCode: code, isOwnedByAnother };
    const rejected = { state: 'REJECTED' as const, rejectedAt: now, ...why };
    return this.#update({ _id, state: 'PENDING', problemSlug, verdict, leetcodeUsername }, { $set: rejected });
  }

  /** The communities in which a user has points for a problem that they submitted in this time. */
  async scoredIn(
    { userId, problemSlug }: Pick<Submission, 'userId' | 'problemSlug'>,
    { from, before }: { from: Date; before: Date },
    tx: Transaction,
  ): Promise<Set<string>> {
    const made = { userId, problemSlug, state: 'CONFIRMED' as const, submittedAt: { $gte: from, $lt: before } };
    const found = await this.#submissions.find(made, { session: tx, projection: { awards: 1 } }).toArray();
    const scored = found.flatMap(({ awards }) => awards.filter(({ points }) => points > 0));
    return new Set(scored.map(({ communityId }) => communityId));
  }

  async setCounts(id: string, counts: Pick<Submission, 'awards' | 'attempts'>, tx: Transaction): Promise<void> {
    await this.#submissions.updateOne({ _id: id }, { $set: counts }, { session: tx });
  }

  /** What these users made in this time that was not accepted, and was confirmed at that moment or later. */
  rejectedAttempts(
    userIds: readonly string[],
    { from, before, confirmedFrom }: { from: Date; before: Date; confirmedFrom: Date },
    tx: Transaction,
  ): Promise<Submission[]> {
    return this.#submissions
      .find(
        {
          userId: { $in: [...userIds] },
          ...{ state: 'CONFIRMED', verdict: { $ne: 'ACCEPTED' } },
          ...{ confirmedAt: { $gte: confirmedFrom }, submittedAt: { $gte: from, $lt: before } },
        },
        { session: tx },
      )
      .toArray();
  }

  /** A user's submissions, one more than the page where there is one; newest first report first. */
  page(userId: string, request: PageRequest): Promise<Submission[]> {
    const { filter, sort, limit } = keyset('_id', 'descending', request);
    return this.#submissions
      .find({ userId, ...filter })
      .sort(sort)
      .limit(limit)
      .toArray();
  }

  /** The next user after this one who has a submission, in the order of ids; null when there is none. */
  async userAfter(userId: string): Promise<string | null> {
    const next = { userId: { $gt: userId } };
    return (await this.#submissions.findOne(next, { sort: { userId: 1 }, projection: { userId: 1 } }))?.userId ?? null;
  }

  /** Takes a submission out of what counts in a community, or back in. Gives it as it was before; null when it does not count there. */
  async setVoid(
    id: string,
    communityId: string,
    { isVoid }: { isVoid: boolean },
    tx: Transaction,
  ): Promise<Submission | null> {
    const before = await this.#submissions.findOne({ _id: id }, { session: tx });
    const counts = [...(before?.awards ?? []), ...(before?.attempts ?? [])];
    if (!counts.some((one) => one.communityId === communityId)) return null;
    const voidIn = { voidIn: communityId };
    const update = isVoid ? { $addToSet: voidIn } : { $pull: voidIn };
    await this.#submissions.updateOne({ _id: id }, update, { session: tx });
    return before;
  }

  async setVoidEverywhere(id: string, isVoid: boolean, session: Transaction): Promise<void> {
    const update = isVoid
      ? { $set: { isVoidEverywhere: true as const } }
      : { $unset: { isVoidEverywhere: 1 as const } };
    await this.#submissions.updateOne({ _id: id }, update, { session });
  }

  /** The last submissions of a user that count in a community, void ones too; newest first. */
  countingIn(communityId: string, userId: string, limit: number): Promise<Submission[]> {
    const counting = { userId, $or: countsIn(communityId) };
    return this.#submissions.find(counting).sort({ _id: -1 }).limit(limit).toArray();
  }

  /** The ids of a user's submissions that are void in a community. */
  async voidedOf(userId: string, communityId: string): Promise<string[]> {
    const found = await this.#submissions.find({ userId, voidIn: communityId }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  /** What of a user's accepted submissions of these problems was reported from a moment on. */
  acceptedOf(
    userId: string,
    slugs: readonly string[],
    from: Date,
  ): Promise<Pick<Submission, '_id' | 'problemSlug' | 'submittedAt'>[]> {
    const accepted = { userId, _id: { $gte: newId(from) }, state: 'CONFIRMED', verdict: 'ACCEPTED' } as const;
    return this.#submissions
      .find({ ...accepted, problemSlug: { $in: [...slugs] } }, { projection: { problemSlug: 1, submittedAt: 1 } })
      .toArray();
  }

  /** Accepted submissions of a problem by these users that were made in this time, the first one first. */
  async acceptedBy(
    userIds: readonly string[],
    problemSlug: string,
    { from, before }: { from: Date; before: Date },
  ): Promise<Pick<Submission, '_id' | 'userId' | 'submittedAt' | 'voidIn'>[]> {
    const found: Pick<Submission, '_id' | 'userId' | 'submittedAt' | 'voidIn'>[] = [];
    const accepted = { _id: { $gte: newId(from) }, problemSlug, state: 'CONFIRMED', verdict: 'ACCEPTED' } as const;
    const projection = { userId: 1, submittedAt: 1, voidIn: 1 };
    for (let start = 0; start < userIds.length; start += USERS_AT_ONCE) {
      const userId = { $in: userIds.slice(start, start + USERS_AT_ONCE) };
      const submittedAt = { $gte: from, $lt: before };
      found.push(...(await this.#submissions.find({ userId, ...accepted, submittedAt }, { projection }).toArray()));
    }
    return found.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  }

  /** Accepted submissions of these problems by these users, whenever they were made, in any order. */
  async acceptedOfProblems(
    userIds: readonly string[],
    slugs: readonly string[],
  ): Promise<Pick<Submission, '_id' | 'userId' | 'problemSlug' | 'submittedAt' | 'voidIn' | 'isVoidEverywhere'>[]> {
    const accepted = { state: 'CONFIRMED', verdict: 'ACCEPTED', problemSlug: { $in: [...slugs] } } as const;
    const projection = { userId: 1, problemSlug: 1, submittedAt: 1, voidIn: 1, isVoidEverywhere: 1 };
    return this.#submissions.find({ userId: { $in: [...userIds] }, ...accepted }, { projection }).toArray();
  }

  /** All submissions of a user, first report first. */
  ofUser(userId: string, tx?: Transaction): Promise<Submission[]> {
    return this.#submissions.find({ userId }, { session: tx }).sort({ _id: 1 }).toArray();
  }

  /** Deletes what LeetCode has not confirmed of a user. */
  async removeUnconfirmed(userId: string, tx: Transaction): Promise<void> {
    await this.#submissions.deleteMany({ userId, state: { $in: ['PENDING', 'REJECTED'] } }, { session: tx });
  }

  /**
   * Takes what leads to the LeetCode account out of some of a user's confirmed submissions, which stay for the points of
   * boards. Gives whether there may be more.
   */
  async scrub(userId: string): Promise<boolean> {
    const open = await this.#submissions
      .find({ userId, state: 'CONFIRMED', leetcodeUsername: { $ne: '' } }, { projection: { _id: 1 } })
      .limit(SCRUBBED_AT_ONCE)
      .toArray();
    if (open.length === 0) return false;
    const scrubbed = { leetcodeId: { $concat: ['former-', '$_id'] }, leetcodeUsername: '' };
    const ids = open.map(({ _id }) => _id);
    await this.#submissions.updateMany({ _id: { $in: ids } }, [{ $set: scrubbed }]);
    return true;
  }

  /** Takes what submissions count for in a community that is deleted out of them. */
  async removeCountsIn(communityId: string): Promise<void> {
    const counts = { awards: { communityId }, attempts: { communityId } };
    await this.#submissions.updateMany({ $or: countsIn(communityId) }, { $pull: counts });
  }

  /** Gives the submission as it stands after; without a transaction maybe with what others have changed since. Null when the filter finds none. */
  async #update(
    filter: Filter<Submission> & { _id: string },
    update: UpdateFilter<Submission>,
    session?: Transaction,
  ): Promise<Submission | null> {
    const { matchedCount } = await this.#submissions.updateOne(filter, update, { session });
    return matchedCount === 0 ? null : this.#submissions.findOne({ _id: filter._id }, { session });
  }
}
