import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { latestBeginning } from '../scoring/scoring.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { quickestSprint } from './sprint.ts';
import { longestFor, nextSweepAt, sweepInterval } from './sweep-interval.ts';
import type { SweepLeetCode, SweptSubmission } from './sweep.client.ts';
import type {
  SweepPlan,
  LeetCodeAccount,
  LeetCodeAccountsRepository,
} from '../accounts/leetcode-accounts.repository.ts';

export interface SweepServiceOptions {
  leetcodeAccounts: LeetCodeAccountsRepository;
  submissions: SubmissionsRepository;
  members: MembersRepository;
  knownUsers: KnownUsersRepository;
  sweepLeetCode: SweepLeetCode;
  clock: Clock;
  log: Logger;
  /** How many users one run sweeps. */
  usersPerRun: number;
  /** The wait before a user's first sweep, and the shortest before the next, also after LeetCode did not answer; in ms. */
  shortestMs: number;
}

/** How long LeetCode may take to answer one run, and after what time a killed run's users are due again, in ms. */
const DEADLINE_MS = 28_000;
const LEASE_MS = 60_000;

/** Finds solves that no extension reported: on a phone, or in another browser. */
export class SweepService {
  readonly #options: SweepServiceOptions;

  constructor(options: SweepServiceOptions) {
    this.#options = options;
  }

  /** Stores which LeetCode name a user has proven, unless the user is forgotten. */
  async setLeetCodeAccount(
    caller: Caller,
    { userId, username, since }: { userId: string; username: string | null; since: Date },
  ): Promise<void> {
    requireScope(caller, 'members:write');
    const { leetcodeAccounts, knownUsers, clock, shortestMs } = this.#options;
    const firstSweepAt = username === null ? null : this.#after(clock.now(), shortestMs);
    await leetcodeAccounts.setName(userId, { leetcodeUsername: username, since, nextSweepAt: firstSweepAt });
    // After storing it: if the user is forgotten after this check, the forgetting deletes it too.
    if ((await knownUsers.former([userId])).has(userId)) await leetcodeAccounts.remove(userId);
  }

  /** Whether a run of the job would find users to sweep. */
  isDue(): Promise<boolean> {
    return this.#options.leetcodeAccounts.isAnyDue(this.#options.clock.now());
  }

  /** Corrects the next sweep of users for whom a clock that ran ahead has postponed it by more than the longest wait. */
  async pullBack(): Promise<void> {
    const { leetcodeAccounts, clock, shortestMs } = this.#options;
    const now = clock.now();
    // They are counted only when it may matter.
    if (!(await leetcodeAccounts.isAnyAfter(now, longestFor(0, shortestMs)))) return;
    await leetcodeAccounts.pullBack(now, longestFor(await leetcodeAccounts.count(), shortestMs));
  }

