import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { publicError } from '@leetcord/kit/errors';
import { parseInput } from '@leetcord/kit/invalid-input';
import type { RunTransaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../privacy/known-users.repository.ts';
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

/** A repeated report has LeetCode asked again at most this often, in ms. */
const RECHECK_AFTER_MS = 2_000;

/** Takes in what users report. */
export class SubmissionsService {
  readonly #options: SubmissionsServiceOptions;
  readonly #pendingLimit: PendingLimit;

  constructor(options: SubmissionsServiceOptions) {
    this.#options = options;
    this.#pendingLimit = new PendingLimit(options.submissions);
  }

  /**
   * Stores a report first, then checks it with LeetCode for as long as a reporter may wait, and gives the submission as it
   * stands. Safe to repeat: a confirmed one is given as it is, any other is checked again, with what the last report says.
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
    const { submission, isNew } = await submissions.store(report, { userId, leetcodeUsername }, times);
    await this.#refuseFormer(userId);
    if (isNew) return { submission: await confirmation.confirmNow(submission), isNew };
    if (submission.state === 'CONFIRMED') return { submission, isNew };
    const checked = await this.#recheck(submission, report, { ...times, leetcodeUsername });
    return { submission: checked, isNew };
  }

  /** Looks after the report is stored: whatever is forgotten after this look takes the report with it. */
  async #refuseFormer(userId: string): Promise<void> {
    const { knownUsers, submissions, transaction } = this.#options;
    if (!(await knownUsers.former([userId])).has(userId)) return;
    await transaction((tx) => submissions.removeUnconfirmed(userId, tx));
    throw publicError('UNAUTHENTICATED', 'This account has been deleted. Sign in anew.');
  }

  async #recheck(
    submission: Submission,
    report: Report,
    times: { now: Date; nextCheckAt: Date; leetcodeUsername: string },
  ): Promise<Submission> {
    const { submissions, confirmation } = this.#options;
    const { _id: id, state, problemSlug, verdict } = submission;
    const saysTheSame = problemSlug === report.problemSlug && verdict === report.verdict;
    if (state === 'PENDING' && saysTheSame) {
      const underWay = confirmation.underWay(id);
      if (underWay !== undefined) return underWay;
    }
    const before = new Date(times.now.getTime() - RECHECK_AFTER_MS);
    const taken =
      state === 'PENDING' && saysTheSame
        ? await submissions.takeOne(id, { ...times, before })
        : await submissions.reopen(submission, report, times);
    if (taken !== null) return confirmation.confirmNow(taken);
    return (await submissions.find(id)) ?? submission;
  }
}
