import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { reminderMinutesOf, type CommunitiesRepository } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import { formatNamed } from '../formats/registry.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import { finality, nextFinishAt } from './contest-state.ts';
import type { ContestJobs } from './contests.jobs.ts';
import type { Contest, ContestsRepository } from './contests.repository.ts';
import { firstLastLookAt, nextLastLookAt } from './last-looks.ts';
import { reminderOf } from './reminder.ts';

export interface ContestsServiceOptions {
  contests: ContestsRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  submissions: SubmissionsRepository;
  events: EventLog;
  clock: Clock;
  /** See to it that `announceDue` runs for a contest at a moment or soon after. */
  jobs: Pick<ContestJobs, 'schedule' | 'scheduled' | 'takeBackAhead'>;
  /** Has a contest take in what it missed while it was taken for final. */
  takeInMissed: (contest: Contest, tx: Transaction) => Promise<void>;
}

/** Announces contests, and has members looked at when they end. Their standings need neither: they follow from times and submissions. */
export class ContestsService {
  readonly #options: ContestsServiceOptions;

  constructor(options: ContestsServiceOptions) {
    this.#options = options;
  }

  /**
   * Does what is due for a contest: writes its events that are not yet in the log, once whoever else does the same, and after
   * its end, while what is found still counts, has its members looked at. Early, late and repeated runs do no harm. Gives the moment when something is due
   * next, and which one is now, or null when nothing is.
   */
  async announceDue(contestId: string): Promise<Date | null> {
    const { contests, clock } = this.#options;
    const now = clock.now();
    const planned = await contests.find(contestId);
    if (planned === null || planned.announced.finish) return null;
    const contest = await this.#announced(contestId, { now, isFinal: await this.#isFinal(planned, now) });
    if (contest === null || contest.announced.finish) return null;
    if (firstLastLookAt(contest) <= now && now < contest.finalAt) await this.#lookAtMembers(contest, now);
    return nextMoment(contest, now);
  }

