import { hasScope, type Caller } from '@leetcord/kit/auth/caller';
import { pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import type { Clock } from '@leetcord/kit/time/clock';
import DataLoader from 'dataloader';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { CommunitiesView } from '../communities/communities.view.ts';
import type { Community } from '../communities/communities.repository.ts';
import type { Member, MembersRepository } from '../communities/members.repository.ts';
import type { MembersView } from '../communities/members.view.ts';
import type { HiddenSolves } from '../practice/hidden-solves.ts';
import { counted, type CountedChange } from '../ratings/history.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import type { Difficulty } from '../scoring/scoring.ts';
import type { Solve, SolvesRepository } from '../settlement/solves.repository.ts';
import { dateOf, StreakCalendar } from '../streaks/streak-calendar.ts';
import type { StreakSettingsRepository } from '../streaks/streak-settings.repository.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { ProfileSettingsRepository, ProfileVisibility } from './profile-settings.repository.ts';

/** A profile that the caller may see. */
export interface SeenProfile {
  userId: string;
  isOwn: boolean;
  /** The only community whose contests are shown; null for all that the caller may see. */
  within: string | null;
}

export interface ProfilesSources {
  profileSettings: ProfileSettingsRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  solves: SolvesRepository;
  submissions: SubmissionsRepository;
  ratings: RatingsRepository;
  members: MembersRepository;
  streakSettings: StreakSettingsRepository;
}

/** What a user solved. */
export interface Solved {
  all: number;
  byDifficulty: Record<Difficulty, number>;
  /** Most solved first. */
  topics: { topic: string; solved: number }[];
}

/** As many days as 53 weeks have. */
const SHOWN_DAYS = 371;
const MAX_TOPICS = 100;

/**
 * Profiles for one request. Nothing of them is stored: they follow from solves and ratings, so whatever is voided or found late is in them at
 * once. Whoever hides their name in a community shows a profile to nobody else: by its numbers their row there could be found.
 */
export class ProfilesView {
  readonly #caller: Caller;
  readonly #sources: ProfilesSources;
  readonly #communities: CommunitiesView;
  readonly #members: MembersView;
  readonly #hidden: HiddenSolves;
  readonly #clock: Clock;
  readonly #solves: DataLoader<SeenProfile, Solve[]>;
  readonly #solved: DataLoader<SeenProfile, Solved>;

  constructor(
    caller: Caller,
    sources: ProfilesSources,
    parts: { communities: CommunitiesView; members: MembersView; hidden: HiddenSolves; clock: Clock },
  ) {
    this.#caller = caller;
    this.#sources = sources;
    this.#communities = parts.communities;
    this.#members = parts.members;
    this.#hidden = parts.hidden;
    this.#clock = parts.clock;
    this.#solves = new DataLoader((profiles) => Promise.all(profiles.map((profile) => this.#readSolves(profile))));
    this.#solved = new DataLoader((profiles) => Promise.all(profiles.map((profile) => this.#readSolved(profile))));
  }

  async ofUser(userId: string): Promise<SeenProfile | null> {
    const isOwn = this.#members.isSelf(userId);
    return isOwn || (await this.#isShown(userId)) ? { userId, isOwn, within: null } : null;
  }

  /** The public profile of the owner of a LeetCode name. */
  async publicBy(leetcodeUsername: string): Promise<SeenProfile | null> {
    const nameKey = leetcodeNameKey(leetcodeUsername);
    if (nameKey === null) return null;
    for (const { _id: userId } of await this.#sources.profileSettings.publicBy(nameKey)) {
      const name = (await this.#sources.leetcodeAccounts.find(userId))?.leetcodeUsername;
      if (!name || leetcodeNameKey(name) !== nameKey || isHidden(await this.#members.ofUser(userId))) continue;
      return { userId, isOwn: this.#members.isSelf(userId), within: null };
    }
    return null;
  }

  /** For the bot: a member's profile, as the Discord account that asks may see it. */
  async behindBot(
    { _id: communityId }: Community,
    { discordUserId, askedBy }: { discordUserId: string; askedBy: string },
  ): Promise<SeenProfile | null> {
    if (!hasScope(this.#caller, 'communities:write')) return null;
    const member = await this.#sources.members.findByDiscordUser(communityId, discordUserId);
    if (member === null) return null;
    const { userId } = member;
    if (discordUserId === askedBy) return { userId, isOwn: true, within: null };
    const asker = await this.#sources.members.findByDiscordUser(communityId, askedBy);
    const isShown = asker !== null && (await this.visibilityOf(userId)) !== 'NOBODY';
    return isShown && !isHidden(await this.#members.ofUser(userId))
      ? { userId, isOwn: false, within: communityId }
      : null;
  }

  async visibilityOf(userId: string): Promise<ProfileVisibility> {
    return (await this.#sources.profileSettings.find(userId)).visibility;
  }

  solved(profile: SeenProfile): Promise<Solved> {
    return this.#solved.load(profile);
  }

  /** The last day, and the days with a solve up to it, as `YYYY-MM-DD`. */
  async calendar(profile: SeenProfile): Promise<{ today: string; days: { date: string; solved: number }[] }> {
    const { userId, isOwn } = profile;
    // When their days begin says where somebody is.
    const { zones } = isOwn ? await this.#sources.streakSettings.find(userId) : { zones: [] };
    const calendar = new StreakCalendar(zones);
    const today = calendar.dayOf(this.#clock.now());
    const counts = new Map<number, number>();
    for (const { solvedAt } of await this.#solves.load(profile)) {
      const day = calendar.dayOf(solvedAt);
      if (day > today - SHOWN_DAYS && day <= today) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const days = [...counts].toSorted(([one], [other]) => one - other);
    return { today: dateOf(today), days: days.map(([day, solved]) => ({ date: dateOf(day), solved })) };
  }

  /** Latest first. Not those of communities that they have left, where they are a former member. */
  async contests({ userId, within }: SeenProfile, request: PageRequest): Promise<Page<CountedChange>> {
    const memberships = new Set((await this.#members.ofUser(userId)).map(({ communityId }) => communityId));
    const all: CountedChange[] = [];
    for (const { communityId, history } of await this.#sources.ratings.ofUser(userId)) {
      if (!memberships.has(communityId) || (within ?? communityId) !== communityId) continue;
      if ((await this.#communities.find(communityId)) !== null) all.push(...counted(history));
    }
    const inOrder = all.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    // The pages of a list go up by key, and this one goes down.
    const upward = { ...request, isBackward: !request.isBackward };
    const { items, hasNextPage, hasPreviousPage } = pageOfList(inOrder, upward, ({ key }) => key);
    return { items: items.toReversed(), hasNextPage: hasPreviousPage, hasPreviousPage: hasNextPage };
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    for (const loader of [this.#solves, this.#solved]) loader.clearAll();
  }

  async #isShown(userId: string): Promise<boolean> {
    const visibility = await this.visibilityOf(userId);
    if (visibility === 'NOBODY') return false;
    const memberships = await this.#members.ofUser(userId);
    if (isHidden(memberships)) return false;
    if (visibility === 'PUBLIC') return true;
    for (const { communityId } of memberships) if (await this.#members.isInside(communityId)) return true;
    return false;
  }

  /** Without those that a freeze hides from anyone but their owner. */
  async #readSolves({ userId, isOwn }: SeenProfile): Promise<Solve[]> {
    const solves = await this.#sources.solves.ofUser(userId);
    if (isOwn) return solves;
    const memberships = await this.#members.ofUser(userId);
    const hides = await Promise.all(memberships.map(({ communityId }) => this.#hidden.in(communityId)));
    return solves.filter(
      ({ problemSlug, solvedAt }) => !hides.some((isHiddenIn) => isHiddenIn({ problemSlug, submittedAt: solvedAt })),
    );
  }

  async #readSolved(profile: SeenProfile): Promise<Solved> {
    const solves = await this.#solves.load(profile);
    const facts = await this.#sources.submissions.problemsOf(solves.map(({ submissionId }) => submissionId));
    const byDifficulty = { EASY: 0, MEDIUM: 0, HARD: 0 };
    const byTopic = new Map<string, number>();
    for (const { difficulty, tags } of facts) {
      byDifficulty[difficulty] += 1;
      for (const tag of tags) byTopic.set(tag, (byTopic.get(tag) ?? 0) + 1);
    }
    const topics = [...byTopic]
      .map(([topic, solved]) => ({ topic, solved }))
      .toSorted((one, other) => other.solved - one.solved || (one.topic < other.topic ? -1 : 1));
    return { all: solves.length, byDifficulty, topics: topics.slice(0, MAX_TOPICS) };
  }
}

const isHidden = (memberships: readonly Member[]) => memberships.some(({ isAnonymous }) => isAnonymous);
