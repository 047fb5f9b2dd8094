import { hasScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import DataLoader from 'dataloader';
import { appearanceOf } from '../communities/appearance.ts';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { Community } from '../communities/communities.repository.ts';
import type { Member, MembersRepository } from '../communities/members.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import type { Solve, SolvesRepository } from '../settlement/solves.repository.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import { dailyStreakOf, utcDateOf, type DailyStreakState } from './daily-streak.ts';
import type { DailiesRepository } from './dailies.repository.ts';
import { StreakCalendar } from './streak-calendar.ts';
import { isMilestone, lastFreezes, streakOf, type StreakState } from './streak.ts';
import type { StreakSettings, StreakSettingsRepository } from './streak-settings.repository.ts';

/** A streak as the caller sees it. */
export interface SeenStreak extends StreakState {
  userId: string;
  /** Whether they see all of it. */
  isOwn: boolean;
  timeZone: string;
  /** Null for a streak of no community. */
  freezesPerMonth: number | null;
  /** In this community; null for none. */
  reminderHours: number | null;
}

export interface StreaksSources {
  solves: SolvesRepository;
  submissions: SubmissionsRepository;
  dailies: DailiesRepository;
  streakSettings: StreakSettingsRepository;
  members: MembersRepository;
}

const DAY_MS = 24 * 60 * 60_000;
/** How far back streaks of daily challenges are followed, in days. */
const DAILY_DAYS = 366;

/**
 * Streaks for one request. Nothing of them is stored: a user has at most as many first solves as LeetCode has problems, and an index gives
 * these in order. So whatever is found late, voided or restored is in them at once.
 */
export class StreaksView {
  readonly #caller: Caller;
  readonly #sources: StreaksSources;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #clock: Clock;
  readonly #solves: DataLoader<string, Solve[]>;
  readonly #settings: DataLoader<string, StreakSettings>;

  constructor(
    caller: Caller,
    sources: StreaksSources,
    { communities, members, clock }: { communities: CommunitiesView; members: MembersView; clock: Clock },
  ) {
    this.#caller = caller;
    this.#sources = sources;
    this.#communities = communities;
    this.#members = members;
    this.#clock = clock;
    this.#solves = new DataLoader((ids) => Promise.all(ids.map((id) => sources.solves.ofUser(id))));
    this.#settings = new DataLoader(async (ids) => {
      const found = new Map((await sources.streakSettings.findMany(ids)).map((one) => [one._id, one]));
      return ids.map((_id) => found.get(_id) ?? { _id, zones: [] });
    });
  }

  /** A user's own streak, or null where the caller sees them by name nowhere. */
  async ofUser(userId: string): Promise<SeenStreak | null> {
    const isOwn = this.#members.isSelf(userId);
    if (!isOwn && !(await this.#isSeenSomewhere(userId))) return null;
    return this.#read(userId, null, isOwn);
  }

  /** A streak for whom it is shown to otherwise, of no community. */
  ofShown(userId: string, isOwn: boolean): Promise<SeenStreak> {
    return this.#read(userId, null, isOwn);
  }

  /** A member's streak in their community, or null where their name is hidden from the caller. */
  async ofMember({ communityId, userId }: Pick<Member, 'communityId' | 'userId'>): Promise<SeenStreak | null> {
    const { user } = await this.#members.see(communityId, userId);
    return user && this.inCommunity(communityId, userId, this.#members.isSelf(userId));
  }

  /** For the bot: a member's streak, as the Discord account that asks may see it. */
  async behindBot(
    community: Community,
    { discordUserId, askedBy }: { discordUserId: string; askedBy: string },
  ): Promise<SeenStreak | null> {
    if (!hasScope(this.#caller, 'communities:write')) return null;
    const member = await this.#sources.members.findByDiscordUser(community._id, discordUserId);
    const isOwn = discordUserId === askedBy;
    if (member === null || (!isOwn && appearanceOf(member).shownAs !== 'NAME')) return null;
    return this.inCommunity(community._id, member.userId, isOwn);
  }

  async inCommunity(communityId: string, userId: string, isOwn: boolean): Promise<SeenStreak> {
    return this.#read(userId, await this.#communities.require(communityId), isOwn);
  }

  /** The days that a streak came to by a solve, if these are worth telling; null if not, and where the name is hidden from the caller. */
  async milestoneBy(
    { submissionId, userId, submittedAt }: { submissionId: string; userId: string; submittedAt: Date },
    communityId: string,
  ): Promise<number | null> {
    if ((await this.#members.see(communityId, userId)).user === null) return null;
    const community = await this.#communities.require(communityId);
    const isMade = (solve: Solve) => solve.solvedAt <= submittedAt;
    const { current } = await this.#stateAt(userId, community, { isMeant: isMade, now: submittedAt });
    if (!isMilestone(current)) return null;
    const isOther = (solve: Solve) => isMade(solve) && solve.submissionId !== submissionId;
    const before = await this.#stateAt(userId, community, { isMeant: isOther, now: submittedAt });
    return before.isTodayDone ? null : current;
  }

  async daily({ userId }: Pick<SeenStreak, 'userId'>): Promise<DailyStreakState> {
    const now = this.#clock.now();
    const from = new Date(now.getTime() - DAILY_DAYS * DAY_MS);
    const dailies = await this.#sources.dailies.since(utcDateOf(from));
    const accepted = await this.#sources.submissions.acceptedOf(userId, [...new Set(dailies.values())], from);
    return dailyStreakOf({ accepted, dailies, now });
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#solves, this.#settings]) loader.clearAll();
  }

  async #read(userId: string, community: Community | null, isOwn: boolean): Promise<SeenStreak> {
    const { zones, reminder } = await this.#settings.load(userId);
    return {
      ...(await this.#stateAt(userId, community, { now: this.#clock.now() })),
      userId,
      isOwn,
      timeZone: new StreakCalendar(zones).timeZone,
      freezesPerMonth: community && lastFreezes(community.streakFreezes),
      reminderHours: community !== null && reminder?.communityId === community._id ? reminder.hoursBefore : null,
    };
  }

  /** A streak at a moment, of all solves or of some. */
  async #stateAt(
    userId: string,
    community: Community | null,
    { isMeant = () => true, now }: { isMeant?: (solve: Solve) => boolean; now: Date },
  ): Promise<StreakState> {
    const [solves, { zones }] = await Promise.all([this.#solves.load(userId), this.#settings.load(userId)]);
    const voided = await this.#voidedIn(userId, community);
    const counting = solves.filter((solve) => isMeant(solve) && !voided.has(solve.submissionId));
    const solvedAt = counting.map((solve) => solve.solvedAt);
    return streakOf({ solvedAt, calendar: new StreakCalendar(zones), freezes: community?.streakFreezes, now });
  }

  async #voidedIn(userId: string, community: Community | null): Promise<Set<string>> {
    return community === null ? new Set() : new Set(await this.#sources.submissions.voidedOf(userId, community._id));
  }

  async #isSeenSomewhere(userId: string): Promise<boolean> {
    for (const { communityId } of await this.#members.ofUser(userId)) {
      if ((await this.#communities.find(communityId)) === null) continue;
      if ((await this.#members.see(communityId, userId)).user !== null) return true;
    }
    return false;
  }
}
