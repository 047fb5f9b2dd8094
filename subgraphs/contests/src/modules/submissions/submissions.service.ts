import { isAwaited } from '@leetcord/kit/time/ahead';
import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { RunTransaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { CheckLimit } from './check-limit.ts';
import type { ConfirmationService } from './confirmation.service.ts';
import { PendingLimit } from './pending-limit.ts';
import { reportInput, type Report } from './report.input.ts';
import { LeetCodeNotLinked, NotSignedIn } from './submissions.errors.ts';
import type { Submission } from './submission.ts';
import type { SubmissionsRepository } from './submissions.repository.ts';

export interface SubmissionsServiceOptions {
  submissions: SubmissionsRepository;
  knownUsers: KnownUsersRepository;
  confirmation: ConfirmationService;
  transaction: RunTransaction;
  clock: Clock;
}

export interface Recorded {
  submission: Submission;
  /** False when the same submission had been reported before. */
  isNew: boolean;
}

/** How often a repeated report has LeetCode asked again at most, in ms; and one that was rejected, or says something else now. */
const RECHECK_AFTER_MS = 2_000;
const PUT_RIGHT_AFTER_MS = 30_000;

/** Takes in what users report. */
export class SubmissionsService {
  readonly #options: SubmissionsServiceOptions;
  readonly #pendingLimit: PendingLimit;
  readonly #checkLimit = new CheckLimit();

  constructor(options: SubmissionsServiceOptions) {
    this.#options = options;
    this.#pendingLimit = new PendingLimit(options.submissions);
  }

  /**
   * Stores a report first, then checks it with LeetCode for as long as a reporter may wait, and gives the submission as it
   * stands. Safe to repeat: a confirmed one is given as it is, any other is checked again, with what the last report says; at
   * once while the user has had few checked, else by the job.
   * Throws NotSignedIn, LeetCodeNotLinked and InvalidInput; UNAUTHENTICATED for a forgotten user, FORBIDDEN for who is none,
   * RATE_LIMITED when too many of the user's are pending.
   */
  async record(caller: Caller, input: unknown): Promise<Recorded> {
    if (caller.kind === 'anonymous') throw new NotSignedIn();
    const { userId, leetcodeUsername } = requireUser(caller);
    if (leetcodeUsername === null) throw new LeetCodeNotLinked();
    const { submissions, confirmation, clock } = this.#options;
    const now = clock.now();
    const report = parseInput(reportInput(now), input);
    await this.#pendingLimit.admit(userId, report.submissionId);

    const times = { now, nextCheckAt: confirmation.firstRetryAt(now) };
    const { leetcodeUsername: pageUsername, ...claim } = report;
    const { submission, isNew } = await submissions.store(claim, { userId, leetcodeUsername }, times);
    await this.#refuseFormer(userId);
    const isOthers = typeof pageUsername === 'string' && !isSameName(pageUsername, leetcodeUsername);
    if (isOthers && submission.state !== 'CONFIRMED') {
      return { submission: await this.#refuseOther(submission, { pageUsername, leetcodeUsername, now }), isNew };
    }
    if (isNew) return { submission: await this.#check(submission), isNew };
    if (submission.state === 'CONFIRMED') return { submission, isNew };
    return { submission: await this.#recheck(submission, report, { ...times, leetcodeUsername }), isNew };
  }

  /** LeetCode would never list it for the proven account: that is said at once. */
  async #refuseOther(
    submission: Submission,
    { pageUsername, leetcodeUsername, now }: { pageUsername: string; leetcodeUsername: string; now: Date },
  ): Promise<Submission> {
    const { submissions } = this.#options;
    const reason =
      `You solved this as ${pageUsername} on LeetCode, but proved ${leetcodeUsername}. ` +
      `Only what ${leetcodeUsername} solves counts: sign in to LeetCode as ${leetcodeUsername}.`;
    const rejected = await submissions.reject(submission, { reason, code: 'OTHER_LEETCODE_ACCOUNT', now });
    return rejected ?? (await submissions.find(submission._id)) ?? submission;
  }

  /** Looks after the report is stored: whatever is forgotten after this look takes the report with it. */
  async #refuseFormer(userId: string): Promise<void> {
    const { knownUsers, submissions, transaction } = this.#options;
    if (!(await knownUsers.former([userId])).has(userId)) return;
    await transaction((tx) => submissions.removeUnconfirmed(userId, tx));
    throw publicError('UNAUTHENTICATED', 'This account has been deleted. Sign in anew.');
  }

  /** Checks what was reported before, when LeetCode was not asked just now; else leaves what has changed to the job. */
  async #recheck(
    submission: Submission,
    report: Report,
    by: { leetcodeUsername: string; now: Date; nextCheckAt: Date },
  ): Promise<Submission> {
    const { submissions, confirmation } = this.#options;
    const { _id: id, state, lastCheckAt } = submission;
    const { now, nextCheckAt } = by;
    const saysTheSame = isSameClaim(submission, { ...report, leetcodeUsername: by.leetcodeUsername });
    if (state === 'PENDING' && saysTheSame) {
      const underWay = confirmation.underWay(id);
      if (underWay !== undefined) return underWay;
      const before = new Date(now.getTime() - RECHECK_AFTER_MS);
      return this.#checkTaken(submission, await submissions.takeOne(id, { now, before, nextCheckAt }));
    }
    const mayCheckAt = new Date(lastCheckAt.getTime() + PUT_RIGHT_AFTER_MS);
    if (!isAwaited(mayCheckAt, now, PUT_RIGHT_AFTER_MS)) {
      return this.#checkTaken(submission, await submissions.reopen(submission, report, { ...by, lastCheckAt: now }));
    }
    if (saysTheSame) return submission;
    const reopened = await submissions.reopen(submission, report, { ...by, lastCheckAt, nextCheckAt: mayCheckAt });
    return reopened ?? (await submissions.find(id)) ?? submission;
  }

  /** Checks what could be taken for a check; gives the submission as it stands where somebody else was faster. */
  async #checkTaken(submission: Submission, taken: Submission | null): Promise<Submission> {
    if (taken !== null) return this.#check(taken);
    return (await this.#options.submissions.find(submission._id)) ?? submission;
  }

  /** Checks now, or leaves it to the job, which asks for many by one question, when the user has had many checked. */
  async #check(submission: Submission): Promise<Submission> {
    const { submissions, confirmation, clock } = this.#options;
    const waitMs = await this.#checkLimit.take(submission.userId);
    if (waitMs === 0) return confirmation.confirmNow(submission);
    const { _id, pendingSince } = submission;
    await submissions.postpone([{ _id, pendingSince, nextCheckAt: new Date(clock.now().getTime() + waitMs) }]);
    return submission;
  }
}

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

type Claim = Pick<Submission, 'problemSlug' | 'verdict' | 'leetcodeUsername'>;

/** Whether LeetCode would be asked the same. */
const isSameClaim = (one: Claim, other: Claim) =>
  one.problemSlug === other.problemSlug &&
  one.verdict === other.verdict &&
  isSameName(one.leetcodeUsername, other.leetcodeUsername);
