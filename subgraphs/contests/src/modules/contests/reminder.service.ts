import type { Caller } from '@leetcord/kit/auth/caller';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import { reminderInput } from './contest.input.ts';
import type { Contest, ContestsRepository } from './contests.repository.ts';
import { reminderOf } from './reminder.ts';

export interface ReminderServiceOptions {
  communities: CommunitiesRepository;
  contests: ContestsRepository;
  authority: Authority;
  events: EventLog;
  clock: Clock;
  /** Schedules what is due for a contest. */
  schedule: (contest: Contest) => Promise<void>;
}

/** Sets when a community is reminded of its contests. */
export class ReminderService {
  readonly #options: ReminderServiceOptions;

  constructor(options: ReminderServiceOptions) {
    this.#options = options;
  }

  /**
   * Takes effect for planned contests too, but for those of which somebody was reminded, and those that start sooner than that: nothing is told twice,
   * nor in a hurry. Nobody plans, moves or announces a contest meanwhile. Throws InvalidInput, CommunityNotFound and NotModerator.
   */
  async set(caller: Caller, input: ActionInput & { minutes?: number | null }): Promise<Community> {
    const { authority, communities, contests, events, clock, schedule } = this.#options;
    const { _id } = (await authority.moderator(caller, input, 'communities:write')).community;
    const { minutes } = parseInput(reminderInput, input);
    const { community, moved } = await events.undisturbed(async (tx) => {
      const changed = await communities.setReminder(_id, minutes, tx);
      if (changed === null) throw new CommunityNotFound();
      const now = clock.now();
      const others: Contest[] = [];
      for (const contest of await contests.plannedIn(_id, now, tx)) {
        const remindAt = reminderOf(contest.startsAt, now, minutes);
        const isTooLate = remindAt === null && minutes !== null;
        if (isTooLate || contest.remindedOf?.getTime() === contest.startsAt.getTime()) continue;
        const set = { remindAt, isUnscheduled: true } as const;
        await contests.change(contest._id, set, tx);
        others.push({ ...contest, ...set });
      }
      return { community: changed, moved: others };
    });
    for (const contest of moved) await schedule(contest);
    return community;
  }
}
