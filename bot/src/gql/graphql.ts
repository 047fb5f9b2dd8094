/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a moderator can do. */
export type AuditAction =
  /** A member was banned. */
  | 'BAN_MEMBER'
  /** An entrant was disqualified from a contest. */
  | 'DISQUALIFY_ENTRANT'
  /** A disqualified entrant is back in the standings. */
  | 'RESTORE_ENTRANT'
  /** A submission counts again. */
  | 'RESTORE_SUBMISSION'
  /** It was changed what solving a problem gives. It is about nobody. */
  | 'SET_SCORING_RULES'
  /** A ban was lifted. */
  | 'UNBAN_MEMBER'
  /** A submission counts no more. */
  | 'VOID_SUBMISSION';

/** Which member, and why. */
export type BanMemberInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community in which it takes effect. */
  communityId: string | number;
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: string | number | null | undefined;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The user; or give `discordUserId`. */
  userId?: string | number | null | undefined;
};

/** Each begins at midnight in the time zone that the community has chosen for its boards, else in UTC. Weeks start on Monday (ISO 8601). */
export type BoardWindow =
  /** Since the community began. */
  | 'ALL_TIME'
  /** One day. */
  | 'DAY'
  /** One calendar month. */
  | 'MONTH'
  /** Three calendar months, from January, April, July or October. */
  | 'SEASON'
  /** Monday to Sunday. */
  | 'WEEK';

/** Which contest is cancelled, and why. */
export type CancelContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** What members are told: 1 to 200 characters. */
  reason: string;
};

/** Which contest is planned again, and when. Problems that the picker chose are picked anew. */
export type CloneContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest whose rules are taken. */
  contestId: string | number;
  /** When left out, the contest is as long as the other one was planned. */
  endsAt?: string | null | undefined;
  /** As in `CreateContestInput`. */
  endsAtText?: string | null | undefined;
  /** As in `CreateContestInput`. */
  idempotencyKey: string;
  /** As in `CreateContestInput`. */
  startsAt?: string | null | undefined;
  /** As in `CreateContestInput`. */
  startsAtText?: string | null | undefined;
  /** As the other contest's when left out. */
  title?: string | null | undefined;
};

/** Which community is closed. */
export type CloseCommunityInput = {
  /** The id of its Discord server. */
  discordGuildId: string | number;
};

/** How far a contest of LeetCode's own is. */
export type CommunityRoundState =
  /** It has ended, and LeetCode has not rated it yet, or LeetCord is reading the results. */
  | 'NOT_RATED_YET'
  /** LeetCord has read what its members made of it. */
  | 'RATED'
  /** It has started, and has not ended. */
  | 'RUNNING'
  /** LeetCode has rated later ones, or nothing for two weeks: there are no results. */
  | 'UNRATED'
  /** It has not started. */
  | 'UPCOMING';

/** Who takes part in a contest. */
export type ContestEntry =
  /** Every member who solves something of it. Nobody joins. */
  | 'EVERYBODY'
  /** Who was invited by a moderator, and has joined. */
  | 'INVITE'
  /** Who has joined. */
  | 'JOIN';

/** How a contest is ranked. */
export type ContestFormat =
  /**
   * More problems solved first, then less penalty: the minutes until each was accepted, and 20 for each rejected attempt before. Compile errors are
   * free. Then who solved their last problem earlier.
   */
  | 'ICPC'
  /** As LeetCode's own rounds: more points first, then who finished earlier, with 5 minutes for each rejected attempt at a problem that was solved. */
  | 'LEETCODE'
  /**
   * Who solves a problem first has its points; who do so in the same second share them. It ends early once nobody can reach the first, or no
   * problem is left.
   */
  | 'LOCKOUT'
  /**
   * Points of the leaderboards: a problem counts when it is solved for the first time, by its difficulty. More points first, then who reached them
   * earlier.
   */
  | 'POINTS';

/** What of a contest's plan may change. */
export type ContestPart =
  /** When it ends. */
  | 'END'
  /** Who takes part. */
  | 'ENTRY'
  /** How it is ranked. */
  | 'FORMAT'
  /** When its standings freeze. */
  | 'FREEZE'
  /** Its problems: others, in another order, with other points, or picked anew. */
  | 'PROBLEMS'
  /** When it starts. */
  | 'START'
  /** Its title. */
  | 'TITLE';

/** What became of the plan of a contest. */
export type ContestPlanChange =
  /** A moderator cancelled it. */
  | 'CANCELLED'
  /** A moderator changed something of it: `parts` says what. */
  | 'CHANGED'
  /** It was planned. Not told of a contest that starts at once: its start is. */
  | 'PLANNED';

/** A problem that is chosen by hand. */
export type ContestProblemInput = {
  /** 1 to 100; by difficulty when left out: 1, 3 or 7. For the formats `LEETCODE` and `LOCKOUT`. */
  points?: number | null | undefined;
  /** Its number, title, slug, or address on leetcode.com, as people type it. */
  problem: string;
};

/** How a contest's problems are chosen: in exactly one of these ways. */
export type ContestProblemsInput = {
  /** True: any problem counts. For the format `POINTS`. */
  any?: boolean | null | undefined;
  /** 1 to 100, in their order. */
  byHand?: Array<ContestProblemInput> | null | undefined;
  /** With `round`: whether it counts what an entrant is known to have solved before, such as in that round. */
  countSolvedBefore?: boolean;
  /** Those that match when they are solved. For the format `POINTS`. No secret before the start. */
  matching?: ProblemCriteriaInput | null | undefined;
  /** By the picker. */
  picker?: ProblemPickerInput | null | undefined;
  /** Those of a past weekly or biweekly contest of LeetCode's own, as people write it: `weekly-contest-408`, `biweekly 130`, or its address. */
  round?: string | null | undefined;
};

/** Follows from the time, unless it is cancelled; final only once nothing that could count is pending. */
export type ContestState =
  /** A moderator cancelled it, or its community closed, before its end. */
  | 'CANCELLED'
  /** Nothing moves the standings any more. */
  | 'FINAL'
  /** What is submitted now counts. */
  | 'RUNNING'
  /** It has not started. */
  | 'SCHEDULED'
  /**
   * The end has passed. What was made in time, and told to LeetCord within 10 minutes of the end, counts however late LeetCode
   * confirms it. That is waited for, a day at most.
   */
  | 'SETTLING';

/** From which template a contest is planned, and when. */
export type CreateContestFromTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** As in `CreateContestInput`. */
  idempotencyKey: string;
  /** As in `CreateContestInput`. */
  startsAt?: string | null | undefined;
  /** As in `CreateContestInput`. */
  startsAtText?: string | null | undefined;
  /** The template. */
  templateId: string | number;
};

/** What a contest is planned with. */
export type CreateContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** Where it takes place. */
  communityId: string | number;
  /** A minute to 31 days after the start. Needed, but for a past round of LeetCode's, which has its own length. */
  endsAt?: string | null | undefined;
  /**
   * In place of `endsAt`, as `startsAtText`, or as the length of the contest: `90 minutes`, `2h`, `1h30m`. A time of day without a day is the next one
   * after the start.
   */
  endsAtText?: string | null | undefined;
  /** Who takes part. */
  entry?: ContestEntry;
  /** How it is ranked. When left out, `POINTS`, and with a past round of LeetCode's `LEETCODE`. */
  format?: ContestFormat | null | undefined;
  /**
   * How many minutes before the planned end the standings freeze: until the contest is final, they are shown as they were then. 0 for no freeze, and for
   * `LOCKOUT`, whose standings do not freeze.
   */
  freezeMinutes?: number;
  /** Makes a repeated call harmless: the same key gives the same contest. Such as the Discord interaction's id. */
  idempotencyKey: string;
  /** Which problems count: any when left out, which the format `POINTS` alone allows. */
  problems?: ContestProblemsInput | null | undefined;
  /** Now when left out. At most 5 minutes in the past, at most a year ahead. */
  startsAt?: string | null | undefined;
  /**
   * In place of `startsAt`, as people write it, for clocks in the community's time zone: `now`, `in 10 minutes`, `19:00`, `7pm`, `tomorrow 19:00`,
   * `sunday 18:00`, `2026-12-01 19:00`, `1 december 19:00`. A time that clocks there skip is refused; of one that they show twice it is the first.
   * German is understood too: `in 10 Minuten`, `morgen 19 Uhr`, `1.12. 19:00`.
   */
  startsAtText?: string | null | undefined;
  /** 1 to 100 characters. */
  title: string;
};

/** Which Discord user gets a code, and in which server. */
export type CreateLinkCodeInput = {
  /** Whether they have Discord's Manage Server permission in that server now: makes them a moderator of its community. */
  canManageServer?: boolean;
  /** The hash of the Discord account's picture, as Discord gives it. Left out where there is none. */
  discordAvatar?: string | null | undefined;
  /** The Discord account's own display name, shown wherever no server has another. The user name when left out. */
  discordGlobalName?: string | null | undefined;
  /** The Discord server where the command was used: its community gets the user as a member. */
  discordGuildId: string | number;
  /** The id of their Discord account. */
  discordUserId: string | number;
  /** Their user name on Discord. */
  discordUsername: string;
  /** The name shown in the Discord server. */
  displayName: string;
  /** Whether that server is theirs: makes them an owner of its community. */
  isServerOwner?: boolean;
};

/** Which template is deleted. */
export type DeleteContestTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The template. */
  templateId: string | number;
};

/** How hard LeetCode says a problem is. */
export type Difficulty =
  /** Worth 1 point on leaderboards. */
  | 'EASY'
  /** Worth 7 points on leaderboards. */
  | 'HARD'
  /** Worth 3 points on leaderboards. */
  | 'MEDIUM';

/** The Discord user on whose behalf the bot acts, and what Discord says of them at this moment. */
export type DiscordActorInput = {
  /** Whether they have the Manage Server permission. */
  canManageServer: boolean;
  /** The id of their Discord account. */
  discordUserId: string | number;
  /** Whether the server is theirs. */
  isServerOwner: boolean;
};

/** Somebody in a community, as the bot knows them. */
export type DiscordMemberInput = {
  /** The community. */
  communityId: string | number;
  /** Their Discord account. */
  discordUserId: string | number;
};

/** Which entrant, and why. */
export type DisqualifyEntrantInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: string | number | null | undefined;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The user; or give `discordUserId`. */
  userId?: string | number | null | undefined;
};

/** Which reminder is finished. */
export type FinishStreakReminderInput = {
  /** As `takeStreakReminders` gave it. */
  id: string | number;
  /** Whether Discord refuses direct messages to them: they are reminded no more. */
  isRefused?: boolean;
};

