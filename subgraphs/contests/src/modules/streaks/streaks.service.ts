import type { Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction } from '../../transaction.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import { timeZoneInput } from '../communities/communities.input.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import { StreakCalendar } from './streak-calendar.ts';
import { withNextReminder } from './reminder-times.ts';
import { lastFreezes } from './streak.ts';
import type { StreakSettings, StreakSettingsRepository } from './streak-settings.repository.ts';
import { freezesInput, reminderInput } from './streaks.input.ts';

export interface StreaksServiceOptions {
  streakSettings: StreakSettingsRepository;
  communities: CommunitiesRepository;
  authority: Authority;
  transaction: RunTransaction;
  clock: Clock;
}

/** Each change is kept for good, since past days depend on it. */
const MAX_CHANGES = 10;
const CHANGES_WITHIN_MS = 30 * 24 * 60 * 60_000;

/** A streak that somebody set something of. */
interface Changed {
  communityId: string;
  userId: string;
}

/** Changes what streaks depend on. Past days never move: each change counts from its moment on. */
export class StreaksService {
  readonly #options: StreaksServiceOptions;

  constructor(options: StreaksServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput, CommunityNotFound and NotMember. */
  setTimeZone(caller: Caller, input: ActionInput & { timeZone: string }): Promise<Changed> {
    const { timeZone } = parseInput(timeZoneInput, input);
    return this.#set(caller, input, (settings, now) => {
      const zones = made(settings.zones, now);
      if (new StreakCalendar(zones).timeZone === timeZone) return settings;
      if (isTooOften(zones, now)) {
        throw new InvalidInput('timeZone', `You chose a time zone ${MAX_CHANGES} times in 30 days: wait some days.`);
      }
      return { ...settings, zones: [...zones, { timeZone, since: now }] };
    });
  }

  /** Throws InvalidInput, CommunityNotFound and NotMember. */
  setReminder(caller: Caller, input: ActionInput & { hoursBefore?: number | null }): Promise<Changed> {
    const { hoursBefore } = parseInput(reminderInput, input);
    const { communityId } = input;
    return this.#set(caller, input, ({ reminder: _, ...settings }) =>
      hoursBefore === null ? settings : { ...settings, reminder: { communityId, hoursBefore } },
    );
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. */
  async setFreezes(caller: Caller, input: ActionInput & { perMonth: number }): Promise<Community> {
    const { authority, communities, transaction, clock } = this.#options;
    const { _id } = (await authority.moderator(caller, input, 'communities:write')).community;
    const { perMonth } = parseInput(freezesInput, input);
    return transaction(async (tx) => {
      const community = await communities.find(_id, tx);
      if (community === null) throw new CommunityNotFound();
      const now = clock.now();
      const freezes = made(community.streakFreezes ?? [], now);
      if (lastFreezes(freezes) === perMonth) return community;
      if (isTooOften(freezes, now)) {
        throw new InvalidInput('perMonth', `The freezes have changed ${MAX_CHANGES} times in 30 days: wait some days.`);
      }
      const streakFreezes = [...freezes, { perMonth, since: now }];
      await communities.setStreakFreezes(_id, streakFreezes, tx);
      return { ...community, streakFreezes };
    });
  }

  async #set(
    caller: Caller,
    input: ActionInput,
    change: (settings: StreakSettings, now: Date) => StreakSettings,
  ): Promise<Changed> {
    const { streakSettings, authority, transaction, clock } = this.#options;
    const { userId } = await authority.member(caller, input, 'communities:write');
    await transaction(async (tx) => {
      const now = clock.now();
      const changed = change(await streakSettings.find(userId, tx), now);
      await streakSettings.put(withNextReminder(changed, now), tx);
    });
    return { communityId: input.communityId, userId };
  }
}

/** Without what a clock that ran ahead has dated later than now. */
const made = <T extends { since: Date }>(changes: readonly T[], now: Date): T[] =>
  changes.filter(({ since }) => since < now);

const isTooOften = (changes: readonly { since: Date }[], now: Date): boolean =>
  changes.filter(({ since }) => now.getTime() - since.getTime() < CHANGES_WITHIN_MS).length >= MAX_CHANGES;
