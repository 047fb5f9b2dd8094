import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction } from '../../transaction.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import { reminderOn, withNextReminder } from './reminder-times.ts';
import { dateOf, StreakCalendar } from './streak-calendar.ts';
import type { StreakSettings, StreakSettingsRepository } from './streak-settings.repository.ts';
import { finishInput, takeInput } from './streaks.input.ts';
import type { StreaksView } from './streaks.view.ts';

export interface StreakRemindersOptions {
  streakSettings: StreakSettingsRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  transaction: RunTransaction;
  clock: Clock;
}

/** A member to be told that their streak ends. */
export interface DueReminder {
  id: string;
  community: Community;
  discordUserId: string;
  date: string;
  current: number;
  endsAt: Date;
}

/** For how long a reminder that the bot has taken is not given out again, in ms. */
const LEASE_MS = 60_000;
/** The longest time to the next reminder, in ms: a day and what travel may add to it. */
const LONGEST_MS = 4 * 24 * 60 * 60_000;

/**
 * Who is to be reminded, which follows from the time and from what is solved when the bot asks. Once a day each: a reminder is finished when the bot
 * has made its post, which it does once whatever is killed meanwhile.
 */
export class StreakRemindersService {
  readonly #options: StreakRemindersOptions;

  constructor(options: StreakRemindersOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput. */
  async take(caller: Caller, input: unknown, streaks: StreaksView): Promise<DueReminder[]> {
    requireScope(caller, 'communities:write');
    const { streakSettings, clock } = this.#options;
    const { first } = parseInput(takeInput, input);
    const now = clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const due = await streakSettings.takeDue(now, { limit: first, leaseUntil });
    return (await Promise.all(due.map((settings) => this.#look(settings, now, streaks)))).filter((one) => one !== null);
  }

  /** Throws InvalidInput. */
  async finish(caller: Caller, input: unknown): Promise<string> {
    requireScope(caller, 'communities:write');
    const { id, isRefused } = parseInput(finishInput, input);
    const [userId, day] = id.split(':') as [string, string];
    const withoutReminder = ({ reminder: _, ...settings }: StreakSettings) => settings;
    await this.#change(userId, isRefused ? withoutReminder : (settings) => settings, Number(day));
    return id;
  }

  pullBack(): Promise<void> {
    const { streakSettings, clock } = this.#options;
    return streakSettings.pullBack(clock.now(), LONGEST_MS);
  }

  /** The reminder that is due of somebody; null where there is none, and the next one is looked for. */
  async #look({ _id, zones, reminder }: StreakSettings, now: Date, streaks: StreaksView): Promise<DueReminder | null> {
    const { communities, members } = this.#options;
    if (reminder === undefined) return null;
    const { communityId, hoursBefore } = reminder;
    const calendar = new StreakCalendar(zones);
    const today = calendar.dayOf(now);
    // It was due on a day that has passed.
    if (reminderOn(today, calendar, hoursBefore) > now) return this.#next(_id, today - 1);
    const community = await communities.find(communityId);
    const discordUserId = (await members.find(communityId, _id))?.discordUserId;
    if (community === null || community.closedAt !== undefined || !discordUserId) return this.#next(_id, today);
    const { current, isTodayDone, endsAt } = await streaks.inCommunity(communityId, _id, true);
    const endsToday = endsAt !== null && endsAt <= calendar.endOf(today);
    if (isTodayDone || !endsToday) return this.#next(_id, today);
    return { id: `${_id}:${today}`, community, discordUserId, date: dateOf(today), current, endsAt };
  }

  async #next(userId: string, day: number): Promise<null> {
    await this.#change(userId, (settings) => settings, day);
    return null;
  }

  /** Changes what is stored of a user, and looks for a reminder of a later day than this. */
  async #change(userId: string, change: (settings: StreakSettings) => StreakSettings, day: number): Promise<void> {
    const { streakSettings, transaction, clock } = this.#options;
    await transaction(async (tx) => {
      const settings = await streakSettings.find(userId, tx);
      // They may have been forgotten, or have turned it off.
      if (settings.reminder === undefined) return;
      const dayEnd = new StreakCalendar(settings.zones).endOf(day);
      const after = new Date(Math.max(clock.now().getTime(), dayEnd.getTime() - 1));
      await streakSettings.put(withNextReminder(change(settings), after), tx);
    });
  }
}