/** Which Discord channel is gone. */
export type ForgetNewsChannelInput = {
  /** The id of the Discord channel. */
  channelId: string | number;
  /** The community. */
  communityId: string | number;
};

/** From which event on which channel's news wait. */
export type HoldNewsInput = {
  /** The id of the Discord channel. */
  channelId: string | number;
  /** The community. */
  communityId: string | number;
  /** The first event that waits. */
  cursor: string;
  /** Why it waits. */
  reason?: HoldReason;
  /** The key of the post that Discord refused: it counts as never begun. With another reason, nothing is held where the post was begun: it may be there. */
  refusedKey: string;
};

/** Why news wait. */
export type HoldReason =
  /** There were more in the channel than are posted by themselves. */
  | 'FLOOD'
  /** They came in quiet hours. */
  | 'QUIET_HOURS'
  /** Discord refused them. */
  | 'REFUSED';

/** Who is invited to which contest. */
export type InviteToContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** The Discord account of a member; or give `userId`. */
  discordUserId?: string | number | null | undefined;
  /** The user; or give `discordUserId`. */
  userId?: string | number | null | undefined;
};

/** Which contest. */
export type JoinContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
};

/** Which message shows the standings of which contest. */
export type KeepStandingsMessageInput = {
  /** The channel. */
  channelId: string | number;
  /** The contest. */
  contestId: string | number;
  /** The message. Null where there is none to edit, such as after a moderator deleted it: none is posted again. */
  messageId?: string | number | null | undefined;
  /** What it shows, as `outdatedStandings` told. */
  revision: string;
};

/** Which contest. */
export type LeaveContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
};

/** Which kinds of news leave a member out, or do so no more. */
export type MuteNewsInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** False has news of these kinds be about the member again. */
  isMuted?: boolean;
  /** Which kinds; none changes nothing. */
  kinds: Array<NotificationKind>;
};

/** What news are about. There may be more kinds later on: skip those that you do not know. */
export type NotificationKind =
  /** Contests that are over, and their final results. */
  | 'CONTEST_FINISHED'
  /** Contests that are planned, whose plan has changed, or that are cancelled. */
  | 'CONTEST_PLAN'
  /** What happens in contests that run: who is first to solve a problem, and one message with the standings, which is edited. */
  | 'CONTEST_PROGRESS'
  /** Contests that start soon. */
  | 'CONTEST_REMINDER'
  /** Contests that start. */
  | 'CONTEST_STARTED'
  /** LeetCode's daily challenge, when a UTC day begins. */
  | 'DAILY_CHALLENGE'
  /** The weekly digest: who led, streaks, new members, the next contest. */
  | 'DIGEST'
  /** LeetCode's own weekly and biweekly contests: before they start, and what members made of them. */
  | 'LEETCODE_ROUND'
  /** Accepted submissions. */
  | 'SUBMISSION';

/** Some of the problems to be picked; each part that is given must hold. */
export type PickerSlotInput = {
  /** How many. */
  count?: number;
  /** One of these. */
  difficulties?: Array<Difficulty> | null | undefined;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: number | null | undefined;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: number | null | undefined;
  /** What each of them gives, 1 to 100; by difficulty when left out. For the formats `LEETCODE` and `LOCKOUT`. */
  points?: number | null | undefined;
  /** All of these topics, by slug. At most 10. */
  tags?: Array<string | number> | null | undefined;
};

/** From what a member's level follows. */
export type PracticeLevelBasis =
  /** Their rating in the community's contests, if it is not provisional. */
  | 'RATING'
  /** The contest ratings of the last 20 rated problems that they solved, if these are 5 at least: the middle one. */
  | 'RECENT_RATINGS'
  /** How much they have solved of each difficulty. */
  | 'SOLVED_COUNTS';

/** How a contest's problems were chosen. */
export type ProblemChoice =
  /** Any problem counts. */
  | 'ANY'
  /** A moderator named them. */
  | 'BY_HAND'
  /** Any problem counts that matches: `matching` says what it must be like. */
  | 'MATCHING'
  /** The picker chose them. */
  | 'PICKER'
  /** They are those of a past contest of LeetCode's own. */
  | 'ROUND';

/** What problems must be like to count; each part that is given must hold, and one must be given. */
export type ProblemCriteriaInput = {
  /** One of these. */
  difficulties?: Array<Difficulty> | null | undefined;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: number | null | undefined;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: number | null | undefined;
  /** All of these topics, by slug. At most 10. */
  tags?: Array<string | number> | null | undefined;
};

/** What problems must be like; each part that is given must hold. An empty list or text asks for nothing. */
export type ProblemFilter = {
  /** One of these. */
  difficulties?: Array<Difficulty> | null | undefined;
  /** True: only those that need LeetCode Premium; false: none of them. */
  isPaidOnly?: boolean | null | undefined;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: number | null | undefined;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: number | null | undefined;
  /** All of these topics, by slug. At most 10. */
  tags?: Array<string | number> | null | undefined;
  /**
   * Words of the title, each by its beginning and in any order, or the beginning of the title without regard to gaps (`3 sum`), or a number
   * such as `1`. The problem that has this number, or this and no other title, comes first in any order. At most 100 characters.
   */
  text?: string | null | undefined;
};

/**
 * Picks problems that need no LeetCode Premium, that nobody who takes part is known to LeetCord to have solved, and that none of the community's last 10
 * contests had. Who takes part is every member, or those who have joined or are invited: a contest that is picked anew counts those who are by
 * then. What is picked follows from the seed, while the problems that are left stay the same.
 */
export type ProblemPickerInput = {
  /** At most 100 characters; a new one when left out. */
  seed?: string | null | undefined;
  /** 1 to 20, for at most 50 problems together. They are picked in this order. */
  slots: Array<PickerSlotInput>;
};

/** Titles by rating. */
export type RatingTitle =
  /** 1,350 to 1,499. */
  | 'APPRENTICE'
  /** 1,650 to 1,799. */
  | 'EXPERT'
  /** 2,000 and above. */
  | 'GRANDMASTER'
  /** 1,800 to 1,999. */
  | 'MASTER'
  /** Below 1,350. */
  | 'NOVICE'
  /** 1,500 to 1,649. */
  | 'SPECIALIST';

/** Why a problem is recommended. */
export type RecommendationReason =
  /** It is of their level's difficulty. */
  | 'AT_LEVEL'
  /** Its contest rating is 50 to 250 points above their level. */
  | 'STEP_UP'
  /** It is of a topic of which they have solved the smallest part, and about at their level. */
  | 'THIN_TOPIC'
  /** They are not known to have solved it. */
  | 'UNSOLVED';

/** The Discord server that the bot was added to. */
export type RegisterCommunityInput = {
  /**
   * Nothing is done with it.
   * @deprecated Nothing is done with it: news go where somebody chose.
   */
  defaultChannelId?: string | number | null | undefined;
  /** The server's id. */
  discordGuildId: string | number;
  /** The server's name. */
  name: string;
};

/** Up to which event a channel's waiting news are posted. */
export type ReleaseNewsInput = {
  /** The id of the Discord channel. */
  channelId: string | number;
  /** The community. */
  communityId: string | number;
  /** The last event that is posted. */
  cursor: string;
};

/** What Discord says of a member. */
export type ReportDiscordMemberInput = {
  /** The id of the Discord server. */
  discordGuildId: string | number;
  /** The id of their Discord account. */
  discordUserId: string | number;
  /** The name that Discord shows in the server. Stays as it is when left out. */
  displayName?: string | null | undefined;
  /** Whether Discord says that they are not in the server. */
  hasLeft: boolean;
};

/** Which contest's problems are picked anew. */
export type RerollContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** Makes a repeated call harmless. Such as the Discord interaction's id. */
  idempotencyKey: string;
  /** As in `UpdateContestInput`. */
  version: number;
};

/** Which entrant, and why. */
export type RestoreEntrantInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: string | number | null | undefined;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The user; or give `discordUserId`. */
  userId?: string | number | null | undefined;
};

/** Which submission, and why. */
export type RestoreSubmissionInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community in which it takes effect. */
  communityId: string | number;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The submission's id, as the caller sees it in the community. */
  submissionId: string | number;
};

/** What contests are planned from. */
export type SaveContestTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** Who takes part. */
  entry?: ContestEntry;
  /** As in `CreateContestInput`. */
  format?: ContestFormat | null | undefined;
  /** As in `CreateContestInput`. */
  freezeMinutes?: number | null | undefined;
  /** As people write it, a minute to 31 days: `90 minutes`, `2h`, `1h30m`. Needed, but for a past round of LeetCode's, which has its own length. */
  length?: string | null | undefined;
  /** As in `CreateContestInput`. A seed is not kept: each pick has a new one. */
  problems?: ContestProblemsInput | null | undefined;
  /** 1 to 100 characters. One template of a community has it, whatever the case of its letters. */
  title: string;
  /** When contests take place by themselves. When left out none does: this stops them. */
  weekly?: WeeklyTimesInput | null | undefined;
};

/** Which channel gets a community's news. */
export type SetAnnouncementChannelInput = {
  /** Who asks for it in Discord. */
  by: DiscordActorInput;
  /** Null turns the news off. */
  channelId?: string | number | null | undefined;
  /** The community. */
  communityId: string | number;
};

/** In which language the bot posts in a community. */
export type SetCommunityLanguageInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community's id. */
  communityId: string | number;
  /** A BCP 47 tag, such as `de`; null for the language of the Discord server. */
  language?: string | null | undefined;
};

/** Which community gets which time zone. */
export type SetCommunityTimeZoneInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** Whether the windows of its leaderboards go by it too, from the next day there on, or by UTC; as before when left out. */
  forBoards?: boolean | null | undefined;
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: string;
};

/** Which community is shown to whom. */
export type SetCommunityVisibilityInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** Who may see it from then on. */
  visibility: Visibility;
};

/** When members are reminded of contests. */
export type SetContestReminderInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** So many minutes before the start: 5 to 1440. Never when left out. */
  minutes?: number | null | undefined;
};

/** Which channels get one kind of a community's news. */
export type SetDestinationsInput = {
  /** Who asks for it in Discord. */
  by: DiscordActorInput;
  /** At most 10, each once. */
  channelIds: Array<string | number>;
  /** The community. */
  communityId: string | number;
  /** The kind of news. */
  kind: NotificationKind;
};

/** When which community is told of its week. */
export type SetDigestTimeInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** As people write a time of day: `09:00`, `9am`. */
  time: string;
  /** The day of the week. */
  weekday: Weekday;
};