  /** Whether nothing can move the standings any more. What is not pending now is in them, or never will be. */
  async #isFinal(contest: Contest, now: Date): Promise<boolean> {
    const { submissions, members } = this.#options;
    const { communityId, format, startsAt, endsAt, finalAt, duel } = contest;
    const isFinal = finality(contest, now);
    if (isFinal !== 'UNLESS_PENDING') return isFinal === 'YES';
    const { verdicts } = formatNamed(format);
    const waiting = await submissions.usersAwaitedSince({ verdicts, from: startsAt, before: finalAt });
    if (duel !== undefined) return !duel.players.some((userId) => waiting.includes(userId));
    return !(await members.haveOneOf(communityId, waiting, endsAt));
  }

  #announced(contestId: string, { now, isFinal }: { now: Date; isFinal: boolean }): Promise<Contest | null> {
    const { contests, events } = this.#options;
    return events.write(async (writer) => {
      const contest = await contests.find(contestId, writer.tx);
      if (contest === null) return null;
      const { communityId } = contest;
      const { due, ...noted } = dueOf(contest, { now, isFinal });
      const isFinalNow = noted.announced.finish !== contest.announced.finish;
      if (due.length > 0 || isFinalNow) await contests.setAnnounced(contestId, noted, writer.tx);
      if (due.length > 0) await writer.append(due.map((type) => ({ type, communityId, contestId, at: now })));
      return { ...contest, ...noted };
    });
  }

  /** What members solved and no extension reported must be found before the contest is final, however long they rested. */
  async #lookAtMembers(contest: Contest, now: Date): Promise<void> {
    const { members, leetcodeAccounts } = this.#options;
    const userIds = contest.duel?.players ?? (await members.userIdsOf(contest.communityId, contest.endsAt));
    await leetcodeAccounts.lookUnlessSeenSince(userIds, firstLastLookAt(contest), now);
  }

  /**
   * Puts right what was done too early, or scheduled too late, by a clock that ran ahead: what has not come yet is announced again when it
   * comes, and a contest that was taken for final takes in what it has missed.
   */
  async pullBack(): Promise<void> {
    const { contests, jobs, clock } = this.#options;
    const now = clock.now();
    const tooEarly = await contests.announcedTooEarly(latestWritten(now));
    for (const { _id } of tooEarly) await this.#reopen(_id);
    const wasAhead = await jobs.takeBackAhead();
    if (tooEarly.length > 0 || wasAhead) await this.scheduleUnannounced();
    for (const contest of await contests.unscheduled()) await this.schedule(contest);
  }

  #reopen(contestId: string): Promise<void> {
    const { contests, communities, takeInMissed, events, clock } = this.#options;
    return events.write(async ({ tx }) => {
      const contest = await contests.find(contestId, tx);
      const now = clock.now();
      if (contest === null || contest.cancelledAt !== undefined || contest.finalAt <= now) return;
      const start = contest.announced.start && contest.startsAt <= now;
      const end = contest.announced.end === true && contest.endsAt <= now;
      const community = await communities.find(contest.communityId, tx);
      const minutes = community && reminderMinutesOf(community);
      const remindAt = start ? null : reminderOf(contest.startsAt, now, minutes);
      await contests.setAnnounced(contestId, { announced: { start, end, finish: false }, remindAt }, tx);
      await takeInMissed(contest, tx);
    });
  }

  /** Schedules what is not done yet and nobody has scheduled: a crash may have come between planning and scheduling. */
  async scheduleUnannounced(): Promise<void> {
    const { contests, jobs } = this.#options;
    const unannounced = await contests.unannounced();
    const scheduled = await jobs.scheduled();
    for (const contest of unannounced) if (!scheduled.has(contest._id)) await this.schedule(contest);
  }

  /** Schedules what is due next for a contest whose moments are new. Safe to repeat, and done within seconds for who was killed before it. */
  async schedule(contest: Contest): Promise<void> {
    const { contests, jobs, clock } = this.#options;
    if (!contest.announced.finish) await jobs.schedule(contest._id, nextMoment(contest, clock.now()));
    if (contest.isUnscheduled) await contests.noteScheduled(contest);
  }
}

/** The events of a contest that are due and not in the log, and what it notes of them. */
function dueOf(contest: Contest, { now, isFinal }: { now: Date; isFinal: boolean }) {
  const { announced, startsAt, endsAt, remindAt = null } = contest;
  const start = announced.start || startsAt <= now;
  const finish = announced.finish || isFinal;
  const end = announced.end === true || endsAt <= now;
  const isReminded = remindAt !== null && remindAt <= now;
  const isEndNew = end && announced.end !== true;
  const isFinishNew = finish && !announced.finish;
  if (contest.duel !== undefined) {
    const due = isEndNew ? (['DuelEndedEvent'] as const) : [];
    return { due, announced: { start, end, finish }, ...(isFinishNew && { isResultUntold: true as const }) };
  }
  const due = [
    ...(isReminded && !start ? (['ContestReminderEvent'] as const) : []),
    ...(start && !announced.start ? (['ContestStartedEvent'] as const) : []),
    ...(isEndNew && !finish ? (['ContestEndedEvent'] as const) : []),
    ...(isFinishNew ? (['ContestFinishedEvent'] as const) : []),
  ];
  const reminder = { remindAt: isReminded || start ? null : remindAt, ...(isReminded && { remindedOf: startsAt }) };
  return { due, announced: { start, end, finish }, ...reminder };
}

function nextMoment(contest: Contest, now: Date): Date {
  const { announced, startsAt, endsAt, remindAt = null } = contest;
  if (!announced.start) return remindAt ?? startsAt;
  if (announced.end !== true) return endsAt;
  return nextLastLookAt(contest, now) ?? nextFinishAt(contest, now);
}