  /**
   * Sweeps users that are due, once: members, and users who were never swept, so that problems knows what they had solved by
   * then. Users without a community are not swept again until they join one. Safe to run twice at once, or late.
   */
  async sweepDue(): Promise<void> {
    const { leetcodeAccounts, sweepLeetCode, clock, log, usersPerRun, shortestMs } = this.#options;
    const now = clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const due = await leetcodeAccounts.takeDue(now, { limit: usersPerRun, leaseUntil });
    if (due.length === 0) return;
    const joined = await this.#joinedAt(due);
    const isSwept = ({ _id, leetcodeUsername, sweptAt }: LeetCodeAccount) =>
      leetcodeUsername !== null && (joined.has(_id) || sweptAt === undefined);
    const notSwept = due.filter((user) => !isSwept(user));
    await leetcodeAccounts.plan(
      notSwept.map(({ _id, since }) => ({ _id, since, nextSweepAt: null })),
      leaseUntil,
    );
    const swept = due.filter(isSwept);
    if (swept.length === 0) return;

    let answers: (SweptSubmission[] | null)[] = [];
    try {
      const usernames = swept.map(({ leetcodeUsername }) => leetcodeUsername ?? '');
      answers = await sweepLeetCode(usernames, DEADLINE_MS);
    } catch (err) {
      log.warn({ err, users: swept.length }, 'LeetCode cannot be swept; trying again later');
    }
    const users = await leetcodeAccounts.count();
    const plans = [];
    for (const [index, user] of swept.entries()) {
      const accepted = answers[index] ?? null;
      if (accepted === null) {
        plans.push(this.#planned(user, now, shortestMs));
        continue;
      }
      try {
        plans.push(await this.#takeIn(user, accepted, { joinedAt: joined.get(user._id) ?? null, users }));
      } catch (err) {
        log.error({ err, user: user._id }, 'What LeetCode lists of a user cannot be taken in; trying again later');
        plans.push(this.#planned(user, now, shortestMs));
      }
    }
    await leetcodeAccounts.plan(plans, leaseUntil);
  }

  /** Stores unreported submissions, to be confirmed like reports. Returns when the user is swept next. */
  async #takeIn(
    user: LeetCodeAccount,
    accepted: readonly SweptSubmission[],
    { joinedAt, users }: { joinedAt: Date | null; users: number },
  ): Promise<SweepPlan> {
    const { submissions, clock, shortestMs } = this.#options;
    const { _id: userId, leetcodeUsername, since, sweptAt } = user;
    const now = clock.now();
    const times = accepted.map(({ submittedAt }) => submittedAt);
    const sprint = quickestSprint(user.sprint ?? null, times);
    const seen = { sweptAt: now, ...(sprint !== null && { sprint }) };
    if (joinedAt === null) return { _id: userId, since, nextSweepAt: null, ...seen };

    const beganBy = Math.max(since.getTime(), joinedAt.getTime());
    const inTime = accepted.filter(({ submittedAt }) => latestBeginning(submittedAt).getTime() >= beganBy);
    const known = await submissions.knownOf(
      userId,
      inTime.map(({ submissionId }) => submissionId),
    );
    const by = { userId, leetcodeUsername: leetcodeUsername ?? '', source: 'SWEEP' as const };
    const listed = inTime.map(({ submissionId, problemSlug, language, submittedAt }) => {
      return { submissionId, problemSlug, language, submittedAt, verdict: 'ACCEPTED' as const };
    });
    for (const report of listed) {
      if (!known.has(report.submissionId)) await submissions.store(report, by, { now, nextCheckAt: now });
    }
    const rejected = listed.filter(({ submissionId }) => known.get(submissionId)?.state === 'REJECTED');
    await submissions.reopenListed(rejected, by, now);
    const isNew = inTime.filter(({ submittedAt }) => sweptAt === undefined || submittedAt > sweptAt);
    const isReported =
      isNew.length > 0 && isNew.every(({ submissionId }) => known.get(submissionId)?.source === 'EXTENSION');
    const look = { now, lastActiveAt: times[0] ?? since, isReported, sprint, users };
    return { ...this.#planned(user, now, sweepInterval(look, shortestMs)), ...seen };
  }

  /** When each of the users first joined a community; those in none are left out. */
  async #joinedAt(users: readonly LeetCodeAccount[]): Promise<Map<string, Date>> {
    const joined = new Map<string, Date>();
    for (const { userId, joinedAt } of await this.#options.members.ofUsers(users.map(({ _id }) => _id))) {
      const earlier = joined.get(userId);
      if (earlier === undefined || joinedAt < earlier) joined.set(userId, joinedAt);
    }
    return joined;
  }

  #planned({ _id, since }: LeetCodeAccount, now: Date, ms: number): SweepPlan {
    return { _id, since, nextSweepAt: this.#after(now, ms) };
  }

  #after(now: Date, ms: number): Date {
    return nextSweepAt(now, ms, this.#options.shortestMs);
  }
}