/** After how many solves in which community the others are told in one post. */
export type SetGatheringInput = {
  /** 3 to 100; null to have each posted by itself. */
  after?: number | null | undefined;
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
};

/** When the news of which community wait. */
export type SetQuietHoursInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** When quiet hours begin, as people write a time of day: `22:00`, `10pm`. Null, together with `until`, for no quiet hours. */
  from?: string | null | undefined;
  /** When they end, written in the same way; at another time. */
  until?: string | null | undefined;
};

/** What is to change of how a community scores, and why. */
export type SetScoringRulesInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community in which it takes effect. */
  communityId: string | number;
  /** 0 to 100. Stays as it is when left out. */
  easyPoints?: number | null | undefined;
  /** 0 to 100. Stays as it is when left out. */
  hardPoints?: number | null | undefined;
  /** 0 to 100. Stays as it is when left out. */
  mediumPoints?: number | null | undefined;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** Whether solving a problem again scores on the boards, once a UTC day for each problem. Stays as it is when left out. */
  repeatsScore?: boolean | null | undefined;
};

/** Which community has how many freezes. */
export type SetStreakFreezesInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community. */
  communityId: string | number;
  /** 0 to 10: how many missed days in a calendar month a streak survives. */
  perMonth: number;
};

/** When who is reminded. */
export type SetStreakReminderInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community with whose freezes the streak is followed. */
  communityId: string | number;
  /** 1 to 12: how many hours before the end of their day. Null for no reminder. */
  hoursBefore?: number | null | undefined;
};

/** Which time zone is whose. */
export type SetStreakTimeZoneInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** A community of which they are a member. The time zone is the same in all. */
  communityId: string | number;
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: string;
};

/** How somebody appears on boards, in standings and in news. */
export type ShownAs =
  /** A member who hides their name here: `user` is null, but for themselves. */
  | 'ANONYMOUS'
  /** Somebody who has left the community or deleted their account: `user` is null. */
  | 'FORMER_MEMBER'
  /** By their name: `user` tells it. */
  | 'NAME';

/** Which contest of a week is left out, or takes place again. */
export type SkipContestOccurrenceInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The day in the community's time zone, such as `2026-12-06`: one on which the template has a contest, in the next 60 days. */
  date: string;
  /** False has it take place again. */
  isSkipped?: boolean;
  /** The template. */
  templateId: string | number;
};

/** A column that a format adds to standings. */
export type StandingColumn =
  /** Of `LEETCODE`: the seconds from the start until the last problem was solved, and 300 for each rejected attempt before a solve. Less is better. */
  | 'FINISH_SECONDS'
  /** Of `ICPC`: the minutes until each problem was accepted, and 20 for each rejected attempt before. Less is better. */
  | 'PENALTY_MINUTES'
  /** Of `LOCKOUT`: the points with the parts of shared problems, such as 1.5. */
  | 'POINTS';

/** Which post is about to be made. */
export type StartPostInput = {
  /** What is posted where, such as its nonce: 1 to 100 characters. */
  key: string;
};

/** Which channel's waiting news are summed up. */
export type SumUpNewsInput = {
  /** The id of the Discord channel. */
  channelId: string | number;
  /** The community. */
  communityId: string | number;
};

/** Which member, and why. */
export type UnbanMemberInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community in which it takes effect. */
  communityId: string | number;
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: string | number | null | undefined;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The user; or give `discordUserId`. */
  userId?: string | number | null | undefined;
};

/** What of a contest is changed. What is left out or null stays as it is. */
export type UpdateContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
  /** A minute to 31 days after the start. */
  endsAt?: string | null | undefined;
  /** As in `CreateContestInput`. */
  endsAtText?: string | null | undefined;
  /** Who takes part. Who has joined stays in, and is in again where others have to join again. */
  entry?: ContestEntry | null | undefined;
  /** With it alone the problems stay. */
  format?: ContestFormat | null | undefined;
  /** As in `CreateContestInput`, before the start. Where the end moves, so does the freeze, unless it has begun. */
  freezeMinutes?: number | null | undefined;
  /** Makes a repeated call harmless. Such as the Discord interaction's id. */
  idempotencyKey: string;
  /** Which problems count. */
  problems?: ContestProblemsInput | null | undefined;
  /** At most 5 minutes in the past, at most a year ahead. */
  startsAt?: string | null | undefined;
  /** As in `CreateContestInput`. */
  startsAtText?: string | null | undefined;
  /** 1 to 100 characters. */
  title?: string | null | undefined;
  /** The contest's `version` as the caller saw it: a contest that has another one by now is not changed. */
  version: number;
};

/** How a member stands to a problem of a contest that is over. */
export type UpsolvingState =
  /** They are not known to have solved it. */
  | 'OPEN'
  /** They solved it, but not in the contest: before it, or after it. */
  | 'SOLVED'
  /** They solved it in the contest. */
  | 'SOLVED_IN_CONTEST';

/** What LeetCode made of a submission. */
export type Verdict =
  /** It solves the problem. */
  | 'ACCEPTED'
  /** It does not compile. */
  | 'COMPILE_ERROR'
  /** It took too much memory. */
  | 'MEMORY_LIMIT_EXCEEDED'
  /** LeetCode gave a verdict that LeetCord does not know. */
  | 'OTHER'
  /** It wrote too much. */
  | 'OUTPUT_LIMIT_EXCEEDED'
  /** It failed while it ran. */
  | 'RUNTIME_ERROR'
  /** It took too long. */
  | 'TIME_LIMIT_EXCEEDED'
  /** An answer is wrong. */
  | 'WRONG_ANSWER';

/** Who may see a community's leaderboards and contests. */
export type Visibility =
  /** Only members may. */
  | 'PRIVATE'
  /** Anyone may see leaderboards and contests. */
  | 'PUBLIC';

/** Which submission, and why. */
export type VoidSubmissionInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The community in which it takes effect. */
  communityId: string | number;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: string;
  /** The submission's id, as the caller sees it in the community. */
  submissionId: string | number;
};

/** A day of the week, by clocks in the community's time zone. */
export type Weekday =
  /** The fifth day of the week. */
  | 'FRIDAY'
  /** The first day of the week. */
  | 'MONDAY'
  /** The sixth day of the week. */
  | 'SATURDAY'
  /** The last day of the week. */
  | 'SUNDAY'
  /** The fourth day of the week. */
  | 'THURSDAY'
  /** The second day of the week. */
  | 'TUESDAY'
  /** The third day of the week. */
  | 'WEDNESDAY';

/** Days of each week at a time of day, in the community's time zone. */
export type WeeklyTimesInput = {
  /** As people write it: `19:00`, `7pm`. */
  time: string;
  /** One at least. */
  weekdays: Array<Weekday>;
};

export type ShowBoardPlaceQueryVariables = Exact<{
  communityId: string | number;
  window: BoardWindow;
  at?: string | null | undefined;
  topic?: string | null | undefined;
  difficulty?: Difficulty | null | undefined;
  discordUserId: string | number;
}>;


export type ShowBoardPlaceQuery = { leaderboard: { startsAt: string | null, endsAt: string | null, timeZone: string, rankedAt: string | null, mine: { id: string } | null, aroundMe: { edges: Array<{ node: { id: string, rank: number, rankYesterday: number | null, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null } }> } | null } | null };

export type ShowGlobalPlaceQueryVariables = Exact<{
  window: BoardWindow;
  at?: string | null | undefined;
  member: DiscordMemberInput;
}>;


export type ShowGlobalPlaceQuery = { globalLeaderboard: { startsAt: string | null, endsAt: string | null, rankedAt: string | null, includesMe: boolean | null, mine: { id: string } | null, aroundMe: { edges: Array<{ node: { id: string, rank: number, rankYesterday: number | null, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null } }> } | null } };

export type BoardLineFragment = { id: string, rank: number, rankYesterday: number | null, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null };

export type ShowBeginningQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type ShowBeginningQuery = { communityByDiscordGuild: { createdAt: string } | null };

export type ShowTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowTopicsQuery = { topicTags: { tags: Array<{ slug: string, name: string }> } };

export type FindCommunityQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type FindCommunityQuery = { communityByDiscordGuild: { id: string } | null };

export type SetQuietHoursMutationVariables = Exact<{
  input: SetQuietHoursInput;
}>;


