import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import type { RunTransaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { nextCheckAt } from './check-times.ts';
import type { AskLeetCode, Confirmation, Patience, UserBatch } from './confirmation.client.ts';
import type { ConfirmedFacts, OpenQuestion, RejectionCode, SolvedProblem, Submission } from './submission.ts';
import type { SubmissionsRepository } from './submissions.repository.ts';

/**
 * Confirms a pending submission and makes it count, as the settlement above does. Gives the submission as it stands after, or null
 * when it was not pending any more.
 */
type Settle = (pending: Submission, facts: ConfirmedFacts, solved: SolvedProblem) => Promise<Submission | null>;

/** Told how a submission was settled, and when it was reported. */
export type SettledMetric = (outcome: 'CONFIRMED' | RejectionCode, reportedAt: Date) => void;

export interface ConfirmationServiceOptions {
  submissions: SubmissionsRepository;
  knownUsers: KnownUsersRepository;
  settle: Settle;
  transaction: RunTransaction;
  askLeetCode: AskLeetCode;
  noteSettled: SettledMetric;
  clock: Clock;
  log: Logger;
  /** How long a report waits for LeetCode, in ms. */
  deadlineMs: number;
  /** How long a submission may stay pending that LeetCode does not list, or whose problem it has not, in ms. */
  giveUpMs: number;
  /** 0 to 1. */
  random?: () => number;
}

/** How many submissions of a user LeetCode is asked about at once. */
const MAX_CLAIMS = 20;
/** How many are read at once. */
const DUE_AT_ONCE = 100;
/** What LeetCode does not list so long after the report it may list later, but nobody waits for that, in ms. */
const LISTED_WITHIN_MS = 15_000;
/** How a job checks what is due. */
interface Pace extends Patience {
  /** Of how many users it asks at once. */
  usersAtOnce: number;
  /** For how long it takes submissions, in ms: when it is killed, they are due again after this. */
  leaseMs: number;
}
/** Nobody waits for the later checks: of few users at once, since the background's least share of the budget is 3 requests in 10 s. */
const PACES = {
  waitedFor: { isWaitedFor: true, deadlineMs: 8_000, usersAtOnce: 50, leaseMs: 10_000 },
  background: { isWaitedFor: false, deadlineMs: 28_000, usersAtOnce: 25, leaseMs: 30_000 },
} as const satisfies Record<string, Pace>;
/** How long one run goes on while there is more, in ms. */
const RUN_MS = 8_000;

/** Asks LeetCode about pending submissions, and acts on the answers. */
export class ConfirmationService {
  readonly #options: ConfirmationServiceOptions;
  readonly #random: () => number;
  readonly #underWay = new Map<string, Promise<Submission>>();

  constructor(options: ConfirmationServiceOptions) {
    this.#options = options;
    this.#random = options.random ?? Math.random;
  }

  /** When a submission that is checked at once is checked again. */
  firstRetryAt(now: Date): Date {
    const { deadlineMs } = this.#options;
    return new Date(Math.max(nextCheckAt(0, now, { random: this.#random() }).getTime(), now.getTime() + deadlineMs));
  }

  /** The check of a submission that this process has under way, if any. */
  underWay(id: string): Promise<Submission> | undefined {
    return this.#underWay.get(id);
  }

  /**
   * Checks a submission now. Gives it as it stands then: still pending when LeetCode does not confirm or answer in time, or
   * when something fails. The job goes on with it.
   */
  confirmNow(submission: Submission): Promise<Submission> {
    const checking = this.#confirmNow(submission).finally(() => {
      if (this.#underWay.get(submission._id) === checking) this.#underWay.delete(submission._id);
    });
    this.#underWay.set(submission._id, checking);
    return checking;
  }

  /** Whether a run of the job would find anything. */
  async isDue(which: keyof typeof PACES): Promise<boolean> {
    const { submissions, clock } = this.#options;
    const now = clock.now();
    if (!(await submissions.isAnyDue(now))) return false;
    return (await submissions.due(now, { isWaitedFor: PACES[which].isWaitedFor, limit: 1 })).length > 0;
  }

  /** Has checked what a clock that ran ahead has put off for longer than anything is. */
  pullBack(): Promise<void> {
    return this.#options.submissions.pullBack(this.#options.clock.now());
  }

  /** Checks what is due and waited for, or due and not waited for, for as long as there is more, until some seconds are over. */
  async confirmDue(which: keyof typeof PACES): Promise<void> {
    const { submissions, clock } = this.#options;
    const pace = PACES[which];
    const startedAt = clock.now().getTime();
    for (;;) {
      const now = clock.now();
      const first = await submissions.due(now, { isWaitedFor: pace.isWaitedFor, limit: DUE_AT_ONCE });
      if (first.length === 0 || now.getTime() - startedAt > RUN_MS) return;
      // Much may be due after an outage: each of its users is looked at once.
      const users = usersOf(first).slice(0, pace.usersAtOnce);
      const due = pace.isWaitedFor ? first : await submissions.dueOf(users, now);
      const batches = batchesOf(await this.#withoutFormer(due));
      // One question a turn: what is due may be settled otherwise meanwhile.
      await this.#confirmBatches(batches.slice(0, pace.usersAtOnce), pace);
    }
  }

  /** Drops submissions of forgotten users: the one who stored them was killed before it saw that the user is forgotten. */
  async #withoutFormer(due: readonly Submission[]): Promise<Submission[]> {
    const { knownUsers, submissions, transaction } = this.#options;
    const former = await knownUsers.former(usersOf(due));
    for (const userId of former) await transaction((tx) => submissions.removeUnconfirmed(userId, tx));
    return due.filter(({ userId }) => !former.has(userId));
  }

  async #confirmNow(submission: Submission): Promise<Submission> {
    const { askLeetCode, log, deadlineMs } = this.#options;
    try {
      const { leetcodeUsername: username } = submission;
      const answers = await askLeetCode([{ username, submissions: [submission] }], { isWaitedFor: true, deadlineMs });
      const answer = answers.get(submission._id);
      return (await this.#settle(submission, answer)) ?? (await this.#noteOpen(submission, answer));
    } catch (err) {
      log.warn({ err, submission: submission._id }, 'A submission is not confirmed at once; the job goes on with it');
      return this.#noteOpen(submission, undefined).catch(() => submission);
    }
  }

  /** Keeps what is open, so that who reported it is told; gives the submission as it stands. */
  async #noteOpen(submission: Submission, answer: Confirmation | undefined): Promise<Submission> {
    const { submissions } = this.#options;
    const noted = await submissions.noteOpen(submission, openQuestionOf(answer));
    return noted ?? (await submissions.find(submission._id)) ?? submission;
  }

  /** Checks submissions of some LeetCode users by one question. */
  async #confirmBatches(batches: readonly UserBatch[], pace: Pace): Promise<void> {
    const { submissions: repository, askLeetCode, clock, log } = this.#options;
    const now = clock.now();
    const taken = batches.flatMap(({ submissions }) => submissions);
    await repository.take(
      taken.map(({ _id }) => _id),
      { now, nextCheckAt: new Date(now.getTime() + pace.leaseMs) },
    );
    let answers: ReadonlyMap<string, Confirmation> = new Map();
    try {
      answers = await askLeetCode(batches, pace);
    } catch (err) {
      log.warn({ err, submissions: taken.length }, 'LeetCode cannot be asked about submissions; trying again later');
    }
    const open: { submission: Submission; answer: Confirmation | undefined }[] = [];
    // One after the other: those of a user in the order in which they were made, and all write to one log of events.
    for (const submission of taken) {
      const answer = answers.get(submission._id);
      if (!(await this.#isSettled(submission, answer))) open.push({ submission, answer });
    }
    await this.#postponeOrReject(open, now);
  }

  /** Only an answer rejects: an outage of LeetCode, however long, or an open novelty only takes time. */
  async #postponeOrReject(
    open: readonly { submission: Submission; answer: Confirmation | undefined }[],
    now: Date,
  ): Promise<void> {
    const { submissions, noteSettled, clock, giveUpMs } = this.#options;
    const checks = [];
    for (const { submission, answer } of open) {
      const waitedMs = now.getTime() - submission.pendingSince.getTime();
      const never = waitedMs >= giveUpMs ? whyNever(submission, answer) : null;
      if (never !== null) {
        const rejected = await submissions.reject(submission, { ...never, now });
        if (rejected !== null) noteSettled(never.code, submission.reportedAt);
      } else {
        const settledBy = answer?.outcome === 'NOVELTY_NOT_KNOWN_YET' ? answer.settledBy : null;
        const options = { random: this.#random(), settledBy };
        const { _id, pendingSince, isAwaited } = submission;
        const isUnlisted = answer?.outcome === 'NOT_VISIBLE' && waitedMs >= LISTED_WITHIN_MS;
        const isListedNow = !isAwaited && isListed(answer);
        checks.push({
          ...{ _id, pendingSince, openQuestion: openQuestionOf(answer) },
          nextCheckAt: nextCheckAt(submission.checks + 1, clock.now(), options),
          ...(isUnlisted && { isAwaited: false }),
          ...(isListedNow && { isAwaited: true, awaitedSince: now }),
        });
      }
    }
    await submissions.postpone(checks);
  }

  /** Acts on an answer as `#settle` does. What fails for one submission holds up no other. */
  async #isSettled(submission: Submission, answer: Confirmation | undefined): Promise<boolean> {
    try {
      return (await this.#settle(submission, answer)) !== null;
    } catch (err) {
      this.#options.log.error(
        { err, submission: submission._id },
        'A submission cannot be settled; trying again later',
      );
      return false;
    }
  }

  /** Acts on an answer. Null while the submission stays pending. */
  async #settle(submission: Submission, answer: Confirmation | undefined): Promise<Submission | null> {
    const { submissions, noteSettled, clock } = this.#options;
    const now = clock.now();
    const settle = () => {
      if (answer?.outcome === 'CONFIRMED') return this.#options.settle(submission, answer.facts, answer);
      if (answer?.outcome === 'REFUSED') {
        return submissions.reject(submission, { reason: answer.reason, code: 'REFUSED', now });
      }
      if (answer?.outcome === 'PAST_LIST') {
        return submissions.reject(submission, { reason: PAST_LIST, code: 'NO_LONGER_LISTED', now });
      }
      return null;
    };
    const settling = settle();
    if (settling === null) return null;
    const settled = await settling;
    if (settled?.state === 'CONFIRMED') noteSettled('CONFIRMED', submission.reportedAt);
    else if (settled?.rejectionCode !== undefined) noteSettled(settled.rejectionCode, submission.reportedAt);
    return settled ?? (await submissions.find(submission._id));
  }
}

const usersOf = (submissions: readonly Submission[]) => [...new Set(submissions.map(({ userId }) => userId))];

/** Whether LeetCode lists it, though it is not confirmed yet. */
const isListed = (answer: Confirmation | undefined) =>
  answer?.outcome === 'NOVELTY_NOT_KNOWN_YET' || answer?.outcome === 'PROBLEM_UNKNOWN';

const PAST_LIST =
  'LeetCode lists only your 20 newest submissions, and no longer this one, so LeetCord cannot check it. It gives no points.';

function openQuestionOf(answer: Confirmation | undefined): OpenQuestion {
  if (answer?.outcome === 'NOT_VISIBLE') return 'NOT_LISTED_YET';
  if (answer?.outcome === 'PROBLEM_UNKNOWN') return 'PROBLEM_NOT_YET';
  return answer?.outcome === 'NOVELTY_NOT_KNOWN_YET' ? 'COUNTS_NOT_YET' : 'LEETCODE_AWAY';
}

/** Why it is given up that LeetCode will confirm a submission; null while there is hope. */
function whyNever(
  { leetcodeUsername, problemSlug }: Submission,
  answer: Confirmation | undefined,
): { reason: string; code: RejectionCode } | null {
  if (answer?.outcome === 'NOT_VISIBLE') {
    const reason = `LeetCode does not list this submission for ${leetcodeUsername}: check there that you made it with that account.`;
    return { reason, code: 'NOT_LISTED' };
  }
  if (answer?.outcome === 'PROBLEM_UNKNOWN') {
    const reason = `LeetCode has no problem ${problemSlug} now: if it has it later, report this submission again.`;
    return { reason, code: 'NO_SUCH_PROBLEM' };
  }
  return null;
}

/** Submissions by LeetCode user, in the order in which they were made. */
function batchesOf(due: readonly Submission[]): UserBatch[] {
  const byUser = Map.groupBy(due, ({ leetcodeUsername }) => leetcodeUsername.toLowerCase());
  return [...byUser.entries()].flatMap(([username, ofUser]) => {
    const inOrder = ofUser.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
    const batches = [];
    for (let start = 0; start < inOrder.length; start += MAX_CLAIMS) {
      batches.push({ username, submissions: inOrder.slice(start, start + MAX_CLAIMS) });
    }
    return batches;
  });
}