export type SetQuietHoursMutation = { setQuietHours:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { quietHours: { from: string, until: string } | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetGatheringMutationVariables = Exact<{
  input: SetGatheringInput;
}>;


export type SetGatheringMutation = { setGathering:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { gatherAfter: number | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetAnnouncementChannelMutationVariables = Exact<{
  input: SetAnnouncementChannelInput;
}>;


export type SetAnnouncementChannelMutation = { setAnnouncementChannel:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { visibility: Visibility } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetDigestTimeMutationVariables = Exact<{
  input: SetDigestTimeInput;
}>;


export type SetDigestTimeMutation = { setDigestTime:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { digestTime: { weekday: Weekday, time: string }, destinations: Array<{ kind: NotificationKind }> | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetLanguageMutationVariables = Exact<{
  input: SetCommunityLanguageInput;
}>;


export type SetLanguageMutation = { setCommunityLanguage:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { language: string | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type FindDestinationsQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type FindDestinationsQuery = { communityByDiscordGuild: { id: string, destinations: Array<{ kind: NotificationKind, channelId: string }> | null } | null };

export type SetDestinationsMutationVariables = Exact<{
  input: SetDestinationsInput;
}>;


export type SetDestinationsMutation = { setDestinations:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { destinations: Array<{ kind: NotificationKind, channelId: string }> | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetPointsMutationVariables = Exact<{
  input: SetScoringRulesInput;
}>;


export type SetPointsMutation = { setScoringRules:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean, community: { scoring: { easyPoints: number, mediumPoints: number, hardPoints: number, repeatsScore: boolean } } }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetReminderMutationVariables = Exact<{
  input: SetContestReminderInput;
}>;


export type SetReminderMutation = { setContestReminder:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { reminderMinutes: number | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type ShowConfigQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type ShowConfigQuery = { communityByDiscordGuild: { id: string, visibility: Visibility, timeZone: string, boardTimeZone: string, language: string | null, reminderMinutes: number | null, gatherAfter: number | null, streakFreezes: number, digestTime: { weekday: Weekday, time: string }, quietHours: { from: string, until: string } | null, scoring: { easyPoints: number, mediumPoints: number, hardPoints: number, repeatsScore: boolean }, destinations: Array<{ kind: NotificationKind, channelId: string }> | null, newsHolds: Array<{ channelId: string, reason: HoldReason, dueAt: string | null, since: string, waitingCount: number }> | null } | null };

export type SetStreakFreezesMutationVariables = Exact<{
  input: SetStreakFreezesInput;
}>;


export type SetStreakFreezesMutation = { setStreakFreezes:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { streakFreezes: number } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetTimeZoneMutationVariables = Exact<{
  input: SetCommunityTimeZoneInput;
}>;


export type SetTimeZoneMutation = { setCommunityTimeZone:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess', community: { timeZone: string, boardTimeZone: string } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type SetVisibilityMutationVariables = Exact<{
  input: SetCommunityVisibilityInput;
}>;


export type SetVisibilityMutation = { setCommunityVisibility:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess' }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type CancelContestMutationVariables = Exact<{
  input: CancelContestInput;
}>;


export type CancelContestMutation = { cancelContest:
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestTooFarOnError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'UpdateContestSuccess', contest: { title: string } }
   };

export type FindContestsQueryVariables = Exact<{
  discordGuildId: string | number;
  states?: Array<ContestState> | ContestState | null | undefined;
}>;


export type FindContestsQuery = { communityByDiscordGuild: { id: string, contests: { edges: Array<{ node: { id: string, title: string, state: ContestState, startsAt: string } }> } } | null };

export type CloneContestMutationVariables = Exact<{
  input: CloneContestInput;
}>;


export type CloneContestMutation = { cloneContest:
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'CreateContestSuccess', contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TooManyContestsError', message: string }
   };

export type ListLatestContestsQueryVariables = Exact<{
  communityId: string | number;
}>;


export type ListLatestContestsQuery = { community: { contests: { edges: Array<{ node: { id: string, state: ContestState, title: string, startsAt: string, plannedEndsAt: string } }> } } | null };

export type ReadPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadPlanQuery = { contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } | null };

export type UpdateContestMutationVariables = Exact<{
  input: UpdateContestInput;
}>;


export type UpdateContestMutation = { updateContest:
    | { __typename: 'ContestChangedError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestTooFarOnError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'UpdateContestSuccess', contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
   };

export type RerollContestMutationVariables = Exact<{
  input: RerollContestInput;
}>;


export type RerollContestMutation = { rerollContest:
    | { __typename: 'ContestChangedError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestTooFarOnError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'UpdateContestSuccess', contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
   };

export type EntryContestFragment = { id: string, title: string, startsAt: string, endsAt: string, state: ContestState, entrantCount: number };

export type JoinContestMutationVariables = Exact<{
  input: JoinContestInput;
}>;


export type JoinContestMutation = { joinContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestOverError', message: string }
    | { __typename: 'EntryNotNeededError', message: string }
    | { __typename: 'EntrySuccess', isNew: boolean, contest: { id: string, title: string, startsAt: string, endsAt: string, state: ContestState, entrantCount: number } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotInvitedError', message: string }
    | { __typename: 'NotMemberError', message: string }
   };

export type LeaveContestMutationVariables = Exact<{
  input: LeaveContestInput;
}>;


export type LeaveContestMutation = { leaveContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestOverError', message: string }
    | { __typename: 'EntryNotNeededError', message: string }
    | { __typename: 'EntrySuccess', isNew: boolean, contest: { id: string, title: string, startsAt: string, endsAt: string, state: ContestState, entrantCount: number } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotMemberError', message: string }
   };

export type InviteToContestMutationVariables = Exact<{
  input: InviteToContestInput;
}>;


export type InviteToContestMutation = { inviteToContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestOverError', message: string }
    | { __typename: 'EntryNotNeededError', message: string }
    | { __typename: 'EntrySuccess', isNew: boolean, contest: { id: string, title: string, startsAt: string, endsAt: string, state: ContestState, entrantCount: number } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberNotFoundError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type ListContestsQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type ListContestsQuery = { communityByDiscordGuild: { open: { edges: Array<{ node: { title: string, state: ContestState, format: ContestFormat, entry: ContestEntry, entrantCount: number, startsAt: string, endsAt: string, cancelReason: string | null } }> }, past: { edges: Array<{ node: { title: string, state: ContestState, format: ContestFormat, entry: ContestEntry, entrantCount: number, startsAt: string, endsAt: string, cancelReason: string | null } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type ListedContestFragment = { title: string, state: ContestState, format: ContestFormat, entry: ContestEntry, entrantCount: number, startsAt: string, endsAt: string, cancelReason: string | null };

export type ShownProblemFragment = { label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } };

export type ContestProblemsQueryVariables = Exact<{
  id: string | number;
}>;


export type ContestProblemsQuery = { contest: { id: string, title: string, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemCount: number | null, matching: { difficulties: Array<Difficulty>, tags: Array<string>, minRating: number | null, maxRating: number | null } | null, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } | null };

export type ShowUpcomingRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowUpcomingRoundsQuery = { upcomingLeetCodeRounds: { rounds: Array<{ title: string, startsAt: string, durationSeconds: number }> } };

export type ShowRoundQueryVariables = Exact<{
  discordGuildId: string | number;
  slug?: string | null | undefined;
}>;


export type ShowRoundQuery = { communityByDiscordGuild: { leetcodeRound: { state: CommunityRoundState, startsAt: string, endsAt: string, title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } | null } | null };

export type ShowStandingsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ShowStandingsQuery = { contest: { title: string, state: ContestState, format: ContestFormat, endsAt: string, isFrozen: boolean, community: { discordGuildId: string | null }, standings: { totalCount: number, edges: Array<{ node: { rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, problems: Array<{ solvedAfterSeconds: number | null, pendingAttempts: number, label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }>, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ShowPlaceQueryVariables = Exact<{
  id: string | number;
  discordUserId: string | number;
}>;


export type ShowPlaceQuery = { contest: { title: string, isFrozen: boolean, community: { discordGuildId: string | null }, mine: { rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, problems: Array<{ solvedAfterSeconds: number | null, pendingAttempts: number, label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }>, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }> } | null } | null };

export type StandingMarksFragment = { rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, problems: Array<{ solvedAfterSeconds: number | null, pendingAttempts: number, label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }>, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }> };

export type UpsolveContestQueryVariables = Exact<{
  id: string | number;
  discordUserId: string | number;
}>;


export type UpsolveContestQuery = { contest: { title: string, upsolving: { tookPart: boolean, problems: Array<{ label: string, state: UpsolvingState, problem: { number: string, title: string, url: string, difficulty: Difficulty } | null }> } | null } | null };

export type UpsolvedContestFragment = { title: string, upsolving: { tookPart: boolean, problems: Array<{ label: string, state: UpsolvingState, problem: { number: string, title: string, url: string, difficulty: Difficulty } | null }> } | null };

export type UpsolveContestsQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
}>;


export type UpsolveContestsQuery = { communityByDiscordGuild: { contests: { edges: Array<{ node: { title: string, upsolving: { tookPart: boolean, problems: Array<{ label: string, state: UpsolvingState, problem: { number: string, title: string, url: string, difficulty: Difficulty } | null }> } | null } }> } } | null };

export type ShowDailyQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
}>;


export type ShowDailyQuery = { communityByDiscordGuild: { daily: { date: string, endsAt: string, solverCount: number, isSolved: boolean | null, problem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null, solvers: Array<{ shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null }> } | null } | null };

export type ShowHelpQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type ShowHelpQuery = { communityByDiscordGuild: { timeZone: string, language: string | null, destinations: Array<{ channelId: string }> | null, contests: { edges: Array<{ node: { title: string, endsAt: string } }> } } | null };

export type ShowLeaderboardQueryVariables = Exact<{
  communityId: string | number;
  window: BoardWindow;
  at?: string | null | undefined;
  topic?: string | null | undefined;
  difficulty?: Difficulty | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ShowLeaderboardQuery = { leaderboard: { startsAt: string | null, endsAt: string | null, timeZone: string, rankedAt: string | null, entries: { totalCount: number, edges: Array<{ node: { id: string, rank: number, rankYesterday: number | null, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ShowGlobalLeaderboardQueryVariables = Exact<{
  window: BoardWindow;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ShowGlobalLeaderboardQuery = { globalLeaderboard: { startsAt: string | null, endsAt: string | null, rankedAt: string | null, entries: { totalCount: number, edges: Array<{ node: { id: string, rank: number, rankYesterday: number | null, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type CreateLinkCodeMutationVariables = Exact<{
  input: CreateLinkCodeInput;
}>;


export type CreateLinkCodeMutation = { createLinkCode:
    | { __typename: 'CreateLinkCodeSuccess', code: string, expiresAt: string }
    | { __typename: 'InvalidInputError', message: string }
   };

export type AuditLogQueryVariables = Exact<{
  discordGuildId: string | number;
  first: number;
  after?: string | null | undefined;
  by: DiscordActorInput;
}>;


export type AuditLogQuery = { communityByDiscordGuild: { auditLog: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { action: AuditAction, at: string, reason: string | null, by: { discordUserId: string | null, user: { displayName: string } | null }, about: { user: { displayName: string } | null }, submission: { problem: { title: string } | null } | null, contest: { title: string } | null, scoring: { easyPoints: number, mediumPoints: number, hardPoints: number, repeatsScore: boolean } | null } }> } | null } | null };

export type DisqualifyEntrantMutationVariables = Exact<{
  input: DisqualifyEntrantInput;
}>;


export type DisqualifyEntrantMutation = { disqualifyEntrant:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberNotFoundError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
   };

export type RestoreEntrantMutationVariables = Exact<{
  input: RestoreEntrantInput;
}>;


export type RestoreEntrantMutation = { restoreEntrant:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberNotFoundError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
   };

export type BanMemberMutationVariables = Exact<{
  input: BanMemberInput;
}>;


export type BanMemberMutation = { banMember:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberNotFoundError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'NotOwnerError', message: string }
    | { __typename: 'OwnerNotBannedError', message: string }
    | { __typename: 'SelfNotBannedError', message: string }
   };

export type UnbanMemberMutationVariables = Exact<{
  input: UnbanMemberInput;
}>;


export type UnbanMemberMutation = { unbanMember:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
   };

export type ListMemberSubmissionsQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
  by: DiscordActorInput;
}>;


export type ListMemberSubmissionsQuery = { communityByDiscordGuild: { id: string, memberSubmissions: Array<{ id: string, verdict: Verdict, submittedAt: string, points: number, isVoid: boolean, problem: { number: string, title: string } | null }> | null } | null };

export type VoidSubmissionMutationVariables = Exact<{
  input: VoidSubmissionInput;
}>;


export type VoidSubmissionMutation = { voidSubmission:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'SubmissionNotFoundError', message: string }
   };

export type RestoreSubmissionMutationVariables = Exact<{
  input: RestoreSubmissionInput;
}>;


export type RestoreSubmissionMutation = { restoreSubmission:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ModerationSuccess', isNew: boolean }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'SubmissionNotFoundError', message: string }
   };

export type MuteNewsMutationVariables = Exact<{
  input: MuteNewsInput;
}>;


export type MuteNewsMutation = { muteNews:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberSuccess', member: { mutedNews: Array<NotificationKind> } }
    | { __typename: 'NotMemberError', message: string }
   };

export type PreviewContestQueryVariables = Exact<{
  input: CreateContestInput;
}>;


export type PreviewContestQuery = { contestPreview:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestPreviewSuccess', format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
   };

export type CreateContestMutationVariables = Exact<{
  input: CreateContestInput;
}>;


export type CreateContestMutation = { createContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CreateContestSuccess', contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TooManyContestsError', message: string }
   };

export type PlannedContestFragment = { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null };

export type ProblemCardFragment = { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> };

export type FindProblemsQueryVariables = Exact<{
  text: string;
}>;


export type FindProblemsQuery = { problems: { totalCount: number, edges: Array<{ node: { slug: string, number: string, title: string, url: string, difficulty: Difficulty } }> } };

export type ShowRandomProblemQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
  criteria: ProblemCriteriaInput;
}>;


export type ShowRandomProblemQuery = { communityByDiscordGuild: { practice: { randomProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null } | null } | null };

export type ShowAnyProblemQueryVariables = Exact<{
  filter: ProblemFilter;
}>;


export type ShowAnyProblemQuery = { randomProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null };

export type ShowRecommendationsQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
}>;


export type ShowRecommendationsQuery = { communityByDiscordGuild: { practice: { recommendations: { level: { basis: PracticeLevelBasis, rating: number | null, difficulty: Difficulty }, items: Array<{ reason: RecommendationReason, topic: string | null, solvedInTopic: number | null, problem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null }> } } | null } | null };

export type ShowProblemQueryVariables = Exact<{
  discordGuildId: string | number;
  slug: string | number;
  discordUserId: string | number;
}>;


export type ShowProblemQuery = { communityByDiscordGuild: { problem: { solverCount: number, isSolved: boolean | null, problem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null } } | null };

export type ShowRatingQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
  isOwn: boolean;
}>;


export type ShowRatingQuery = { communityByDiscordGuild: { ratings: { mine?: { rank: number, rating: number, title: RatingTitle | null, isProvisional: boolean, contests: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, history: { edges: Array<{ node: { at: string, rank: number, before: number, after: number, contest: { title: string } } }> } } | null, of?: { rank: number, rating: number, title: RatingTitle | null, isProvisional: boolean, contests: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, history: { edges: Array<{ node: { at: string, rank: number, before: number, after: number, contest: { title: string } } }> } } | null, entries: { totalCount: number } } } | null };

export type RatingShownFragment = { rank: number, rating: number, title: RatingTitle | null, isProvisional: boolean, contests: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, history: { edges: Array<{ node: { at: string, rank: number, before: number, after: number, contest: { title: string } } }> } };

export type SetStreakReminderMutationVariables = Exact<{
  input: SetStreakReminderInput;
}>;


export type SetStreakReminderMutation = { setStreakReminder:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotMemberError', message: string }
    | { __typename: 'StreakSuccess', streak: { reminderHours: number | null } }
   };

export type ShowStreakQueryVariables = Exact<{
  discordGuildId: string | number;
  discordUserId: string | number;
  askedBy: string | number;
}>;


export type ShowStreakQuery = { communityByDiscordGuild: { streakOf: { current: number, longest: number, isTodayDone: boolean | null, endsAt: string | null, timeZone: string | null, reminderHours: number | null, freezes: { perMonth: number, left: number, spentOn: Array<string> } | null, daily: { current: number, longest: number } } | null } | null };

export type StreakAnswerFragment = { current: number, longest: number, isTodayDone: boolean | null, endsAt: string | null, timeZone: string | null, reminderHours: number | null, freezes: { perMonth: number, left: number, spentOn: Array<string> } | null, daily: { current: number, longest: number } };

export type SetStreakTimeZoneMutationVariables = Exact<{
  input: SetStreakTimeZoneInput;
}>;


export type SetStreakTimeZoneMutation = { setStreakTimeZone:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotMemberError', message: string }
    | { __typename: 'StreakSuccess', streak: { timeZone: string | null } }
   };

export type PlanFromTemplateMutationVariables = Exact<{
  input: CreateContestFromTemplateInput;
}>;


export type PlanFromTemplateMutation = { createContestFromTemplate:
    | { __typename: 'CreateContestSuccess', contest: { id: string, title: string, version: number, state: ContestState, format: ContestFormat, entry: ContestEntry, startsAt: string, endsAt: string, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TemplateNotFoundError', message: string }
    | { __typename: 'TooManyContestsError', message: string }
   };

export type SkipOccurrenceMutationVariables = Exact<{
  input: SkipContestOccurrenceInput;
}>;


export type SkipOccurrenceMutation = { skipContestOccurrence:
    | { __typename: 'ContestTemplateSuccess', template: { title: string, format: ContestFormat, problemChoice: ProblemChoice, entry: ContestEntry, lengthMinutes: number, freezeMinutes: number | null, weekly: { weekdays: Array<Weekday>, time: string } | null, upcoming: Array<{ date: string, startsAt: string, isSkipped: boolean, localStart: { text: string }, contest: { state: ContestState } | null }>, failure: { startsAt: string, reason: string } | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TemplateNotFoundError', message: string }
   };

export type DeleteTemplateMutationVariables = Exact<{
  input: DeleteContestTemplateInput;
}>;


export type DeleteTemplateMutation = { deleteContestTemplate:
    | { __typename: 'DeleteContestTemplateSuccess' }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TemplateNotFoundError', message: string }
   };

export type FindTemplatesQueryVariables = Exact<{
  discordGuildId: string | number;
  by: DiscordActorInput;
}>;


export type FindTemplatesQuery = { communityByDiscordGuild: { contestTemplates: Array<{ id: string, title: string, format: ContestFormat, problemChoice: ProblemChoice, entry: ContestEntry, lengthMinutes: number, freezeMinutes: number | null, weekly: { weekdays: Array<Weekday>, time: string } | null, upcoming: Array<{ date: string, startsAt: string, isSkipped: boolean, localStart: { text: string }, contest: { state: ContestState } | null }>, failure: { startsAt: string, reason: string } | null }> | null } | null };

export type ShownTemplateFragment = { title: string, format: ContestFormat, problemChoice: ProblemChoice, entry: ContestEntry, lengthMinutes: number, freezeMinutes: number | null, weekly: { weekdays: Array<Weekday>, time: string } | null, upcoming: Array<{ date: string, startsAt: string, isSkipped: boolean, localStart: { text: string }, contest: { state: ContestState } | null }>, failure: { startsAt: string, reason: string } | null };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveContestTemplateInput;
}>;


export type SaveTemplateMutation = { saveContestTemplate:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestTemplateSuccess', template: { title: string, format: ContestFormat, problemChoice: ProblemChoice, entry: ContestEntry, lengthMinutes: number, freezeMinutes: number | null, weekly: { weekdays: Array<Weekday>, time: string } | null, upcoming: Array<{ date: string, startsAt: string, isSkipped: boolean, localStart: { text: string }, contest: { state: ContestState } | null }>, failure: { startsAt: string, reason: string } | null } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TooManyTemplatesError', message: string }
   };

export type RegisterCommunityMutationVariables = Exact<{
  input: RegisterCommunityInput;
}>;


export type RegisterCommunityMutation = { registerCommunity:
    | { __typename: 'CommunitySuccess' }
    | { __typename: 'InvalidInputError', message: string }
   };

export type CloseCommunityMutationVariables = Exact<{
  input: CloseCommunityInput;
}>;


export type CloseCommunityMutation = { closeCommunity:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess' }
    | { __typename: 'InvalidInputError', message: string }
   };

export type StartPostMutationVariables = Exact<{
  input: StartPostInput;
}>;


export type StartPostMutation = { startPost:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'StartPostSuccess', startedAt: string, isFirst: boolean }
   };

export type HoldNewsMutationVariables = Exact<{
  input: HoldNewsInput;
}>;


export type HoldNewsMutation = { holdNews:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'HoldNewsSuccess', isHeld: boolean, tellOwner: boolean }
    | { __typename: 'InvalidInputError', message: string }
   };

export type SumUpNewsMutationVariables = Exact<{
  input: SumUpNewsInput;
}>;


export type SumUpNewsMutation = { sumUpNews:
    | { __typename: 'NoNewsHoldError', message: string }
    | { __typename: 'SumUpNewsSuccess', cursor: string, solves: number, contestStarts: number, contestResults: number, contestNews: number, reason: HoldReason, solvers: Array<{ shownAs: ShownAs, displayName: string | null, solves: number, points: number, user: { displayName: string } | null }>, contests: Array<{ title: string, state: ContestState, startsAt: string }> }
   };

export type ReleaseNewsMutationVariables = Exact<{
  input: ReleaseNewsInput;
}>;


export type ReleaseNewsMutation = { releaseNews:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ReleaseNewsSuccess' }
   };

export type ForgetNewsChannelMutationVariables = Exact<{
  input: ForgetNewsChannelInput;
}>;


export type ForgetNewsChannelMutation = { forgetNewsChannel:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ForgetNewsChannelSuccess', wasSet: boolean }
    | { __typename: 'InvalidInputError', message: string }
   };

export type ListNewsHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListNewsHoldsQuery = { newsHolds: Array<{ channelId: string, community: { id: string, discordGuildId: string | null } }> };

export type ReadNewsHoldQueryVariables = Exact<{
  communityId: string | number;
  channelId: string | number;
}>;


export type ReadNewsHoldQuery = { community: { id: string, discordGuildId: string | null, language: string | null, all: Array<{ channelId: string }> | null, newsHolds: Array<{ dueAt: string | null, waiting: Array<
        | { __typename: 'ContestEndedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, decidedAt: string | null } }
        | { __typename: 'ContestFinishedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { id: string, title: string, problemCount: number | null, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } }
        | { __typename: 'ContestPlanEvent', id: string, cursor: string, at: string, notification: NotificationKind, change: ContestPlanChange, parts: Array<ContestPart>, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
        | { __typename: 'ContestReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
        | { __typename: 'ContestStartedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, endsAt: string, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
        | { __typename: 'DailyChallengeEvent', id: string, cursor: string, at: string, notification: NotificationKind, date: string, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, dailyProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null }
        | { __typename: 'FirstSolveEvent', id: string, cursor: string, at: string, notification: NotificationKind, isCorrection: boolean, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState }, problem: { label: string, points: number | null, firstSolvedBy: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, problem: { number: string, title: string, url: string, difficulty: Difficulty } } }
        | { __typename: 'LeetCodeRoundReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, startsAt: string, endsAt: string } }
        | { __typename: 'LeetCodeRoundResultsEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } }
        | { __typename: 'SubmissionEvent', id: string, cursor: string, at: string, notification: NotificationKind, points: number, reason: string, streakDays: number | null, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, places: Array<{ rank: number, points: number, weekStartsAt: string | null, contest: { title: string, format: ContestFormat } | null }>, user: { displayName: string } | null, submission: { language: string, problem: { slug: string, number: string, title: string, difficulty: Difficulty, url: string } | null } }
        | { __typename: 'WeeklyDigestEvent', id: string, cursor: string, at: string, notification: NotificationKind, weekStartsAt: string, weekEndsAt: string, solverCount: number, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, leaders: Array<{ rank: number, points: number, solved: number, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, streaks: Array<{ shownAs: ShownAs, displayName: string | null, days: number, isRecord: boolean, user: { displayName: string } | null }>, newMembers: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, nextContest: { title: string, startsAt: string } | null }
      > }> | null } | null };

export type OutdatedStandingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutdatedStandingsQuery = { outdatedStandings: Array<{ channelId: string, messageId: string | null, revision: string, contest: { id: string } }> };

export type ReadStandingsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadStandingsQuery = { contest: { id: string, title: string, state: ContestState, endsAt: string, isFrozen: boolean, community: { id: string, discordGuildId: string | null, language: string | null }, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } | null };

export type KeepStandingsMessageMutationVariables = Exact<{
  input: KeepStandingsMessageInput;
}>;


export type KeepStandingsMessageMutation = { keepStandingsMessage:
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'KeepStandingsMessageSuccess' }
   };

export type ListOpenCommunitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ListOpenCommunitiesQuery = { openCommunities: { edges: Array<{ node: { discordGuildId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeDiscordMembersMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeDiscordMembersMutation = { takeDiscordMembers:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'TakeDiscordMembersSuccess', members: Array<{ discordGuildId: string, discordUserId: string, displayName: string | null }> }
   };

export type ReportDiscordMemberMutationVariables = Exact<{
  input: ReportDiscordMemberInput;
}>;


export type ReportDiscordMemberMutation = { reportDiscordMember:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'ReportDiscordMemberSuccess' }
   };

export type ContestEndedNewsFragment = { contest: { title: string, state: ContestState, decidedAt: string | null } };

export type ContestFinishedNewsFragment = { contest: { id: string, title: string, problemCount: number | null, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } };

export type ContestPlanTextFragment = { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null };

export type ContestPlanNewsFragment = { change: ContestPlanChange, parts: Array<ContestPart>, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } };

export type ContestReminderNewsFragment = { contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } };

export type ContestStartedNewsFragment = { contest: { title: string, state: ContestState, endsAt: string, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } };

export type DailyChallengeNewsFragment = { date: string, dailyProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null };

export type FollowEventsSubscriptionVariables = Exact<{
  subscriber: string;
}>;


export type FollowEventsSubscription = { events:
    | { __typename: 'ContestEndedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, decidedAt: string | null } }
    | { __typename: 'ContestFinishedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { id: string, title: string, problemCount: number | null, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } }
    | { __typename: 'ContestPlanEvent', id: string, cursor: string, at: string, notification: NotificationKind, change: ContestPlanChange, parts: Array<ContestPart>, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
    | { __typename: 'ContestReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
    | { __typename: 'ContestStartedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, endsAt: string, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
    | { __typename: 'DailyChallengeEvent', id: string, cursor: string, at: string, notification: NotificationKind, date: string, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, dailyProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null }
    | { __typename: 'FirstSolveEvent', id: string, cursor: string, at: string, notification: NotificationKind, isCorrection: boolean, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState }, problem: { label: string, points: number | null, firstSolvedBy: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, problem: { number: string, title: string, url: string, difficulty: Difficulty } } }
    | { __typename: 'LeetCodeRoundReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, startsAt: string, endsAt: string } }
    | { __typename: 'LeetCodeRoundResultsEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } }
    | { __typename: 'SubmissionEvent', id: string, cursor: string, at: string, notification: NotificationKind, points: number, reason: string, streakDays: number | null, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, places: Array<{ rank: number, points: number, weekStartsAt: string | null, contest: { title: string, format: ContestFormat } | null }>, user: { displayName: string } | null, submission: { language: string, problem: { slug: string, number: string, title: string, difficulty: Difficulty, url: string } | null } }
    | { __typename: 'WeeklyDigestEvent', id: string, cursor: string, at: string, notification: NotificationKind, weekStartsAt: string, weekEndsAt: string, solverCount: number, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, leaders: Array<{ rank: number, points: number, solved: number, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, streaks: Array<{ shownAs: ShownAs, displayName: string | null, days: number, isRecord: boolean, user: { displayName: string } | null }>, newMembers: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, nextContest: { title: string, startsAt: string } | null }
   };

export type ReadEventQueryVariables = Exact<{
  cursor: string;
}>;


export type ReadEventQuery = { event:
    | { __typename: 'ContestEndedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, decidedAt: string | null } }
    | { __typename: 'ContestFinishedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { id: string, title: string, problemCount: number | null, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } }
    | { __typename: 'ContestPlanEvent', id: string, cursor: string, at: string, notification: NotificationKind, change: ContestPlanChange, parts: Array<ContestPart>, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
    | { __typename: 'ContestReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } }
    | { __typename: 'ContestStartedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, endsAt: string, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } }
    | { __typename: 'DailyChallengeEvent', id: string, cursor: string, at: string, notification: NotificationKind, date: string, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, dailyProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null }
    | { __typename: 'FirstSolveEvent', id: string, cursor: string, at: string, notification: NotificationKind, isCorrection: boolean, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState }, problem: { label: string, points: number | null, firstSolvedBy: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, problem: { number: string, title: string, url: string, difficulty: Difficulty } } }
    | { __typename: 'LeetCodeRoundReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, startsAt: string, endsAt: string } }
    | { __typename: 'LeetCodeRoundResultsEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } }
    | { __typename: 'SubmissionEvent', id: string, cursor: string, at: string, notification: NotificationKind, points: number, reason: string, streakDays: number | null, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, places: Array<{ rank: number, points: number, weekStartsAt: string | null, contest: { title: string, format: ContestFormat } | null }>, user: { displayName: string } | null, submission: { language: string, problem: { slug: string, number: string, title: string, difficulty: Difficulty, url: string } | null } }
    | { __typename: 'WeeklyDigestEvent', id: string, cursor: string, at: string, notification: NotificationKind, weekStartsAt: string, weekEndsAt: string, solverCount: number, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, leaders: Array<{ rank: number, points: number, solved: number, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, streaks: Array<{ shownAs: ShownAs, displayName: string | null, days: number, isRecord: boolean, user: { displayName: string } | null }>, newMembers: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, nextContest: { title: string, startsAt: string } | null }
   | null };

export type FirstSolveNewsFragment = { isCorrection: boolean, contest: { title: string, state: ContestState }, problem: { label: string, points: number | null, firstSolvedBy: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, problem: { number: string, title: string, url: string, difficulty: Difficulty } } };

export type LeetCodeRoundReminderNewsFragment = { round: { title: string, url: string, startsAt: string, endsAt: string } };

export type LeetCodeRoundResultsNewsFragment = { round: { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } };

type EventNews_ContestEndedEvent_Fragment = { __typename: 'ContestEndedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, decidedAt: string | null } };

type EventNews_ContestFinishedEvent_Fragment = { __typename: 'ContestFinishedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { id: string, title: string, problemCount: number | null, standings: { totalCount: number, edges: Array<{ node: { mayBeMentioned: boolean, rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> } }> } } };

type EventNews_ContestPlanEvent_Fragment = { __typename: 'ContestPlanEvent', id: string, cursor: string, at: string, notification: NotificationKind, change: ContestPlanChange, parts: Array<ContestPart>, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } };

type EventNews_ContestReminderEvent_Fragment = { __typename: 'ContestReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, startsAt: string, plannedEndsAt: string, freezesAt: string | null, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problemCount: number | null, cancelReason: string | null } };

type EventNews_ContestStartedEvent_Fragment = { __typename: 'ContestStartedEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState, endsAt: string, format: ContestFormat, entry: ContestEntry, problemChoice: ProblemChoice, problems: Array<{ label: string, points: number | null, problem: { number: string, title: string, url: string, difficulty: Difficulty } }> | null } };

type EventNews_DailyChallengeEvent_Fragment = { __typename: 'DailyChallengeEvent', id: string, cursor: string, at: string, notification: NotificationKind, date: string, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, dailyProblem: { slug: string, number: string, title: string, url: string, difficulty: Difficulty, acceptanceRate: number | null, contestRating: number | null, isPaidOnly: boolean, tags: Array<{ name: string }> } | null };

type EventNews_FirstSolveEvent_Fragment = { __typename: 'FirstSolveEvent', id: string, cursor: string, at: string, notification: NotificationKind, isCorrection: boolean, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, contest: { title: string, state: ContestState }, problem: { label: string, points: number | null, firstSolvedBy: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, problem: { number: string, title: string, url: string, difficulty: Difficulty } } };

type EventNews_LeetCodeRoundReminderEvent_Fragment = { __typename: 'LeetCodeRoundReminderEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, startsAt: string, endsAt: string } };

type EventNews_LeetCodeRoundResultsEvent_Fragment = { __typename: 'LeetCodeRoundResultsEvent', id: string, cursor: string, at: string, notification: NotificationKind, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, round: { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } } };

type EventNews_SubmissionEvent_Fragment = { __typename: 'SubmissionEvent', id: string, cursor: string, at: string, notification: NotificationKind, points: number, reason: string, streakDays: number | null, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, places: Array<{ rank: number, points: number, weekStartsAt: string | null, contest: { title: string, format: ContestFormat } | null }>, user: { displayName: string } | null, submission: { language: string, problem: { slug: string, number: string, title: string, difficulty: Difficulty, url: string } | null } };

type EventNews_WeeklyDigestEvent_Fragment = { __typename: 'WeeklyDigestEvent', id: string, cursor: string, at: string, notification: NotificationKind, weekStartsAt: string, weekEndsAt: string, solverCount: number, community: { id: string, discordGuildId: string | null, language: string | null, gatherAfter: number | null, destinations: Array<{ kind: NotificationKind, channelId: string, waitsUntil: string | null }> | null, newsHolds: Array<{ channelId: string }> | null }, leaders: Array<{ rank: number, points: number, solved: number, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, streaks: Array<{ shownAs: ShownAs, displayName: string | null, days: number, isRecord: boolean, user: { displayName: string } | null }>, newMembers: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, nextContest: { title: string, startsAt: string } | null };

export type EventNewsFragment =
  | EventNews_ContestEndedEvent_Fragment
  | EventNews_ContestFinishedEvent_Fragment
  | EventNews_ContestPlanEvent_Fragment
  | EventNews_ContestReminderEvent_Fragment
  | EventNews_ContestStartedEvent_Fragment
  | EventNews_DailyChallengeEvent_Fragment
  | EventNews_FirstSolveEvent_Fragment
  | EventNews_LeetCodeRoundReminderEvent_Fragment
  | EventNews_LeetCodeRoundResultsEvent_Fragment
  | EventNews_SubmissionEvent_Fragment
  | EventNews_WeeklyDigestEvent_Fragment
;

export type RoundTableFragment = { title: string, url: string, hiddenCount: number, results: { totalCount: number, edges: Array<{ node: { shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null, user: { displayName: string } | null } }> } };

export type StandingLineFragment = { rank: number, points: number, solved: number, shownAs: ShownAs, displayName: string | null, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number }> };

export type SubmissionNewsFragment = { points: number, reason: string, streakDays: number | null, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, places: Array<{ rank: number, points: number, weekStartsAt: string | null, contest: { title: string, format: ContestFormat } | null }>, user: { displayName: string } | null, submission: { language: string, problem: { slug: string, number: string, title: string, difficulty: Difficulty, url: string } | null } };

export type WeeklyDigestNewsFragment = { weekStartsAt: string, weekEndsAt: string, solverCount: number, leaders: Array<{ rank: number, points: number, solved: number, shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, streaks: Array<{ shownAs: ShownAs, displayName: string | null, days: number, isRecord: boolean, user: { displayName: string } | null }>, newMembers: Array<{ shownAs: ShownAs, mayBeMentioned: boolean, displayName: string | null, user: { displayName: string } | null }>, nextContest: { title: string, startsAt: string } | null };

export type TakeStreakRemindersMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeStreakRemindersMutation = { takeStreakReminders:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'TakeStreakRemindersSuccess', reminders: Array<{ id: string, discordUserId: string, date: string, current: number, endsAt: string, community: { name: string, discordGuildId: string | null, language: string | null } }> }
   };

export type FinishStreakReminderMutationVariables = Exact<{
  input: FinishStreakReminderInput;
}>;


export type FinishStreakReminderMutation = { finishStreakReminder:
    | { __typename: 'FinishStreakReminderSuccess' }
    | { __typename: 'InvalidInputError', message: string }
   };

export const BoardLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankYesterday"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BoardLineFragment, unknown>;
export const EntryContestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}}]}}]} as unknown as DocumentNode<EntryContestFragment, unknown>;
export const ListedContestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]} as unknown as DocumentNode<ListedContestFragment, unknown>;
export const StandingLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}}]} as unknown as DocumentNode<StandingLineFragment, unknown>;
export const StandingMarksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solvedAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}}]} as unknown as DocumentNode<StandingMarksFragment, unknown>;
export const UpsolvedContestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpsolvedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"upsolving"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tookPart"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsolvedContestFragment, unknown>;
export const ShownProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]} as unknown as DocumentNode<ShownProblemFragment, unknown>;
export const PlannedContestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]} as unknown as DocumentNode<PlannedContestFragment, unknown>;
export const RatingShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"contests"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RatingShownFragment, unknown>;
export const StreakAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StreakAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Streak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}},{"kind":"Field","name":{"kind":"Name","value":"isTodayDone"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reminderHours"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMonth"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"spentOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}}]}}]}}]} as unknown as DocumentNode<StreakAnswerFragment, unknown>;
export const ShownTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"freezeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ShownTemplateFragment, unknown>;
export const SubmissionNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"streakDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SubmissionNewsFragment, unknown>;
export const ContestPlanTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]} as unknown as DocumentNode<ContestPlanTextFragment, unknown>;
export const ContestPlanNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPlanEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]} as unknown as DocumentNode<ContestPlanNewsFragment, unknown>;
export const ContestReminderNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]} as unknown as DocumentNode<ContestReminderNewsFragment, unknown>;
export const ContestStartedNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestStartedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestStartedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]} as unknown as DocumentNode<ContestStartedNewsFragment, unknown>;
export const FirstSolveNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSolveNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSolveEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]} as unknown as DocumentNode<FirstSolveNewsFragment, unknown>;
export const ContestEndedNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEndedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEndedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]} as unknown as DocumentNode<ContestEndedNewsFragment, unknown>;
export const ContestFinishedNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestFinishedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestFinishedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_FINISHED"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}}]} as unknown as DocumentNode<ContestFinishedNewsFragment, unknown>;
export const LeetCodeRoundReminderNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode<LeetCodeRoundReminderNewsFragment, unknown>;
export const RoundTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundTableFragment, unknown>;
export const LeetCodeRoundResultsNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundResultsEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeetCodeRoundResultsNewsFragment, unknown>;
export const ProblemCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProblemCardFragment, unknown>;
export const DailyChallengeNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyChallengeNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyChallengeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","alias":{"kind":"Name","value":"dailyProblem"},"name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DailyChallengeNewsFragment, unknown>;
export const WeeklyDigestNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeeklyDigestNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyDigestEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"streaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<WeeklyDigestNewsFragment, unknown>;
export const EventNewsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notification"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestStartedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSolveNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEndedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestFinishedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DailyChallengeNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeeklyDigestNews"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"streakDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPlanEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestStartedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestStartedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSolveNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSolveEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEndedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEndedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestFinishedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestFinishedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_FINISHED"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundResultsEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyChallengeNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyChallengeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","alias":{"kind":"Name","value":"dailyProblem"},"name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeeklyDigestNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyDigestEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"streaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]} as unknown as DocumentNode<EventNewsFragment, unknown>;
export const ShowBoardPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowBoardPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"difficulty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Difficulty"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaderboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"difficulty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"difficulty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aroundMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankYesterday"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ShowBoardPlaceQuery, ShowBoardPlaceQueryVariables>;
export const ShowGlobalPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowGlobalPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"member"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscordMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"globalLeaderboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"includesMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"member"},"value":{"kind":"Variable","name":{"kind":"Name","value":"member"}}}]},{"kind":"Field","name":{"kind":"Name","value":"mine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"member"},"value":{"kind":"Variable","name":{"kind":"Name","value":"member"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aroundMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"member"},"value":{"kind":"Variable","name":{"kind":"Name","value":"member"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankYesterday"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ShowGlobalPlaceQuery, ShowGlobalPlaceQueryVariables>;
export const ShowBeginningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowBeginning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<ShowBeginningQuery, ShowBeginningQueryVariables>;
export const ShowTopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topicTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ShowTopicsQuery, ShowTopicsQueryVariables>;
export const FindCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindCommunityQuery, FindCommunityQueryVariables>;
export const SetQuietHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetQuietHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetQuietHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setQuietHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetQuietHoursMutation, SetQuietHoursMutationVariables>;
export const SetGatheringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGathering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetGatheringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setGathering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetGatheringMutation, SetGatheringMutationVariables>;
export const SetAnnouncementChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAnnouncementChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAnnouncementChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAnnouncementChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visibility"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetAnnouncementChannelMutation, SetAnnouncementChannelMutationVariables>;
export const SetDigestTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDigestTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDigestTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDigestTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digestTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetDigestTimeMutation, SetDigestTimeMutationVariables>;
export const SetLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCommunityLanguageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCommunityLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const FindDestinationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDestinations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}}]}}]} as unknown as DocumentNode<FindDestinationsQuery, FindDestinationsQueryVariables>;
export const SetDestinationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDestinations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDestinationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDestinations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetDestinationsMutation, SetDestinationsMutationVariables>;
export const SetPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetScoringRulesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setScoringRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"easyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPoints"}},{"kind":"Field","name":{"kind":"Name","value":"hardPoints"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsScore"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPointsMutation, SetPointsMutationVariables>;
export const SetReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetContestReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContestReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderMinutes"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetReminderMutation, SetReminderMutationVariables>;
export const ShowConfigDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowConfig"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"boardTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"reminderMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}},{"kind":"Field","name":{"kind":"Name","value":"digestTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"streakFreezes"}},{"kind":"Field","name":{"kind":"Name","value":"scoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"easyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPoints"}},{"kind":"Field","name":{"kind":"Name","value":"hardPoints"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsScore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}}]}}]}}]}}]} as unknown as DocumentNode<ShowConfigQuery, ShowConfigQueryVariables>;
export const SetStreakFreezesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStreakFreezes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStreakFreezesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStreakFreezes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"streakFreezes"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetStreakFreezesMutation, SetStreakFreezesMutationVariables>;
export const SetTimeZoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTimeZone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCommunityTimeZoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCommunityTimeZone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"boardTimeZone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetTimeZoneMutation, SetTimeZoneMutationVariables>;
export const SetVisibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVisibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCommunityVisibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCommunityVisibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetVisibilityMutation, SetVisibilityMutationVariables>;
export const CancelContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelContestMutation, CancelContestMutationVariables>;
export const FindContestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindContests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindContestsQuery, FindContestsQueryVariables>;
export const CloneContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloneContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloneContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloneContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<CloneContestMutation, CloneContestMutationVariables>;
export const ListLatestContestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListLatestContests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListLatestContestsQuery, ListLatestContestsQueryVariables>;
export const ReadPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<ReadPlanQuery, ReadPlanQueryVariables>;
export const UpdateContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<UpdateContestMutation, UpdateContestMutationVariables>;
export const RerollContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RerollContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RerollContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rerollContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<RerollContestMutation, RerollContestMutationVariables>;
export const JoinContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}}]}}]} as unknown as DocumentNode<JoinContestMutation, JoinContestMutationVariables>;
export const LeaveContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}}]}}]} as unknown as DocumentNode<LeaveContestMutation, LeaveContestMutationVariables>;
export const InviteToContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntrySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}}]}}]} as unknown as DocumentNode<InviteToContestMutation, InviteToContestMutationVariables>;
export const ListContestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListContests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RUNNING"},{"kind":"EnumValue","value":"SCHEDULED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedContest"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SETTLING"},{"kind":"EnumValue","value":"FINAL"},{"kind":"EnumValue","value":"CANCELLED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedContest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"entrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]} as unknown as DocumentNode<ListContestsQuery, ListContestsQueryVariables>;
export const ContestProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContestProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"matching"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difficulties"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"minRating"}},{"kind":"Field","name":{"kind":"Name","value":"maxRating"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]} as unknown as DocumentNode<ContestProblemsQuery, ContestProblemsQueryVariables>;
export const ShowUpcomingRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowUpcomingRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingLeetCodeRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<ShowUpcomingRoundsQuery, ShowUpcomingRoundsQueryVariables>;
export const ShowRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leetcodeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShowRoundQuery, ShowRoundQueryVariables>;
export const ShowStandingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowStandings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingMarks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solvedAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAttempts"}}]}}]}}]} as unknown as DocumentNode<ShowStandingsQuery, ShowStandingsQueryVariables>;
export const ShowPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingMarks"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingMarks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solvedAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAttempts"}}]}}]}}]} as unknown as DocumentNode<ShowPlaceQuery, ShowPlaceQueryVariables>;
export const UpsolveContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpsolveContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpsolvedContest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpsolvedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"upsolving"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tookPart"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsolveContestQuery, UpsolveContestQueryVariables>;
export const UpsolveContestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpsolveContests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SETTLING"},{"kind":"EnumValue","value":"FINAL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpsolvedContest"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpsolvedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"upsolving"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tookPart"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpsolveContestsQuery, UpsolveContestsQueryVariables>;
export const ShowDailyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowDaily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"solvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowDailyQuery, ShowDailyQueryVariables>;
export const ShowHelpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RUNNING"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShowHelpQuery, ShowHelpQueryVariables>;
export const ShowLeaderboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowLeaderboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"difficulty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Difficulty"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaderboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"difficulty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"difficulty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankYesterday"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ShowLeaderboardQuery, ShowLeaderboardQueryVariables>;
export const ShowGlobalLeaderboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowGlobalLeaderboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BoardWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"globalLeaderboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaderboardEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankYesterday"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ShowGlobalLeaderboardQuery, ShowGlobalLeaderboardQueryVariables>;
export const CreateLinkCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLinkCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLinkCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLinkCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLinkCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateLinkCodeMutation, CreateLinkCodeMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscordActorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discordUserId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"easyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPoints"}},{"kind":"Field","name":{"kind":"Name","value":"hardPoints"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsScore"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const DisqualifyEntrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisqualifyEntrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisqualifyEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disqualifyEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisqualifyEntrantMutation, DisqualifyEntrantMutationVariables>;
export const RestoreEntrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreEntrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreEntrantMutation, RestoreEntrantMutationVariables>;
export const BanMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BanMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BanMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"banMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BanMemberMutation, BanMemberMutationVariables>;
export const UnbanMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnbanMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnbanMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unbanMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnbanMemberMutation, UnbanMemberMutationVariables>;
export const ListMemberSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListMemberSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscordActorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"isVoid"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListMemberSubmissionsQuery, ListMemberSubmissionsQueryVariables>;
export const VoidSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VoidSubmissionMutation, VoidSubmissionMutationVariables>;
export const RestoreSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreSubmissionMutation, RestoreSubmissionMutationVariables>;
export const MuteNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MuteNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MuteNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"muteNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutedNews"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MuteNewsMutation, MuteNewsMutationVariables>;
export const PreviewContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPreviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewContestQuery, PreviewContestQueryVariables>;
export const CreateContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<CreateContestMutation, CreateContestMutationVariables>;
export const FindProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindProblemsQuery, FindProblemsQueryVariables>;
export const ShowRandomProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowRandomProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemCriteriaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criteria"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowRandomProblemQuery, ShowRandomProblemQueryVariables>;
export const ShowAnyProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowAnyProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowAnyProblemQuery, ShowAnyProblemQueryVariables>;
export const ShowRecommendationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"solvedInTopic"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowRecommendationsQuery, ShowRecommendationsQueryVariables>;
export const ShowProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowProblemQuery, ShowProblemQueryVariables>;
export const ShowRatingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOwn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOwn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOwn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"contests"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShowRatingQuery, ShowRatingQueryVariables>;
export const SetStreakReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStreakReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStreakReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStreakReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StreakSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"streak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetStreakReminderMutation, SetStreakReminderMutationVariables>;
export const ShowStreakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowStreak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"askedBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"streakOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordUserId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordUserId"}}},{"kind":"Argument","name":{"kind":"Name","value":"askedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"askedBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StreakAnswer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StreakAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Streak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}},{"kind":"Field","name":{"kind":"Name","value":"isTodayDone"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"reminderHours"}},{"kind":"Field","name":{"kind":"Name","value":"freezes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMonth"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"spentOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}}]}}]}}]} as unknown as DocumentNode<ShowStreakQuery, ShowStreakQueryVariables>;
export const SetStreakTimeZoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStreakTimeZone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStreakTimeZoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStreakTimeZone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StreakSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"streak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetStreakTimeZoneMutation, SetStreakTimeZoneMutationVariables>;
export const PlanFromTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanFromTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestFromTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContestFromTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedContest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedContest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]} as unknown as DocumentNode<PlanFromTemplateMutation, PlanFromTemplateMutationVariables>;
export const SkipOccurrenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipOccurrence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipContestOccurrenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skipContestOccurrence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownTemplate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"freezeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SkipOccurrenceMutation, SkipOccurrenceMutationVariables>;
export const DeleteTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteContestTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteContestTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteTemplateMutation, DeleteTemplateMutationVariables>;
export const FindTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscordActorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownTemplate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"freezeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FindTemplatesQuery, FindTemplatesQueryVariables>;
export const SaveTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveContestTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveContestTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownTemplate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"freezeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"localStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSkipped"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const RegisterCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCommunityMutation, RegisterCommunityMutationVariables>;
export const CloseCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCommunityMutation, CloseCommunityMutationVariables>;
export const StartPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPostSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFirst"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartPostMutation, StartPostMutationVariables>;
export const HoldNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldNewsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"tellOwner"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HoldNewsMutation, HoldNewsMutationVariables>;
export const SumUpNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SumUpNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SumUpNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumUpNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SumUpNewsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"solves"}},{"kind":"Field","name":{"kind":"Name","value":"contestStarts"}},{"kind":"Field","name":{"kind":"Name","value":"contestResults"}},{"kind":"Field","name":{"kind":"Name","value":"contestNews"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"solvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solves"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SumUpNewsMutation, SumUpNewsMutationVariables>;
export const ReleaseNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseNewsMutation, ReleaseNewsMutationVariables>;
export const ForgetNewsChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetNewsChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetNewsChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetNewsChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetNewsChannelSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wasSet"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ForgetNewsChannelMutation, ForgetNewsChannelMutationVariables>;
export const ListNewsHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListNewsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}}]}}]}}]}}]} as unknown as DocumentNode<ListNewsHoldsQuery, ListNewsHoldsQueryVariables>;
export const ReadNewsHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadNewsHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channelId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channelId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventNews"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"streakDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPlanEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestStartedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestStartedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSolveNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSolveEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEndedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEndedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestFinishedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestFinishedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_FINISHED"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundResultsEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyChallengeNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyChallengeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","alias":{"kind":"Name","value":"dailyProblem"},"name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeeklyDigestNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyDigestEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"streaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notification"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestStartedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSolveNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEndedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestFinishedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DailyChallengeNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeeklyDigestNews"}}]}}]} as unknown as DocumentNode<ReadNewsHoldQuery, ReadNewsHoldQueryVariables>;
export const OutdatedStandingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutdatedStandings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outdatedStandings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<OutdatedStandingsQuery, OutdatedStandingsQueryVariables>;
export const ReadStandingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadStandings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}}]} as unknown as DocumentNode<ReadStandingsQuery, ReadStandingsQueryVariables>;
export const KeepStandingsMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepStandingsMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepStandingsMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepStandingsMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepStandingsMessageMutation, KeepStandingsMessageMutationVariables>;
export const ListOpenCommunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListOpenCommunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCommunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ListOpenCommunitiesQuery, ListOpenCommunitiesQueryVariables>;
export const TakeDiscordMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeDiscordMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeDiscordMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeDiscordMembersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"discordUserId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeDiscordMembersMutation, TakeDiscordMembersMutationVariables>;
export const ReportDiscordMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportDiscordMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDiscordMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDiscordMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportDiscordMemberMutation, ReportDiscordMemberMutationVariables>;
export const FollowEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subscriber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subscriber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subscriber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventNews"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"streakDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPlanEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestStartedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestStartedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSolveNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSolveEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEndedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEndedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestFinishedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestFinishedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_FINISHED"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundResultsEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyChallengeNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyChallengeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","alias":{"kind":"Name","value":"dailyProblem"},"name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeeklyDigestNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyDigestEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"streaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notification"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestStartedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSolveNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEndedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestFinishedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DailyChallengeNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeeklyDigestNews"}}]}}]} as unknown as DocumentNode<FollowEventsSubscription, FollowEventsSubscriptionVariables>;
export const ReadEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventNews"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"streakDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestPlanNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestPlanEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestStartedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestStartedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"problemChoice"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FirstSolveNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstSolveEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownProblem"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_PROGRESS"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestEndedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestEndedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestFinishedNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContestFinishedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CONTEST_FINISHED"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundReminderEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommunityRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeRoundResultsEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundTable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"acceptanceRate"}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DailyChallengeNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyChallengeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","alias":{"kind":"Name","value":"dailyProblem"},"name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeeklyDigestNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyDigestEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekStartsAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solverCount"}},{"kind":"Field","name":{"kind":"Name","value":"streaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMentioned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DIGEST"}}]},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventNews"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notification"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"gatherAfter"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channelId"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestPlanNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestStartedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FirstSolveNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestEndedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestFinishedNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundReminderNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeetCodeRoundResultsNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DailyChallengeNews"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeeklyDigestNews"}}]}}]} as unknown as DocumentNode<ReadEventQuery, ReadEventQueryVariables>;
export const TakeStreakRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeStreakReminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeStreakReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeStreakRemindersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discordUserId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"discordGuildId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeStreakRemindersMutation, TakeStreakRemindersMutationVariables>;
export const FinishStreakReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishStreakReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishStreakReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishStreakReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FinishStreakReminderMutation, FinishStreakReminderMutationVariables>;