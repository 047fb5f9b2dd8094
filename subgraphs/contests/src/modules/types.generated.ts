import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditEntryMapper, ModeratedSubmissionMapper, SuspicionMapper } from './moderation/schema.mappers.ts';
import type { CommunityMapper, MemberMapper, ScoringRulesMapper } from './communities/schema.mappers.ts';
import type { CommunityDailyMapper, CommunityProblemMapper, DailyChallengeEventMapper, PracticeMapper, ProblemRecommendationMapper, UpsolvingMapper, UpsolvingProblemMapper } from './practice/schema.mappers.ts';
import type { CommunityRoundMapper, LeetCodeRoundReminderEventMapper, LeetCodeRoundResultsEventMapper, RoundResultMapper, RoundResultConnectionMapper } from './rounds/schema.mappers.ts';
import type { ContestMapper, ContestProblemMapper } from './contests/schema.mappers.ts';
import type { ContestEndedEventMapper, ContestFinishedEventMapper, ContestPlanEventMapper, ContestRatedEventMapper, ContestReminderEventMapper, ContestStartedEventMapper, DuelChallengeEventMapper, DuelDrawOfferEventMapper, DuelEndedEventMapper, DuelFinishedEventMapper, DuelRoundEventMapper, DuelStartedEventMapper, FirstSolveEventMapper, PlaceMapper, SubmissionEventMapper } from './events/schema.mappers.ts';
import type { ContestOccurrenceMapper, ContestTemplateMapper } from './templates/schema.mappers.ts';
import type { DailyStreakMapper, StreakMapper, StreakReminderMapper } from './streaks/schema.mappers.ts';
import type { DigestStreakMapper, WeeklyDigestEventMapper } from './digests/schema.mappers.ts';
import type { DuelMapper, DuelConnectionMapper, DuelDrawOfferMapper, DuelLadderConnectionMapper, DuelLadderEntryMapper, DuelOutcomeMapper, DuelPlayerMapper, DuelQueueEntryMapper, DuelRoundMapper, DuelsMapper } from './duels/schema.mappers.ts';
import type { EntrantMapper } from './entrants/schema.mappers.ts';
import type { GlobalLeaderboardMapper } from './global-board/schema.mappers.ts';
import type { LeaderboardMapper, LeaderboardEntryMapper, LeaderboardEntryConnectionMapper } from './boards/schema.mappers.ts';
import type { NewsHoldMapper } from './news/schema.mappers.ts';
import type { ProfileMapper, ProfileSolvedMapper } from './profiles/schema.mappers.ts';
import type { RatingMapper, RatingChangeMapper, RatingConnectionMapper, RatingsMapper } from './ratings/schema.mappers.ts';
import type { StandingMapper, StandingConnectionMapper } from './standings/schema.mappers.ts';
import type { StudyPlanMapper, StudyPlanDayEventMapper, StudyPlanItemMapper, StudyPlanMemberMapper } from './study-plans/schema.mappers.ts';
import type { SubmissionMapper } from './submissions/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 in UTC, such as 2026-11-23T18:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which duel. */
export type AcceptDuelDrawInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};

/** Which duel. */
export type AcceptDuelInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};

/** What comes of `acceptDuel`. */
export type AcceptDuelResult = CommunityNotFoundError | DuelNotFoundError | DuelSuccess | DuelTooFarOnError | InvalidInputError | LeetCodeAccountNeededError | NotMemberError | NotYourDuelError | PlayerBusyError;

/** Up to where which subscriber is done. */
export type AcknowledgeEventsInput = {
  /** The `cursor` of the last event that it has dealt with. */
  cursor: Scalars['String']['input'];
  /** The name under which the caller has the subscriber: nobody else acknowledges while it is held. */
  holder?: InputMaybe<Scalars['String']['input']>;
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: Scalars['String']['input'];
};

/** What comes of `acknowledgeEvents`. */
export type AcknowledgeEventsResult = AcknowledgeEventsSuccess | InvalidInputError | SubscriberHeldError;

/** The subscriber's place is kept. */
export type AcknowledgeEventsSuccess = {
  __typename?: 'AcknowledgeEventsSuccess';
  /** Where the subscriber stands now. */
  cursor: Scalars['String']['output'];
};

/** Who becomes a member, and where. */
export type AddMemberInput = {
  /** The id of the Discord server. */
  discordGuildId: Scalars['ID']['input'];
  /** What Discord makes of them in that server. */
  discordRole?: CommunityRole;
  /** The Discord account by which they came. */
  discordUserId: Scalars['ID']['input'];
  /** The name that Discord shows in that server. Stays as it is when left out. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** When they came, at most a week ago. Now when it is left out. */
  joinedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** What comes of `addMember`. */
export type AddMemberResult = BannedError | CommunityNotFoundError | CommunitySuccess | InvalidInputError;

/** Which problems a plan gets, from which day on. Problems are named, or picked: one of the two. */
export type AddStudyPlanItemsInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The first of their days, as people write it. When left out, the day after the plan's last one. */
  date?: InputMaybe<Scalars['String']['input']>;
  /** Any text of 1 to 100 characters. Repeated with the same one, nothing is added again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As in `CreateStudyPlanInput`. */
  perDay?: Scalars['Int']['input'];
  /** As in `CreateStudyPlanInput`. None is picked that the plan has. */
  picker?: InputMaybe<StudyPlanPickerInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** As in `CreateStudyPlanInput`. A plan has each problem once. */
  problems?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As in `CreateStudyPlanInput`. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** What comes of `addStudyPlanItems`. */
export type AddStudyPlanItemsResult = InvalidInputError | NotModeratorError | StudyPlanNotFoundError | StudyPlanOverError | StudyPlanSuccess;

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

/** What a moderator did. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Whom it is about. */
  about: AuditPerson;
  /** What was done. */
  action: AuditAction;
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: AuditPerson;
  /** The contest of the entrant; null for anything else. */
  contest?: Maybe<Contest>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Why. Null once the one whom it is about has deleted their account: it may name them. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rules from then on where these were changed; null for anything else. */
  scoring?: Maybe<ScoringRules>;
  /** The submission that was voided or restored; null for anything else, and where it was not accepted. */
  submission?: Maybe<Submission>;
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries, each with its cursor. */
  edges: Array<AuditEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Somebody in the audit log. Both are null once they have deleted their account, and for what is about nobody. */
export type AuditPerson = {
  __typename?: 'AuditPerson';
  /** By which the bot knows who moderates and has no LeetCord account; null for anybody else. */
  discordUserId?: Maybe<Scalars['ID']['output']>;
  /** Null for who moderates through the bot and has no LeetCord account. */
  user?: Maybe<User>;
};

/** Points, and why. */
export type Award = {
  __typename?: 'Award';
  /** On whose boards. */
  community: Community;
  /** How many; 0 where the problem was solved before. */
  points: Scalars['Int']['output'];
  /** Such as `First solve, medium: 3 points.` */
  reason: Scalars['String']['output'];
};

/** Which member, and why. */
export type BanMemberInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which it takes effect. */
  communityId: Scalars['ID']['input'];
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The user; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `banMember`. */
export type BanMemberResult = CommunityNotFoundError | InvalidInputError | MemberNotFoundError | ModerationSuccess | NotModeratorError | NotOwnerError | OwnerNotBannedError | SelfNotBannedError;

/** Moderators have banned the account from the community. */
export type BannedError = UserError & {
  __typename?: 'BannedError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A row of any ranking: of a community's leaderboard, or of a contest's standings. */
export type BoardRow = {
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** For caches: of this row on this board. A row that becomes anonymous, or that of a former member, has another one from then on. */
  id: Scalars['ID']['output'];
  /** When they last scored. The begin of the UTC day for a hidden member's, of the minute for others of communities that the caller is not in. */
  lastScoredAt: Scalars['DateTime']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** What their solves gave them. */
  points: Scalars['Int']['output'];
  /** From 1. Equal rows have an equal rank: 1, 2, 2, 4. */
  rank: Scalars['Int']['output'];
  /** How the member appears. */
  shownAs: ShownAs;
  /** How many problems they solved. */
  solved: Scalars['Int']['output'];
  /** Null unless `shownAs` is `NAME` or the row is the signed-in user's own. */
  user?: Maybe<User>;
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
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** What members are told: 1 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** What comes of `cancelContest`. */
export type CancelContestResult = ContestNotFoundError | ContestTooFarOnError | InvalidInputError | NotModeratorError | UpdateContestSuccess;

/** Who is challenged to what. */
export type ChallengeToDuelInput = {
  /** 1, or 3 for best of three: who has won two rounds has won. */
  bestOf?: Scalars['Int']['input'];
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which they duel. */
  communityId: Scalars['ID']['input'];
  /** The problems are picked from one of these difficulties; from any when left out. */
  difficulties?: InputMaybe<Array<Difficulty>>;
  /** The challenged member's Discord account; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated call harmless: the same key of the same challenger gives the same duel. Such as the Discord interaction's id. */
  idempotencyKey: Scalars['String']['input'];
  /** They have this contest rating at most. Leaves out problems without a rating. */
  maxRating?: InputMaybe<Scalars['Float']['input']>;
  /** They have this contest rating at least. Leaves out problems without a rating. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
  /** How many minutes it lasts at most: 5 to 180. */
  minutes?: Scalars['Int']['input'];
  /**
   * In place of picked ones, for a duel of one round, a problem by its number, title, slug or address. Neither player may be known to have solved it, and who challenges
   * knows it first.
   */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** The challenged member; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `challengeToDuel`. */
export type ChallengeToDuelResult = ChallengesRefusedError | CommunityNotFoundError | DuelSuccess | InvalidInputError | LeetCodeAccountNeededError | MemberNotFoundError | NotMemberError | PlayerBusyError | TooManyChallengesError;

/** The challenged takes no challenges. */
export type ChallengesRefusedError = UserError & {
  __typename?: 'ChallengesRefusedError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Which contest is planned again, and when. Problems that the picker chose are picked anew. */
export type CloneContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest whose rules are taken. */
  contestId: Scalars['ID']['input'];
  /** When left out, the contest is as long as the other one was planned. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `CreateContestInput`. */
  endsAtText?: InputMaybe<Scalars['String']['input']>;
  /** As in `CreateContestInput`. */
  idempotencyKey: Scalars['String']['input'];
  /** As in `CreateContestInput`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `CreateContestInput`. */
  startsAtText?: InputMaybe<Scalars['String']['input']>;
  /** As the other contest's when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `cloneContest`. */
export type CloneContestResult = ContestNotFoundError | CreateContestSuccess | InvalidInputError | NotModeratorError | TooManyContestsError;

/** Which community is closed. */
export type CloseCommunityInput = {
  /** The id of its Discord server. */
  discordGuildId: Scalars['ID']['input'];
};

/** What comes of `closeCommunity`. */
export type CloseCommunityResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError;

/** A group that practises together, such as a Discord server. */
export type Community = {
  __typename?: 'Community';
  /**
   * The Discord channel that gets the news, the first where there are several. Null when none is set. Shown to the bot only.
   * @deprecated There may be several: use `destinations`.
   */
  announcementChannelId?: Maybe<Scalars['ID']['output']>;
  /**
   * What moderators did about submissions, entrants and members, newest first. For moderators and owners, by themselves or through the bot;
   * null for anyone else.
   */
  auditLog?: Maybe<AuditEntryConnection>;
  /**
   * The IANA name of the time zone by which the windows of its leaderboards begin and end, as it was chosen last: from the next day there on. `UTC` until a
   * moderator has chosen that they go by its own.
   */
  boardTimeZone: Scalars['String']['output'];
  /** Since when its Discord server is deleted, or without LeetCord's bot; null while the community is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its contests are planned from, by title. For moderators, by themselves or through the bot; null for anyone else. */
  contestTemplates?: Maybe<Array<ContestTemplate>>;
  /** The community's contests, latest start first. */
  contests: ContestConnection;
  /** When the bot came to the server. */
  createdAt: Scalars['DateTime']['output'];
  /** LeetCode's daily challenge of today, by its UTC date, as the members of this community know it. Null until LeetCord knows it. */
  daily?: Maybe<CommunityDaily>;
  /** Where the news go. Null for anyone but the bot. */
  destinations?: Maybe<Array<Destination>>;
  /** When members are told of their week, where a channel is chosen for the kind of news `DIGEST`: Monday at 09:00 until a moderator has chosen. */
  digestTime: DigestTime;
  /** The id of its Discord server. */
  discordGuildId?: Maybe<Scalars['ID']['output']>;
  /** Its members' duels. */
  duels: Duels;
  /** How many solves are posted by themselves in ten minutes in each channel: what follows is told in one post. 20 until a moderator has chosen; null for all. */
  gatherAfter?: Maybe<Scalars['Int']['output']>;
  /** As `/config show` of the bot prints it. */
  id: Scalars['ID']['output'];
  /** The language in which the bot posts in it, as a BCP 47 tag such as `de`; null until a moderator has chosen one: then it is that of the Discord server. */
  language?: Maybe<Scalars['String']['output']>;
  /** The community's leaderboard for a window of time: who has how many points. */
  leaderboard: Leaderboard;
  /**
   * A weekly or biweekly contest of LeetCode's own, as this community took part. Null for one that LeetCord knows nothing of. Who asks as a
   * member has LeetCord look up one that has ended in the last 30 days, soon after LeetCode has rated it; nobody else's question asks LeetCode
   * anything.
   */
  leetcodeRound?: Maybe<CommunityRound>;
  /** How many members it has, those who hide their name included. */
  memberCount: Scalars['Int']['output'];
  /**
   * What somebody who is or was a member has submitted that counts here, or would if it were not voided; newest first. For moderators and owners, by
   * themselves or through the bot; null for anyone else, and where there is no such member.
   */
  memberSubmissions?: Maybe<Array<ModeratedSubmission>>;
  /** The members, longest first. For moderators and owners; null for anyone else. */
  members?: Maybe<MemberConnection>;
  /** The signed-in user's membership; null when there is none. */
  myMembership?: Maybe<Member>;
  /** The Discord server's name. */
  name: Scalars['String']['output'];
  /** The channels whose news wait because Discord refused them: all, or the one that is asked for. Null for anyone but the bot. */
  newsHolds?: Maybe<Array<NewsHold>>;
  /** What the signed-in user can practise. Null for who is no member here. */
  practice?: Maybe<Practice>;
  /** A problem as the members of this community know it. */
  problem: CommunityProblem;
  /**
   * A member's profile, for the bot. Null for anyone else, where there is no such member, where who asks is no member, and where its owner does not show it to
   * the members of their communities.
   */
  profileOf?: Maybe<Profile>;
  /** When of each day its news wait. Null where they never do, as it is until a moderator has chosen. */
  quietHours?: Maybe<QuietHours>;
  /** How strong its members are in contests: pairwise Elo, after each final contest. */
  ratings: Ratings;
  /** How many minutes before a contest's start its reminder is posted; null for never. 15 unless the community chose otherwise. */
  reminderMinutes?: Maybe<Scalars['Int']['output']>;
  /** By which it scores. */
  scoring: ScoringRules;
  /** How many missed days in a calendar month a streak survives here: 0 unless a moderator chose otherwise. */
  streakFreezes: Scalars['Int']['output'];
  /** A member's streak here, for the bot. Null for anyone else, where there is no such member, and where their name is hidden from who asks. */
  streakOf?: Maybe<Streak>;
  /** What the community studies, latest first day first. */
  studyPlans: StudyPlanConnection;
  /** The IANA name of the time zone in which its people write times, such as `Europe/Berlin`; `UTC` until a moderator has set another. */
  timeZone: Scalars['String']['output'];
  /**
   * The roles of its Discord server that the bot gives to members by the titles of their ratings, highest title first; empty until a moderator has chosen one.
   * Null for anyone but the bot.
   */
  titleRoles?: Maybe<Array<TitleRole>>;
  /** Who may see its leaderboards and contests. */
  visibility: Visibility;
};


/** A group that practises together, such as a Discord server. */
export type CommunityauditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<DiscordActorInput>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitycontestTemplatesArgs = {
  by?: InputMaybe<DiscordActorInput>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitycontestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ContestState>>;
};


/** A group that practises together, such as a Discord server. */
export type CommunityleaderboardArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  difficulty?: InputMaybe<Difficulty>;
  topic?: InputMaybe<Scalars['String']['input']>;
  window?: BoardWindow;
};


/** A group that practises together, such as a Discord server. */
export type CommunityleetcodeRoundArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitymemberSubmissionsArgs = {
  by?: InputMaybe<DiscordActorInput>;
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitymembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitynewsHoldsArgs = {
  channelId?: InputMaybe<Scalars['ID']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunitypracticeArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** A group that practises together, such as a Discord server. */
export type CommunityproblemArgs = {
  slug: Scalars['ID']['input'];
};


/** A group that practises together, such as a Discord server. */
export type CommunityprofileOfArgs = {
  askedBy: Scalars['ID']['input'];
  discordUserId: Scalars['ID']['input'];
};


/** A group that practises together, such as a Discord server. */
export type CommunitystreakOfArgs = {
  askedBy: Scalars['ID']['input'];
  discordUserId: Scalars['ID']['input'];
};


/** A group that practises together, such as a Discord server. */
export type CommunitystudyPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: Array<StudyPlanState>;
};

/** A page of communities. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<CommunityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** LeetCode's daily challenge, and who of a community has solved it on its UTC date; solved before or not. */
export type CommunityDaily = {
  __typename?: 'CommunityDaily';
  /** Its UTC date, such as `2026-12-01`. */
  date: Scalars['String']['output'];
  /** When that is over, and another challenge begins. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether the signed-in user has solved it on its date. Null for who is no member here. */
  isSolved?: Maybe<Scalars['Boolean']['output']>;
  /** The problem; null while it cannot be read. */
  problem?: Maybe<Problem>;
  /** How many members who show their name here have solved it. It counts no solve that the freeze of a contest hides, nor one that is void here. */
  solverCount: Scalars['Int']['output'];
  /** The first 100 of them, in the order in which they solved it. */
  solvers: Array<Entrant>;
};


/** LeetCode's daily challenge, and who of a community has solved it on its UTC date; solved before or not. */
export type CommunityDailyisSolvedArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** A community of a page. */
export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Community;
};

/** There is no such community, or the caller may not see it. */
export type CommunityNotFoundError = UserError & {
  __typename?: 'CommunityNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A problem, and who of a community has solved it, as far as LeetCord knows. */
export type CommunityProblem = {
  __typename?: 'CommunityProblem';
  /** Whether the signed-in user has solved it. Null for who is no member here. */
  isSolved?: Maybe<Scalars['Boolean']['output']>;
  /** The problem itself; null when LeetCode has none by this slug, and while that cannot be told. */
  problem?: Maybe<Problem>;
  /** How many members who show their name here have solved it. It counts no solve that the freeze of a contest hides. */
  solverCount: Scalars['Int']['output'];
};


/** A problem, and who of a community has solved it, as far as LeetCord knows. */
export type CommunityProblemisSolvedArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** Each role may do what those before it may. */
export type CommunityRole =
  /** Sees the community, and takes part. */
  | 'MEMBER'
  /** Plans contests, sets the community up, removes members. Discord's Manage Server permission makes a moderator. */
  | 'MODERATOR'
  /** Gives roles. The owner of the Discord server is one. */
  | 'OWNER';

/** A weekly or biweekly contest of LeetCode's own, as a community took part. */
export type CommunityRound = {
  __typename?: 'CommunityRound';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many members who hide their name took part. */
  hiddenCount: Scalars['Int']['output'];
  /** For caches: of this contest of LeetCode's in this community. */
  id: Scalars['ID']['output'];
  /** The signed-in user's own result; null when there is none. */
  mine?: Maybe<RoundResult>;
  /**
   * Members who took part, by their place in the world, best first: those with a proven LeetCode name, whose name is shown here. A place in the
   * world leads to an account on LeetCode, so members who hide their name are only counted.
   */
  results: RoundResultConnection;
  /** As in leetcode.com/contest/<slug>/, such as `weekly-contest-408`. */
  slug: Scalars['ID']['output'];
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** How far it is. */
  state: CommunityRoundState;
  /** Such as `Weekly Contest 408`. */
  title: Scalars['String']['output'];
  /** The page of the contest on leetcode.com. */
  url: Scalars['URL']['output'];
};


/** A weekly or biweekly contest of LeetCode's own, as a community took part. */
export type CommunityRoundresultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** It is as asked. */
export type CommunitySuccess = {
  __typename?: 'CommunitySuccess';
  /** As it is now. */
  community: Community;
};

/** Something that a community plays against each other, for a time. */
export type Contest = {
  __typename?: 'Contest';
  /**
   * The signed-in user's row with the rows around it: as many above as below where there are as many, else more below. While `isFrozen`, all as they were at
   * `freezesAt`. Null when they have no row there. For an API key those of its owner: needs the scope ACCOUNT_READ.
   */
  aroundMe?: Maybe<StandingConnection>;
  /** Why a moderator cancelled it. Null unless one did. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled; null unless it was. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it takes place. */
  community: Community;
  /**
   * Whether a problem counts for who is known to have solved it before; `solvedBefore` of a problem says who did. In the format `POINTS` none counts that
   * gives no points on leaderboards.
   */
  countsSolvedBefore: Scalars['Boolean']['output'];
  /** When nothing was left to decide, before the planned end. Null where that is not so. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose rows moderators have taken out of the standings, first one first. */
  disqualified: EntrantConnection;
  /** The duel whose contest it is; null for any other contest. */
  duel?: Maybe<Duel>;
  /** What is submitted from then on does not count. Earlier than planned once a contest of the format `LOCKOUT` is decided. */
  endsAt: Scalars['DateTime']['output'];
  /** How many take part: those who have joined; where everybody takes part, those who are in the standings. Without the disqualified and the banned. */
  entrantCount: Scalars['Int']['output'];
  /** Who takes part, as `entrantCount` counts them, by the names that standings show. */
  entrants: EntrantConnection;
  /**
   * Who takes part. Whether somebody is in the standings depends on what they solved since the start, and on whether they are in now: who joins late loses
   * nothing, and who leaves and comes back has all of it again.
   */
  entry: ContestEntry;
  /** How it is ranked. */
  format: ContestFormat;
  /** From when on the standings are shown as they were then; null without a freeze. */
  freezesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The contest's id: it never changes. */
  id: Scalars['ID']['output'];
  /** Whether the standings are as they were at `freezesAt`. They are shown again by themselves when the contest is final, or cancelled. */
  isFrozen: Scalars['Boolean']['output'];
  /** The past contest of LeetCode's own whose problems it has, such as `weekly-contest-408`; null where it has none. Hidden as `problems` are. */
  leetcodeRound?: Maybe<Scalars['String']['output']>;
  /** `endsAt` as clocks in the community's time zone show it. */
  localEnd: LocalTime;
  /** `startsAt` as clocks in the community's time zone show it. */
  localStart: LocalTime;
  /**
   * What problems must be like to count, as LeetCord knew them when the submission was scored; null where that does not matter. Everybody may see it
   * before the start too.
   */
  matching?: Maybe<ProblemCriteria>;
  /**
   * The signed-in user's row, wherever it stands; null when there is none. It is never frozen: while the others are, its rank is the one that it has
   * among them as they are shown.
   */
  mine?: Maybe<Standing>;
  /** How the signed-in user stands to the contest; null for who is no member of the community. */
  myEntry?: Maybe<EntryState>;
  /** What the picker was asked for; null where it chose nothing. Hidden as `problems` are. */
  picker?: Maybe<ProblemPicker>;
  /** When it was to end. */
  plannedEndsAt: Scalars['DateTime']['output'];
  /** How its problems were chosen. */
  problemChoice: ProblemChoice;
  /** How many problems count; null where any does, or any that matches. */
  problemCount?: Maybe<Scalars['Int']['output']>;
  /**
   * The problems that count, in their order; null where any does, or any that matches. Hidden until the start: before it, and for good where it was cancelled before it,
   * null for all but the community's moderators.
   */
  problems?: Maybe<Array<ContestProblem>>;
  /** How many minutes each rejected attempt adds at a problem that is solved later; null where none does. */
  rejectedMinutes?: Maybe<Scalars['Int']['output']>;
  /**
   * Who stands where, first place first. While `isFrozen`, as it was at `freezesAt`, for everybody: moderators and the bot see no more. A freeze hides the
   * standings, not the solves themselves, which LeetCode shows too.
   */
  standings: StandingConnection;
  /** What is submitted from then on counts. */
  startsAt: Scalars['DateTime']['output'];
  /** How far on it is. */
  state: ContestState;
  /**
   * What a moderator may want to look at, earliest first. For moderators and owners who are signed in; null for anyone else. None of it is a proof, and
   * nothing follows from it by itself.
   */
  suspicions?: Maybe<SuspicionConnection>;
  /** What a moderator called it. */
  title: Scalars['String']['output'];
  /**
   * Who has solved problems of the contest for the first time since its end, latest day first: of the members of now. It counts for no standings. Empty
   * before the end, and where any problem counts.
   */
  upsolves: UpsolveConnection;
  /**
   * What of the contest's problems a member has solved, and what is left for them to solve now that it is over. Null before its end, for a contest without
   * problems of its own, and for who is no member.
   */
  upsolving?: Maybe<Upsolving>;
  /** Rises with each change of what was planned, from 1: `updateContest` asks for it, so that of two changes at once none is lost. */
  version: Scalars['Int']['output'];
};


/** Something that a community plays against each other, for a time. */
export type ContestaroundMeArgs = {
  first?: Scalars['Int']['input'];
};


/** Something that a community plays against each other, for a time. */
export type ContestdisqualifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ContestentrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ContestmineArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ConteststandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ContestsuspicionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ContestupsolvesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that a community plays against each other, for a time. */
export type ContestupsolvingArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** The contest has another version than the caller saw: somebody else was faster. Nothing was changed. */
export type ContestChangedError = UserError & {
  __typename?: 'ContestChangedError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A page of contests. */
export type ContestConnection = {
  __typename?: 'ContestConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<ContestEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A contest of a page. */
export type ContestEdge = {
  __typename?: 'ContestEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Contest;
};

/**
 * A contest's end has passed, and what was made in time is still being confirmed. Not told where its results are final at once. Once, also of
 * a contest that was decided early and runs on since that was undone.
 */
export type ContestEndedEvent = Event & {
  __typename?: 'ContestEndedEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Where the contest took place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_FINISHED`. */
  notification: NotificationKind;
};

/** Who takes part in a contest. */
export type ContestEntry =
  /** Every member who solves something of it. Nobody joins. */
  | 'EVERYBODY'
  /** Who was invited by a moderator, and has joined. */
  | 'INVITE'
  /** Who has joined. */
  | 'JOIN';

/** A contest's results are final. */
export type ContestFinishedEvent = Event & {
  __typename?: 'ContestFinishedEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Where the contest took place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_FINISHED`. */
  notification: NotificationKind;
};

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

/** There is no such contest, or the caller may not see it. */
export type ContestNotFoundError = UserError & {
  __typename?: 'ContestNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A contest of a week, planned or not yet. */
export type ContestOccurrence = {
  __typename?: 'ContestOccurrence';
  /** Null until it is planned. */
  contest?: Maybe<Contest>;
  /** Its day, such as `2026-12-06`: `skipContestOccurrence` asks for it. */
  date: Scalars['String']['output'];
  /** Whether it is left out. */
  isSkipped: Scalars['Boolean']['output'];
  /** `startsAt` as clocks in the community's time zone show it. */
  localStart: LocalTime;
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
};

/** The contest is over or cancelled. */
export type ContestOverError = UserError & {
  __typename?: 'ContestOverError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

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

/** A contest was planned, or what was planned of it is not so any more. */
export type ContestPlanEvent = Event & {
  __typename?: 'ContestPlanEvent';
  /** When it was planned, changed or cancelled. */
  at: Scalars['DateTime']['output'];
  /** What became of the plan. */
  change: ContestPlanChange;
  /** Where the contest takes place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_PLAN`. */
  notification: NotificationKind;
  /** What of it changed; empty unless `change` is `CHANGED`. Of changes that an earlier LeetCord logged, empty too. */
  parts: Array<ContestPart>;
};

/** What comes of `contestPreview`. */
export type ContestPreviewResult = CommunityNotFoundError | ContestPreviewSuccess | InvalidInputError | NotModeratorError;

/** A contest that could be planned. */
export type ContestPreviewSuccess = {
  __typename?: 'ContestPreviewSuccess';
  /** When it would end. */
  endsAt: Scalars['DateTime']['output'];
  /** Who would take part. */
  entry: ContestEntry;
  /** How it would be ranked. */
  format: ContestFormat;
  /** The problems that would count, in their order; null where any does, or any that fits. */
  problems?: Maybe<Array<PreviewedProblem>>;
  /** When it would start. */
  startsAt: Scalars['DateTime']['output'];
};

/** A problem of a contest. */
export type ContestProblem = {
  __typename?: 'ContestProblem';
  /** Who solved it first in the contest: all who did so at one moment, since LeetCode tells whole seconds. Empty while nobody has. */
  firstSolvedBy: Array<Entrant>;
  /** For caches: of this place in this contest. */
  id: Scalars['ID']['output'];
  /** Its place in the contest: A, B and so on, AA after Z. */
  label: Scalars['String']['output'];
  /** What it gives. Null where all problems count the same, and where they have their points of the leaderboards. */
  points?: Maybe<Scalars['Int']['output']>;
  /** The problem on LeetCode. */
  problem: Problem;
  /**
   * Who of those who take part had solved it before the start, as far as LeetCord has seen, at most 100, by name: who hides theirs is left out. Who takes
   * part is every member, or those who have joined. Null before the start.
   */
  solvedBefore?: Maybe<Array<Entrant>>;
  /** How many have solved it in the contest; while `isFrozen`, before `freezesAt`. */
  solvedCount: Scalars['Int']['output'];
};

/** A problem that is chosen by hand. */
export type ContestProblemInput = {
  /** 1 to 100; by difficulty when left out: 1, 3 or 7. For the formats `LEETCODE` and `LOCKOUT`. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** Its number, title, slug, or address on leetcode.com, as people type it. */
  problem: Scalars['String']['input'];
};

/** How a contest's problems are chosen: in exactly one of these ways. */
export type ContestProblemsInput = {
  /** True: any problem counts. For the format `POINTS`. */
  any?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100, in their order. */
  byHand?: InputMaybe<Array<ContestProblemInput>>;
  /** With `round`: whether it counts what an entrant is known to have solved before, such as in that round. */
  countSolvedBefore?: Scalars['Boolean']['input'];
  /** Those that match when they are solved. For the format `POINTS`. No secret before the start. */
  matching?: InputMaybe<ProblemCriteriaInput>;
  /** By the picker. */
  picker?: InputMaybe<ProblemPickerInput>;
  /** Those of a past weekly or biweekly contest of LeetCode's own, as people write it: `weekly-contest-408`, `biweekly 130`, or its address. */
  round?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A final contest, or a duel, has moved ratings: for the first time, or otherwise than before, as where a submission was voided. `Standing.rating` and
 * `DuelPlayer.rating` say how.
 */
export type ContestRatedEvent = Event & {
  __typename?: 'ContestRatedEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the contest takes place. */
  community: Community;
  /** Which one; `duel` of it says which duel it is. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** The event that told its result; null until it is told, which that of a duel is after this. */
  finished?: Maybe<Event>;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_FINISHED`, and `DUEL` of a duel. It is no news of its own: the news of that kind which tell the result show the ratings. */
  notification: NotificationKind;
};

/**
 * A contest starts soon: 15 minutes before, once for each start that it is given. Not told of a contest that is planned, or moved, to an earlier
 * moment than that; never after the start.
 */
export type ContestReminderEvent = Event & {
  __typename?: 'ContestReminderEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the contest takes place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_REMINDER`. */
  notification: NotificationKind;
};

/** A contest has started. */
export type ContestStartedEvent = Event & {
  __typename?: 'ContestStartedEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Where the contest takes place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `CONTEST_STARTED`. */
  notification: NotificationKind;
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

/** What contests are planned from. */
export type ContestTemplate = {
  __typename?: 'ContestTemplate';
  /** Who takes part in its contests. */
  entry: ContestEntry;
  /** Why the next contest could not be planned, as when the picker has nothing left; null where nothing failed. It is tried again until the start. */
  failure?: Maybe<TemplateFailure>;
  /** How its contests are ranked. */
  format: ContestFormat;
  /** How many minutes before their end standings freeze; null where they do not. */
  freezeMinutes?: Maybe<Scalars['Int']['output']>;
  /** The template's id: it never changes. */
  id: Scalars['ID']['output'];
  /** How long they are. */
  lengthMinutes: Scalars['Int']['output'];
  /** How their problems are chosen: a picker picks for each contest. */
  problemChoice: ProblemChoice;
  /** The contests have it too. */
  title: Scalars['String']['output'];
  /** The next 4 contests of each week. Each is planned a week ahead. Empty where it is not weekly. */
  upcoming: Array<ContestOccurrence>;
  /** When they take place; null where they are planned by hand alone. */
  weekly?: Maybe<WeeklyTimes>;
};

/** It is as asked. */
export type ContestTemplateSuccess = {
  __typename?: 'ContestTemplateSuccess';
  /** As it is now. */
  template: ContestTemplate;
};

/** The contest has started, is over or is cancelled: this cannot change any more. */
export type ContestTooFarOnError = UserError & {
  __typename?: 'ContestTooFarOnError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** From which template a contest is planned, and when. */
export type CreateContestFromTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** As in `CreateContestInput`. */
  idempotencyKey: Scalars['String']['input'];
  /** As in `CreateContestInput`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `CreateContestInput`. */
  startsAtText?: InputMaybe<Scalars['String']['input']>;
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** What comes of `createContestFromTemplate`. */
export type CreateContestFromTemplateResult = CreateContestSuccess | InvalidInputError | NotModeratorError | TemplateNotFoundError | TooManyContestsError;

/** What a contest is planned with. */
export type CreateContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** Where it takes place. */
  communityId: Scalars['ID']['input'];
  /** A minute to 31 days after the start. Needed, but for a past round of LeetCode's, which has its own length. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * In place of `endsAt`, as `startsAtText`, or as the length of the contest: `90 minutes`, `2h`, `1h30m`. A time of day without a day is the next one
   * after the start.
   */
  endsAtText?: InputMaybe<Scalars['String']['input']>;
  /** Who takes part. */
  entry?: ContestEntry;
  /** How it is ranked. When left out, `POINTS`, and with a past round of LeetCode's `LEETCODE`. */
  format?: InputMaybe<ContestFormat>;
  /**
   * How many minutes before the planned end the standings freeze: until the contest is final, they are shown as they were then. 0 for no freeze, and for
   * `LOCKOUT`, whose standings do not freeze.
   */
  freezeMinutes?: Scalars['Int']['input'];
  /** Makes a repeated call harmless: the same key gives the same contest. Such as the Discord interaction's id. */
  idempotencyKey: Scalars['String']['input'];
  /** Which problems count: any when left out, which the format `POINTS` alone allows. */
  problems?: InputMaybe<ContestProblemsInput>;
  /** Now when left out. At most 5 minutes in the past, at most a year ahead. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * In place of `startsAt`, as people write it, for clocks in the community's time zone: `now`, `in 10 minutes`, `19:00`, `7pm`, `tomorrow 19:00`,
   * `sunday 18:00`, `2026-12-01 19:00`, `1 december 19:00`. A time that clocks there skip is refused; of one that they show twice it is the first.
   * German is understood too: `in 10 Minuten`, `morgen 19 Uhr`, `1.12. 19:00`.
   */
  startsAtText?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What comes of `createContest`. */
export type CreateContestResult = CommunityNotFoundError | CreateContestSuccess | InvalidInputError | NotModeratorError | TooManyContestsError;

/** The contest is planned. */
export type CreateContestSuccess = {
  __typename?: 'CreateContestSuccess';
  /** To the moderator it shows its problems, also through the bot. */
  contest: Contest;
};

/** What is studied, and when. Problems are named, or picked: one of the two. */
export type CreateStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** Whether what members solved before the plan, or before they came, counts as done. */
  countsEarlier?: Scalars['Boolean']['input'];
  /** Any text of 1 to 100 characters. Repeated with the same one, nothing is made anew. */
  idempotencyKey: Scalars['String']['input'];
  /** How many problems a day has: 1 to 10. */
  perDay?: Scalars['Int']['input'];
  /** Has free problems picked. */
  picker?: InputMaybe<StudyPlanPickerInput>;
  /** 1 to 100 problems in the order of their days, each by its number, title, slug, or address on leetcode.com. Free ones only. */
  problems?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day, as people write it: `today`, `tomorrow`, `monday`, `2026-12-01`. Today when left out; within a year. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** Only on these days of the week; on all when left out. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** What comes of `createStudyPlan`. */
export type CreateStudyPlanResult = CommunityNotFoundError | InvalidInputError | NotModeratorError | StudyPlanSuccess | TooManyStudyPlansError;

/** A UTC day has a new daily challenge of LeetCode's. */
export type DailyChallengeEvent = Event & {
  __typename?: 'DailyChallengeEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Who is told. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** The UTC day, such as `2026-12-01`. */
  date: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DAILY_CHALLENGE`. */
  notification: NotificationKind;
  /** The problem of the day; null while it cannot be read. */
  problem?: Maybe<Problem>;
};

/** Days in a row on each of which somebody solved LeetCode's daily challenge of that UTC day, in the last 366 days; solved before or not. */
export type DailyStreak = {
  __typename?: 'DailyStreak';
  /** The days of the one that runs; 0 when none runs. */
  current: Scalars['Int']['output'];
  /** Whether today's challenge is solved. For the user themselves: null for anyone else. */
  isTodayDone?: Maybe<Scalars['Boolean']['output']>;
  /** The days of the longest one. */
  longest: Scalars['Int']['output'];
};

/** Which duel. */
export type DeclineDuelInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};

/** Which template is deleted. */
export type DeleteContestTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** What comes of `deleteContestTemplate`. */
export type DeleteContestTemplateResult = DeleteContestTemplateSuccess | InvalidInputError | NotModeratorError | TemplateNotFoundError;

/** The template is gone. */
export type DeleteContestTemplateSuccess = {
  __typename?: 'DeleteContestTemplateSuccess';
  /** The template that is gone. */
  templateId: Scalars['ID']['output'];
};

/** Which plan. */
export type DeleteStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What comes of `deleteStudyPlan`. */
export type DeleteStudyPlanResult = DeleteStudyPlanSuccess | InvalidInputError | NotModeratorError | StudyPlanNotFoundError;

/** The plan is gone. */
export type DeleteStudyPlanSuccess = {
  __typename?: 'DeleteStudyPlanSuccess';
  /** The plan that is gone. */
  planId: Scalars['ID']['output'];
};

/** A Discord channel that gets one kind of news. */
export type Destination = {
  __typename?: 'Destination';
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['output'];
  /** The kind of news. */
  kind: NotificationKind;
  /** Until when news of this kind wait in quiet hours, to be held with the reason `QUIET_HOURS`. Null where they are posted as they come. */
  waitsUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** How hard LeetCode says a problem is. */
export type Difficulty =
  /** Worth 1 point on leaderboards. */
  | 'EASY'
  /** Worth 7 points on leaderboards. */
  | 'HARD'
  /** Worth 3 points on leaderboards. */
  | 'MEDIUM';

/** What one member solved, or all that hide their name. */
export type DigestSolver = {
  __typename?: 'DigestSolver';
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** How many points they gave. */
  points: Scalars['Int']['output'];
  /** How the member appears. `ANONYMOUS` stands for all who hide their name, together. */
  shownAs: ShownAs;
  /** How many submissions that were accepted. */
  solves: Scalars['Int']['output'];
  /** Null unless `shownAs` is `NAME`. */
  user?: Maybe<User>;
};

/** A member's streak that is worth telling. */
export type DigestStreak = {
  __typename?: 'DigestStreak';
  /** How many days it has. */
  days: Scalars['Int']['output'];
  /** The name in the community's Discord server. Null where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether none of theirs was longer. */
  isRecord: Scalars['Boolean']['output'];
  /** How the member appears: always by name. */
  shownAs: ShownAs;
  /** Who has it. */
  user?: Maybe<User>;
};

/** When a community is told of its week, by its clocks. */
export type DigestTime = {
  __typename?: 'DigestTime';
  /** Such as `09:00`. */
  time: Scalars['String']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** The Discord user on whose behalf the bot acts, and what Discord says of them at this moment. */
export type DiscordActorInput = {
  /** Whether they have the Manage Server permission. */
  canManageServer: Scalars['Boolean']['input'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['input'];
  /** Whether the server is theirs. */
  isServerOwner: Scalars['Boolean']['input'];
};

/** Somebody who came to a community by a Discord account. */
export type DiscordMember = {
  __typename?: 'DiscordMember';
  /** The id of the Discord server. */
  discordGuildId: Scalars['ID']['output'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['output'];
  /** The name in that server as LeetCord knows it. */
  displayName?: Maybe<Scalars['String']['output']>;
};

/** Somebody in a community, as the bot knows them. */
export type DiscordMemberInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** Their Discord account. */
  discordUserId: Scalars['ID']['input'];
};

/** Which entrant, and why. */
export type DisqualifyEntrantInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The user; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `disqualifyEntrant`. */
export type DisqualifyEntrantResult = CommunityNotFoundError | ContestNotFoundError | InvalidInputError | MemberNotFoundError | ModerationSuccess | NotModeratorError;

/**
 * Two members, and who solves first. A duel has one round or, best of three, up to three, each with a problem that neither is known to have solved; the next one is
 * shown when somebody has solved the one before. It ends by itself when it is decided or its time is up. LeetCode's own time of a solve decides: one that was
 * submitted earlier and is confirmed later still wins, until the result is final. A duel is a contest in the format `LOCKOUT` with two entrants.
 */
export type Duel = {
  __typename?: 'Duel';
  /** How many rounds it has at most: 1 or 3. */
  bestOf: Scalars['Int']['output'];
  /** Who was challenged, or waited less long. */
  challenged: DuelPlayer;
  /** When it was challenged, or paired. */
  challengedAt: Scalars['DateTime']['output'];
  /** Who challenged, or waited longer. */
  challenger: DuelPlayer;
  /** Where it takes place. */
  community: Community;
  /** Its contest, whose standings, submissions and events are those of any contest; null before the start. */
  contest?: Maybe<Contest>;
  /** The difficulties that its problems are picked from; empty for any, and where the problem was named. */
  difficulties: Array<Difficulty>;
  /** The draw that is offered at the moment; null for none. */
  drawOffer?: Maybe<DuelDrawOffer>;
  /** The moment after the last that counts, as far as is known: the end of its time, or when it was decided; null before the start. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the challenge can be accepted; null once it was accepted, declined or withdrawn. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same as that of its contest. */
  id: Scalars['ID']['output'];
  /** The highest contest rating of its problems; null for any. */
  maxRating?: Maybe<Scalars['Float']['output']>;
  /** The lowest contest rating of its problems; null for any. */
  minRating?: Maybe<Scalars['Float']['output']>;
  /** How many minutes it lasts at most. */
  minutes: Scalars['Int']['output'];
  /** What became of it; null before its end, and where it has none. */
  outcome?: Maybe<DuelOutcome>;
  /** The rounds that have begun, first one first; empty before the start: the problems are secret until the challenge is accepted. */
  rounds: Array<DuelRound>;
  /** How it came about. */
  source: DuelSource;
  /** When it started; null before. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is, by the time. */
  state: DuelState;
};

/** What comes of a player's act in a duel. */
export type DuelActionResult = CommunityNotFoundError | DuelNotFoundError | DuelSuccess | DuelTooFarOnError | InvalidInputError | NoDrawOfferError | NotMemberError | NotYourDuelError;

/** What became of a challenge. */
export type DuelChallengeChange =
  /** It was made. */
  | 'CHALLENGED'
  /** The challenged declined. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The challenger took it back. */
  | 'WITHDRAWN';

/** A member challenged another one, or what became of that without a duel. */
export type DuelChallengeEvent = DuelEvent & Event & {
  __typename?: 'DuelChallengeEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** What became of the challenge. */
  became: DuelChallengeChange;
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** A page of duels. */
export type DuelConnection = {
  __typename?: 'DuelConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<DuelEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A draw that is offered. */
export type DuelDrawOffer = {
  __typename?: 'DuelDrawOffer';
  /** Who offers it. */
  by: DuelPlayer;
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A player offered a draw. */
export type DuelDrawOfferEvent = DuelEvent & Event & {
  __typename?: 'DuelDrawOfferEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Who offered it. */
  by: DuelPlayer;
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** A duel of a page. */
export type DuelEdge = {
  __typename?: 'DuelEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Duel;
};

/** A duel is over: it is decided, or its time is up. What was made in time is still being confirmed. */
export type DuelEndedEvent = DuelEvent & Event & {
  __typename?: 'DuelEndedEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** Something that happened in a duel, or on the way to it. */
export type DuelEvent = {
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** A duel's result is final and in the ratings. */
export type DuelFinishedEvent = DuelEvent & Event & {
  __typename?: 'DuelFinishedEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** A page of the ladder. */
export type DuelLadderConnection = {
  __typename?: 'DuelLadderConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<DuelLadderEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of the ladder. */
export type DuelLadderEdge = {
  __typename?: 'DuelLadderEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: DuelLadderEntry;
};

/** A member on the ladder. */
export type DuelLadderEntry = {
  __typename?: 'DuelLadderEntry';
  /** The name in the community's Discord server. Null where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** How many were a draw. */
  drawn: Scalars['Int']['output'];
  /** For caches: of this member's row of this ladder. */
  id: Scalars['ID']['output'];
  /** How many they have lost. */
  lost: Scalars['Int']['output'];
  /** From 1. Equal ratings are an equal rank: 1, 2, 2, 4. */
  rank: Scalars['Int']['output'];
  /** As in `Community.ratings`. */
  rating: Scalars['Int']['output'];
  /** How the member appears. */
  shownAs: ShownAs;
  /** Whose row it is. */
  user?: Maybe<User>;
  /** How many duels they have won. */
  won: Scalars['Int']['output'];
};

/** There is no such duel that the caller can see. */
export type DuelNotFoundError = UserError & {
  __typename?: 'DuelNotFoundError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A member whom others may challenge. */
export type DuelOpponent = {
  __typename?: 'DuelOpponent';
  /** The name in the community's Discord server. */
  displayName: Scalars['String']['output'];
  /** Who it is. */
  user?: Maybe<User>;
};

/** What became of a duel. */
export type DuelOutcome = {
  __typename?: 'DuelOutcome';
  /** Whether it is final: before, a solve that is confirmed late may change it. */
  isFinal: Scalars['Boolean']['output'];
  /** Why it ended so. */
  reason: DuelReason;
  /** Null for a draw. */
  winner?: Maybe<DuelPlayer>;
};

/** One of the two of a duel. */
export type DuelPlayer = {
  __typename?: 'DuelPlayer';
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether it is the signed-in user. */
  isMe: Scalars['Boolean']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** The rounds they have won; half of one that both won in the same second. 0 before the start. */
  points: Scalars['Float']['output'];
  /** What the duel made of their rating; null until it is rated, and for who hides their name. */
  rating?: Maybe<RatingChange>;
  /** How they appear. */
  shownAs: ShownAs;
  /** Null unless `shownAs` is `NAME`, or one of the two players is signed in; who challenges sees the challenged so once the duel has started. */
  user?: Maybe<User>;
};


/** One of the two of a duel. */
export type DuelPlayermayBeMentionedArgs = {
  kind?: InputMaybe<NotificationKind>;
};

/** What somebody waits for. */
export type DuelQueueEntry = {
  __typename?: 'DuelQueueEntry';
  /** 1, or 3 for best of three. */
  bestOf: Scalars['Int']['output'];
  /** The difficulties; empty for any. */
  difficulties: Array<Difficulty>;
  /** The highest contest rating; null for any. */
  maxRating?: Maybe<Scalars['Float']['output']>;
  /** The lowest contest rating; null for any. */
  minRating?: Maybe<Scalars['Float']['output']>;
  /** Since when they wait. */
  since: Scalars['DateTime']['output'];
  /** Until when they wait. */
  until: Scalars['DateTime']['output'];
};

/** Why a duel ended as it did. */
export type DuelReason =
  /** A moderator disqualified who has lost, or both. */
  | 'DISQUALIFIED'
  /** They agreed on a draw. */
  | 'DRAW_AGREED'
  /** Who has lost left the server, was banned, or deleted their account. */
  | 'LEFT'
  /** Who has lost gave it up. */
  | 'RESIGNED'
  /** Its rounds decided it. */
  | 'ROUNDS'
  /** Its time was up: who had more rounds has won; otherwise it is a draw. */
  | 'TIME';

/** A round of a duel. */
export type DuelRound = {
  __typename?: 'DuelRound';
  /** From 1. */
  number: Scalars['Int']['output'];
  /** The problem; null while LeetCord cannot look it up. */
  problem?: Maybe<Problem>;
  /** The slug of the problem that is to be solved, as in leetcode.com/problems/<slug>/. */
  slug: Scalars['ID']['output'];
  /** When they did, by LeetCode's time; null while nobody has, and where they hide their name. */
  solvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who solved it first: nobody yet, one, or both in the same second. */
  wonBy: Array<DuelPlayer>;
};

/** Somebody was first to solve the problem of a round. Told again where somebody turns out to have been earlier, three times at most. */
export type DuelRoundEvent = DuelEvent & Event & {
  __typename?: 'DuelRoundEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** Whether it was told before, of somebody who was later. */
  isCorrection: Scalars['Boolean']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
  /** The round; `wonBy` says who was first, as far as is known now. */
  round: DuelRound;
};

/** What became of a duel for one of the two. */
export type DuelScore =
  /** It was a draw. */
  | 'DRAWN'
  /** They have lost. */
  | 'LOST'
  /** They have won. */
  | 'WON';

/** How a duel came about. */
export type DuelSource =
  /** A member challenged another one through the bot, whose answer tells of it where they did. */
  | 'BOT'
  /** A member challenged another one by themselves, such as in the extension. */
  | 'MEMBER'
  /** The queue paired them. */
  | 'QUEUE';

/** A duel has started. */
export type DuelStartedEvent = DuelEvent & Event & {
  __typename?: 'DuelStartedEvent';
  /** When it was told; to all but services the begin of the UTC day. */
  at: Scalars['DateTime']['output'];
  /** Where the duel takes place. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As it is now. */
  duel: Duel;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `DUEL`. */
  notification: NotificationKind;
};

/** How far a duel is. */
export type DuelState =
  /** Its server was closed while it ran: it has no outcome. */
  | 'CANCELLED'
  /** The challenge waits for an answer. */
  | 'CHALLENGED'
  /** The challenged declined. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The outcome is final. It changes only where a moderator voids or restores something. */
  | 'FINAL'
  /** It runs. */
  | 'RUNNING'
  /** It is over, and what was made in time is being confirmed: the outcome may change. */
  | 'SETTLING'
  /** The challenger took the challenge back. */
  | 'WITHDRAWN';

/** It is as asked. */
export type DuelSuccess = {
  __typename?: 'DuelSuccess';
  /** The duel. */
  duel: Duel;
  /** False where it was so before: nothing was done. */
  isNew: Scalars['Boolean']['output'];
};

/** The duel, or its challenge, is too far on for this. */
export type DuelTooFarOnError = UserError & {
  __typename?: 'DuelTooFarOnError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The duels of a community's members. */
export type Duels = {
  __typename?: 'Duels';
  /** Those of them that challenge the signed-in user and wait for their answer. */
  challenges: Array<Duel>;
  /** Those that have started, latest first. */
  entries: DuelConnection;
  /** Who has been in a duel that is final, and shows their name, highest rating first: the rating of `Community.ratings`, which duels move as contests do. */
  ladder: DuelLadderConnection;
  /** The signed-in user's row of the ladder, with the place that it would have where they hide their name; null when they have none. */
  mine?: Maybe<DuelLadderEntry>;
  /** The signed-in user's duels here that run or settle and the challenges to and from them that are open, newest first; at most 20. */
  open: Array<Duel>;
  /**
   * Members by what their name in the Discord server begins with, in the order of their names, 20 at most: small and capital letters are the same where a name has
   * only one kind of them, or a capital first. Not who hides their name, nor the caller. For members who are signed in; nobody for anyone else.
   */
  opponents: Array<DuelOpponent>;
  /** What the signed-in user waits for here; null when they do not wait. */
  queueEntry?: Maybe<DuelQueueEntry>;
  /** Whether others may challenge the signed-in user here; null for who is no member. */
  takesChallenges?: Maybe<Scalars['Boolean']['output']>;
};


/** The duels of a community's members. */
export type DuelschallengesArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** The duels of a community's members. */
export type DuelsentriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The duels of a community's members. */
export type DuelsladderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The duels of a community's members. */
export type DuelsmineArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** The duels of a community's members. */
export type DuelsopenArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** The duels of a community's members. */
export type DuelsopponentsArgs = {
  name: Scalars['String']['input'];
};


/** The duels of a community's members. */
export type DuelsqueueEntryArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/** The duels of a community's members. */
export type DuelstakesChallengesArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which plan. */
export type EndStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What comes of `endStudyPlan`. */
export type EndStudyPlanResult = InvalidInputError | NotModeratorError | StudyPlanNotFoundError | StudyPlanSuccess;

/** Somebody who takes part in a contest, or would. */
export type Entrant = {
  __typename?: 'Entrant';
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** How they appear. */
  shownAs: ShownAs;
  /** Null unless `shownAs` is `NAME` or it is the signed-in user. */
  user?: Maybe<User>;
};


/** Somebody who takes part in a contest, or would. */
export type EntrantmayBeMentionedArgs = {
  kind?: InputMaybe<NotificationKind>;
};

/** A page of entrants. */
export type EntrantConnection = {
  __typename?: 'EntrantConnection';
  /** The entrants, each with its cursor. */
  edges: Array<EntrantEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entrant of a page. */
export type EntrantEdge = {
  __typename?: 'EntrantEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The entrant. */
  node: Entrant;
};

/** Nobody need join the contest, or be invited to it. */
export type EntryNotNeededError = UserError & {
  __typename?: 'EntryNotNeededError';
  /** One sentence that says why. */
  message: Scalars['String']['output'];
};

/** How somebody stands to a contest. */
export type EntryState =
  /** Moderators have taken their row out. */
  | 'DISQUALIFIED'
  /** They are invited, and have not joined. */
  | 'INVITED'
  /** They take part, as everybody does where nobody need join. */
  | 'JOINED'
  /** They have not joined. */
  | 'NONE';

/** It is as asked. */
export type EntrySuccess = {
  __typename?: 'EntrySuccess';
  /** The contest. */
  contest: Contest;
  /** False where it was so before: nothing was done. */
  isNew: Scalars['Boolean']['output'];
};

/** Something that happened. Events of one LeetCord are in one order. */
export type Event = {
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Where it happened. */
  community: Community;
  /** Where this event stands in the log: pass it as `after` to go on from here. For one community; services get places in the whole log. */
  cursor: Scalars['String']['output'];
  /** Of this event in its community: it leads to no other. */
  id: Scalars['ID']['output'];
  /** The kind of news that it is in Discord: which of the community's destinations are told of it. */
  notification: NotificationKind;
};

/** Which reminder is finished. */
export type FinishStreakReminderInput = {
  /** As `takeStreakReminders` gave it. */
  id: Scalars['ID']['input'];
  /** Whether Discord refuses direct messages to them: they are reminded no more. */
  isRefused?: Scalars['Boolean']['input'];
};

/** What comes of `finishStreakReminder`. */
export type FinishStreakReminderResult = FinishStreakReminderSuccess | InvalidInputError;

/** It is known now. */
export type FinishStreakReminderSuccess = {
  __typename?: 'FinishStreakReminderSuccess';
  /** The reminder's id. */
  id: Scalars['ID']['output'];
};

/**
 * Somebody was first to solve a problem of a contest that has a set of problems. Told again where somebody turns out to have been earlier, so often that it is
 * no flood: three times for a problem. Nothing is told of what was solved since the standings froze.
 */
export type FirstSolveEvent = Event & {
  __typename?: 'FirstSolveEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Where the contest takes place. */
  community: Community;
  /** As it is now. */
  contest: Contest;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** Whether it was told before, of somebody who was later. */
  isCorrection: Scalars['Boolean']['output'];
  /** `CONTEST_PROGRESS`. */
  notification: NotificationKind;
  /** The problem; `firstSolvedBy` says who was first, as far as is known now. */
  problem: ContestProblem;
};

/** Which Discord channel is gone. */
export type ForgetNewsChannelInput = {
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['input'];
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `forgetNewsChannel`. */
export type ForgetNewsChannelResult = CommunityNotFoundError | ForgetNewsChannelSuccess | InvalidInputError;

/** No more news go to the channel. */
export type ForgetNewsChannelSuccess = {
  __typename?: 'ForgetNewsChannelSuccess';
  /** Whether any went there until now. */
  wasSet: Scalars['Boolean']['output'];
};

/** Who is forgotten. */
export type ForgetUserInput = {
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** They are forgotten. */
export type ForgetUserResult = {
  __typename?: 'ForgetUserResult';
  /** The user. */
  userId: Scalars['ID']['output'];
};

/**
 * A ranked list of those who chose to be on it, for a window of time. A first solve counts that was confirmed by LeetCord, also one of the time before they
 * chose so. What communities do about submissions and members does not change it, but for a submission that is void in all communities in which it counted.
 */
export type GlobalLeaderboard = {
  __typename?: 'GlobalLeaderboard';
  /**
   * The signed-in user's row with the rows around it: as many above as below where there are as many, else more below. Null when they have no row. For an
   * API key those of its owner: needs the scope ACCOUNT_READ.
   */
  aroundMe?: Maybe<LeaderboardEntryConnection>;
  /** The moment after the window's last; null for all time. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rows, first place first. `displayName` is null in all: they show `user.displayName`. */
  entries: LeaderboardEntryConnection;
  /** Of the window's kind and its stretch of time: each week has its own. */
  id: Scalars['ID']['output'];
  /** Whether the signed-in user chose to be on it; null where nobody is signed in. */
  includesMe?: Maybe<Scalars['Boolean']['output']>;
  /** The signed-in user's row, wherever it stands; null when there is none. */
  mine?: Maybe<LeaderboardEntry>;
  /** As of `Leaderboard`. */
  rankedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for all time. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long the window is. */
  window: BoardWindow;
};


/**
 * A ranked list of those who chose to be on it, for a window of time. A first solve counts that was confirmed by LeetCord, also one of the time before they
 * chose so. What communities do about submissions and members does not change it, but for a submission that is void in all communities in which it counted.
 */
export type GlobalLeaderboardaroundMeArgs = {
  first?: Scalars['Int']['input'];
  member?: InputMaybe<DiscordMemberInput>;
};


/**
 * A ranked list of those who chose to be on it, for a window of time. A first solve counts that was confirmed by LeetCord, also one of the time before they
 * chose so. What communities do about submissions and members does not change it, but for a submission that is void in all communities in which it counted.
 */
export type GlobalLeaderboardentriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A ranked list of those who chose to be on it, for a window of time. A first solve counts that was confirmed by LeetCord, also one of the time before they
 * chose so. What communities do about submissions and members does not change it, but for a submission that is void in all communities in which it counted.
 */
export type GlobalLeaderboardincludesMeArgs = {
  member?: InputMaybe<DiscordMemberInput>;
};


/**
 * A ranked list of those who chose to be on it, for a window of time. A first solve counts that was confirmed by LeetCord, also one of the time before they
 * chose so. What communities do about submissions and members does not change it, but for a submission that is void in all communities in which it counted.
 */
export type GlobalLeaderboardmineArgs = {
  member?: InputMaybe<DiscordMemberInput>;
};

/** It is as asked. */
export type GlobalLeaderboardConsentSuccess = {
  __typename?: 'GlobalLeaderboardConsentSuccess';
  /** Whether they are on the global leaderboards from now on. */
  isShown: Scalars['Boolean']['output'];
};

/** From which event on which channel's news wait. */
export type HoldNewsInput = {
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['input'];
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The first event that waits. */
  cursor: Scalars['String']['input'];
  /** Why it waits. */
  reason?: HoldReason;
  /** The key of the post that Discord refused: it counts as never begun. With another reason, nothing is held where the post was begun: it may be there. */
  refusedKey: Scalars['String']['input'];
};

/** What comes of `holdNews`. */
export type HoldNewsResult = CommunityNotFoundError | HoldNewsSuccess | InvalidInputError;

/** Whether the news wait. */
export type HoldNewsSuccess = {
  __typename?: 'HoldNewsSuccess';
  /** False where no news go to the channel any more. */
  isHeld: Scalars['Boolean']['output'];
  /** Whether to tell the server's owner of the channel: once a hold, and once a day. */
  tellOwner: Scalars['Boolean']['output'];
};

/** Why news wait. */
export type HoldReason =
  /** There were more in the channel than are posted by themselves. */
  | 'FLOOD'
  /** They came in quiet hours. */
  | 'QUIET_HOURS'
  /** Discord refused them. */
  | 'REFUSED';

/** Who takes which subscriber. */
export type HoldSubscriberInput = {
  /** What no other replica that runs is called, 1 to 64 letters, digits and dashes. */
  holder: Scalars['String']['input'];
  /**
   * Takes the subscriber from another holder if its beat is still this one. For a caller that has seen it unchanged for longer than that holder
   * relies on having it.
   */
  ifBeat?: InputMaybe<Scalars['Int']['input']>;
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: Scalars['String']['input'];
};

/** What comes of `holdSubscriber`. */
export type HoldSubscriberResult = HoldSubscriberSuccess | InvalidInputError;

/** Who has the subscriber now. */
export type HoldSubscriberSuccess = {
  __typename?: 'HoldSubscriberSuccess';
  /** Changes whenever somebody takes or keeps the subscriber. Nobody's clock counts: whoever waits measures for how long it stays the same. */
  beat: Scalars['Int']['output'];
  /** Whether the caller has the subscriber now. */
  isHeld: Scalars['Boolean']['output'];
};

/** Something in the input is not as it should be. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** The input field that is wrong, such as `username`. */
  field: Scalars['String']['output'];
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Who is invited to which contest. */
export type InviteToContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** The Discord account of a member; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** The user; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `inviteToContest`. */
export type InviteToContestResult = CommunityNotFoundError | ContestNotFoundError | ContestOverError | EntryNotNeededError | EntrySuccess | InvalidInputError | MemberNotFoundError | NotModeratorError;

/** Which contest. */
export type JoinContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
};

/** What comes of `joinContest`. */
export type JoinContestResult = CommunityNotFoundError | ContestNotFoundError | ContestOverError | EntryNotNeededError | EntrySuccess | InvalidInputError | NotInvitedError | NotMemberError;

/** Who waits for what. */
export type JoinDuelQueueInput = {
  /** 1, or 3 for best of three: who has won two rounds has won. */
  bestOf?: Scalars['Int']['input'];
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which they duel. */
  communityId: Scalars['ID']['input'];
  /** The problems are picked from one of these difficulties; from any when left out. */
  difficulties?: InputMaybe<Array<Difficulty>>;
  /** They have this contest rating at most. Leaves out problems without a rating. */
  maxRating?: InputMaybe<Scalars['Float']['input']>;
  /** They have this contest rating at least. Leaves out problems without a rating. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
};

/** What comes of `joinDuelQueue`. */
export type JoinDuelQueueResult = CommunityNotFoundError | InvalidInputError | JoinDuelQueueSuccess | LeetCodeAccountNeededError | NotMemberError | PlayerBusyError;

/** They wait, or are in a duel already. */
export type JoinDuelQueueSuccess = {
  __typename?: 'JoinDuelQueueSuccess';
  /** What they wait for; null where somebody waited. */
  entry?: Maybe<DuelQueueEntry>;
  /** The duel that has started; null while nobody else waits for the same. */
  started?: Maybe<Duel>;
};

/** Which plan. */
export type JoinStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What comes of `joinStudyPlan`. */
export type JoinStudyPlanResult = InvalidInputError | NotMemberError | StudyPlanEntrySuccess | StudyPlanFullError | StudyPlanNotFoundError | StudyPlanOverError;

/** Which message shows the standings of which contest. */
export type KeepStandingsMessageInput = {
  /** The channel. */
  channelId: Scalars['ID']['input'];
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** The message. Null where there is none to edit, such as after a moderator deleted it: none is posted again. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** What it shows, as `outdatedStandings` told. */
  revision: Scalars['String']['input'];
};

/** What comes of `keepStandingsMessage`. */
export type KeepStandingsMessageResult = ContestNotFoundError | InvalidInputError | KeepStandingsMessageSuccess;

/** The message is known. */
export type KeepStandingsMessageSuccess = {
  __typename?: 'KeepStandingsMessageSuccess';
  /** The contest. */
  contest: Contest;
};

/** A community keeps one owner at least: make somebody else an owner first. */
export type LastOwnerError = UserError & {
  __typename?: 'LastOwnerError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A ranked list of a community's members for a window of time. */
export type Leaderboard = {
  __typename?: 'Leaderboard';
  /**
   * The signed-in user's row with the rows around it: as many above as below where there are as many, else more below. Null when they have no row. For an
   * API key those of its owner: needs the scope ACCOUNT_READ.
   */
  aroundMe?: Maybe<LeaderboardEntryConnection>;
  /** Whose board it is. */
  community: Community;
  /** The difficulty that it is about; null for any. */
  difficulty?: Maybe<Difficulty>;
  /** The moment after the window's last; null for all time. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rows, first place first. */
  entries: LeaderboardEntryConnection;
  /** Of the community, the window's kind and its stretch of time: each week has its own. */
  id: Scalars['ID']['output'];
  /** The signed-in user's row, wherever it stands; null when there is none. */
  mine?: Maybe<LeaderboardEntry>;
  /**
   * Null while all ranks are of this moment, as they are up to 1,000 rows. Else the moment of which ranks beyond the 1,000th and `totalCount` are; to the
   * 1,000th they are of this moment. They are counted anew within about a minute of a change, or minutes where there are a million.
   */
  rankedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for all time. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The IANA name of the time zone by which the window begins and ends. A change of it counts from the next day there on. */
  timeZone: Scalars['String']['output'];
  /** The slug of the topic that it is about; null for any. */
  topic?: Maybe<Scalars['String']['output']>;
  /** How long the window is. */
  window: BoardWindow;
};


/** A ranked list of a community's members for a window of time. */
export type LeaderboardaroundMeArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A ranked list of a community's members for a window of time. */
export type LeaderboardentriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A ranked list of a community's members for a window of time. */
export type LeaderboardmineArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** More points rank first, then who reached them earlier. Equal on both is an equal rank: 1, 2, 2, 4. */
export type LeaderboardEntry = BoardRow & {
  __typename?: 'LeaderboardEntry';
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** For caches: of this row on this leaderboard. A row that becomes anonymous, or that of a former member, has another one from then on. */
  id: Scalars['ID']['output'];
  /** The begin of the UTC day for a hidden member's, of the minute for others of communities that the caller is not in. */
  lastScoredAt: Scalars['DateTime']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** What their first solves in the window gave them. */
  points: Scalars['Int']['output'];
  /** From 1. Equal rows have an equal rank: 1, 2, 2, 4. */
  rank: Scalars['Int']['output'];
  /**
   * The rank when the present day began, for movements. Null where there was none, and on boards of more than 1,000 rows, of single days, and of windows that
   * are over.
   */
  rankYesterday?: Maybe<Scalars['Int']['output']>;
  /** How the member appears. */
  shownAs: ShownAs;
  /** How many problems gave the points. */
  solved: Scalars['Int']['output'];
  /** Null unless `shownAs` is `NAME` or the row is the signed-in user's own. */
  user?: Maybe<User>;
};


/** More points rank first, then who reached them earlier. Equal on both is an equal rank: 1, 2, 2, 4. */
export type LeaderboardEntrymayBeMentionedArgs = {
  kind?: InputMaybe<NotificationKind>;
};

/** A page of a leaderboard. */
export type LeaderboardEntryConnection = {
  __typename?: 'LeaderboardEntryConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<LeaderboardEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; more than 1,000 of them as of `rankedAt` of the leaderboard. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type LeaderboardEntryEdge = {
  __typename?: 'LeaderboardEntryEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: LeaderboardEntry;
};

/** Which community is left. */
export type LeaveCommunityInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `leaveCommunity`. */
export type LeaveCommunityResult = CommunityNotFoundError | LastOwnerError | LeaveCommunitySuccess;

/** The membership has ended. */
export type LeaveCommunitySuccess = {
  __typename?: 'LeaveCommunitySuccess';
  /** The community that was left. */
  communityId: Scalars['ID']['output'];
};

/** Which contest. */
export type LeaveContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
};

/** What comes of `leaveContest`. */
export type LeaveContestResult = CommunityNotFoundError | ContestNotFoundError | ContestOverError | EntryNotNeededError | EntrySuccess | InvalidInputError | NotMemberError;

/** Who waits where. */
export type LeaveDuelQueueInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `leaveDuelQueue`. */
export type LeaveDuelQueueResult = CommunityNotFoundError | InvalidInputError | LeaveDuelQueueSuccess | NotMemberError;

/** They do not wait. */
export type LeaveDuelQueueSuccess = {
  __typename?: 'LeaveDuelQueueSuccess';
  /** False where they did not wait before. */
  isNew: Scalars['Boolean']['output'];
};

/** Which plan. */
export type LeaveStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What comes of `leaveStudyPlan`. */
export type LeaveStudyPlanResult = InvalidInputError | NotMemberError | StudyPlanEntrySuccess | StudyPlanNotFoundError;

/** One of the two has proven no LeetCode account. */
export type LeetCodeAccountNeededError = UserError & {
  __typename?: 'LeetCodeAccountNeededError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The user has not proven a LeetCode account yet. */
export type LeetCodeNotLinkedError = UserError & {
  __typename?: 'LeetCodeNotLinkedError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A contest of LeetCode's own starts within the hour. */
export type LeetCodeRoundReminderEvent = Event & {
  __typename?: 'LeetCodeRoundReminderEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Who is reminded. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `LEETCODE_ROUND`. */
  notification: NotificationKind;
  /** As it is now. */
  round: CommunityRound;
};

/** LeetCode has rated a contest of its own in which members took part. */
export type LeetCodeRoundResultsEvent = Event & {
  __typename?: 'LeetCodeRoundResultsEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Whose members took part. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** `LEETCODE_ROUND`. */
  notification: NotificationKind;
  /** As it is now. */
  round: CommunityRound;
};

/** A moment as clocks in a time zone show it. */
export type LocalTime = {
  __typename?: 'LocalTime';
  /** A sentence where clocks there show this twice, since they go back: which of both it is. Null where they show it once. */
  note?: Maybe<Scalars['String']['output']>;
  /** From UTC, such as `+01:00`. */
  offset: Scalars['String']['output'];
  /** Such as `2026-12-01 19:00`. */
  text: Scalars['String']['output'];
  /** The IANA name of the time zone. */
  timeZone: Scalars['String']['output'];
};

/** A user in a community. */
export type Member = {
  __typename?: 'Member';
  /** The name in the community's Discord server. Null where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** For caches: of this user in this community. */
  id: Scalars['ID']['output'];
  /** Whether the name is hidden from others on boards, in standings and in news. */
  isAnonymous: Scalars['Boolean']['output'];
  /** When they became a member. */
  joinedAt: Scalars['DateTime']['output'];
  /** Whether news in Discord may be about this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** The kinds of news that may not be about this member, though others may. */
  mutedNews: Array<NotificationKind>;
  /** What they may do. */
  role: CommunityRole;
  /** Their streak here, with the community's freezes. Null where their name is hidden from the caller. */
  streak?: Maybe<Streak>;
  /** Who it is. */
  user?: Maybe<User>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<MemberEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A member of a page. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Member;
};

/** The community has no such member. */
export type MemberNotFoundError = UserError & {
  __typename?: 'MemberNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The membership is as asked. */
export type MemberSuccess = {
  __typename?: 'MemberSuccess';
  /** As it is now. */
  member: Member;
};

/** Something submitted, as moderators see it. */
export type ModeratedSubmission = {
  __typename?: 'ModeratedSubmission';
  /** For `voidSubmission` and `restoreSubmission`. */
  id: Scalars['ID']['output'];
  /** Whether moderators have taken it out of what counts. */
  isVoid: Scalars['Boolean']['output'];
  /** What it gives on the community's boards, unless it is voided. */
  points: Scalars['Int']['output'];
  /** Of which problem. */
  problem?: Maybe<Problem>;
  /** When it was submitted; rounded as in `Submission`. */
  submittedAt: Scalars['DateTime']['output'];
  /** What LeetCode made of it. */
  verdict: Verdict;
};

/** It is as the moderator wants it. */
export type ModerationSuccess = {
  __typename?: 'ModerationSuccess';
  /** The community in which it takes effect. */
  community: Community;
  /** What the audit log has of it; null where nothing was done. */
  entry?: Maybe<AuditEntry>;
  /** False where it was so before: nothing was done. */
  isNew: Scalars['Boolean']['output'];
};

/** Which problem of which plan, and its new day. */
export type MoveStudyPlanItemInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** Today or later, as people write it: `tomorrow`, `monday`, `2026-12-01`. */
  date: Scalars['String']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The problem's slug, or its address. */
  problem: Scalars['String']['input'];
};

/** What comes of `moveStudyPlanItem`. */
export type MoveStudyPlanItemResult = InvalidInputError | NotModeratorError | StudyPlanNotFoundError | StudyPlanOverError | StudyPlanSuccess;

/** Which user's history goes to which other one. */
export type MoveUserInput = {
  /** The Discord account that was theirs and is the other one's from now on. */
  discordUserId: Scalars['ID']['input'];
  /** When that came to be. */
  since: Scalars['DateTime']['input'];
  /** Who has it from then on. */
  toUserId: Scalars['ID']['input'];
  /** Who is no more. */
  userId: Scalars['ID']['input'];
};

/** It is moved. */
export type MoveUserResult = {
  __typename?: 'MoveUserResult';
  /** Who has it now. */
  userId: Scalars['ID']['output'];
};

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a challenge, which starts the duel at once. For the challenged, by themselves or through the bot. Safe to repeat. */
  acceptDuel: AcceptDuelResult;
  /** Accepts the draw that the other player has offered, which ends the duel. For players, by themselves or through the bot. Safe to repeat. */
  acceptDuelDraw: DuelActionResult;
  /**
   * Says that a named subscriber has dealt with all events up to a cursor: `events` goes on after it. Needs the scope
   * `events:read`. Safe to repeat; an older cursor changes nothing.
   */
  acknowledgeEvents: AcknowledgeEventsResult;
  /**
   * Makes a user a member of a Discord server's community, unless they are banned from it or have left it since they came. Safe to repeat. Needs the scope
   * `members:write`.
   */
  addMember: AddMemberResult;
  /** Adds problems to a plan that is not over, at most 50 for a day. For the community's moderators, by themselves or through the bot. */
  addStudyPlanItems: AddStudyPlanItemsResult;
  /** Ends somebody's membership and keeps them out, by whatever Discord account they came, and takes their points off the community's boards and standings. Nobody bans owners or themselves; only owners ban moderators. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  banMember: BanMemberResult;
  /**
   * Cancels a contest that has not ended. Its standings stay as they are, and count for nothing. For the community's moderators, by themselves or
   * through the bot. Safe to repeat.
   */
  cancelContest: CancelContestResult;
  /**
   * Challenges a member to a duel. They have five minutes to accept. For members, by themselves or through the bot. Who challenges has neither another open
   * challenge nor a duel that runs.
   */
  challengeToDuel: ChallengeToDuelResult;
  /** Plans a contest with the rules of another one. For the community's moderators, by themselves or through the bot. */
  cloneContest: CloneContestResult;
  /**
   * Closes the community of a Discord server that is deleted or has removed the bot: only its members see it, there are no news, and its
   * contests that are not over are cancelled. Registered again within 30 days it opens again; after that it is deleted. Safe to repeat.
   * For the bot: needs the scope `communities:write`.
   */
  closeCommunity: CloseCommunityResult;
  /** Plans a contest. For the community's moderators, by themselves or through the bot. */
  createContest: CreateContestResult;
  /** Plans one contest from a template. For the community's moderators, by themselves or through the bot. */
  createContestFromTemplate: CreateContestFromTemplateResult;
  /**
   * Makes a study plan: problems, each with the day that it is for. A community has at most 10 that are not over. For its moderators, by themselves or through the
   * bot.
   */
  createStudyPlan: CreateStudyPlanResult;
  /** Declines a challenge. For the challenged, by themselves or through the bot. Safe to repeat. */
  declineDuel: DuelActionResult;
  /** Deletes a template. What is planned from it stays as it is. For the community's moderators, by themselves or through the bot. */
  deleteContestTemplate: DeleteContestTemplateResult;
  /** Deletes a plan, and who was on it. For the community's moderators, by themselves or through the bot. */
  deleteStudyPlan: DeleteStudyPlanResult;
  /** Takes somebody's row out of a contest's standings, also of one that is final. What they solve goes on counting on the community's boards. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  disqualifyEntrant: DisqualifyEntrantResult;
  /** Ends a plan today. What members did of it stays to be seen. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  endStudyPlan: EndStudyPlanResult;
  /**
   * Says that a member has been reminded, or does not take direct messages, which ends their reminders. Safe to repeat. For the bot: needs the scope
   * `communities:write`.
   */
  finishStreakReminder: FinishStreakReminderResult;
  /** Sends no more news to a channel because Discord has deleted it. Needs the scope `events:read`. */
  forgetNewsChannel: ForgetNewsChannelResult;
  /**
   * Forgets a user for good: memberships, reports, and what their submissions tell of them. Their points stay, as those of a
   * former member. The user cannot come back under this id. Safe to repeat. Needs the scope `users:forget`.
   */
  forgetUser: ForgetUserResult;
  /**
   * Holds a channel's news back from an event on: they wait in the event log until `releaseNews`. Where they wait already, and where no
   * news go there any more, changes nothing. Needs the scope `events:read`.
   */
  holdNews: HoldNewsResult;
  /**
   * Takes a named subscriber for one of several replicas of a service, or keeps it for the one that has it: the others stand by. Needs the
   * scope `events:read`. Whoever has it repeats this every few seconds; see `beat`.
   */
  holdSubscriber: HoldSubscriberResult;
  /** Lets a member join a contest that is by invitation. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  inviteToContest: InviteToContestResult;
  /**
   * Has a member take part in a contest, before it or while it runs. All that they solved since its start counts, whenever they join. By themselves, or
   * through the bot. Safe to repeat.
   */
  joinContest: JoinContestResult;
  /**
   * Has a member wait for somebody to duel with, ten minutes at most: of those who wait for the same they get the one whose rating is nearest, and the duel starts at
   * once. Repeated it waits for what is said last. For members, by themselves or through the bot.
   */
  joinDuelQueue: JoinDuelQueueResult;
  /**
   * Puts a member on a plan that is not over: others then see how far they are. All that they solved counts, whenever they join. By themselves, or through the bot.
   * Safe to repeat.
   */
  joinStudyPlan: JoinStudyPlanResult;
  /**
   * Says which message in a channel shows a contest's standings, and of which revision: it is edited from then on. Safe to repeat. Needs the scope
   * `events:read`.
   */
  keepStandingsMessage: KeepStandingsMessageResult;
  /** Ends the signed-in user's own membership. Their points stay on the boards as those of a former member. */
  leaveCommunity: LeaveCommunityResult;
  /**
   * Has a member take part no more, before a contest or while it runs. Their row leaves the standings, and is back once they join again. By themselves,
   * or through the bot. Safe to repeat.
   */
  leaveContest: LeaveContestResult;
  /** Has a member wait no longer. By themselves or through the bot. Safe to repeat. */
  leaveDuelQueue: LeaveDuelQueueResult;
  /** Takes a member off a plan. Who joins again loses nothing. By themselves, or through the bot. Safe to repeat. */
  leaveStudyPlan: LeaveStudyPlanResult;
  /** Gives a problem of a plan that is not over another day. For the community's moderators, by themselves or through the bot. */
  moveStudyPlanItem: MoveStudyPlanItemResult;
  /**
   * Hands what a user has over to another user, who is the same person and has the history: the Discord account and the memberships. What is
   * left of the first is forgotten. Safe to repeat; of several the last counts, in whatever order they are told. Needs the scope `users:forget`.
   */
  moveUser: MoveUserResult;
  /**
   * Keeps news of some kinds in Discord from being about the caller, or lets them again: in lists their name is left out, and what would be about them alone
   * is not posted. For members, by themselves or through the bot.
   */
  muteNews: MuteNewsResult;
  /**
   * Offers the other player a draw, which stands for five minutes; where they have offered one, accepts it. For players, by themselves or through the bot.
   * Safe to repeat.
   */
  offerDuelDraw: DuelActionResult;
  /**
   * Reports a submission that the signed-in user made on LeetCode. It is stored first, then checked with LeetCode; points come
   * only once LeetCode agrees. Safe to repeat: LeetCode's submission id is the key. 30 of a user's a minute are checked at once,
   * others within the next. While about 100 of the user's wait for LeetCode, others are refused with the code RATE_LIMITED:
   * report them again later.
   */
  recordSubmission: RecordSubmissionResult;
  /** Makes the community of a Discord server, private and without news, or renames and opens the one that is there. For the bot: needs the scope `communities:write`. */
  registerCommunity: RegisterCommunityResult;
  /** Says that what waits for a channel is posted there, up to an event. The hold ends when nothing waits behind it. Needs the scope `events:read`. */
  releaseNews: ReleaseNewsResult;
  /** Gives a named subscriber back, so that another replica can take it at once. Needs the scope `events:read`. Safe to repeat. */
  releaseSubscriber: ReleaseSubscriberResult;
  /**
   * Ends somebody's membership. For moderators, who can remove members, and owners, who can remove anybody else. Their points
   * stay on the boards as those of a former member.
   */
  removeMember: RemoveMemberResult;
  /** Takes a problem out of a plan that is not over, unless it would be over without it. For the community's moderators, by themselves or through the bot. */
  removeStudyPlanItem: RemoveStudyPlanItemResult;
  /**
   * Tells what Discord says of a member: who has left the server leaves its community too, as its last owner too. Safe to repeat; nothing
   * comes of somebody who is no member. For the bot: needs the scope `communities:write`.
   */
  reportDiscordMember: ReportDiscordMemberResult;
  /**
   * Says whether the bot may give the roles of a Discord server. Where it may not, nobody there is taken for an hour, or until it may. For the bot: needs the scope
   * `communities:write`.
   */
  reportTitleRoles: ReportTitleRolesResult;
  /** Has the picker pick other problems, before the start. For the community's moderators, by themselves or through the bot. */
  rerollContest: UpdateContestResult;
  /** Gives a duel up: the other player wins. For players, by themselves or through the bot. Safe to repeat. */
  resignDuel: DuelActionResult;
  /** Gives somebody who was disqualified their row back, with all that they have done in the contest. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  restoreEntrant: RestoreEntrantResult;
  /** Lets a submission that was voided count again in a community. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  restoreSubmission: RestoreSubmissionResult;
  /**
   * Saves what contests are planned from, by hand or each week; in place of the template of this title where there is one. What is planned from it already
   * stays as it is. For the community's moderators, by themselves or through the bot. Safe to repeat.
   */
  saveContestTemplate: SaveContestTemplateResult;
  /**
   * Sends all of a community's news to one Discord channel, or turns them off. What waits for the channel before goes along. For the bot on
   * behalf of a moderator: needs the scope `communities:write`.
   */
  setAnnouncementChannel: SetAnnouncementChannelResult;
  /**
   * Chooses the language in which the bot posts in the community's Discord server. A language that the bot does not speak is kept, and English is
   * spoken. Only the community's moderators and owners, or the bot on behalf of one.
   */
  setCommunityLanguage: SetCommunityLanguageResult;
  /**
   * Sets the time zone in which people of a community write times. What is planned already stays at its moments. For its moderators, by
   * themselves or through the bot.
   */
  setCommunityTimeZone: SetCommunityTimeZoneResult;
  /** Makes a community public or private. For its moderators, by themselves or through the bot. */
  setCommunityVisibility: SetCommunityVisibilityResult;
  /**
   * Sets when a community is reminded of its contests, also of those that are planned, unless they start sooner than that. For the community's
   * moderators, by themselves or through the bot. Safe to repeat.
   */
  setContestReminder: SetContestReminderResult;
  /**
   * Sets which Discord channels get one kind of a community's news; none turns it off. Safe to repeat. For the bot on behalf of a moderator:
   * needs the scope `communities:write`.
   */
  setDestinations: SetDestinationsResult;
  /**
   * Chooses when a community is told of its week, in its time zone. A week is told once, so a change may leave out none and repeat none. For its
   * moderators, by themselves or through the bot.
   */
  setDigestTime: SetDigestTimeResult;
  /** Says whether others may challenge a member in a community. For members, by themselves or through the bot. Safe to repeat. */
  setDuelChallenges: SetDuelChallengesResult;
  /**
   * Chooses after how many solves in ten minutes those that follow are told in one post, in each of a community's channels. For its moderators, by themselves or
   * through the bot.
   */
  setGathering: SetGatheringResult;
  /**
   * Puts the signed-in user on the global leaderboards, with their name and what they have solved since LeetCord knows them, or takes them off at once. They
   * are on none until they choose so.
   */
  setGlobalLeaderboardConsent: SetGlobalLeaderboardConsentResult;
  /**
   * Says which LeetCode name a user has proven, or that they have none any more, so that the sweep finds what no extension
   * reports. What came to be last counts, in whatever order it is told. Safe to repeat. Needs the scope `members:write`.
   */
  setLeetCodeAccount: SetLeetCodeAccountResult;
  /** Gives a member another role. For the community's owners. */
  setMemberRole: SetMemberRoleResult;
  /** Sets how the signed-in user appears to others in one community. */
  setMyPrivacy: SetMyPrivacyResult;
  /**
   * Chooses who may see the caller's profile, in all communities at once. Public is for who has proven a LeetCode name: it is the profile's address. For members, by
   * themselves or through the bot.
   */
  setProfileVisibility: SetProfileVisibilityResult;
  /** Chooses when of each day a community's news wait, in its time zone. What waits already follows. For its moderators, by themselves or through the bot. */
  setQuietHours: SetQuietHoursResult;
  /**
   * Changes what solving a problem gives in a community, for what is submitted from the next second on; at most 10 times a day. Points that were
   * given stay as they are. For the community's moderators, by themselves or through the bot. Safe to repeat.
   */
  setScoringRules: SetScoringRulesResult;
  /**
   * Chooses how many missed days in a calendar month a streak survives in a community. It counts for days that end from now on. For its moderators, by themselves
   * or through the bot.
   */
  setStreakFreezes: SetStreakFreezesResult;
  /**
   * Chooses when the caller is reminded in Discord, by a direct message, that their streak ends: on a day on which they have solved nothing yet, once. In one
   * community at a time. For members, by themselves or through the bot.
   */
  setStreakReminder: SetStreakResult;
  /**
   * Chooses the time zone in which the days of the caller's streaks begin, from now on: days before stay as they are. For members, by themselves or
   * through the bot.
   */
  setStreakTimeZone: SetStreakResult;
  /**
   * Chooses the role of a community's Discord server that the bot gives to members with a title, or none. A role that stands for a title no more stays with who
   * has it. Safe to repeat. For the bot on behalf of a moderator, since it looks at what Discord lets them give: needs the scope `communities:write`.
   */
  setTitleRole: SetTitleRoleResult;
  /** Says that somebody who was taken has the role of their title, and that of no other one. Safe to repeat. For the bot: needs the scope `communities:write`. */
  settleTitleRoleCheck: SettleTitleRoleCheckResult;
  /**
   * Leaves out the contest of one day, or takes that back. One that is planned already is cancelled, and stays so. For the community's moderators, by
   * themselves or through the bot. Safe to repeat.
   */
  skipContestOccurrence: SkipContestOccurrenceResult;
  /**
   * Says that the bot is about to make a post, so that after a kill it knows that the post may be there. Safe to repeat: the answer says
   * when it was said first. Needs the scope `events:read`.
   */
  startPost: StartPostResult;
  /**
   * Fixes which of the events that wait for a channel are told in one post, and how many of which kind they are: those that wait now. Safe to
   * repeat: until they are released the answer stays the same. Needs the scope `events:read`.
   */
  sumUpNews: SumUpNewsResult;
  /**
   * Takes members of open communities of whom Discord is to be asked whether they are still in its server, and by which name: those who
   * were not asked about for an hour, the longest first. Each is taken once an hour. For the bot: needs the scope `communities:write`.
   */
  takeDiscordMembers: TakeDiscordMembersResult;
  /**
   * Takes members who want to be reminded now: their streak ends today, and they have solved nothing new yet. Each is taken again until it is
   * finished, at most once a minute. For the bot: needs the scope `communities:write`.
   */
  takeStreakReminders: TakeStreakRemindersResult;
  /**
   * Takes people whose roles in a Discord server may not be those of their titles: their ratings have moved, they came, left, or hide their names, the roles were
   * chosen anew, or a day has passed. Each is given again ten minutes later unless it is settled. For the bot: needs the scope `communities:write`.
   */
  takeTitleRoleChecks: TakeTitleRoleChecksResult;
  /** Lifts a ban. The points are back at once; the membership is once they join again. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  unbanMember: UnbanMemberResult;
  /**
   * Changes what was planned: all of it until the start; after it the title, and the end to a later one while the contest runs. For the
   * community's moderators, by themselves or through the bot.
   */
  updateContest: UpdateContestResult;
  /**
   * Changes what a plan that is not over is called, and whether it counts what was solved before. What is left out stays. For the community's moderators, by
   * themselves or through the bot. Safe to repeat.
   */
  updateStudyPlan: UpdateStudyPlanResult;
  /** Takes a submission out of the boards and standings of a community, also of contests that are final. Its problem stays solved. For the community's moderators, by themselves or through the bot. Safe to repeat. */
  voidSubmission: VoidSubmissionResult;
  /** Takes a challenge back. For the challenger, by themselves or through the bot. Safe to repeat. */
  withdrawDuel: DuelActionResult;
};


/** What can be changed. */
export type MutationacceptDuelArgs = {
  input: AcceptDuelInput;
};


/** What can be changed. */
export type MutationacceptDuelDrawArgs = {
  input: AcceptDuelDrawInput;
};


/** What can be changed. */
export type MutationacknowledgeEventsArgs = {
  input: AcknowledgeEventsInput;
};


/** What can be changed. */
export type MutationaddMemberArgs = {
  input: AddMemberInput;
};


/** What can be changed. */
export type MutationaddStudyPlanItemsArgs = {
  input: AddStudyPlanItemsInput;
};


/** What can be changed. */
export type MutationbanMemberArgs = {
  input: BanMemberInput;
};


/** What can be changed. */
export type MutationcancelContestArgs = {
  input: CancelContestInput;
};


/** What can be changed. */
export type MutationchallengeToDuelArgs = {
  input: ChallengeToDuelInput;
};


/** What can be changed. */
export type MutationcloneContestArgs = {
  input: CloneContestInput;
};


/** What can be changed. */
export type MutationcloseCommunityArgs = {
  input: CloseCommunityInput;
};


/** What can be changed. */
export type MutationcreateContestArgs = {
  input: CreateContestInput;
};


/** What can be changed. */
export type MutationcreateContestFromTemplateArgs = {
  input: CreateContestFromTemplateInput;
};


/** What can be changed. */
export type MutationcreateStudyPlanArgs = {
  input: CreateStudyPlanInput;
};


/** What can be changed. */
export type MutationdeclineDuelArgs = {
  input: DeclineDuelInput;
};


/** What can be changed. */
export type MutationdeleteContestTemplateArgs = {
  input: DeleteContestTemplateInput;
};


/** What can be changed. */
export type MutationdeleteStudyPlanArgs = {
  input: DeleteStudyPlanInput;
};


/** What can be changed. */
export type MutationdisqualifyEntrantArgs = {
  input: DisqualifyEntrantInput;
};


/** What can be changed. */
export type MutationendStudyPlanArgs = {
  input: EndStudyPlanInput;
};


/** What can be changed. */
export type MutationfinishStreakReminderArgs = {
  input: FinishStreakReminderInput;
};


/** What can be changed. */
export type MutationforgetNewsChannelArgs = {
  input: ForgetNewsChannelInput;
};


/** What can be changed. */
export type MutationforgetUserArgs = {
  input: ForgetUserInput;
};


/** What can be changed. */
export type MutationholdNewsArgs = {
  input: HoldNewsInput;
};


/** What can be changed. */
export type MutationholdSubscriberArgs = {
  input: HoldSubscriberInput;
};


/** What can be changed. */
export type MutationinviteToContestArgs = {
  input: InviteToContestInput;
};


/** What can be changed. */
export type MutationjoinContestArgs = {
  input: JoinContestInput;
};


/** What can be changed. */
export type MutationjoinDuelQueueArgs = {
  input: JoinDuelQueueInput;
};


/** What can be changed. */
export type MutationjoinStudyPlanArgs = {
  input: JoinStudyPlanInput;
};


/** What can be changed. */
export type MutationkeepStandingsMessageArgs = {
  input: KeepStandingsMessageInput;
};


/** What can be changed. */
export type MutationleaveCommunityArgs = {
  input: LeaveCommunityInput;
};


/** What can be changed. */
export type MutationleaveContestArgs = {
  input: LeaveContestInput;
};


/** What can be changed. */
export type MutationleaveDuelQueueArgs = {
  input: LeaveDuelQueueInput;
};


/** What can be changed. */
export type MutationleaveStudyPlanArgs = {
  input: LeaveStudyPlanInput;
};


/** What can be changed. */
export type MutationmoveStudyPlanItemArgs = {
  input: MoveStudyPlanItemInput;
};


/** What can be changed. */
export type MutationmoveUserArgs = {
  input: MoveUserInput;
};


/** What can be changed. */
export type MutationmuteNewsArgs = {
  input: MuteNewsInput;
};


/** What can be changed. */
export type MutationofferDuelDrawArgs = {
  input: OfferDuelDrawInput;
};


/** What can be changed. */
export type MutationrecordSubmissionArgs = {
  input: RecordSubmissionInput;
};


/** What can be changed. */
export type MutationregisterCommunityArgs = {
  input: RegisterCommunityInput;
};


/** What can be changed. */
export type MutationreleaseNewsArgs = {
  input: ReleaseNewsInput;
};


/** What can be changed. */
export type MutationreleaseSubscriberArgs = {
  input: ReleaseSubscriberInput;
};


/** What can be changed. */
export type MutationremoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be changed. */
export type MutationremoveStudyPlanItemArgs = {
  input: RemoveStudyPlanItemInput;
};


/** What can be changed. */
export type MutationreportDiscordMemberArgs = {
  input: ReportDiscordMemberInput;
};


/** What can be changed. */
export type MutationreportTitleRolesArgs = {
  input: ReportTitleRolesInput;
};


/** What can be changed. */
export type MutationrerollContestArgs = {
  input: RerollContestInput;
};


/** What can be changed. */
export type MutationresignDuelArgs = {
  input: ResignDuelInput;
};


/** What can be changed. */
export type MutationrestoreEntrantArgs = {
  input: RestoreEntrantInput;
};


/** What can be changed. */
export type MutationrestoreSubmissionArgs = {
  input: RestoreSubmissionInput;
};


/** What can be changed. */
export type MutationsaveContestTemplateArgs = {
  input: SaveContestTemplateInput;
};


/** What can be changed. */
export type MutationsetAnnouncementChannelArgs = {
  input: SetAnnouncementChannelInput;
};


/** What can be changed. */
export type MutationsetCommunityLanguageArgs = {
  input: SetCommunityLanguageInput;
};


/** What can be changed. */
export type MutationsetCommunityTimeZoneArgs = {
  input: SetCommunityTimeZoneInput;
};


/** What can be changed. */
export type MutationsetCommunityVisibilityArgs = {
  input: SetCommunityVisibilityInput;
};


/** What can be changed. */
export type MutationsetContestReminderArgs = {
  input: SetContestReminderInput;
};


/** What can be changed. */
export type MutationsetDestinationsArgs = {
  input: SetDestinationsInput;
};


/** What can be changed. */
export type MutationsetDigestTimeArgs = {
  input: SetDigestTimeInput;
};


/** What can be changed. */
export type MutationsetDuelChallengesArgs = {
  input: SetDuelChallengesInput;
};


/** What can be changed. */
export type MutationsetGatheringArgs = {
  input: SetGatheringInput;
};


/** What can be changed. */
export type MutationsetGlobalLeaderboardConsentArgs = {
  input: SetGlobalLeaderboardConsentInput;
};


/** What can be changed. */
export type MutationsetLeetCodeAccountArgs = {
  input: SetLeetCodeAccountInput;
};


/** What can be changed. */
export type MutationsetMemberRoleArgs = {
  input: SetMemberRoleInput;
};


/** What can be changed. */
export type MutationsetMyPrivacyArgs = {
  input: SetMyPrivacyInput;
};


/** What can be changed. */
export type MutationsetProfileVisibilityArgs = {
  input: SetProfileVisibilityInput;
};


/** What can be changed. */
export type MutationsetQuietHoursArgs = {
  input: SetQuietHoursInput;
};


/** What can be changed. */
export type MutationsetScoringRulesArgs = {
  input: SetScoringRulesInput;
};


/** What can be changed. */
export type MutationsetStreakFreezesArgs = {
  input: SetStreakFreezesInput;
};


/** What can be changed. */
export type MutationsetStreakReminderArgs = {
  input: SetStreakReminderInput;
};


/** What can be changed. */
export type MutationsetStreakTimeZoneArgs = {
  input: SetStreakTimeZoneInput;
};


/** What can be changed. */
export type MutationsetTitleRoleArgs = {
  input: SetTitleRoleInput;
};


/** What can be changed. */
export type MutationsettleTitleRoleCheckArgs = {
  input: SettleTitleRoleCheckInput;
};


/** What can be changed. */
export type MutationskipContestOccurrenceArgs = {
  input: SkipContestOccurrenceInput;
};


/** What can be changed. */
export type MutationstartPostArgs = {
  input: StartPostInput;
};


/** What can be changed. */
export type MutationsumUpNewsArgs = {
  input: SumUpNewsInput;
};


/** What can be changed. */
export type MutationtakeDiscordMembersArgs = {
  input: TakeDiscordMembersInput;
};


/** What can be changed. */
export type MutationtakeStreakRemindersArgs = {
  input: TakeStreakRemindersInput;
};


/** What can be changed. */
export type MutationtakeTitleRoleChecksArgs = {
  input: TakeTitleRoleChecksInput;
};


/** What can be changed. */
export type MutationunbanMemberArgs = {
  input: UnbanMemberInput;
};


/** What can be changed. */
export type MutationupdateContestArgs = {
  input: UpdateContestInput;
};


/** What can be changed. */
export type MutationupdateStudyPlanArgs = {
  input: UpdateStudyPlanInput;
};


/** What can be changed. */
export type MutationvoidSubmissionArgs = {
  input: VoidSubmissionInput;
};


/** What can be changed. */
export type MutationwithdrawDuelArgs = {
  input: WithdrawDuelInput;
};

/** Which kinds of news leave a member out, or do so no more. */
export type MuteNewsInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** False has news of these kinds be about the member again. */
  isMuted?: Scalars['Boolean']['input'];
  /** Which kinds; none changes nothing. */
  kinds: Array<NotificationKind>;
};

/** What comes of `muteNews`. */
export type MuteNewsResult = CommunityNotFoundError | InvalidInputError | MemberSuccess | NotMemberError;

/** News wait for a channel. */
export type NewsHold = {
  __typename?: 'NewsHold';
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['output'];
  /** Whose news they are. */
  community: Community;
  /**
   * When they are to be posted at the earliest: quiet hours end, or what belongs together has come. Null for as soon as Discord takes them, as where something
   * waits that is told at once.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they do. */
  reason: HoldReason;
  /** Since when the first of them waits. */
  since: Scalars['DateTime']['output'];
  /** The next events to post by themselves, in order: at most 10 in all. None when the rest is to be summed up. */
  waiting: Array<Event>;
  /** How many events wait. */
  waitingCount: Scalars['Int']['output'];
};


/** News wait for a channel. */
export type NewsHoldwaitingArgs = {
  first?: Scalars['Int']['input'];
};

/** The other player offers no draw. */
export type NoDrawOfferError = UserError & {
  __typename?: 'NoDrawOfferError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Nothing waits for this channel. */
export type NoNewsHoldError = UserError & {
  __typename?: 'NoNewsHoldError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Only who is invited may join. */
export type NotInvitedError = UserError & {
  __typename?: 'NotInvitedError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Who acts is no member of the community. */
export type NotMemberError = UserError & {
  __typename?: 'NotMemberError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Only a moderator or an owner of the community may do this. */
export type NotModeratorError = UserError & {
  __typename?: 'NotModeratorError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Only an owner of the community may do this. */
export type NotOwnerError = UserError & {
  __typename?: 'NotOwnerError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Nobody is signed in, or the sign-in has run out. */
export type NotSignedInError = UserError & {
  __typename?: 'NotSignedInError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Only another one may do this in the duel. */
export type NotYourDuelError = UserError & {
  __typename?: 'NotYourDuelError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
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
  /** Duels: challenges, starts, rounds and results. */
  | 'DUEL'
  /** LeetCode's own weekly and biweekly contests: before they start, and what members made of them. */
  | 'LEETCODE_ROUND'
  /** What study plans have for the day, and who is along, at the time of day of the weekly digest. */
  | 'STUDY_PLAN'
  /** Accepted submissions. */
  | 'SUBMISSION';

/** Which duel. */
export type OfferDuelDrawInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};

/** A message with a contest's standings that is not as it should be, or not there yet. */
export type OutdatedStandings = {
  __typename?: 'OutdatedStandings';
  /** Where they are shown. */
  channelId: Scalars['ID']['output'];
  /** Whose standings they are. */
  contest: Contest;
  /** The message that shows them. Null where it is yet to be posted. */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** Of what is to be shown: `keepStandingsMessage` wants it. */
  revision: Scalars['String']['output'];
};

/** Owners can't be banned. */
export type OwnerNotBannedError = UserError & {
  __typename?: 'OwnerNotBannedError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. True on a page that was asked for with `before`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. True on a page that was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item, for `before`; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Some of the problems that were picked. */
export type PickerSlot = {
  __typename?: 'PickerSlot';
  /** How many. */
  count: Scalars['Int']['output'];
  /** One of these; any when empty. */
  difficulties: Array<Difficulty>;
  /** The highest contest rating; null for none. */
  maxRating?: Maybe<Scalars['Float']['output']>;
  /** The lowest contest rating; null for none. */
  minRating?: Maybe<Scalars['Float']['output']>;
  /** All of these topics, by slug. */
  tags: Array<Scalars['ID']['output']>;
};

/** Some of the problems to be picked; each part that is given must hold. */
export type PickerSlotInput = {
  /** How many. */
  count?: Scalars['Int']['input'];
  /** One of these. */
  difficulties?: InputMaybe<Array<Difficulty>>;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: InputMaybe<Scalars['Float']['input']>;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
  /** What each of them gives, 1 to 100; by difficulty when left out. For the formats `LEETCODE` and `LOCKOUT`. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** All of these topics, by slug. At most 10. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A place on a board at the moment of an event. */
export type Place = {
  __typename?: 'Place';
  /** Null for the week's leaderboard. */
  contest?: Maybe<Contest>;
  /** The points after this submission. */
  points: Scalars['Int']['output'];
  /** The rank before this submission. Null where the user had none, and in events of earlier versions. */
  previousRank?: Maybe<Scalars['Int']['output']>;
  /** The rank after this submission, from 1. Beyond the 1,000th as of the `rankedAt` of its board. */
  rank: Scalars['Int']['output'];
  /** When the leaderboard's week begins: the one of the submission, which may be over. Null for a contest. */
  weekStartsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One of the two has a duel that runs, or who challenges has an open challenge. */
export type PlayerBusyError = UserError & {
  __typename?: 'PlayerBusyError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What one member can practise. */
export type Practice = {
  __typename?: 'Practice';
  /**
   * A problem picked at random that needs no LeetCode Premium, and that the member is not known to have solved; null when none is left that fits. Fails with
   * `RATE_LIMITED` when one member asks more than 30 times in a minute, and with `UPSTREAM_UNAVAILABLE` when problems cannot be looked up.
   */
  randomProblem?: Maybe<Problem>;
  /**
   * Up to three free problems that the member is not known to have solved, by their level and by topics of which they have solved little. The same all day (UTC)
   * while they solve nothing. Fails as `randomProblem` does.
   */
  recommendations: ProblemRecommendations;
};


/** What one member can practise. */
export type PracticerandomProblemArgs = {
  criteria?: InputMaybe<ProblemCriteriaInput>;
};

/** How strong a member is taken to be, by what LeetCord knows of them. */
export type PracticeLevel = {
  __typename?: 'PracticeLevel';
  /** From what it follows. */
  basis: PracticeLevelBasis;
  /** By and large. */
  difficulty: Difficulty;
  /** As a contest rating; null where they are known by difficulties alone. */
  rating?: Maybe<Scalars['Int']['output']>;
};

/** From what a member's level follows. */
export type PracticeLevelBasis =
  /** Their rating in the community's contests, if it is not provisional. */
  | 'RATING'
  /** The contest ratings of the last 20 rated problems that they solved, if these are 5 at least: the middle one. */
  | 'RECENT_RATINGS'
  /** How much they have solved of each difficulty. */
  | 'SOLVED_COUNTS';

/** A problem of a contest that could be planned. */
export type PreviewedProblem = {
  __typename?: 'PreviewedProblem';
  /** As in `ContestProblem`. */
  label: Scalars['String']['output'];
  /** As in `ContestProblem`. */
  points?: Maybe<Scalars['Int']['output']>;
  /** The problem. */
  problem: Problem;
};

/** A problem on LeetCode. */
export type Problem = {
  __typename?: 'Problem';
  /** As in leetcode.com/problems/<slug>/, such as `two-sum`. */
  slug: Scalars['ID']['output'];
};

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

/** What problems must be like to count; each part that is given must hold. */
export type ProblemCriteria = {
  __typename?: 'ProblemCriteria';
  /** One of these; any when empty. */
  difficulties: Array<Difficulty>;
  /** The highest contest rating; null for none. */
  maxRating?: Maybe<Scalars['Float']['output']>;
  /** The lowest contest rating; null for none. */
  minRating?: Maybe<Scalars['Float']['output']>;
  /** All of these topics, by slug. */
  tags: Array<Scalars['ID']['output']>;
};

/** What problems must be like to count; each part that is given must hold, and one must be given. */
export type ProblemCriteriaInput = {
  /** One of these. */
  difficulties?: InputMaybe<Array<Difficulty>>;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: InputMaybe<Scalars['Float']['input']>;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
  /** All of these topics, by slug. At most 10. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What the picker was asked for. */
export type ProblemPicker = {
  __typename?: 'ProblemPicker';
  /** The same seed picks the same, while the problems that are left stay the same. */
  seed: Scalars['String']['output'];
  /** In the order of the problems. */
  slots: Array<PickerSlot>;
};

/**
 * Picks problems that need no LeetCode Premium, that nobody who takes part is known to LeetCord to have solved, and that none of the community's last 10
 * contests had. Who takes part is every member, or those who have joined or are invited: a contest that is picked anew counts those who are by
 * then. What is picked follows from the seed, while the problems that are left stay the same.
 */
export type ProblemPickerInput = {
  /** At most 100 characters; a new one when left out. */
  seed?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20, for at most 50 problems together. They are picked in this order. */
  slots: Array<PickerSlotInput>;
};

/** A problem that a member could solve next, and why. */
export type ProblemRecommendation = {
  __typename?: 'ProblemRecommendation';
  /** The problem; null while it cannot be read. */
  problem?: Maybe<Problem>;
  /** Why it is recommended. */
  reason: RecommendationReason;
  /** With `THIN_TOPIC`: how many of its problems they are known to have solved. */
  solvedInTopic?: Maybe<Scalars['Int']['output']>;
  /** With `THIN_TOPIC`: the topic, such as `Hash Table`. */
  topic?: Maybe<Scalars['String']['output']>;
};

/** What a member could solve next. */
export type ProblemRecommendations = {
  __typename?: 'ProblemRecommendations';
  /** At most three; none when everything is solved. */
  items: Array<ProblemRecommendation>;
  /** How strong the member is taken to be. */
  level: PracticeLevel;
};

/**
 * What somebody solved as LeetCord knows it, in all communities together, and how they did in contests. What LeetCode shows of them is in
 * `user.leetcode.profile`.
 */
export type Profile = {
  __typename?: 'Profile';
  /**
   * The final contests in which they have a place and a rating, latest end first, of communities in which they are a member and which the caller may see. For the
   * bot, and somebody else's profile: of the community in which it is asked for.
   */
  contests: RatingChangeConnection;
  /** The days of the last 53 weeks on which they solved something for the first time, oldest first: at most 371. */
  days: Array<ProfileDay>;
  /** For caches: of this user. */
  id: Scalars['ID']['output'];
  /** The problems that they solved, each once. */
  solved: ProfileSolved;
  /** Their streak, without any community's freezes. */
  streak: Streak;
  /** The day that it is for them, such as `2026-12-01`: the last of those weeks. */
  today: Scalars['String']['output'];
  /** The topics of these problems, most solved first; equal ones by slug. At most 100. */
  topics: Array<ProfileTopic>;
  /** Whose it is. */
  user?: Maybe<User>;
  /** Who may see it. For the user themselves: null for anyone else. */
  visibility?: Maybe<ProfileVisibility>;
};


/**
 * What somebody solved as LeetCord knows it, in all communities together, and how they did in contests. What LeetCode shows of them is in
 * `user.leetcode.profile`.
 */
export type ProfilecontestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A day on which somebody solved something for the first time. */
export type ProfileDay = {
  __typename?: 'ProfileDay';
  /** The day, such as `2026-12-01`: in the user's own time zone for themselves, and by UTC for anyone else, as it says where they live when their days begin. */
  date: Scalars['String']['output'];
  /** How many problems. */
  solved: Scalars['Int']['output'];
};

/** How many problems somebody solved, each counted once. */
export type ProfileSolved = {
  __typename?: 'ProfileSolved';
  /** Of any difficulty, those included of which it is not known. */
  all: Scalars['Int']['output'];
  /** Easy ones. */
  easy: Scalars['Int']['output'];
  /** Hard ones. */
  hard: Scalars['Int']['output'];
  /** Medium ones. */
  medium: Scalars['Int']['output'];
};

/** How many problems of a topic somebody solved. */
export type ProfileTopic = {
  __typename?: 'ProfileTopic';
  /** How many. */
  solved: Scalars['Int']['output'];
  /** The topic's slug, such as `dynamic-programming`. */
  topic: Scalars['String']['output'];
};

/** Who may see a profile. */
export type ProfileVisibility =
  /** Members of the communities of which they are a member, as at first. */
  | 'MEMBERS'
  /** Only they themselves. */
  | 'NOBODY'
  /** Anybody, also at `/u/<LeetCode name>`, with the name that they have everywhere and their LeetCode name. */
  | 'PUBLIC';

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** The community with this id, or null when there is none that the caller may see. */
  community?: Maybe<Community>;
  /** The community of a Discord server, or null when LeetCord's bot has not been added there or the caller may not see it. */
  communityByDiscordGuild?: Maybe<Community>;
  /** The contest with this id, or null when there is none that the caller may see. */
  contest?: Maybe<Contest>;
  /**
   * What `createContest` would plan with this input, without planning it: its times, and its problems, which with the same seed of a picker it has
   * then too, while the problems that are left stay the same. For the community's moderators, by themselves or through the bot.
   */
  contestPreview: ContestPreviewResult;
  /** The duel with this id, or null when there is none that the caller may see. */
  duel?: Maybe<Duel>;
  /** The event at a cursor, as it shows now; null when there is none. For a service: needs the scope `events:read`. */
  event?: Maybe<Event>;
  /** All that this part of LeetCord knows of a user, as JSON. Needs the scope `users:export`. */
  exportUser: Scalars['JSON']['output'];
  /**
   * Who has solved most of all who chose to be shown here, in any community or none: by UTC, and by the points that problems give where no community has
   * chosen others. Open to anyone.
   */
  globalLeaderboard: GlobalLeaderboard;
  /**
   * A community's leaderboard. Null when there is no such community that the caller may see. Open to anyone for a public
   * community.
   */
  leaderboard?: Maybe<Leaderboard>;
  /**
   * The communities that the signed-in user is a member of, longest membership first. For an API key those of its owner: needs the scope COMMUNITIES_READ,
   * or ACCOUNT_READ for the public ones only.
   */
  myCommunities: Array<Community>;
  /** The signed-in user's duels that run or settle and the challenges to and from them that are open, newest first; at most 20. Empty for who is not signed in. */
  myDuels: Array<Duel>;
  /**
   * The study plans that run and that the signed-in user is on: those that end first come first, 20 at most. For an API key those of its owner: needs the scope
   * ACCOUNT_READ, and COMMUNITIES_READ for those of private communities.
   */
  myStudyPlans: Array<StudyPlan>;
  /** The signed-in user's submissions, newest report first. */
  mySubmissions: SubmissionConnection;
  /** The channels whose news wait, longest first, at most 1,000. For the bot: needs the scope `events:read`. */
  newsHolds: Array<NewsHold>;
  /** The communities that are not closed, oldest first. For the bot, which knows whether it is still in their servers: needs the scope `communities:write`. */
  openCommunities: CommunityConnection;
  /**
   * Where the message with a contest's standings is to be posted or edited, at most 50: in each channel that is told of `CONTEST_PROGRESS`, of each
   * contest that runs, and once more when it is final or cancelled. For the bot: needs the scope `events:read`.
   */
  outdatedStandings: Array<OutdatedStandings>;
  /** The profile at `/u/<name>`. Null where nobody has proven this LeetCode name whose profile is public. Open to anyone. */
  publicProfile?: Maybe<Profile>;
  /** The study plan with this id, or null when there is none that the caller may see. */
  studyPlan?: Maybe<StudyPlan>;
  /** A submission, or null when there is none that the caller may see. */
  submission?: Maybe<Submission>;
};


/** What can be read. */
export type QuerycommunityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerycommunityByDiscordGuildArgs = {
  discordGuildId: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerycontestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerycontestPreviewArgs = {
  input: CreateContestInput;
};


/** What can be read. */
export type QueryduelArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryeventArgs = {
  cursor: Scalars['String']['input'];
};


/** What can be read. */
export type QueryexportUserArgs = {
  userId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryglobalLeaderboardArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  window?: BoardWindow;
};


/** What can be read. */
export type QueryleaderboardArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  communityId: Scalars['ID']['input'];
  difficulty?: InputMaybe<Difficulty>;
  topic?: InputMaybe<Scalars['String']['input']>;
  window?: BoardWindow;
};


/** What can be read. */
export type QuerymySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryopenCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QuerypublicProfileArgs = {
  leetcodeUsername: Scalars['String']['input'];
};


/** What can be read. */
export type QuerystudyPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerysubmissionArgs = {
  id: Scalars['ID']['input'];
};

/**
 * When of each day a community's news wait, in its time zone: they are told in one post at the end. Reminders, starts and results of contests, the weekly
 * digest and duels do not wait; what waits is told before them.
 */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** When they begin, such as `22:00`. */
  from: Scalars['String']['output'];
  /** When they end, such as `07:00`: on the next day where that is earlier. */
  until: Scalars['String']['output'];
};

/** A member's rating in a community. */
export type Rating = {
  __typename?: 'Rating';
  /** How many contests it is of. */
  contests: Scalars['Int']['output'];
  /** The name in the community's Discord server. Null where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** What each contest made of it, latest first. */
  history: RatingChangeConnection;
  /** For caches: of this member's rating in this community. */
  id: Scalars['ID']['output'];
  /** Whether it is of fewer than five contests, so may still be far from what the member can do. */
  isProvisional: Scalars['Boolean']['output'];
  /** From 1. That of a member who hides their name is where they would be in the list. */
  rank: Scalars['Int']['output'];
  /** A whole number, 1,500 at first. */
  rating: Scalars['Int']['output'];
  /** How the member appears. */
  shownAs: ShownAs;
  /** What the rating is called; null while it is provisional. */
  title?: Maybe<RatingTitle>;
  /** Whose it is. */
  user?: Maybe<User>;
};


/** A member's rating in a community. */
export type RatinghistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a contest made of a rating. */
export type RatingChange = {
  __typename?: 'RatingChange';
  /** The rating after it. */
  after: Scalars['Int']['output'];
  /** When the contest ended. */
  at: Scalars['DateTime']['output'];
  /** The rating before the contest. */
  before: Scalars['Int']['output'];
  /** The contest; `duel` of it says which duel it is. */
  contest: Contest;
  /** What became of it for the member, where it was a duel; null for any other contest. */
  duel?: Maybe<DuelScore>;
  /** Whether the rating after it was of fewer than five contests, so had no title yet. */
  isProvisional: Scalars['Boolean']['output'];
  /** The member's place in the final standings. */
  rank: Scalars['Int']['output'];
};

/** A page of a rating's history. */
export type RatingChangeConnection = {
  __typename?: 'RatingChangeConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<RatingChangeEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A change of a page. */
export type RatingChangeEdge = {
  __typename?: 'RatingChangeEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: RatingChange;
};

/** A page of the ratings of a community. */
export type RatingConnection = {
  __typename?: 'RatingConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<RatingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A rating of a page. */
export type RatingEdge = {
  __typename?: 'RatingEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Rating;
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

/**
 * The ratings of a community. Each begins at 1,500. A final contest counts as a game between each two who are in its standings, by which 80 points divided by
 * the number of opponents are won or lost at most. Who solved and tried nothing that counts in it is not rated by it; of a duel, both are. When the standings of a final contest
 * change, as where a submission is voided, it and all after it are rated again, within seconds.
 */
export type Ratings = {
  __typename?: 'Ratings';
  /** The members who show their name, highest rating first. Equal ratings are an equal rank: 1, 2, 2, 4. */
  entries: RatingConnection;
  /** The signed-in user's rating, whether or not they show their name; null when they have none. */
  mine?: Maybe<Rating>;
  /** A member's rating; null when they have none, and when they hide their name. One of the two arguments. */
  of?: Maybe<Rating>;
};


/**
 * The ratings of a community. Each begins at 1,500. A final contest counts as a game between each two who are in its standings, by which 80 points divided by
 * the number of opponents are won or lost at most. Who solved and tried nothing that counts in it is not rated by it; of a duel, both are. When the standings of a final contest
 * change, as where a submission is voided, it and all after it are rated again, within seconds.
 */
export type RatingsentriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The ratings of a community. Each begins at 1,500. A final contest counts as a game between each two who are in its standings, by which 80 points divided by
 * the number of opponents are won or lost at most. Who solved and tried nothing that counts in it is not rated by it; of a duel, both are. When the standings of a final contest
 * change, as where a submission is voided, it and all after it are rated again, within seconds.
 */
export type RatingsmineArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The ratings of a community. Each begins at 1,500. A final contest counts as a game between each two who are in its standings, by which 80 points divided by
 * the number of opponents are won or lost at most. Who solved and tried nothing that counts in it is not rated by it; of a duel, both are. When the standings of a final contest
 * change, as where a submission is voided, it and all after it are rated again, within seconds.
 */
export type RatingsofArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

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

/** What was submitted on LeetCode. */
export type RecordSubmissionInput = {
  /** The language's short name on LeetCode, such as `python3`. */
  language: Scalars['String']['input'];
  /**
   * The LeetCode user who was signed in on the page, where the reporter knows it. One who is not the user's proven account gets a
   * rejection that says which is which, at once.
   */
  leetcodeUsername?: InputMaybe<Scalars['String']['input']>;
  /** The problem, as in leetcode.com/problems/<slug>/. */
  problemSlug: Scalars['ID']['input'];
  /** LeetCode's submission id: 1 to 20 digits. */
  submissionId: Scalars['ID']['input'];
  /** When the verdict was seen, by the reporter's clock. LeetCode's own time is what counts. */
  submittedAt: Scalars['DateTime']['input'];
  /** What LeetCode made of it. */
  verdict: Verdict;
};

/** What comes of `recordSubmission`. */
export type RecordSubmissionResult = InvalidInputError | LeetCodeNotLinkedError | NotSignedInError | RecordSubmissionSuccess;

/** The report is stored. */
export type RecordSubmissionSuccess = {
  __typename?: 'RecordSubmissionSuccess';
  /** False when the same submission had been reported before. */
  isNew: Scalars['Boolean']['output'];
  /** As it is now: mostly still `PENDING`. */
  submission: Submission;
};

/** The Discord server that the bot was added to. */
export type RegisterCommunityInput = {
  /**
   * Nothing is done with it.
   * @deprecated Nothing is done with it: news go where somebody chose.
   */
  defaultChannelId?: InputMaybe<Scalars['ID']['input']>;
  /** The server's id. */
  discordGuildId: Scalars['ID']['input'];
  /** The server's name. */
  name: Scalars['String']['input'];
};

/** What comes of `registerCommunity`. */
export type RegisterCommunityResult = CommunitySuccess | InvalidInputError;

/** Up to which event a channel's waiting news are posted. */
export type ReleaseNewsInput = {
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['input'];
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The last event that is posted. */
  cursor: Scalars['String']['input'];
};

/** What comes of `releaseNews`. */
export type ReleaseNewsResult = InvalidInputError | ReleaseNewsSuccess;

/** What is posted waits no more. */
export type ReleaseNewsSuccess = {
  __typename?: 'ReleaseNewsSuccess';
  /** Whether something still waits. */
  isHeld: Scalars['Boolean']['output'];
};

/** Who gives back which subscriber. */
export type ReleaseSubscriberInput = {
  /** The name under which the caller has it. */
  holder: Scalars['String']['input'];
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: Scalars['String']['input'];
};

/** What comes of `releaseSubscriber`. */
export type ReleaseSubscriberResult = InvalidInputError | ReleaseSubscriberSuccess;

/** The caller does not have the subscriber any more. */
export type ReleaseSubscriberSuccess = {
  __typename?: 'ReleaseSubscriberSuccess';
  /** The subscriber's name. */
  subscriber: Scalars['String']['output'];
};

/** Whose membership ends. */
export type RemoveMemberInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The member. */
  userId: Scalars['ID']['input'];
};

/** What comes of `removeMember`. */
export type RemoveMemberResult = CommunityNotFoundError | CommunitySuccess | LastOwnerError | MemberNotFoundError | NotModeratorError | NotOwnerError;

/** Which problem of which plan. */
export type RemoveStudyPlanItemInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The problem's slug, or its address. */
  problem: Scalars['String']['input'];
};

/** What comes of `removeStudyPlanItem`. */
export type RemoveStudyPlanItemResult = InvalidInputError | NotModeratorError | StudyPlanNotFoundError | StudyPlanOverError | StudyPlanSuccess;

/** What Discord says of a member. */
export type ReportDiscordMemberInput = {
  /** The id of the Discord server. */
  discordGuildId: Scalars['ID']['input'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['input'];
  /** The name that Discord shows in the server. Stays as it is when left out. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Whether Discord says that they are not in the server. */
  hasLeft: Scalars['Boolean']['input'];
};

/** What comes of `reportDiscordMember`. */
export type ReportDiscordMemberResult = InvalidInputError | ReportDiscordMemberSuccess;

/** It is known now. */
export type ReportDiscordMemberSuccess = {
  __typename?: 'ReportDiscordMemberSuccess';
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['output'];
};

/** Where, and whether the bot may. */
export type ReportTitleRolesInput = {
  /** The id of the Discord server. */
  discordGuildId: Scalars['ID']['input'];
  /** Whether the bot may not give the roles. */
  isRefused: Scalars['Boolean']['input'];
};

/** What comes of `reportTitleRoles`. */
export type ReportTitleRolesResult = InvalidInputError | ReportTitleRolesSuccess;

/** It is known now. */
export type ReportTitleRolesSuccess = {
  __typename?: 'ReportTitleRolesSuccess';
  /** Whether the server's owner is to be told that the bot may not: the first time only. */
  tellOwner: Scalars['Boolean']['output'];
};

/** Which contest's problems are picked anew. */
export type RerollContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** Makes a repeated call harmless. Such as the Discord interaction's id. */
  idempotencyKey: Scalars['String']['input'];
  /** As in `UpdateContestInput`. */
  version: Scalars['Int']['input'];
};

/** Which duel. */
export type ResignDuelInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};

/** Which entrant, and why. */
export type RestoreEntrantInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The user; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `restoreEntrant`. */
export type RestoreEntrantResult = CommunityNotFoundError | ContestNotFoundError | InvalidInputError | MemberNotFoundError | ModerationSuccess | NotModeratorError;

/** Which submission, and why. */
export type RestoreSubmissionInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which it takes effect. */
  communityId: Scalars['ID']['input'];
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The submission's id, as the caller sees it in the community. */
  submissionId: Scalars['ID']['input'];
};

/** What comes of `restoreSubmission`. */
export type RestoreSubmissionResult = CommunityNotFoundError | InvalidInputError | ModerationSuccess | NotModeratorError | SubmissionNotFoundError;

/** How a member did in a contest of LeetCode's own. Each number is null when LeetCode does not say. */
export type RoundResult = {
  __typename?: 'RoundResult';
  /** The name in the community's Discord server. Null where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** From the start to the last solve, with penalties; null when nothing was solved. */
  finishSeconds?: Maybe<Scalars['Int']['output']>;
  /** For caches: of this member's result in this community. */
  id: Scalars['ID']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** The place among all who took part in the world. */
  place?: Maybe<Scalars['Int']['output']>;
  /** How many problems the contest had. */
  problemCount?: Maybe<Scalars['Int']['output']>;
  /** Among the community's members: 1 and 2 are the two best places in the world. */
  rank: Scalars['Int']['output'];
  /** LeetCode's contest rating after it. */
  rating?: Maybe<Scalars['Float']['output']>;
  /** By how much that is above the one before; negative when it is below. */
  ratingChange?: Maybe<Scalars['Float']['output']>;
  /** How the member appears. */
  shownAs: ShownAs;
  /** Problems solved. */
  solved?: Maybe<Scalars['Int']['output']>;
  /** The member; null for one's own result while one hides one's name from others. */
  user?: Maybe<User>;
};

/** A page of results. */
export type RoundResultConnection = {
  __typename?: 'RoundResultConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<RoundResultEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A result of a page. */
export type RoundResultEdge = {
  __typename?: 'RoundResultEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: RoundResult;
};

/** What contests are planned from. */
export type SaveContestTemplateInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** Who takes part. */
  entry?: ContestEntry;
  /** As in `CreateContestInput`. */
  format?: InputMaybe<ContestFormat>;
  /** As in `CreateContestInput`. */
  freezeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** As people write it, a minute to 31 days: `90 minutes`, `2h`, `1h30m`. Needed, but for a past round of LeetCode's, which has its own length. */
  length?: InputMaybe<Scalars['String']['input']>;
  /** As in `CreateContestInput`. A seed is not kept: each pick has a new one. */
  problems?: InputMaybe<ContestProblemsInput>;
  /** 1 to 100 characters. One template of a community has it, whatever the case of its letters. */
  title: Scalars['String']['input'];
  /** When contests take place by themselves. When left out none does: this stops them. */
  weekly?: InputMaybe<WeeklyTimesInput>;
};

/** What comes of `saveContestTemplate`. */
export type SaveContestTemplateResult = CommunityNotFoundError | ContestTemplateSuccess | InvalidInputError | NotModeratorError | TooManyTemplatesError;

/**
 * What a community gives for what members solve: points by difficulty, on its boards and in its contests of the format POINTS. Rules count for what is
 * submitted while they are in force, by LeetCode's time, also in a contest that is running: points that were given never move.
 */
export type ScoringRules = {
  __typename?: 'ScoringRules';
  /** For the first solve of an easy problem: 1 unless the community chose otherwise. */
  easyPoints: Scalars['Int']['output'];
  /** For the first solve of a hard problem: 7 unless the community chose otherwise. */
  hardPoints: Scalars['Int']['output'];
  /** For the first solve of a medium problem: 3 unless the community chose otherwise. */
  mediumPoints: Scalars['Int']['output'];
  /** Whether solving a problem again scores as much on the boards, once a UTC day for each problem. In contests repeats never score. */
  repeatsScore: Scalars['Boolean']['output'];
  /** Null while these are the rules that each community has at first. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** Nobody bans themselves. */
export type SelfNotBannedError = UserError & {
  __typename?: 'SelfNotBannedError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Which channel gets a community's news. */
export type SetAnnouncementChannelInput = {
  /** Who asks for it in Discord. */
  by: DiscordActorInput;
  /** Null turns the news off. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `setAnnouncementChannel`. */
export type SetAnnouncementChannelResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** In which language the bot posts in a community. */
export type SetCommunityLanguageInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community's id. */
  communityId: Scalars['ID']['input'];
  /** A BCP 47 tag, such as `de`; null for the language of the Discord server. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `setCommunityLanguage`. */
export type SetCommunityLanguageResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Which community gets which time zone. */
export type SetCommunityTimeZoneInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** Whether the windows of its leaderboards go by it too, from the next day there on, or by UTC; as before when left out. */
  forBoards?: InputMaybe<Scalars['Boolean']['input']>;
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: Scalars['String']['input'];
};

/** What comes of `setCommunityTimeZone`. */
export type SetCommunityTimeZoneResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Which community is shown to whom. */
export type SetCommunityVisibilityInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** Who may see it from then on. */
  visibility: Visibility;
};

/** What comes of `setCommunityVisibility`. */
export type SetCommunityVisibilityResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** When members are reminded of contests. */
export type SetContestReminderInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** So many minutes before the start: 5 to 1440. Never when left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What comes of `setContestReminder`. */
export type SetContestReminderResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Which channels get one kind of a community's news. */
export type SetDestinationsInput = {
  /** Who asks for it in Discord. */
  by: DiscordActorInput;
  /** At most 10, each once. */
  channelIds: Array<Scalars['ID']['input']>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The kind of news. */
  kind: NotificationKind;
};

/** What comes of `setDestinations`. */
export type SetDestinationsResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** When which community is told of its week. */
export type SetDigestTimeInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** As people write a time of day: `09:00`, `9am`. */
  time: Scalars['String']['input'];
  /** The day of the week. */
  weekday: Weekday;
};

/** What comes of `setDigestTime`. */
export type SetDigestTimeResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Who takes challenges where. */
export type SetDuelChallengesInput = {
  /** Whether others may challenge them. */
  areTaken: Scalars['Boolean']['input'];
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `setDuelChallenges`. */
export type SetDuelChallengesResult = CommunityNotFoundError | InvalidInputError | NotMemberError | SetDuelChallengesSuccess;

/** It is as asked. */
export type SetDuelChallengesSuccess = {
  __typename?: 'SetDuelChallengesSuccess';
  /** Whether others may challenge them now. */
  areTaken: Scalars['Boolean']['output'];
};

/** After how many solves in which community the others are told in one post. */
export type SetGatheringInput = {
  /** 3 to 100; null to have each posted by itself. */
  after?: InputMaybe<Scalars['Int']['input']>;
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `setGathering`. */
export type SetGatheringResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Whether the signed-in user is on the global leaderboards. */
export type SetGlobalLeaderboardConsentInput = {
  /** True shows everybody their name, points and places there; false takes all of it away. */
  isShown: Scalars['Boolean']['input'];
};

/** What comes of `setGlobalLeaderboardConsent`. */
export type SetGlobalLeaderboardConsentResult = GlobalLeaderboardConsentSuccess | InvalidInputError;

/** Which LeetCode account a user has proven. */
export type SetLeetCodeAccountInput = {
  /** When that came to be. */
  since: Scalars['DateTime']['input'];
  /** The user. */
  userId: Scalars['ID']['input'];
  /** Null when the user has none any more. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** It is known. */
export type SetLeetCodeAccountResult = {
  __typename?: 'SetLeetCodeAccountResult';
  /** The user. */
  userId: Scalars['ID']['output'];
};

/** Which member gets which role. */
export type SetMemberRoleInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** What they may do from then on. */
  role: CommunityRole;
  /** The member. */
  userId: Scalars['ID']['input'];
};

/** What comes of `setMemberRole`. */
export type SetMemberRoleResult = CommunityNotFoundError | LastOwnerError | MemberNotFoundError | MemberSuccess | NotOwnerError;

/** How the signed-in user appears in which community. */
export type SetMyPrivacyInput = {
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** True hides the name from others on boards, in standings and in news. Stays as it is when left out. */
  isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** False keeps news in Discord from being about the user. Stays as it is when left out. */
  mayBeMentioned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of `setMyPrivacy`. */
export type SetMyPrivacyResult = CommunityNotFoundError | MemberSuccess;

/** Who may see whose profile. */
export type SetProfileVisibilityInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** A community of which they are a member. The choice holds for all. */
  communityId: Scalars['ID']['input'];
  /** Who may see it from now on. */
  visibility: ProfileVisibility;
};

/** What comes of `setProfileVisibility`. */
export type SetProfileVisibilityResult = CommunityNotFoundError | InvalidInputError | NotMemberError | SetProfileVisibilitySuccess;

/** It is as asked. */
export type SetProfileVisibilitySuccess = {
  __typename?: 'SetProfileVisibilitySuccess';
  /** Who may see it from now on. */
  visibility: ProfileVisibility;
};

/** When the news of which community wait. */
export type SetQuietHoursInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** When quiet hours begin, as people write a time of day: `22:00`, `10pm`. Null, together with `until`, for no quiet hours. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** When they end, written in the same way; at another time. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `setQuietHours`. */
export type SetQuietHoursResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** What is to change of how a community scores, and why. */
export type SetScoringRulesInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which it takes effect. */
  communityId: Scalars['ID']['input'];
  /** 0 to 100. Stays as it is when left out. */
  easyPoints?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 100. Stays as it is when left out. */
  hardPoints?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 100. Stays as it is when left out. */
  mediumPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** Whether solving a problem again scores on the boards, once a UTC day for each problem. Stays as it is when left out. */
  repeatsScore?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What comes of `setScoringRules`. */
export type SetScoringRulesResult = CommunityNotFoundError | InvalidInputError | ModerationSuccess | NotModeratorError;

/** Which community has how many freezes. */
export type SetStreakFreezesInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** 0 to 10: how many missed days in a calendar month a streak survives. */
  perMonth: Scalars['Int']['input'];
};

/** What comes of `setStreakFreezes`. */
export type SetStreakFreezesResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** When who is reminded. */
export type SetStreakReminderInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community with whose freezes the streak is followed. */
  communityId: Scalars['ID']['input'];
  /** 1 to 12: how many hours before the end of their day. Null for no reminder. */
  hoursBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** What comes of `setStreakTimeZone` and `setStreakReminder`. */
export type SetStreakResult = CommunityNotFoundError | InvalidInputError | NotMemberError | StreakSuccess;

/** Which time zone is whose. */
export type SetStreakTimeZoneInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** A community of which they are a member. The time zone is the same in all. */
  communityId: Scalars['ID']['input'];
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: Scalars['String']['input'];
};

/** Which role stands for which title, and where. */
export type SetTitleRoleInput = {
  /** On whose behalf. */
  by: DiscordActorInput;
  /** The community. */
  communityId: Scalars['ID']['input'];
  /** The id of the role in Discord, which stands for no other title; null for none. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The title. */
  title: RatingTitle;
};

/** What comes of `setTitleRole`. */
export type SetTitleRoleResult = CommunityNotFoundError | CommunitySuccess | InvalidInputError | NotModeratorError;

/** Who is settled. */
export type SettleTitleRoleCheckInput = {
  /** The `id` of what was taken. */
  id: Scalars['ID']['input'];
  /** Its `version`. */
  version: Scalars['Int']['input'];
};

/** What comes of `settleTitleRoleCheck`. */
export type SettleTitleRoleCheckResult = InvalidInputError | SettleTitleRoleCheckSuccess;

/** It is settled, unless something has changed since it was taken. */
export type SettleTitleRoleCheckSuccess = {
  __typename?: 'SettleTitleRoleCheckSuccess';
  /** The `id` of what was taken. */
  id: Scalars['ID']['output'];
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
  by?: InputMaybe<DiscordActorInput>;
  /** The day in the community's time zone, such as `2026-12-06`: one on which the template has a contest, in the next 60 days. */
  date: Scalars['String']['input'];
  /** False has it take place again. */
  isSkipped?: Scalars['Boolean']['input'];
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** What comes of `skipContestOccurrence`. */
export type SkipContestOccurrenceResult = ContestTemplateSuccess | InvalidInputError | NotModeratorError | TemplateNotFoundError;

/** One row of a contest's ranking. Equal in all that the format ranks by is an equal rank: 1, 2, 2, 4. */
export type Standing = BoardRow & {
  __typename?: 'Standing';
  /** What the format ranks by beside points and solved problems. Empty for `POINTS`. */
  cells: Array<StandingCell>;
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /**
   * For caches: of this row in this contest. A row that becomes anonymous, or that of a former member, has another one from then on; so has one's own row in
   * `mine` while the standings are frozen, since it goes on.
   */
  id: Scalars['ID']['output'];
  /** As in a leaderboard's entry. */
  lastScoredAt: Scalars['DateTime']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** What the format gives for what they solved, in whole points. */
  points: Scalars['Int']['output'];
  /** The row's results, one for each problem of the contest in its order. Empty where any problem counts. */
  problems: Array<StandingProblem>;
  /** From 1. Equal rows have an equal rank: 1, 2, 2, 4. */
  rank: Scalars['Int']['output'];
  /** What the contest made of the member's rating; null until it is rated, for who is not rated by it, and for who hides their name. */
  rating?: Maybe<RatingChange>;
  /** How the member appears. */
  shownAs: ShownAs;
  /** How many problems of the contest they solved. */
  solved: Scalars['Int']['output'];
  /** Null unless `shownAs` is `NAME` or the row is the signed-in user's own. */
  user?: Maybe<User>;
};


/** One row of a contest's ranking. Equal in all that the format ranks by is an equal rank: 1, 2, 2, 4. */
export type StandingmayBeMentionedArgs = {
  kind?: InputMaybe<NotificationKind>;
};

/** What a row has in a column. */
export type StandingCell = {
  __typename?: 'StandingCell';
  /** What the value is. */
  column: StandingColumn;
  /** Null where it would tell when a hidden or former member solved something. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A column that a format adds to standings. */
export type StandingColumn =
  /** Of `LEETCODE`: the seconds from the start until the last problem was solved, and 300 for each rejected attempt before a solve. Less is better. */
  | 'FINISH_SECONDS'
  /** Of `ICPC`: the minutes until each problem was accepted, and 20 for each rejected attempt before. Less is better. */
  | 'PENALTY_MINUTES'
  /** Of `LOCKOUT`: the points with the parts of shared problems, such as 1.5. */
  | 'POINTS';

/** A page of standings. */
export type StandingConnection = {
  __typename?: 'StandingConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<StandingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /**
   * Null while all ranks are of this moment, as they are up to 1,000 rows. Else the moment of which ranks beyond the 1,000th and `totalCount` are; to the
   * 1,000th they are of this moment. They are counted anew within about a minute of a change, or minutes where there are a million.
   */
  rankedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many items the whole list has; more than 1,000 of them as of `rankedAt`. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type StandingEdge = {
  __typename?: 'StandingEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Standing;
};

/** What an entrant did at one problem. */
export type StandingProblem = {
  __typename?: 'StandingProblem';
  /** Whether nobody solved it earlier. Several may be first at one moment. */
  isFirstToSolve: Scalars['Boolean']['output'];
  /** Whether they solved it. */
  isSolved: Scalars['Boolean']['output'];
  /** As in `ContestProblem`. */
  label: Scalars['String']['output'];
  /**
   * How many attempts, wrong or right, they have made since the standings froze. 0 while these are not frozen, in one's own row, and in formats that count no
   * rejected attempts, where it would tell who has solved the problem.
   */
  pendingAttempts: Scalars['Int']['output'];
  /** What it gave them. Null where it is not solved, and where all problems count the same. */
  points?: Maybe<Scalars['Int']['output']>;
  /** The seconds from the contest's start until then. Null where they did not solve it, and for a hidden or former member. */
  solvedAfterSeconds?: Maybe<Scalars['Int']['output']>;
  /** When they solved it, as exact as `lastScoredAt`; null where they did not. */
  solvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rejected attempts that the format counts, before the problem was solved. 0 in formats that count none. */
  wrongAttempts: Scalars['Int']['output'];
};

/** Which post is about to be made. */
export type StartPostInput = {
  /** What is posted where, such as its nonce: 1 to 100 characters. */
  key: Scalars['String']['input'];
};

/** What comes of `startPost`. */
export type StartPostResult = InvalidInputError | StartPostSuccess;

/** The beginning of the post is kept. */
export type StartPostSuccess = {
  __typename?: 'StartPostSuccess';
  /** Whether that is now. */
  isFirst: Scalars['Boolean']['output'];
  /** When the post was begun for the first time, in the past week. */
  startedAt: Scalars['DateTime']['output'];
};

/**
 * Days in a row on each of which somebody solved a problem for the first time ever, by LeetCode's time, in the time zone that they chose. What LeetCord
 * learns of late counts for its day. A day that they lose hours of by choosing another time zone is not missed.
 */
export type Streak = {
  __typename?: 'Streak';
  /** The days of the one that runs, without those that were frozen; 0 when none runs. */
  current: Scalars['Int']['output'];
  /** That of LeetCode's daily challenges, which is another one. */
  daily: DailyStreak;
  /** How many days had such a solve, ever. */
  days: Scalars['Int']['output'];
  /** When the one that runs is lost if nothing more is solved; null when none runs. For the user themselves: null for anyone else. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The freezes of the community that the streak is of. For the user themselves: null for anyone else, and for a streak of no community. */
  freezes?: Maybe<StreakFreezes>;
  /** Whether today is one of its days already. For the user themselves: null for anyone else. */
  isTodayDone?: Maybe<Scalars['Boolean']['output']>;
  /** The days of the longest one so far. */
  longest: Scalars['Int']['output'];
  /** How many hours before its end they are reminded in this community; null for never. For the user themselves: null for anyone else. */
  reminderHours?: Maybe<Scalars['Int']['output']>;
  /**
   * The IANA name of the time zone in which its days begin, such as `Europe/Berlin`; `UTC` until the user has chosen one. For the user themselves: null for
   * anyone else.
   */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** How a community's rule helps a streak over missed days. */
export type StreakFreezes = {
  __typename?: 'StreakFreezes';
  /** How many are left in this month. */
  left: Scalars['Int']['output'];
  /** How many missed days in a calendar month it survives. */
  perMonth: Scalars['Int']['output'];
  /** The days of the running streak for which one was spent, oldest first, such as `2026-12-01`. */
  spentOn: Array<Scalars['String']['output']>;
};

/** A member who is to be told that their streak ends. */
export type StreakReminder = {
  __typename?: 'StreakReminder';
  /** The community in which they want it. */
  community: Community;
  /** The days of the streak. */
  current: Scalars['Int']['output'];
  /** Their day, such as `2026-12-01`. */
  date: Scalars['String']['output'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['output'];
  /** When it is lost. */
  endsAt: Scalars['DateTime']['output'];
  /** The same for each try, and for no other day. */
  id: Scalars['ID']['output'];
};

/** It is as asked. */
export type StreakSuccess = {
  __typename?: 'StreakSuccess';
  /** The streak in the community as it is now. */
  streak: Streak;
};

/** What a community studies together, and who is along. All days are by the clocks of the community's time zone. */
export type StudyPlan = {
  __typename?: 'StudyPlan';
  /** How many of these have done all problems whose day is over. */
  alongCount: Scalars['Int']['output'];
  /** Whose plan it is. */
  community: Community;
  /** Whether what members solved before the plan, or before they came, counts as done. */
  countsEarlier: Scalars['Boolean']['output'];
  /** Its last day: that of its last problem, or the one before it was ended. */
  endsOn: Scalars['String']['output'];
  /** The plan's id: it never changes. */
  id: Scalars['ID']['output'];
  /** How many problems it has: at most 200. */
  itemCount: Scalars['Int']['output'];
  /** Its problems, in the order of their days. */
  items: StudyPlanItemConnection;
  /** How many members are on it: at most 200. */
  memberCount: Scalars['Int']['output'];
  /** Who is on it, most done first, by the names that standings show. No solve counts here that the freeze of a contest hides. */
  members: StudyPlanMemberConnection;
  /** How far the signed-in user is; null for who is not on it. */
  mine?: Maybe<StudyPlanMember>;
  /** Its first day, such as `2026-12-01`. */
  startsOn: Scalars['String']['output'];
  /** Follows from the day. */
  state: StudyPlanState;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The problems of today, at most 50; none of a plan that is not running. */
  today: Array<StudyPlanItem>;
};


/** What a community studies together, and who is along. All days are by the clocks of the community's time zone. */
export type StudyPlanitemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a community studies together, and who is along. All days are by the clocks of the community's time zone. */
export type StudyPlanmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a community studies together, and who is along. All days are by the clocks of the community's time zone. */
export type StudyPlanmineArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of study plans. */
export type StudyPlanConnection = {
  __typename?: 'StudyPlanConnection';
  /** The plans, each with its cursor. */
  edges: Array<StudyPlanEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A study plan has problems for a day that has come. It is told once, at the time of day of `Community.digestTime`. */
export type StudyPlanDayEvent = Event & {
  __typename?: 'StudyPlanDayEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Whose plan it is. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** The day by the community's clocks, such as `2026-12-01`. */
  date: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** The problems of that day, as the plan has them now. */
  items: Array<StudyPlanItem>;
  /** `STUDY_PLAN`. */
  notification: NotificationKind;
  /** The plan, and who is along, as it is now; null where it was deleted since. */
  plan?: Maybe<StudyPlan>;
};

/** A study plan of a page. */
export type StudyPlanEdge = {
  __typename?: 'StudyPlanEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: StudyPlan;
};

/** It is as asked. */
export type StudyPlanEntrySuccess = {
  __typename?: 'StudyPlanEntrySuccess';
  /** False where it was so before: nothing was done. */
  isNew: Scalars['Boolean']['output'];
  /** The plan. */
  plan: StudyPlan;
};

/** The study plan has 200 members. */
export type StudyPlanFullError = UserError & {
  __typename?: 'StudyPlanFullError';
  /** One plain sentence that says why. */
  message: Scalars['String']['output'];
};

/** A problem of a study plan. */
export type StudyPlanItem = {
  __typename?: 'StudyPlanItem';
  /** The day that it is for, such as `2026-12-01`. */
  date: Scalars['String']['output'];
  /** How many who are on the plan and show their name have done it. */
  doneCount: Scalars['Int']['output'];
  /**
   * How the signed-in user stands to it; null for who is not on the plan. Problems of their solved history are `SOLVED_BEFORE` here, for themselves alone: it
   * counts for nothing, and nobody else sees it.
   */
  myState?: Maybe<StudyPlanItemState>;
  /** Its place in the plan, from 1. */
  position: Scalars['Int']['output'];
  /** The problem; null while it cannot be read. */
  problem?: Maybe<Problem>;
  /** The problem's slug, such as `two-sum`. */
  slug: Scalars['ID']['output'];
};


/** A problem of a study plan. */
export type StudyPlanItemmyStateArgs = {
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of the problems of a study plan. */
export type StudyPlanItemConnection = {
  __typename?: 'StudyPlanItemConnection';
  /** The problems, each with its cursor. */
  edges: Array<StudyPlanItemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A problem of a page. */
export type StudyPlanItemEdge = {
  __typename?: 'StudyPlanItemEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The problem in its plan. */
  node: StudyPlanItem;
};

/** How somebody stands to a problem of a study plan. */
export type StudyPlanItemState =
  /** They solved it by the end of its day, since the plan began and they are in the community. */
  | 'DONE'
  /** They solved it after its day. It counts as done. */
  | 'LATE'
  /** They are not known to have solved it. */
  | 'OPEN'
  /** They had solved it before the plan began, or before they came. It counts as done where the plan `countsEarlier`. */
  | 'SOLVED_BEFORE';

/** Somebody who is on a study plan. */
export type StudyPlanMember = {
  __typename?: 'StudyPlanMember';
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** How many problems of the plan they have done. */
  done: Scalars['Int']['output'];
  /** Of how many problems the day has come. */
  due: Scalars['Int']['output'];
  /** For caches: of this row. It changes when they hide their name or show it. */
  id: Scalars['ID']['output'];
  /** Whether they have missed none. */
  isAlong: Scalars['Boolean']['output'];
  /** How many they did after their day. */
  late: Scalars['Int']['output'];
  /** Whether news in Discord may name this member. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** Of how many problems the day is over, and they have not done them. */
  missed: Scalars['Int']['output'];
  /** How they appear. */
  shownAs: ShownAs;
  /** Null unless `shownAs` is `NAME` or it is the signed-in user. */
  user?: Maybe<User>;
};


/** Somebody who is on a study plan. */
export type StudyPlanMembermayBeMentionedArgs = {
  kind?: InputMaybe<NotificationKind>;
};

/** A page of those who are on a study plan. */
export type StudyPlanMemberConnection = {
  __typename?: 'StudyPlanMemberConnection';
  /** The members, each with a cursor. */
  edges: Array<StudyPlanMemberEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A member of a page. */
export type StudyPlanMemberEdge = {
  __typename?: 'StudyPlanMemberEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: StudyPlanMember;
};

/** There is no such study plan, or the caller may not see it. */
export type StudyPlanNotFoundError = UserError & {
  __typename?: 'StudyPlanNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The study plan is over. */
export type StudyPlanOverError = UserError & {
  __typename?: 'StudyPlanOverError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Free problems, picked at random and put in the order of their difficulty. */
export type StudyPlanPickerInput = {
  /** 1 to 50. */
  count: Scalars['Int']['input'];
  /** What they must be like; any when left out. */
  criteria?: InputMaybe<ProblemCriteriaInput>;
};

/** How far a study plan is. */
export type StudyPlanState =
  /** It has been over for 30 days. */
  | 'ARCHIVED'
  /** Its last day is over, or it was ended. */
  | 'OVER'
  /** Its first day has come, and its last one is not over. */
  | 'RUNNING'
  /** Its first day is yet to come. */
  | 'SCHEDULED';

/** It is as asked. */
export type StudyPlanSuccess = {
  __typename?: 'StudyPlanSuccess';
  /** As it is now. */
  plan: StudyPlan;
};

/** Something that a user submitted on LeetCode. */
export type Submission = {
  __typename?: 'Submission';
  /**
   * Points on each community's boards, with the reason. Empty until confirmed. To others only those of the community in which they see the
   * submission.
   */
  awards: Array<Award>;
  /** When LeetCode agreed; null until then. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For others than who submitted it is another one in each community. */
  id: Scalars['ID']['output'];
  /** The language's short name on LeetCode, such as `python3`. */
  language: Scalars['String']['output'];
  /** LeetCode's submission id. Null but for the user who submitted: it leads to their LeetCode account. */
  leetcodeId?: Maybe<Scalars['ID']['output']>;
  /** Which problem; null while LeetCode has no such problem, or does not answer. */
  problem?: Maybe<Problem>;
  /** Why it was rejected, as a plain sentence; null unless rejected, and for others than who submitted. */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** When LeetCord was told of it. */
  reportedAt: Scalars['DateTime']['output'];
  /** Who told LeetCord of it first. */
  source: SubmissionSource;
  /** Whether LeetCode agrees. */
  state: SubmissionState;
  /** What became of it, for who submitted it and for services; null for others. */
  status?: Maybe<SubmissionStatus>;
  /**
   * LeetCode's time once confirmed, before that the reporter's. To others this and the next two are told rounded: to the UTC day where the
   * name is hidden, to the minute in communities that the caller is not in.
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * Who submitted. For others null unless they are shown by their name in every community that gave points for it and that
   * the caller may see.
   */
  user?: Maybe<User>;
  /** What LeetCode made of it; before it is confirmed, what the reporter says. */
  verdict: Verdict;
};

/** A page of submissions. */
export type SubmissionConnection = {
  __typename?: 'SubmissionConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<SubmissionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A submission of a page. */
export type SubmissionEdge = {
  __typename?: 'SubmissionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Submission;
};

/** An accepted submission was scored. */
export type SubmissionEvent = Event & {
  __typename?: 'SubmissionEvent';
  /** The begin of the UTC day for a hidden member's, of the minute for others of communities that the caller is not in. */
  at: Scalars['DateTime']['output'];
  /** Whose boards it was scored on. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** The name in the community's Discord server. Null where `user` is, and where it is not known: then it is `user.displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** Whether news in Discord may be about this. Not while a contest is frozen that counts it, and it was made since. */
  mayBeMentioned: Scalars['Boolean']['output'];
  /** `SUBMISSION`. */
  notification: NotificationKind;
  /** Where the user stood after this submission: the week's leaderboard first, then each running contest that has the problem. A contest whose standings were frozen is left out. */
  places: Array<Place>;
  /** 0 when the user had solved the problem before. */
  points: Scalars['Int']['output'];
  /** Such as `First solve, medium: 3 points.` */
  reason: Scalars['String']['output'];
  /** How the member appears. */
  shownAs: ShownAs;
  /**
   * The days of the user's streak in the community where this solve began a day that is worth telling: the 7th, the 30th, the 100th, and each 365th. Null for
   * any other, and where `user` is null.
   */
  streakDays?: Maybe<Scalars['Int']['output']>;
  /** What was submitted. */
  submission: Submission;
  /** Who solved it. Null unless `shownAs` is `NAME` or it is the signed-in user. */
  user?: Maybe<User>;
};

/** No such submission counts in the community. */
export type SubmissionNotFoundError = UserError & {
  __typename?: 'SubmissionNotFoundError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Who told LeetCord of a submission first. */
export type SubmissionSource =
  /** The user's extension. */
  | 'EXTENSION'
  /** LeetCord itself, which looks at LeetCode for what no extension reports. */
  | 'SWEEP';

/** Whether LeetCode agrees with a report. */
export type SubmissionState =
  /** LeetCode agrees: it counts. */
  | 'CONFIRMED'
  /** Stored; LeetCode has not agreed yet. */
  | 'PENDING'
  /** LeetCode does not agree: it counts nowhere. */
  | 'REJECTED';

/** What became of a submission. */
export type SubmissionStatus = {
  __typename?: 'SubmissionStatus';
  /** The same for programs. */
  code: SubmissionStatusCode;
  /** The same for the user, as plain sentences that say what they can do. */
  sentence: Scalars['String']['output'];
};

/** What became of a submission, for programs. There may be more later on: show `sentence` for those that you do not know. */
export type SubmissionStatusCode =
  /** Pending: LeetCode is being asked. */
  | 'ASKING_LEETCODE'
  /** Confirmed: it was made before the user proved their LeetCode account. */
  | 'BEFORE_PROOF'
  /** Pending: LeetCode lists it, but its solved counts do not tell yet whether the problem is new to the user. */
  | 'COUNTS_NOT_YET'
  /** Pending: LeetCode does not answer. */
  | 'LEETCODE_AWAY'
  /** Confirmed, and not accepted by LeetCode. */
  | 'NOT_ACCEPTED'
  /** Rejected: LeetCode does not list it for the user's account. */
  | 'NOT_LISTED'
  /** Pending: LeetCode does not list it yet. */
  | 'NOT_LISTED_YET'
  /** Rejected: LeetCode lists 20 newer ones, and shows no more. */
  | 'NO_LONGER_LISTED'
  /** Confirmed: the user was in no server when they made it. */
  | 'NO_SERVER'
  /** Rejected: LeetCode has no such problem. */
  | 'NO_SUCH_PROBLEM'
  /** Rejected: somebody else than the user's proven LeetCode account was signed in on the page. */
  | 'OTHER_LEETCODE_ACCOUNT'
  /** Rejected: another user has it. */
  | 'OTHER_USER'
  /** Pending: LeetCode lists it, but has no such problem yet. */
  | 'PROBLEM_NOT_YET'
  /** Rejected: LeetCode says something else of it, or has no such user any more. */
  | 'REFUSED'
  /** Confirmed: the user had solved the problem at least three weeks before, and now again. It gives no points. */
  | 'REVIEWED'
  /** Confirmed: it scored. The points may be 0 where a community gives none for its difficulty. */
  | 'SCORED'
  /** Confirmed: the user had solved the problem before. */
  | 'SOLVED_BEFORE';

/** Somebody else has the subscriber. */
export type SubscriberHeldError = UserError & {
  __typename?: 'SubscriberHeldError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What can be followed as it happens. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The events that are about a contest: its plan, start, end and results, and the submissions that moved its standings while these were not frozen. For
   * whoever may see the contest. `after` as in `submissionEvents`.
   */
  contestEvents: Event;
  /**
   * The events that are about a duel: what became of the challenge, its start, rounds, draw offers, end and final result. For whoever may see it. `after` as in
   * `submissionEvents`.
   */
  duelEvents: Event;
  /**
   * Everything that happens, in order, for a service: needs the scope `events:read`. A named subscriber goes on after the
   * last event that it acknowledged; a new one starts with what comes next. Each event comes at least once.
   */
  events: Event;
  /**
   * The signed-in user's duels as `Query.myDuels` lists them: at once, and again after each event about a duel of theirs, also after one that ends their place in
   * the list. What time alone changes follows from the times of a duel.
   */
  myDuels: Array<Duel>;
  /**
   * A contest, at once and then whenever its standings, its plan or its state have changed, also by time alone: several changes within a second are one message.
   * For whoever may see the contest. Where it was interrupted and goes on, the next message has all that was missed.
   */
  standings: Contest;
  /**
   * Accepted submissions of a community, as they are scored, also while standings are frozen: a freeze hides these, not the solves, which LeetCode shows
   * too. `after` goes on where an earlier event's cursor stood; `0` is the start.
   */
  submissionEvents: SubmissionEvent;
};


/** What can be followed as it happens. */
export type SubscriptioncontestEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  contestId: Scalars['ID']['input'];
};


/** What can be followed as it happens. */
export type SubscriptionduelEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  duelId: Scalars['ID']['input'];
};


/** What can be followed as it happens. */
export type SubscriptioneventsArgs = {
  subscriber: Scalars['String']['input'];
};


/** What can be followed as it happens. */
export type SubscriptionstandingsArgs = {
  contestId: Scalars['ID']['input'];
};


/** What can be followed as it happens. */
export type SubscriptionsubmissionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  communityId: Scalars['ID']['input'];
};

/** Which channel's waiting news are summed up. */
export type SumUpNewsInput = {
  /** The id of the Discord channel. */
  channelId: Scalars['ID']['input'];
  /** The community. */
  communityId: Scalars['ID']['input'];
};

/** What comes of `sumUpNews`. */
export type SumUpNewsResult = NoNewsHoldError | SumUpNewsSuccess;

/** What the one post tells. */
export type SumUpNewsSuccess = {
  __typename?: 'SumUpNewsSuccess';
  /** How many other posts: of plans, and of the results of duels, for instance. */
  contestNews: Scalars['Int']['output'];
  /** How many contests with final results. */
  contestResults: Scalars['Int']['output'];
  /** How many contests that started. */
  contestStarts: Scalars['Int']['output'];
  /** The contests whose plans it tells of, as they are now: at most 5. */
  contests: Array<Contest>;
  /** The last event that is summed up. */
  cursor: Scalars['String']['output'];
  /** Why they waited. */
  reason: HoldReason;
  /** Who solved most of it, at most 10, of the first 200 solves: those of whom news may be, as they are seen now. */
  solvers: Array<DigestSolver>;
  /** How many accepted submissions. */
  solves: Scalars['Int']['output'];
};

/** Solves in a contest that a moderator may want to look at. */
export type Suspicion = {
  __typename?: 'Suspicion';
  /** When the first of them was made. */
  at: Scalars['DateTime']['output'];
  /** The problems, by their slugs. */
  problemSlugs: Array<Scalars['ID']['output']>;
  /** What is unusual. */
  rule: SuspicionRule;
  /** One, or two with the same times. Also members who hide their name: moderators see what each member has submitted. */
  users: Array<User>;
};

/** A page of what a moderator may want to look at. */
export type SuspicionConnection = {
  __typename?: 'SuspicionConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<SuspicionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An item of a page. */
export type SuspicionEdge = {
  __typename?: 'SuspicionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Suspicion;
};

/** What is unusual about solves in a contest. */
export type SuspicionRule =
  /** A problem of the contest was accepted within a minute of the start. Not where any problem counts. */
  | 'EARLY'
  /** Somebody solved two problems of the contest within 30 seconds: faster than one reads the second. Not where any problem counts. */
  | 'FASTER_THAN_READING'
  /** Two entrants solved three problems or more each within ten seconds of the other. A problem that many solve at that moment is left out. */
  | 'SAME_TIMES';

/** How many members are taken. */
export type TakeDiscordMembersInput = {
  /** 1 to 100. */
  first?: Scalars['Int']['input'];
};

/** What comes of `takeDiscordMembers`. */
export type TakeDiscordMembersResult = InvalidInputError | TakeDiscordMembersSuccess;

/** The members to ask Discord about. */
export type TakeDiscordMembersSuccess = {
  __typename?: 'TakeDiscordMembersSuccess';
  /** At most as many as asked for; none while nobody is due. */
  members: Array<DiscordMember>;
};

/** How many are taken. */
export type TakeStreakRemindersInput = {
  /** 1 to 100. */
  first?: Scalars['Int']['input'];
};

/** What comes of `takeStreakReminders`. */
export type TakeStreakRemindersResult = InvalidInputError | TakeStreakRemindersSuccess;

/** The members to remind. */
export type TakeStreakRemindersSuccess = {
  __typename?: 'TakeStreakRemindersSuccess';
  /** At most as many as asked for; none while nobody is due. */
  reminders: Array<StreakReminder>;
};

/** How many are taken. */
export type TakeTitleRoleChecksInput = {
  /** 1 to 100. */
  first?: Scalars['Int']['input'];
};

/** What comes of `takeTitleRoleChecks`. */
export type TakeTitleRoleChecksResult = InvalidInputError | TakeTitleRoleChecksSuccess;

/** Whom to look at. */
export type TakeTitleRoleChecksSuccess = {
  __typename?: 'TakeTitleRoleChecksSuccess';
  /** At most as many as asked for; none while nobody is due. */
  checks: Array<TitleRoleCheck>;
};

/** Why a contest could not be planned from its template. */
export type TemplateFailure = {
  __typename?: 'TemplateFailure';
  /** A sentence. */
  reason: Scalars['String']['output'];
  /** When the contest would start. */
  startsAt: Scalars['DateTime']['output'];
};

/** There is no such template, or the caller may not see it. */
export type TemplateNotFoundError = UserError & {
  __typename?: 'TemplateNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A role that stands for a title. */
export type TitleRole = {
  __typename?: 'TitleRole';
  /** The id of the role in Discord. */
  roleId: Scalars['ID']['output'];
  /** The title. */
  title: RatingTitle;
};

/** Somebody whose roles are to be looked at. */
export type TitleRoleCheck = {
  __typename?: 'TitleRoleCheck';
  /** The id of the Discord server. */
  discordGuildId: Scalars['ID']['output'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['output'];
  /** To settle it by. */
  id: Scalars['ID']['output'];
  /** All roles that stand for titles there: they should have the one of theirs, and no other of these. */
  roles: Array<TitleRole>;
  /** Their title; null where they have none, hide their name, or are no member of the community. */
  title?: Maybe<RatingTitle>;
  /** To settle it by: what has changed since is not settled. */
  version: Scalars['Int']['output'];
  /** Whether the bot could not give roles there when it last tried. */
  wasRefused: Scalars['Boolean']['output'];
};

/** Who challenges has challenged too often of late. */
export type TooManyChallengesError = UserError & {
  __typename?: 'TooManyChallengesError';
  /** One sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The community has 20 contests that are not final. */
export type TooManyContestsError = UserError & {
  __typename?: 'TooManyContestsError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The community has 10 study plans that are not over. */
export type TooManyStudyPlansError = UserError & {
  __typename?: 'TooManyStudyPlansError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The community has 20 templates. */
export type TooManyTemplatesError = UserError & {
  __typename?: 'TooManyTemplatesError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Which member, and why. */
export type UnbanMemberInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which it takes effect. */
  communityId: Scalars['ID']['input'];
  /** The Discord account of one who is or was a member; or give `userId`. */
  discordUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The user; or give `discordUserId`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `unbanMember`. */
export type UnbanMemberResult = CommunityNotFoundError | InvalidInputError | ModerationSuccess | NotModeratorError;

/** What of a contest is changed. What is left out or null stays as it is. */
export type UpdateContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** A minute to 31 days after the start. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `CreateContestInput`. */
  endsAtText?: InputMaybe<Scalars['String']['input']>;
  /** Who takes part. Who has joined stays in, and is in again where others have to join again. */
  entry?: InputMaybe<ContestEntry>;
  /** With it alone the problems stay. */
  format?: InputMaybe<ContestFormat>;
  /** As in `CreateContestInput`, before the start. Where the end moves, so does the freeze, unless it has begun. */
  freezeMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call harmless. Such as the Discord interaction's id. */
  idempotencyKey: Scalars['String']['input'];
  /** Which problems count. */
  problems?: InputMaybe<ContestProblemsInput>;
  /** At most 5 minutes in the past, at most a year ahead. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `CreateContestInput`. */
  startsAtText?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The contest's `version` as the caller saw it: a contest that has another one by now is not changed. */
  version: Scalars['Int']['input'];
};

/** What comes of `updateContest`. */
export type UpdateContestResult = ContestChangedError | ContestNotFoundError | ContestTooFarOnError | InvalidInputError | NotModeratorError | UpdateContestSuccess;

/** The contest is changed, or was by an earlier call with the same key. */
export type UpdateContestSuccess = {
  __typename?: 'UpdateContestSuccess';
  /** As it is now. To the moderator it shows its problems, also through the bot. */
  contest: Contest;
};

/** Which plan, and what is new. What is left out stays. */
export type UpdateStudyPlanInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** As in `CreateStudyPlanInput`. How far members are follows at once, also for days that are over. */
  countsEarlier?: InputMaybe<Scalars['Boolean']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `updateStudyPlan`. */
export type UpdateStudyPlanResult = InvalidInputError | NotModeratorError | StudyPlanNotFoundError | StudyPlanOverError | StudyPlanSuccess;

/** A problem of a contest that somebody solved for the first time after its end. */
export type Upsolve = {
  __typename?: 'Upsolve';
  /** As in `ContestProblem`. */
  label: Scalars['String']['output'];
  /** The problem that was solved. */
  problem: Problem;
  /** As exact as in a leaderboard's entry. */
  solvedAt: Scalars['DateTime']['output'];
  /** Who solved it: a member, whether or not they took part in the contest. */
  solver: Entrant;
};

/** A page of solves after a contest's end. */
export type UpsolveConnection = {
  __typename?: 'UpsolveConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<UpsolveEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A solve of a page. */
export type UpsolveEdge = {
  __typename?: 'UpsolveEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Upsolve;
};

/** How a member stands to the problems of a contest that is over. */
export type Upsolving = {
  __typename?: 'Upsolving';
  /** All problems of the contest, in its order. */
  problems: Array<UpsolvingProblem>;
  /** Whether they took part: they joined it, or solved something of it where nobody joins. */
  tookPart: Scalars['Boolean']['output'];
};

/** A problem of a contest that is over, for a member. */
export type UpsolvingProblem = {
  __typename?: 'UpsolvingProblem';
  /** As in `ContestProblem`. */
  label: Scalars['String']['output'];
  /** The problem; null while it cannot be read. */
  problem?: Maybe<Problem>;
  /** How the member stands to it. */
  state: UpsolvingState;
};

/** How a member stands to a problem of a contest that is over. */
export type UpsolvingState =
  /** They are not known to have solved it. */
  | 'OPEN'
  /** They solved it, but not in the contest: before it, or after it. */
  | 'SOLVED'
  /** They solved it in the contest. */
  | 'SOLVED_IN_CONTEST';

/** An account: a person who practises with LeetCord. */
export type User = {
  __typename?: 'User';
  /** The user's id, the same in all communities. */
  id: Scalars['ID']['output'];
  /**
   * What they solved and how they did in contests. Null where its owner does not show it to the caller, and for everybody else while they hide their name in any
   * community: else what they did there could be told from it. For an API key that of its owner: needs the scope ACCOUNT_READ.
   */
  profile?: Maybe<Profile>;
  /**
   * Their streak. Null where the caller sees them by name in no community: the streak of somebody who hides theirs is shown to nobody else. For an API key that
   * of its owner in full: needs the scope ACCOUNT_READ.
   */
  streak?: Maybe<Streak>;
};

/** Something that the caller can put right. The message is one plain sentence that says how. */
export type UserError = {
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

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
  by?: InputMaybe<DiscordActorInput>;
  /** The community in which it takes effect. */
  communityId: Scalars['ID']['input'];
  /** Why, in 1 to 300 characters. It is kept in the audit log. */
  reason: Scalars['String']['input'];
  /** The submission's id, as the caller sees it in the community. */
  submissionId: Scalars['ID']['input'];
};

/** What comes of `voidSubmission`. */
export type VoidSubmissionResult = CommunityNotFoundError | InvalidInputError | ModerationSuccess | NotModeratorError | SubmissionNotFoundError;

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

/**
 * What became of a week. Once for each, at the time that the community chose, and only where somebody scored or came. Of the week of its leaderboards that has
 * most of the seven days before: on a Friday that is the one that runs.
 */
export type WeeklyDigestEvent = Event & {
  __typename?: 'WeeklyDigestEvent';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Whose week it is. */
  community: Community;
  /** As of any event. */
  cursor: Scalars['String']['output'];
  /** As of any event. */
  id: Scalars['ID']['output'];
  /** The best of the week's leaderboard, as it is now: at most 5. */
  leaders: Array<LeaderboardEntry>;
  /** Who joined that week and is still there: at most 10, the first ones. */
  newMembers: Array<Entrant>;
  /** The contest that starts next. */
  nextContest?: Maybe<Contest>;
  /** `DIGEST`. */
  notification: NotificationKind;
  /** How many members scored that week. */
  solverCount: Scalars['Int']['output'];
  /** The longest streaks that run, of three days at least, of who scored that week: at most 3. */
  streaks: Array<DigestStreak>;
  /** The moment after its last. */
  weekEndsAt: Scalars['DateTime']['output'];
  /** When the week began. */
  weekStartsAt: Scalars['DateTime']['output'];
};

/** Days of each week at a time of day, in the community's time zone. */
export type WeeklyTimes = {
  __typename?: 'WeeklyTimes';
  /** Such as `19:00`. On a day on which clocks skip it, the contest starts as much later as they skip. */
  time: Scalars['String']['output'];
  /** The days, Monday first. */
  weekdays: Array<Weekday>;
};

/** Days of each week at a time of day, in the community's time zone. */
export type WeeklyTimesInput = {
  /** As people write it: `19:00`, `7pm`. */
  time: Scalars['String']['input'];
  /** One at least. */
  weekdays: Array<Weekday>;
};

/** Which duel. */
export type WithdrawDuelInput = {
  /** Needed from the bot, and from the bot only. */
  by?: InputMaybe<DiscordActorInput>;
  /** The duel. */
  duelId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Community: Community;
  Contest: Contest;
  Duel: Duel;
  StudyPlan: StudyPlan;
  Submission: Submission;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Contest:
    ( { __typename: 'Contest' }
    & GraphQLRecursivePick<FederationTypes['Contest'], {"id":true}> );
  Duel:
    ( { __typename: 'Duel' }
    & GraphQLRecursivePick<FederationTypes['Duel'], {"id":true}> );
  StudyPlan:
    ( { __typename: 'StudyPlan' }
    & GraphQLRecursivePick<FederationTypes['StudyPlan'], {"id":true}> );
  Submission:
    ( { __typename: 'Submission' }
    & GraphQLRecursivePick<FederationTypes['Submission'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptDuelResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( DuelNotFoundError & { __typename: 'DuelNotFoundError' } )
    | ( Omit<DuelSuccess, 'duel'> & { duel: _RefType['Duel'] } & { __typename: 'DuelSuccess' } )
    | ( DuelTooFarOnError & { __typename: 'DuelTooFarOnError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LeetCodeAccountNeededError & { __typename: 'LeetCodeAccountNeededError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( NotYourDuelError & { __typename: 'NotYourDuelError' } )
    | ( PlayerBusyError & { __typename: 'PlayerBusyError' } )
  ;
  AcknowledgeEventsResult:
    | ( AcknowledgeEventsSuccess & { __typename: 'AcknowledgeEventsSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SubscriberHeldError & { __typename: 'SubscriberHeldError' } )
  ;
  AddMemberResult:
    | ( BannedError & { __typename: 'BannedError' } )
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  AddStudyPlanItemsResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
  ;
  BanMemberResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( NotOwnerError & { __typename: 'NotOwnerError' } )
    | ( OwnerNotBannedError & { __typename: 'OwnerNotBannedError' } )
    | ( SelfNotBannedError & { __typename: 'SelfNotBannedError' } )
  ;
  CancelContestResult:
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestTooFarOnError & { __typename: 'ContestTooFarOnError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( Omit<UpdateContestSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'UpdateContestSuccess' } )
  ;
  ChallengeToDuelResult:
    | ( ChallengesRefusedError & { __typename: 'ChallengesRefusedError' } )
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<DuelSuccess, 'duel'> & { duel: _RefType['Duel'] } & { __typename: 'DuelSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LeetCodeAccountNeededError & { __typename: 'LeetCodeAccountNeededError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( PlayerBusyError & { __typename: 'PlayerBusyError' } )
    | ( TooManyChallengesError & { __typename: 'TooManyChallengesError' } )
  ;
  CloneContestResult:
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( Omit<CreateContestSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'CreateContestSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TooManyContestsError & { __typename: 'TooManyContestsError' } )
  ;
  CloseCommunityResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  ContestPreviewResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<ContestPreviewSuccess, 'entry' | 'format'> & { entry: _RefType['ContestEntry'], format: _RefType['ContestFormat'] } & { __typename: 'ContestPreviewSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  CreateContestFromTemplateResult:
    | ( Omit<CreateContestSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'CreateContestSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TemplateNotFoundError & { __typename: 'TemplateNotFoundError' } )
    | ( TooManyContestsError & { __typename: 'TooManyContestsError' } )
  ;
  CreateContestResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CreateContestSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'CreateContestSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TooManyContestsError & { __typename: 'TooManyContestsError' } )
  ;
  CreateStudyPlanResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
    | ( TooManyStudyPlansError & { __typename: 'TooManyStudyPlansError' } )
  ;
  DeleteContestTemplateResult:
    | ( DeleteContestTemplateSuccess & { __typename: 'DeleteContestTemplateSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TemplateNotFoundError & { __typename: 'TemplateNotFoundError' } )
  ;
  DeleteStudyPlanResult:
    | ( DeleteStudyPlanSuccess & { __typename: 'DeleteStudyPlanSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
  ;
  DisqualifyEntrantResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  DuelActionResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( DuelNotFoundError & { __typename: 'DuelNotFoundError' } )
    | ( Omit<DuelSuccess, 'duel'> & { duel: _RefType['Duel'] } & { __typename: 'DuelSuccess' } )
    | ( DuelTooFarOnError & { __typename: 'DuelTooFarOnError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NoDrawOfferError & { __typename: 'NoDrawOfferError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( NotYourDuelError & { __typename: 'NotYourDuelError' } )
  ;
  EndStudyPlanResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
  ;
  FinishStreakReminderResult:
    | ( FinishStreakReminderSuccess & { __typename: 'FinishStreakReminderSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  ForgetNewsChannelResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ForgetNewsChannelSuccess & { __typename: 'ForgetNewsChannelSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  HoldNewsResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( HoldNewsSuccess & { __typename: 'HoldNewsSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  HoldSubscriberResult:
    | ( HoldSubscriberSuccess & { __typename: 'HoldSubscriberSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  InviteToContestResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestOverError & { __typename: 'ContestOverError' } )
    | ( EntryNotNeededError & { __typename: 'EntryNotNeededError' } )
    | ( Omit<EntrySuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'EntrySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  JoinContestResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestOverError & { __typename: 'ContestOverError' } )
    | ( EntryNotNeededError & { __typename: 'EntryNotNeededError' } )
    | ( Omit<EntrySuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'EntrySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotInvitedError & { __typename: 'NotInvitedError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
  ;
  JoinDuelQueueResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<JoinDuelQueueSuccess, 'entry' | 'started'> & { entry?: Maybe<_RefType['DuelQueueEntry']>, started?: Maybe<_RefType['Duel']> } & { __typename: 'JoinDuelQueueSuccess' } )
    | ( LeetCodeAccountNeededError & { __typename: 'LeetCodeAccountNeededError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( PlayerBusyError & { __typename: 'PlayerBusyError' } )
  ;
  JoinStudyPlanResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( Omit<StudyPlanEntrySuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanEntrySuccess' } )
    | ( StudyPlanFullError & { __typename: 'StudyPlanFullError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
  ;
  KeepStandingsMessageResult:
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<KeepStandingsMessageSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'KeepStandingsMessageSuccess' } )
  ;
  LeaveCommunityResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( LeaveCommunitySuccess & { __typename: 'LeaveCommunitySuccess' } )
  ;
  LeaveContestResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestOverError & { __typename: 'ContestOverError' } )
    | ( EntryNotNeededError & { __typename: 'EntryNotNeededError' } )
    | ( Omit<EntrySuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'EntrySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
  ;
  LeaveDuelQueueResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LeaveDuelQueueSuccess & { __typename: 'LeaveDuelQueueSuccess' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
  ;
  LeaveStudyPlanResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( Omit<StudyPlanEntrySuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanEntrySuccess' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
  ;
  MoveStudyPlanItemResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
  ;
  MuteNewsResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MemberSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'MemberSuccess' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
  ;
  RecordSubmissionResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LeetCodeNotLinkedError & { __typename: 'LeetCodeNotLinkedError' } )
    | ( NotSignedInError & { __typename: 'NotSignedInError' } )
    | ( Omit<RecordSubmissionSuccess, 'submission'> & { submission: _RefType['Submission'] } & { __typename: 'RecordSubmissionSuccess' } )
  ;
  RegisterCommunityResult:
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  ReleaseNewsResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ReleaseNewsSuccess & { __typename: 'ReleaseNewsSuccess' } )
  ;
  ReleaseSubscriberResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ReleaseSubscriberSuccess & { __typename: 'ReleaseSubscriberSuccess' } )
  ;
  RemoveMemberResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( NotOwnerError & { __typename: 'NotOwnerError' } )
  ;
  RemoveStudyPlanItemResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
  ;
  ReportDiscordMemberResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ReportDiscordMemberSuccess & { __typename: 'ReportDiscordMemberSuccess' } )
  ;
  ReportTitleRolesResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( ReportTitleRolesSuccess & { __typename: 'ReportTitleRolesSuccess' } )
  ;
  RestoreEntrantResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  RestoreSubmissionResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( SubmissionNotFoundError & { __typename: 'SubmissionNotFoundError' } )
  ;
  SaveContestTemplateResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<ContestTemplateSuccess, 'template'> & { template: _RefType['ContestTemplate'] } & { __typename: 'ContestTemplateSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TooManyTemplatesError & { __typename: 'TooManyTemplatesError' } )
  ;
  SetAnnouncementChannelResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetCommunityLanguageResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetCommunityTimeZoneResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetCommunityVisibilityResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetContestReminderResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetDestinationsResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetDigestTimeResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetDuelChallengesResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( SetDuelChallengesSuccess & { __typename: 'SetDuelChallengesSuccess' } )
  ;
  SetGatheringResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetGlobalLeaderboardConsentResult:
    | ( GlobalLeaderboardConsentSuccess & { __typename: 'GlobalLeaderboardConsentSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  SetMemberRoleResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( Omit<MemberSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'MemberSuccess' } )
    | ( NotOwnerError & { __typename: 'NotOwnerError' } )
  ;
  SetMyPrivacyResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<MemberSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'MemberSuccess' } )
  ;
  SetProfileVisibilityResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( Omit<SetProfileVisibilitySuccess, 'visibility'> & { visibility: _RefType['ProfileVisibility'] } & { __typename: 'SetProfileVisibilitySuccess' } )
  ;
  SetQuietHoursResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetScoringRulesResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetStreakFreezesResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SetStreakResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( Omit<StreakSuccess, 'streak'> & { streak: _RefType['Streak'] } & { __typename: 'StreakSuccess' } )
  ;
  SetTitleRoleResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( Omit<CommunitySuccess, 'community'> & { community: _RefType['Community'] } & { __typename: 'CommunitySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  SettleTitleRoleCheckResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SettleTitleRoleCheckSuccess & { __typename: 'SettleTitleRoleCheckSuccess' } )
  ;
  SkipContestOccurrenceResult:
    | ( Omit<ContestTemplateSuccess, 'template'> & { template: _RefType['ContestTemplate'] } & { __typename: 'ContestTemplateSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( TemplateNotFoundError & { __typename: 'TemplateNotFoundError' } )
  ;
  StartPostResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( StartPostSuccess & { __typename: 'StartPostSuccess' } )
  ;
  SumUpNewsResult:
    | ( NoNewsHoldError & { __typename: 'NoNewsHoldError' } )
    | ( Omit<SumUpNewsSuccess, 'contests' | 'reason' | 'solvers'> & { contests: Array<_RefType['Contest']>, reason: _RefType['HoldReason'], solvers: Array<_RefType['DigestSolver']> } & { __typename: 'SumUpNewsSuccess' } )
  ;
  TakeDiscordMembersResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( TakeDiscordMembersSuccess & { __typename: 'TakeDiscordMembersSuccess' } )
  ;
  TakeStreakRemindersResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<TakeStreakRemindersSuccess, 'reminders'> & { reminders: Array<_RefType['StreakReminder']> } & { __typename: 'TakeStreakRemindersSuccess' } )
  ;
  TakeTitleRoleChecksResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<TakeTitleRoleChecksSuccess, 'checks'> & { checks: Array<_RefType['TitleRoleCheck']> } & { __typename: 'TakeTitleRoleChecksSuccess' } )
  ;
  UnbanMemberResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
  ;
  UpdateContestResult:
    | ( ContestChangedError & { __typename: 'ContestChangedError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestTooFarOnError & { __typename: 'ContestTooFarOnError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( Omit<UpdateContestSuccess, 'contest'> & { contest: _RefType['Contest'] } & { __typename: 'UpdateContestSuccess' } )
  ;
  UpdateStudyPlanResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
    | ( Omit<StudyPlanSuccess, 'plan'> & { plan: _RefType['StudyPlan'] } & { __typename: 'StudyPlanSuccess' } )
  ;
  VoidSubmissionResult:
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<ModerationSuccess, 'community' | 'entry'> & { community: _RefType['Community'], entry?: Maybe<_RefType['AuditEntry']> } & { __typename: 'ModerationSuccess' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( SubmissionNotFoundError & { __typename: 'SubmissionNotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  BoardRow:
    | ( LeaderboardEntryMapper & { __typename: 'LeaderboardEntry' } )
    | ( StandingMapper & { __typename: 'Standing' } )
  ;
  DuelEvent:
    | ( DuelChallengeEventMapper & { __typename: 'DuelChallengeEvent' } )
    | ( DuelDrawOfferEventMapper & { __typename: 'DuelDrawOfferEvent' } )
    | ( DuelEndedEventMapper & { __typename: 'DuelEndedEvent' } )
    | ( DuelFinishedEventMapper & { __typename: 'DuelFinishedEvent' } )
    | ( DuelRoundEventMapper & { __typename: 'DuelRoundEvent' } )
    | ( DuelStartedEventMapper & { __typename: 'DuelStartedEvent' } )
  ;
  Event:
    | ( ContestEndedEventMapper & { __typename: 'ContestEndedEvent' } )
    | ( ContestFinishedEventMapper & { __typename: 'ContestFinishedEvent' } )
    | ( ContestPlanEventMapper & { __typename: 'ContestPlanEvent' } )
    | ( ContestRatedEventMapper & { __typename: 'ContestRatedEvent' } )
    | ( ContestReminderEventMapper & { __typename: 'ContestReminderEvent' } )
    | ( ContestStartedEventMapper & { __typename: 'ContestStartedEvent' } )
    | ( DailyChallengeEventMapper & { __typename: 'DailyChallengeEvent' } )
    | ( DuelChallengeEventMapper & { __typename: 'DuelChallengeEvent' } )
    | ( DuelDrawOfferEventMapper & { __typename: 'DuelDrawOfferEvent' } )
    | ( DuelEndedEventMapper & { __typename: 'DuelEndedEvent' } )
    | ( DuelFinishedEventMapper & { __typename: 'DuelFinishedEvent' } )
    | ( DuelRoundEventMapper & { __typename: 'DuelRoundEvent' } )
    | ( DuelStartedEventMapper & { __typename: 'DuelStartedEvent' } )
    | ( FirstSolveEventMapper & { __typename: 'FirstSolveEvent' } )
    | ( LeetCodeRoundReminderEventMapper & { __typename: 'LeetCodeRoundReminderEvent' } )
    | ( LeetCodeRoundResultsEventMapper & { __typename: 'LeetCodeRoundResultsEvent' } )
    | ( StudyPlanDayEventMapper & { __typename: 'StudyPlanDayEvent' } )
    | ( SubmissionEventMapper & { __typename: 'SubmissionEvent' } )
    | ( WeeklyDigestEventMapper & { __typename: 'WeeklyDigestEvent' } )
  ;
  UserError:
    | ( BannedError & { __typename: 'BannedError' } )
    | ( ChallengesRefusedError & { __typename: 'ChallengesRefusedError' } )
    | ( CommunityNotFoundError & { __typename: 'CommunityNotFoundError' } )
    | ( ContestChangedError & { __typename: 'ContestChangedError' } )
    | ( ContestNotFoundError & { __typename: 'ContestNotFoundError' } )
    | ( ContestOverError & { __typename: 'ContestOverError' } )
    | ( ContestTooFarOnError & { __typename: 'ContestTooFarOnError' } )
    | ( DuelNotFoundError & { __typename: 'DuelNotFoundError' } )
    | ( DuelTooFarOnError & { __typename: 'DuelTooFarOnError' } )
    | ( EntryNotNeededError & { __typename: 'EntryNotNeededError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LastOwnerError & { __typename: 'LastOwnerError' } )
    | ( LeetCodeAccountNeededError & { __typename: 'LeetCodeAccountNeededError' } )
    | ( LeetCodeNotLinkedError & { __typename: 'LeetCodeNotLinkedError' } )
    | ( MemberNotFoundError & { __typename: 'MemberNotFoundError' } )
    | ( NoDrawOfferError & { __typename: 'NoDrawOfferError' } )
    | ( NoNewsHoldError & { __typename: 'NoNewsHoldError' } )
    | ( NotInvitedError & { __typename: 'NotInvitedError' } )
    | ( NotMemberError & { __typename: 'NotMemberError' } )
    | ( NotModeratorError & { __typename: 'NotModeratorError' } )
    | ( NotOwnerError & { __typename: 'NotOwnerError' } )
    | ( NotSignedInError & { __typename: 'NotSignedInError' } )
    | ( NotYourDuelError & { __typename: 'NotYourDuelError' } )
    | ( OwnerNotBannedError & { __typename: 'OwnerNotBannedError' } )
    | ( PlayerBusyError & { __typename: 'PlayerBusyError' } )
    | ( SelfNotBannedError & { __typename: 'SelfNotBannedError' } )
    | ( StudyPlanFullError & { __typename: 'StudyPlanFullError' } )
    | ( StudyPlanNotFoundError & { __typename: 'StudyPlanNotFoundError' } )
    | ( StudyPlanOverError & { __typename: 'StudyPlanOverError' } )
    | ( SubmissionNotFoundError & { __typename: 'SubmissionNotFoundError' } )
    | ( SubscriberHeldError & { __typename: 'SubscriberHeldError' } )
    | ( TemplateNotFoundError & { __typename: 'TemplateNotFoundError' } )
    | ( TooManyChallengesError & { __typename: 'TooManyChallengesError' } )
    | ( TooManyContestsError & { __typename: 'TooManyContestsError' } )
    | ( TooManyStudyPlansError & { __typename: 'TooManyStudyPlansError' } )
    | ( TooManyTemplatesError & { __typename: 'TooManyTemplatesError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDuelDrawInput: AcceptDuelDrawInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptDuelInput: AcceptDuelInput;
  AcceptDuelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptDuelResult']>;
  AcknowledgeEventsInput: AcknowledgeEventsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcknowledgeEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeEventsResult']>;
  AcknowledgeEventsSuccess: ResolverTypeWrapper<AcknowledgeEventsSuccess>;
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberResult']>;
  AddStudyPlanItemsInput: AddStudyPlanItemsInput;
  AddStudyPlanItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddStudyPlanItemsResult']>;
  AuditAction: ResolverTypeWrapper<'VOID_SUBMISSION' | 'RESTORE_SUBMISSION' | 'DISQUALIFY_ENTRANT' | 'RESTORE_ENTRANT' | 'BAN_MEMBER' | 'UNBAN_MEMBER' | 'SET_SCORING_RULES'>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditPerson: ResolverTypeWrapper<Omit<AuditPerson, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Award: ResolverTypeWrapper<Omit<Award, 'community'> & { community: ResolversTypes['Community'] }>;
  BanMemberInput: BanMemberInput;
  BanMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BanMemberResult']>;
  BannedError: ResolverTypeWrapper<BannedError>;
  BoardRow: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BoardRow']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoardWindow: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH' | 'SEASON' | 'ALL_TIME'>;
  CancelContestInput: CancelContestInput;
  CancelContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelContestResult']>;
  ChallengeToDuelInput: ChallengeToDuelInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChallengeToDuelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChallengeToDuelResult']>;
  ChallengesRefusedError: ResolverTypeWrapper<ChallengesRefusedError>;
  CloneContestInput: CloneContestInput;
  CloneContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloneContestResult']>;
  CloseCommunityInput: CloseCommunityInput;
  CloseCommunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCommunityResult']>;
  Community: ResolverTypeWrapper<CommunityMapper>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges'> & { edges: Array<ResolversTypes['CommunityEdge']> }>;
  CommunityDaily: ResolverTypeWrapper<CommunityDailyMapper>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityNotFoundError: ResolverTypeWrapper<CommunityNotFoundError>;
  CommunityProblem: ResolverTypeWrapper<CommunityProblemMapper>;
  CommunityRole: ResolverTypeWrapper<'MEMBER' | 'MODERATOR' | 'OWNER'>;
  CommunityRound: ResolverTypeWrapper<CommunityRoundMapper>;
  CommunityRoundState: ResolverTypeWrapper<'UPCOMING' | 'RUNNING' | 'NOT_RATED_YET' | 'RATED' | 'UNRATED'>;
  CommunitySuccess: ResolverTypeWrapper<Omit<CommunitySuccess, 'community'> & { community: ResolversTypes['Community'] }>;
  Contest: ResolverTypeWrapper<ContestMapper>;
  ContestChangedError: ResolverTypeWrapper<ContestChangedError>;
  ContestConnection: ResolverTypeWrapper<Omit<ContestConnection, 'edges'> & { edges: Array<ResolversTypes['ContestEdge']> }>;
  ContestEdge: ResolverTypeWrapper<Omit<ContestEdge, 'node'> & { node: ResolversTypes['Contest'] }>;
  ContestEndedEvent: ResolverTypeWrapper<ContestEndedEventMapper>;
  ContestEntry: ResolverTypeWrapper<'EVERYBODY' | 'JOIN' | 'INVITE'>;
  ContestFinishedEvent: ResolverTypeWrapper<ContestFinishedEventMapper>;
  ContestFormat: ResolverTypeWrapper<'POINTS' | 'ICPC' | 'LEETCODE' | 'LOCKOUT'>;
  ContestNotFoundError: ResolverTypeWrapper<ContestNotFoundError>;
  ContestOccurrence: ResolverTypeWrapper<ContestOccurrenceMapper>;
  ContestOverError: ResolverTypeWrapper<ContestOverError>;
  ContestPart: ResolverTypeWrapper<'TITLE' | 'START' | 'END' | 'FORMAT' | 'PROBLEMS' | 'ENTRY' | 'FREEZE'>;
  ContestPlanChange: ResolverTypeWrapper<'PLANNED' | 'CHANGED' | 'CANCELLED'>;
  ContestPlanEvent: ResolverTypeWrapper<ContestPlanEventMapper>;
  ContestPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestPreviewResult']>;
  ContestPreviewSuccess: ResolverTypeWrapper<Omit<ContestPreviewSuccess, 'entry' | 'format'> & { entry: ResolversTypes['ContestEntry'], format: ResolversTypes['ContestFormat'] }>;
  ContestProblem: ResolverTypeWrapper<ContestProblemMapper>;
  ContestProblemInput: ContestProblemInput;
  ContestProblemsInput: ContestProblemsInput;
  ContestRatedEvent: ResolverTypeWrapper<ContestRatedEventMapper>;
  ContestReminderEvent: ResolverTypeWrapper<ContestReminderEventMapper>;
  ContestStartedEvent: ResolverTypeWrapper<ContestStartedEventMapper>;
  ContestState: ResolverTypeWrapper<'SCHEDULED' | 'RUNNING' | 'SETTLING' | 'FINAL' | 'CANCELLED'>;
  ContestTemplate: ResolverTypeWrapper<ContestTemplateMapper>;
  ContestTemplateSuccess: ResolverTypeWrapper<Omit<ContestTemplateSuccess, 'template'> & { template: ResolversTypes['ContestTemplate'] }>;
  ContestTooFarOnError: ResolverTypeWrapper<ContestTooFarOnError>;
  CreateContestFromTemplateInput: CreateContestFromTemplateInput;
  CreateContestFromTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateContestFromTemplateResult']>;
  CreateContestInput: CreateContestInput;
  CreateContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateContestResult']>;
  CreateContestSuccess: ResolverTypeWrapper<Omit<CreateContestSuccess, 'contest'> & { contest: ResolversTypes['Contest'] }>;
  CreateStudyPlanInput: CreateStudyPlanInput;
  CreateStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateStudyPlanResult']>;
  DailyChallengeEvent: ResolverTypeWrapper<DailyChallengeEventMapper>;
  DailyStreak: ResolverTypeWrapper<DailyStreakMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineDuelInput: DeclineDuelInput;
  DeleteContestTemplateInput: DeleteContestTemplateInput;
  DeleteContestTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteContestTemplateResult']>;
  DeleteContestTemplateSuccess: ResolverTypeWrapper<DeleteContestTemplateSuccess>;
  DeleteStudyPlanInput: DeleteStudyPlanInput;
  DeleteStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteStudyPlanResult']>;
  DeleteStudyPlanSuccess: ResolverTypeWrapper<DeleteStudyPlanSuccess>;
  Destination: ResolverTypeWrapper<Omit<Destination, 'kind'> & { kind: ResolversTypes['NotificationKind'] }>;
  Difficulty: ResolverTypeWrapper<'EASY' | 'MEDIUM' | 'HARD'>;
  DigestSolver: ResolverTypeWrapper<Omit<DigestSolver, 'shownAs' | 'user'> & { shownAs: ResolversTypes['ShownAs'], user?: Maybe<ResolversTypes['User']> }>;
  DigestStreak: ResolverTypeWrapper<DigestStreakMapper>;
  DigestTime: ResolverTypeWrapper<Omit<DigestTime, 'weekday'> & { weekday: ResolversTypes['Weekday'] }>;
  DiscordActorInput: DiscordActorInput;
  DiscordMember: ResolverTypeWrapper<DiscordMember>;
  DiscordMemberInput: DiscordMemberInput;
  DisqualifyEntrantInput: DisqualifyEntrantInput;
  DisqualifyEntrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisqualifyEntrantResult']>;
  Duel: ResolverTypeWrapper<DuelMapper>;
  DuelActionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DuelActionResult']>;
  DuelChallengeChange: ResolverTypeWrapper<'CHALLENGED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED'>;
  DuelChallengeEvent: ResolverTypeWrapper<DuelChallengeEventMapper>;
  DuelConnection: ResolverTypeWrapper<DuelConnectionMapper>;
  DuelDrawOffer: ResolverTypeWrapper<DuelDrawOfferMapper>;
  DuelDrawOfferEvent: ResolverTypeWrapper<DuelDrawOfferEventMapper>;
  DuelEdge: ResolverTypeWrapper<Omit<DuelEdge, 'node'> & { node: ResolversTypes['Duel'] }>;
  DuelEndedEvent: ResolverTypeWrapper<DuelEndedEventMapper>;
  DuelEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DuelEvent']>;
  DuelFinishedEvent: ResolverTypeWrapper<DuelFinishedEventMapper>;
  DuelLadderConnection: ResolverTypeWrapper<DuelLadderConnectionMapper>;
  DuelLadderEdge: ResolverTypeWrapper<Omit<DuelLadderEdge, 'node'> & { node: ResolversTypes['DuelLadderEntry'] }>;
  DuelLadderEntry: ResolverTypeWrapper<DuelLadderEntryMapper>;
  DuelNotFoundError: ResolverTypeWrapper<DuelNotFoundError>;
  DuelOpponent: ResolverTypeWrapper<Omit<DuelOpponent, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  DuelOutcome: ResolverTypeWrapper<DuelOutcomeMapper>;
  DuelPlayer: ResolverTypeWrapper<DuelPlayerMapper>;
  DuelQueueEntry: ResolverTypeWrapper<DuelQueueEntryMapper>;
  DuelReason: ResolverTypeWrapper<'ROUNDS' | 'TIME' | 'RESIGNED' | 'LEFT' | 'DRAW_AGREED' | 'DISQUALIFIED'>;
  DuelRound: ResolverTypeWrapper<DuelRoundMapper>;
  DuelRoundEvent: ResolverTypeWrapper<DuelRoundEventMapper>;
  DuelScore: ResolverTypeWrapper<'WON' | 'DRAWN' | 'LOST'>;
  DuelSource: ResolverTypeWrapper<'MEMBER' | 'BOT' | 'QUEUE'>;
  DuelStartedEvent: ResolverTypeWrapper<DuelStartedEventMapper>;
  DuelState: ResolverTypeWrapper<'CHALLENGED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED' | 'RUNNING' | 'SETTLING' | 'FINAL' | 'CANCELLED'>;
  DuelSuccess: ResolverTypeWrapper<Omit<DuelSuccess, 'duel'> & { duel: ResolversTypes['Duel'] }>;
  DuelTooFarOnError: ResolverTypeWrapper<DuelTooFarOnError>;
  Duels: ResolverTypeWrapper<DuelsMapper>;
  EndStudyPlanInput: EndStudyPlanInput;
  EndStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndStudyPlanResult']>;
  Entrant: ResolverTypeWrapper<EntrantMapper>;
  EntrantConnection: ResolverTypeWrapper<Omit<EntrantConnection, 'edges'> & { edges: Array<ResolversTypes['EntrantEdge']> }>;
  EntrantEdge: ResolverTypeWrapper<Omit<EntrantEdge, 'node'> & { node: ResolversTypes['Entrant'] }>;
  EntryNotNeededError: ResolverTypeWrapper<EntryNotNeededError>;
  EntryState: ResolverTypeWrapper<'NONE' | 'INVITED' | 'JOINED' | 'DISQUALIFIED'>;
  EntrySuccess: ResolverTypeWrapper<Omit<EntrySuccess, 'contest'> & { contest: ResolversTypes['Contest'] }>;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  FinishStreakReminderInput: FinishStreakReminderInput;
  FinishStreakReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishStreakReminderResult']>;
  FinishStreakReminderSuccess: ResolverTypeWrapper<FinishStreakReminderSuccess>;
  FirstSolveEvent: ResolverTypeWrapper<FirstSolveEventMapper>;
  ForgetNewsChannelInput: ForgetNewsChannelInput;
  ForgetNewsChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForgetNewsChannelResult']>;
  ForgetNewsChannelSuccess: ResolverTypeWrapper<ForgetNewsChannelSuccess>;
  ForgetUserInput: ForgetUserInput;
  ForgetUserResult: ResolverTypeWrapper<ForgetUserResult>;
  GlobalLeaderboard: ResolverTypeWrapper<GlobalLeaderboardMapper>;
  GlobalLeaderboardConsentSuccess: ResolverTypeWrapper<GlobalLeaderboardConsentSuccess>;
  HoldNewsInput: HoldNewsInput;
  HoldNewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldNewsResult']>;
  HoldNewsSuccess: ResolverTypeWrapper<HoldNewsSuccess>;
  HoldReason: ResolverTypeWrapper<'REFUSED' | 'QUIET_HOURS' | 'FLOOD'>;
  HoldSubscriberInput: HoldSubscriberInput;
  HoldSubscriberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldSubscriberResult']>;
  HoldSubscriberSuccess: ResolverTypeWrapper<HoldSubscriberSuccess>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InviteToContestInput: InviteToContestInput;
  InviteToContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToContestResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinContestInput: JoinContestInput;
  JoinContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinContestResult']>;
  JoinDuelQueueInput: JoinDuelQueueInput;
  JoinDuelQueueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinDuelQueueResult']>;
  JoinDuelQueueSuccess: ResolverTypeWrapper<Omit<JoinDuelQueueSuccess, 'entry' | 'started'> & { entry?: Maybe<ResolversTypes['DuelQueueEntry']>, started?: Maybe<ResolversTypes['Duel']> }>;
  JoinStudyPlanInput: JoinStudyPlanInput;
  JoinStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinStudyPlanResult']>;
  KeepStandingsMessageInput: KeepStandingsMessageInput;
  KeepStandingsMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepStandingsMessageResult']>;
  KeepStandingsMessageSuccess: ResolverTypeWrapper<Omit<KeepStandingsMessageSuccess, 'contest'> & { contest: ResolversTypes['Contest'] }>;
  LastOwnerError: ResolverTypeWrapper<LastOwnerError>;
  Leaderboard: ResolverTypeWrapper<LeaderboardMapper>;
  LeaderboardEntry: ResolverTypeWrapper<LeaderboardEntryMapper>;
  LeaderboardEntryConnection: ResolverTypeWrapper<LeaderboardEntryConnectionMapper>;
  LeaderboardEntryEdge: ResolverTypeWrapper<Omit<LeaderboardEntryEdge, 'node'> & { node: ResolversTypes['LeaderboardEntry'] }>;
  LeaveCommunityInput: LeaveCommunityInput;
  LeaveCommunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveCommunityResult']>;
  LeaveCommunitySuccess: ResolverTypeWrapper<LeaveCommunitySuccess>;
  LeaveContestInput: LeaveContestInput;
  LeaveContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveContestResult']>;
  LeaveDuelQueueInput: LeaveDuelQueueInput;
  LeaveDuelQueueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveDuelQueueResult']>;
  LeaveDuelQueueSuccess: ResolverTypeWrapper<LeaveDuelQueueSuccess>;
  LeaveStudyPlanInput: LeaveStudyPlanInput;
  LeaveStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveStudyPlanResult']>;
  LeetCodeAccountNeededError: ResolverTypeWrapper<LeetCodeAccountNeededError>;
  LeetCodeNotLinkedError: ResolverTypeWrapper<LeetCodeNotLinkedError>;
  LeetCodeRoundReminderEvent: ResolverTypeWrapper<LeetCodeRoundReminderEventMapper>;
  LeetCodeRoundResultsEvent: ResolverTypeWrapper<LeetCodeRoundResultsEventMapper>;
  LocalTime: ResolverTypeWrapper<LocalTime>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: Array<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberNotFoundError: ResolverTypeWrapper<MemberNotFoundError>;
  MemberSuccess: ResolverTypeWrapper<Omit<MemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  ModeratedSubmission: ResolverTypeWrapper<ModeratedSubmissionMapper>;
  ModerationSuccess: ResolverTypeWrapper<Omit<ModerationSuccess, 'community' | 'entry'> & { community: ResolversTypes['Community'], entry?: Maybe<ResolversTypes['AuditEntry']> }>;
  MoveStudyPlanItemInput: MoveStudyPlanItemInput;
  MoveStudyPlanItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveStudyPlanItemResult']>;
  MoveUserInput: MoveUserInput;
  MoveUserResult: ResolverTypeWrapper<MoveUserResult>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteNewsInput: MuteNewsInput;
  MuteNewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MuteNewsResult']>;
  NewsHold: ResolverTypeWrapper<NewsHoldMapper>;
  NoDrawOfferError: ResolverTypeWrapper<NoDrawOfferError>;
  NoNewsHoldError: ResolverTypeWrapper<NoNewsHoldError>;
  NotInvitedError: ResolverTypeWrapper<NotInvitedError>;
  NotMemberError: ResolverTypeWrapper<NotMemberError>;
  NotModeratorError: ResolverTypeWrapper<NotModeratorError>;
  NotOwnerError: ResolverTypeWrapper<NotOwnerError>;
  NotSignedInError: ResolverTypeWrapper<NotSignedInError>;
  NotYourDuelError: ResolverTypeWrapper<NotYourDuelError>;
  NotificationKind: ResolverTypeWrapper<'SUBMISSION' | 'CONTEST_PLAN' | 'CONTEST_REMINDER' | 'CONTEST_STARTED' | 'CONTEST_PROGRESS' | 'CONTEST_FINISHED' | 'LEETCODE_ROUND' | 'DAILY_CHALLENGE' | 'DIGEST' | 'DUEL' | 'STUDY_PLAN'>;
  OfferDuelDrawInput: OfferDuelDrawInput;
  OutdatedStandings: ResolverTypeWrapper<Omit<OutdatedStandings, 'contest'> & { contest: ResolversTypes['Contest'] }>;
  OwnerNotBannedError: ResolverTypeWrapper<OwnerNotBannedError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PickerSlot: ResolverTypeWrapper<Omit<PickerSlot, 'difficulties'> & { difficulties: Array<ResolversTypes['Difficulty']> }>;
  PickerSlotInput: PickerSlotInput;
  Place: ResolverTypeWrapper<PlaceMapper>;
  PlayerBusyError: ResolverTypeWrapper<PlayerBusyError>;
  Practice: ResolverTypeWrapper<PracticeMapper>;
  PracticeLevel: ResolverTypeWrapper<Omit<PracticeLevel, 'basis' | 'difficulty'> & { basis: ResolversTypes['PracticeLevelBasis'], difficulty: ResolversTypes['Difficulty'] }>;
  PracticeLevelBasis: ResolverTypeWrapper<'RECENT_RATINGS' | 'RATING' | 'SOLVED_COUNTS'>;
  PreviewedProblem: ResolverTypeWrapper<PreviewedProblem>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemChoice: ResolverTypeWrapper<'ANY' | 'MATCHING' | 'BY_HAND' | 'PICKER' | 'ROUND'>;
  ProblemCriteria: ResolverTypeWrapper<Omit<ProblemCriteria, 'difficulties'> & { difficulties: Array<ResolversTypes['Difficulty']> }>;
  ProblemCriteriaInput: ProblemCriteriaInput;
  ProblemPicker: ResolverTypeWrapper<Omit<ProblemPicker, 'slots'> & { slots: Array<ResolversTypes['PickerSlot']> }>;
  ProblemPickerInput: ProblemPickerInput;
  ProblemRecommendation: ResolverTypeWrapper<ProblemRecommendationMapper>;
  ProblemRecommendations: ResolverTypeWrapper<Omit<ProblemRecommendations, 'items' | 'level'> & { items: Array<ResolversTypes['ProblemRecommendation']>, level: ResolversTypes['PracticeLevel'] }>;
  Profile: ResolverTypeWrapper<ProfileMapper>;
  ProfileDay: ResolverTypeWrapper<ProfileDay>;
  ProfileSolved: ResolverTypeWrapper<ProfileSolvedMapper>;
  ProfileTopic: ResolverTypeWrapper<ProfileTopic>;
  ProfileVisibility: ResolverTypeWrapper<'PUBLIC' | 'MEMBERS' | 'NOBODY'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  Rating: ResolverTypeWrapper<RatingMapper>;
  RatingChange: ResolverTypeWrapper<RatingChangeMapper>;
  RatingChangeConnection: ResolverTypeWrapper<Omit<RatingChangeConnection, 'edges'> & { edges: Array<ResolversTypes['RatingChangeEdge']> }>;
  RatingChangeEdge: ResolverTypeWrapper<Omit<RatingChangeEdge, 'node'> & { node: ResolversTypes['RatingChange'] }>;
  RatingConnection: ResolverTypeWrapper<RatingConnectionMapper>;
  RatingEdge: ResolverTypeWrapper<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>;
  RatingTitle: ResolverTypeWrapper<'NOVICE' | 'APPRENTICE' | 'SPECIALIST' | 'EXPERT' | 'MASTER' | 'GRANDMASTER'>;
  Ratings: ResolverTypeWrapper<RatingsMapper>;
  RecommendationReason: ResolverTypeWrapper<'STEP_UP' | 'THIN_TOPIC' | 'AT_LEVEL' | 'UNSOLVED'>;
  RecordSubmissionInput: RecordSubmissionInput;
  RecordSubmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSubmissionResult']>;
  RecordSubmissionSuccess: ResolverTypeWrapper<Omit<RecordSubmissionSuccess, 'submission'> & { submission: ResolversTypes['Submission'] }>;
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCommunityResult']>;
  ReleaseNewsInput: ReleaseNewsInput;
  ReleaseNewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseNewsResult']>;
  ReleaseNewsSuccess: ResolverTypeWrapper<ReleaseNewsSuccess>;
  ReleaseSubscriberInput: ReleaseSubscriberInput;
  ReleaseSubscriberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseSubscriberResult']>;
  ReleaseSubscriberSuccess: ResolverTypeWrapper<ReleaseSubscriberSuccess>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveStudyPlanItemInput: RemoveStudyPlanItemInput;
  RemoveStudyPlanItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveStudyPlanItemResult']>;
  ReportDiscordMemberInput: ReportDiscordMemberInput;
  ReportDiscordMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDiscordMemberResult']>;
  ReportDiscordMemberSuccess: ResolverTypeWrapper<ReportDiscordMemberSuccess>;
  ReportTitleRolesInput: ReportTitleRolesInput;
  ReportTitleRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportTitleRolesResult']>;
  ReportTitleRolesSuccess: ResolverTypeWrapper<ReportTitleRolesSuccess>;
  RerollContestInput: RerollContestInput;
  ResignDuelInput: ResignDuelInput;
  RestoreEntrantInput: RestoreEntrantInput;
  RestoreEntrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreEntrantResult']>;
  RestoreSubmissionInput: RestoreSubmissionInput;
  RestoreSubmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreSubmissionResult']>;
  RoundResult: ResolverTypeWrapper<RoundResultMapper>;
  RoundResultConnection: ResolverTypeWrapper<RoundResultConnectionMapper>;
  RoundResultEdge: ResolverTypeWrapper<Omit<RoundResultEdge, 'node'> & { node: ResolversTypes['RoundResult'] }>;
  SaveContestTemplateInput: SaveContestTemplateInput;
  SaveContestTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveContestTemplateResult']>;
  ScoringRules: ResolverTypeWrapper<ScoringRulesMapper>;
  SelfNotBannedError: ResolverTypeWrapper<SelfNotBannedError>;
  SetAnnouncementChannelInput: SetAnnouncementChannelInput;
  SetAnnouncementChannelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAnnouncementChannelResult']>;
  SetCommunityLanguageInput: SetCommunityLanguageInput;
  SetCommunityLanguageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommunityLanguageResult']>;
  SetCommunityTimeZoneInput: SetCommunityTimeZoneInput;
  SetCommunityTimeZoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommunityTimeZoneResult']>;
  SetCommunityVisibilityInput: SetCommunityVisibilityInput;
  SetCommunityVisibilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommunityVisibilityResult']>;
  SetContestReminderInput: SetContestReminderInput;
  SetContestReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetContestReminderResult']>;
  SetDestinationsInput: SetDestinationsInput;
  SetDestinationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDestinationsResult']>;
  SetDigestTimeInput: SetDigestTimeInput;
  SetDigestTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDigestTimeResult']>;
  SetDuelChallengesInput: SetDuelChallengesInput;
  SetDuelChallengesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDuelChallengesResult']>;
  SetDuelChallengesSuccess: ResolverTypeWrapper<SetDuelChallengesSuccess>;
  SetGatheringInput: SetGatheringInput;
  SetGatheringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetGatheringResult']>;
  SetGlobalLeaderboardConsentInput: SetGlobalLeaderboardConsentInput;
  SetGlobalLeaderboardConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetGlobalLeaderboardConsentResult']>;
  SetLeetCodeAccountInput: SetLeetCodeAccountInput;
  SetLeetCodeAccountResult: ResolverTypeWrapper<SetLeetCodeAccountResult>;
  SetMemberRoleInput: SetMemberRoleInput;
  SetMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMemberRoleResult']>;
  SetMyPrivacyInput: SetMyPrivacyInput;
  SetMyPrivacyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMyPrivacyResult']>;
  SetProfileVisibilityInput: SetProfileVisibilityInput;
  SetProfileVisibilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetProfileVisibilityResult']>;
  SetProfileVisibilitySuccess: ResolverTypeWrapper<Omit<SetProfileVisibilitySuccess, 'visibility'> & { visibility: ResolversTypes['ProfileVisibility'] }>;
  SetQuietHoursInput: SetQuietHoursInput;
  SetQuietHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetQuietHoursResult']>;
  SetScoringRulesInput: SetScoringRulesInput;
  SetScoringRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetScoringRulesResult']>;
  SetStreakFreezesInput: SetStreakFreezesInput;
  SetStreakFreezesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStreakFreezesResult']>;
  SetStreakReminderInput: SetStreakReminderInput;
  SetStreakResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStreakResult']>;
  SetStreakTimeZoneInput: SetStreakTimeZoneInput;
  SetTitleRoleInput: SetTitleRoleInput;
  SetTitleRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTitleRoleResult']>;
  SettleTitleRoleCheckInput: SettleTitleRoleCheckInput;
  SettleTitleRoleCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleTitleRoleCheckResult']>;
  SettleTitleRoleCheckSuccess: ResolverTypeWrapper<SettleTitleRoleCheckSuccess>;
  ShownAs: ResolverTypeWrapper<'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER'>;
  SkipContestOccurrenceInput: SkipContestOccurrenceInput;
  SkipContestOccurrenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipContestOccurrenceResult']>;
  Standing: ResolverTypeWrapper<StandingMapper>;
  StandingCell: ResolverTypeWrapper<Omit<StandingCell, 'column'> & { column: ResolversTypes['StandingColumn'] }>;
  StandingColumn: ResolverTypeWrapper<'PENALTY_MINUTES' | 'FINISH_SECONDS' | 'POINTS'>;
  StandingConnection: ResolverTypeWrapper<StandingConnectionMapper>;
  StandingEdge: ResolverTypeWrapper<Omit<StandingEdge, 'node'> & { node: ResolversTypes['Standing'] }>;
  StandingProblem: ResolverTypeWrapper<StandingProblem>;
  StartPostInput: StartPostInput;
  StartPostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPostResult']>;
  StartPostSuccess: ResolverTypeWrapper<StartPostSuccess>;
  Streak: ResolverTypeWrapper<StreakMapper>;
  StreakFreezes: ResolverTypeWrapper<StreakFreezes>;
  StreakReminder: ResolverTypeWrapper<StreakReminderMapper>;
  StreakSuccess: ResolverTypeWrapper<Omit<StreakSuccess, 'streak'> & { streak: ResolversTypes['Streak'] }>;
  StudyPlan: ResolverTypeWrapper<StudyPlanMapper>;
  StudyPlanConnection: ResolverTypeWrapper<Omit<StudyPlanConnection, 'edges'> & { edges: Array<ResolversTypes['StudyPlanEdge']> }>;
  StudyPlanDayEvent: ResolverTypeWrapper<StudyPlanDayEventMapper>;
  StudyPlanEdge: ResolverTypeWrapper<Omit<StudyPlanEdge, 'node'> & { node: ResolversTypes['StudyPlan'] }>;
  StudyPlanEntrySuccess: ResolverTypeWrapper<Omit<StudyPlanEntrySuccess, 'plan'> & { plan: ResolversTypes['StudyPlan'] }>;
  StudyPlanFullError: ResolverTypeWrapper<StudyPlanFullError>;
  StudyPlanItem: ResolverTypeWrapper<StudyPlanItemMapper>;
  StudyPlanItemConnection: ResolverTypeWrapper<Omit<StudyPlanItemConnection, 'edges'> & { edges: Array<ResolversTypes['StudyPlanItemEdge']> }>;
  StudyPlanItemEdge: ResolverTypeWrapper<Omit<StudyPlanItemEdge, 'node'> & { node: ResolversTypes['StudyPlanItem'] }>;
  StudyPlanItemState: ResolverTypeWrapper<'DONE' | 'LATE' | 'SOLVED_BEFORE' | 'OPEN'>;
  StudyPlanMember: ResolverTypeWrapper<StudyPlanMemberMapper>;
  StudyPlanMemberConnection: ResolverTypeWrapper<Omit<StudyPlanMemberConnection, 'edges'> & { edges: Array<ResolversTypes['StudyPlanMemberEdge']> }>;
  StudyPlanMemberEdge: ResolverTypeWrapper<Omit<StudyPlanMemberEdge, 'node'> & { node: ResolversTypes['StudyPlanMember'] }>;
  StudyPlanNotFoundError: ResolverTypeWrapper<StudyPlanNotFoundError>;
  StudyPlanOverError: ResolverTypeWrapper<StudyPlanOverError>;
  StudyPlanPickerInput: StudyPlanPickerInput;
  StudyPlanState: ResolverTypeWrapper<'SCHEDULED' | 'RUNNING' | 'OVER' | 'ARCHIVED'>;
  StudyPlanSuccess: ResolverTypeWrapper<Omit<StudyPlanSuccess, 'plan'> & { plan: ResolversTypes['StudyPlan'] }>;
  Submission: ResolverTypeWrapper<SubmissionMapper>;
  SubmissionConnection: ResolverTypeWrapper<Omit<SubmissionConnection, 'edges'> & { edges: Array<ResolversTypes['SubmissionEdge']> }>;
  SubmissionEdge: ResolverTypeWrapper<Omit<SubmissionEdge, 'node'> & { node: ResolversTypes['Submission'] }>;
  SubmissionEvent: ResolverTypeWrapper<SubmissionEventMapper>;
  SubmissionNotFoundError: ResolverTypeWrapper<SubmissionNotFoundError>;
  SubmissionSource: ResolverTypeWrapper<'EXTENSION' | 'SWEEP'>;
  SubmissionState: ResolverTypeWrapper<'PENDING' | 'CONFIRMED' | 'REJECTED'>;
  SubmissionStatus: ResolverTypeWrapper<Omit<SubmissionStatus, 'code'> & { code: ResolversTypes['SubmissionStatusCode'] }>;
  SubmissionStatusCode: ResolverTypeWrapper<'ASKING_LEETCODE' | 'LEETCODE_AWAY' | 'NOT_LISTED_YET' | 'COUNTS_NOT_YET' | 'PROBLEM_NOT_YET' | 'SCORED' | 'SOLVED_BEFORE' | 'REVIEWED' | 'BEFORE_PROOF' | 'NO_SERVER' | 'NOT_ACCEPTED' | 'OTHER_LEETCODE_ACCOUNT' | 'NOT_LISTED' | 'NO_LONGER_LISTED' | 'NO_SUCH_PROBLEM' | 'REFUSED' | 'OTHER_USER'>;
  SubscriberHeldError: ResolverTypeWrapper<SubscriberHeldError>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SumUpNewsInput: SumUpNewsInput;
  SumUpNewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SumUpNewsResult']>;
  SumUpNewsSuccess: ResolverTypeWrapper<Omit<SumUpNewsSuccess, 'contests' | 'reason' | 'solvers'> & { contests: Array<ResolversTypes['Contest']>, reason: ResolversTypes['HoldReason'], solvers: Array<ResolversTypes['DigestSolver']> }>;
  Suspicion: ResolverTypeWrapper<SuspicionMapper>;
  SuspicionConnection: ResolverTypeWrapper<Omit<SuspicionConnection, 'edges'> & { edges: Array<ResolversTypes['SuspicionEdge']> }>;
  SuspicionEdge: ResolverTypeWrapper<Omit<SuspicionEdge, 'node'> & { node: ResolversTypes['Suspicion'] }>;
  SuspicionRule: ResolverTypeWrapper<'EARLY' | 'SAME_TIMES' | 'FASTER_THAN_READING'>;
  TakeDiscordMembersInput: TakeDiscordMembersInput;
  TakeDiscordMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeDiscordMembersResult']>;
  TakeDiscordMembersSuccess: ResolverTypeWrapper<TakeDiscordMembersSuccess>;
  TakeStreakRemindersInput: TakeStreakRemindersInput;
  TakeStreakRemindersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeStreakRemindersResult']>;
  TakeStreakRemindersSuccess: ResolverTypeWrapper<Omit<TakeStreakRemindersSuccess, 'reminders'> & { reminders: Array<ResolversTypes['StreakReminder']> }>;
  TakeTitleRoleChecksInput: TakeTitleRoleChecksInput;
  TakeTitleRoleChecksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeTitleRoleChecksResult']>;
  TakeTitleRoleChecksSuccess: ResolverTypeWrapper<Omit<TakeTitleRoleChecksSuccess, 'checks'> & { checks: Array<ResolversTypes['TitleRoleCheck']> }>;
  TemplateFailure: ResolverTypeWrapper<TemplateFailure>;
  TemplateNotFoundError: ResolverTypeWrapper<TemplateNotFoundError>;
  TitleRole: ResolverTypeWrapper<Omit<TitleRole, 'title'> & { title: ResolversTypes['RatingTitle'] }>;
  TitleRoleCheck: ResolverTypeWrapper<Omit<TitleRoleCheck, 'roles' | 'title'> & { roles: Array<ResolversTypes['TitleRole']>, title?: Maybe<ResolversTypes['RatingTitle']> }>;
  TooManyChallengesError: ResolverTypeWrapper<TooManyChallengesError>;
  TooManyContestsError: ResolverTypeWrapper<TooManyContestsError>;
  TooManyStudyPlansError: ResolverTypeWrapper<TooManyStudyPlansError>;
  TooManyTemplatesError: ResolverTypeWrapper<TooManyTemplatesError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnbanMemberInput: UnbanMemberInput;
  UnbanMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnbanMemberResult']>;
  UpdateContestInput: UpdateContestInput;
  UpdateContestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateContestResult']>;
  UpdateContestSuccess: ResolverTypeWrapper<Omit<UpdateContestSuccess, 'contest'> & { contest: ResolversTypes['Contest'] }>;
  UpdateStudyPlanInput: UpdateStudyPlanInput;
  UpdateStudyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateStudyPlanResult']>;
  Upsolve: ResolverTypeWrapper<Omit<Upsolve, 'solver'> & { solver: ResolversTypes['Entrant'] }>;
  UpsolveConnection: ResolverTypeWrapper<Omit<UpsolveConnection, 'edges'> & { edges: Array<ResolversTypes['UpsolveEdge']> }>;
  UpsolveEdge: ResolverTypeWrapper<Omit<UpsolveEdge, 'node'> & { node: ResolversTypes['Upsolve'] }>;
  Upsolving: ResolverTypeWrapper<UpsolvingMapper>;
  UpsolvingProblem: ResolverTypeWrapper<UpsolvingProblemMapper>;
  UpsolvingState: ResolverTypeWrapper<'SOLVED_IN_CONTEST' | 'SOLVED' | 'OPEN'>;
  User: ResolverTypeWrapper<Omit<User, 'profile' | 'streak'> & { profile?: Maybe<ResolversTypes['Profile']>, streak?: Maybe<ResolversTypes['Streak']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Verdict: ResolverTypeWrapper<'ACCEPTED' | 'WRONG_ANSWER' | 'MEMORY_LIMIT_EXCEEDED' | 'OUTPUT_LIMIT_EXCEEDED' | 'TIME_LIMIT_EXCEEDED' | 'RUNTIME_ERROR' | 'COMPILE_ERROR' | 'OTHER'>;
  Visibility: ResolverTypeWrapper<'PUBLIC' | 'PRIVATE'>;
  VoidSubmissionInput: VoidSubmissionInput;
  VoidSubmissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidSubmissionResult']>;
  Weekday: ResolverTypeWrapper<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>;
  WeeklyDigestEvent: ResolverTypeWrapper<WeeklyDigestEventMapper>;
  WeeklyTimes: ResolverTypeWrapper<Omit<WeeklyTimes, 'weekdays'> & { weekdays: Array<ResolversTypes['Weekday']> }>;
  WeeklyTimesInput: WeeklyTimesInput;
  WithdrawDuelInput: WithdrawDuelInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDuelDrawInput: AcceptDuelDrawInput;
  ID: Scalars['ID']['output'];
  AcceptDuelInput: AcceptDuelInput;
  AcceptDuelResult: ResolversUnionTypes<ResolversParentTypes>['AcceptDuelResult'];
  AcknowledgeEventsInput: AcknowledgeEventsInput;
  String: Scalars['String']['output'];
  AcknowledgeEventsResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeEventsResult'];
  AcknowledgeEventsSuccess: AcknowledgeEventsSuccess;
  AddMemberInput: AddMemberInput;
  AddMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddMemberResult'];
  AddStudyPlanItemsInput: AddStudyPlanItemsInput;
  AddStudyPlanItemsResult: ResolversUnionTypes<ResolversParentTypes>['AddStudyPlanItemsResult'];
  AuditEntry: AuditEntryMapper;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditPerson: Omit<AuditPerson, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Award: Omit<Award, 'community'> & { community: ResolversParentTypes['Community'] };
  BanMemberInput: BanMemberInput;
  BanMemberResult: ResolversUnionTypes<ResolversParentTypes>['BanMemberResult'];
  BannedError: BannedError;
  BoardRow: ResolversInterfaceTypes<ResolversParentTypes>['BoardRow'];
  Boolean: Scalars['Boolean']['output'];
  CancelContestInput: CancelContestInput;
  CancelContestResult: ResolversUnionTypes<ResolversParentTypes>['CancelContestResult'];
  ChallengeToDuelInput: ChallengeToDuelInput;
  Float: Scalars['Float']['output'];
  ChallengeToDuelResult: ResolversUnionTypes<ResolversParentTypes>['ChallengeToDuelResult'];
  ChallengesRefusedError: ChallengesRefusedError;
  CloneContestInput: CloneContestInput;
  CloneContestResult: ResolversUnionTypes<ResolversParentTypes>['CloneContestResult'];
  CloseCommunityInput: CloseCommunityInput;
  CloseCommunityResult: ResolversUnionTypes<ResolversParentTypes>['CloseCommunityResult'];
  Community: CommunityMapper;
  CommunityConnection: Omit<CommunityConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommunityEdge']> };
  CommunityDaily: CommunityDailyMapper;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityNotFoundError: CommunityNotFoundError;
  CommunityProblem: CommunityProblemMapper;
  CommunityRound: CommunityRoundMapper;
  CommunitySuccess: Omit<CommunitySuccess, 'community'> & { community: ResolversParentTypes['Community'] };
  Contest: ContestMapper;
  ContestChangedError: ContestChangedError;
  ContestConnection: Omit<ContestConnection, 'edges'> & { edges: Array<ResolversParentTypes['ContestEdge']> };
  ContestEdge: Omit<ContestEdge, 'node'> & { node: ResolversParentTypes['Contest'] };
  ContestEndedEvent: ContestEndedEventMapper;
  ContestFinishedEvent: ContestFinishedEventMapper;
  ContestNotFoundError: ContestNotFoundError;
  ContestOccurrence: ContestOccurrenceMapper;
  ContestOverError: ContestOverError;
  ContestPlanEvent: ContestPlanEventMapper;
  ContestPreviewResult: ResolversUnionTypes<ResolversParentTypes>['ContestPreviewResult'];
  ContestPreviewSuccess: ContestPreviewSuccess;
  ContestProblem: ContestProblemMapper;
  ContestProblemInput: ContestProblemInput;
  ContestProblemsInput: ContestProblemsInput;
  ContestRatedEvent: ContestRatedEventMapper;
  ContestReminderEvent: ContestReminderEventMapper;
  ContestStartedEvent: ContestStartedEventMapper;
  ContestTemplate: ContestTemplateMapper;
  ContestTemplateSuccess: Omit<ContestTemplateSuccess, 'template'> & { template: ResolversParentTypes['ContestTemplate'] };
  ContestTooFarOnError: ContestTooFarOnError;
  CreateContestFromTemplateInput: CreateContestFromTemplateInput;
  CreateContestFromTemplateResult: ResolversUnionTypes<ResolversParentTypes>['CreateContestFromTemplateResult'];
  CreateContestInput: CreateContestInput;
  CreateContestResult: ResolversUnionTypes<ResolversParentTypes>['CreateContestResult'];
  CreateContestSuccess: Omit<CreateContestSuccess, 'contest'> & { contest: ResolversParentTypes['Contest'] };
  CreateStudyPlanInput: CreateStudyPlanInput;
  CreateStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['CreateStudyPlanResult'];
  DailyChallengeEvent: DailyChallengeEventMapper;
  DailyStreak: DailyStreakMapper;
  DateTime: Scalars['DateTime']['output'];
  DeclineDuelInput: DeclineDuelInput;
  DeleteContestTemplateInput: DeleteContestTemplateInput;
  DeleteContestTemplateResult: ResolversUnionTypes<ResolversParentTypes>['DeleteContestTemplateResult'];
  DeleteContestTemplateSuccess: DeleteContestTemplateSuccess;
  DeleteStudyPlanInput: DeleteStudyPlanInput;
  DeleteStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['DeleteStudyPlanResult'];
  DeleteStudyPlanSuccess: DeleteStudyPlanSuccess;
  Destination: Destination;
  DigestSolver: Omit<DigestSolver, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  DigestStreak: DigestStreakMapper;
  DigestTime: DigestTime;
  DiscordActorInput: DiscordActorInput;
  DiscordMember: DiscordMember;
  DiscordMemberInput: DiscordMemberInput;
  DisqualifyEntrantInput: DisqualifyEntrantInput;
  DisqualifyEntrantResult: ResolversUnionTypes<ResolversParentTypes>['DisqualifyEntrantResult'];
  Duel: DuelMapper;
  DuelActionResult: ResolversUnionTypes<ResolversParentTypes>['DuelActionResult'];
  DuelChallengeEvent: DuelChallengeEventMapper;
  DuelConnection: DuelConnectionMapper;
  DuelDrawOffer: DuelDrawOfferMapper;
  DuelDrawOfferEvent: DuelDrawOfferEventMapper;
  DuelEdge: Omit<DuelEdge, 'node'> & { node: ResolversParentTypes['Duel'] };
  DuelEndedEvent: DuelEndedEventMapper;
  DuelEvent: ResolversInterfaceTypes<ResolversParentTypes>['DuelEvent'];
  DuelFinishedEvent: DuelFinishedEventMapper;
  DuelLadderConnection: DuelLadderConnectionMapper;
  DuelLadderEdge: Omit<DuelLadderEdge, 'node'> & { node: ResolversParentTypes['DuelLadderEntry'] };
  DuelLadderEntry: DuelLadderEntryMapper;
  DuelNotFoundError: DuelNotFoundError;
  DuelOpponent: Omit<DuelOpponent, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  DuelOutcome: DuelOutcomeMapper;
  DuelPlayer: DuelPlayerMapper;
  DuelQueueEntry: DuelQueueEntryMapper;
  DuelRound: DuelRoundMapper;
  DuelRoundEvent: DuelRoundEventMapper;
  DuelStartedEvent: DuelStartedEventMapper;
  DuelSuccess: Omit<DuelSuccess, 'duel'> & { duel: ResolversParentTypes['Duel'] };
  DuelTooFarOnError: DuelTooFarOnError;
  Duels: DuelsMapper;
  EndStudyPlanInput: EndStudyPlanInput;
  EndStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['EndStudyPlanResult'];
  Entrant: EntrantMapper;
  EntrantConnection: Omit<EntrantConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntrantEdge']> };
  EntrantEdge: Omit<EntrantEdge, 'node'> & { node: ResolversParentTypes['Entrant'] };
  EntryNotNeededError: EntryNotNeededError;
  EntrySuccess: Omit<EntrySuccess, 'contest'> & { contest: ResolversParentTypes['Contest'] };
  Event: ResolversInterfaceTypes<ResolversParentTypes>['Event'];
  FinishStreakReminderInput: FinishStreakReminderInput;
  FinishStreakReminderResult: ResolversUnionTypes<ResolversParentTypes>['FinishStreakReminderResult'];
  FinishStreakReminderSuccess: FinishStreakReminderSuccess;
  FirstSolveEvent: FirstSolveEventMapper;
  ForgetNewsChannelInput: ForgetNewsChannelInput;
  ForgetNewsChannelResult: ResolversUnionTypes<ResolversParentTypes>['ForgetNewsChannelResult'];
  ForgetNewsChannelSuccess: ForgetNewsChannelSuccess;
  ForgetUserInput: ForgetUserInput;
  ForgetUserResult: ForgetUserResult;
  GlobalLeaderboard: GlobalLeaderboardMapper;
  GlobalLeaderboardConsentSuccess: GlobalLeaderboardConsentSuccess;
  HoldNewsInput: HoldNewsInput;
  HoldNewsResult: ResolversUnionTypes<ResolversParentTypes>['HoldNewsResult'];
  HoldNewsSuccess: HoldNewsSuccess;
  HoldSubscriberInput: HoldSubscriberInput;
  HoldSubscriberResult: ResolversUnionTypes<ResolversParentTypes>['HoldSubscriberResult'];
  HoldSubscriberSuccess: HoldSubscriberSuccess;
  InvalidInputError: InvalidInputError;
  InviteToContestInput: InviteToContestInput;
  InviteToContestResult: ResolversUnionTypes<ResolversParentTypes>['InviteToContestResult'];
  JSON: Scalars['JSON']['output'];
  JoinContestInput: JoinContestInput;
  JoinContestResult: ResolversUnionTypes<ResolversParentTypes>['JoinContestResult'];
  JoinDuelQueueInput: JoinDuelQueueInput;
  JoinDuelQueueResult: ResolversUnionTypes<ResolversParentTypes>['JoinDuelQueueResult'];
  JoinDuelQueueSuccess: Omit<JoinDuelQueueSuccess, 'entry' | 'started'> & { entry?: Maybe<ResolversParentTypes['DuelQueueEntry']>, started?: Maybe<ResolversParentTypes['Duel']> };
  JoinStudyPlanInput: JoinStudyPlanInput;
  JoinStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['JoinStudyPlanResult'];
  KeepStandingsMessageInput: KeepStandingsMessageInput;
  KeepStandingsMessageResult: ResolversUnionTypes<ResolversParentTypes>['KeepStandingsMessageResult'];
  KeepStandingsMessageSuccess: Omit<KeepStandingsMessageSuccess, 'contest'> & { contest: ResolversParentTypes['Contest'] };
  LastOwnerError: LastOwnerError;
  Leaderboard: LeaderboardMapper;
  LeaderboardEntry: LeaderboardEntryMapper;
  LeaderboardEntryConnection: LeaderboardEntryConnectionMapper;
  LeaderboardEntryEdge: Omit<LeaderboardEntryEdge, 'node'> & { node: ResolversParentTypes['LeaderboardEntry'] };
  LeaveCommunityInput: LeaveCommunityInput;
  LeaveCommunityResult: ResolversUnionTypes<ResolversParentTypes>['LeaveCommunityResult'];
  LeaveCommunitySuccess: LeaveCommunitySuccess;
  LeaveContestInput: LeaveContestInput;
  LeaveContestResult: ResolversUnionTypes<ResolversParentTypes>['LeaveContestResult'];
  LeaveDuelQueueInput: LeaveDuelQueueInput;
  LeaveDuelQueueResult: ResolversUnionTypes<ResolversParentTypes>['LeaveDuelQueueResult'];
  LeaveDuelQueueSuccess: LeaveDuelQueueSuccess;
  LeaveStudyPlanInput: LeaveStudyPlanInput;
  LeaveStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['LeaveStudyPlanResult'];
  LeetCodeAccountNeededError: LeetCodeAccountNeededError;
  LeetCodeNotLinkedError: LeetCodeNotLinkedError;
  LeetCodeRoundReminderEvent: LeetCodeRoundReminderEventMapper;
  LeetCodeRoundResultsEvent: LeetCodeRoundResultsEventMapper;
  LocalTime: LocalTime;
  Member: MemberMapper;
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberNotFoundError: MemberNotFoundError;
  MemberSuccess: Omit<MemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  ModeratedSubmission: ModeratedSubmissionMapper;
  ModerationSuccess: Omit<ModerationSuccess, 'community' | 'entry'> & { community: ResolversParentTypes['Community'], entry?: Maybe<ResolversParentTypes['AuditEntry']> };
  MoveStudyPlanItemInput: MoveStudyPlanItemInput;
  MoveStudyPlanItemResult: ResolversUnionTypes<ResolversParentTypes>['MoveStudyPlanItemResult'];
  MoveUserInput: MoveUserInput;
  MoveUserResult: MoveUserResult;
  Mutation: Record<PropertyKey, never>;
  MuteNewsInput: MuteNewsInput;
  MuteNewsResult: ResolversUnionTypes<ResolversParentTypes>['MuteNewsResult'];
  NewsHold: NewsHoldMapper;
  NoDrawOfferError: NoDrawOfferError;
  NoNewsHoldError: NoNewsHoldError;
  NotInvitedError: NotInvitedError;
  NotMemberError: NotMemberError;
  NotModeratorError: NotModeratorError;
  NotOwnerError: NotOwnerError;
  NotSignedInError: NotSignedInError;
  NotYourDuelError: NotYourDuelError;
  OfferDuelDrawInput: OfferDuelDrawInput;
  OutdatedStandings: Omit<OutdatedStandings, 'contest'> & { contest: ResolversParentTypes['Contest'] };
  OwnerNotBannedError: OwnerNotBannedError;
  PageInfo: PageInfo;
  PickerSlot: PickerSlot;
  PickerSlotInput: PickerSlotInput;
  Place: PlaceMapper;
  PlayerBusyError: PlayerBusyError;
  Practice: PracticeMapper;
  PracticeLevel: PracticeLevel;
  PreviewedProblem: PreviewedProblem;
  Problem: Problem;
  ProblemCriteria: ProblemCriteria;
  ProblemCriteriaInput: ProblemCriteriaInput;
  ProblemPicker: Omit<ProblemPicker, 'slots'> & { slots: Array<ResolversParentTypes['PickerSlot']> };
  ProblemPickerInput: ProblemPickerInput;
  ProblemRecommendation: ProblemRecommendationMapper;
  ProblemRecommendations: Omit<ProblemRecommendations, 'items' | 'level'> & { items: Array<ResolversParentTypes['ProblemRecommendation']>, level: ResolversParentTypes['PracticeLevel'] };
  Profile: ProfileMapper;
  ProfileDay: ProfileDay;
  ProfileSolved: ProfileSolvedMapper;
  ProfileTopic: ProfileTopic;
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  Rating: RatingMapper;
  RatingChange: RatingChangeMapper;
  RatingChangeConnection: Omit<RatingChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['RatingChangeEdge']> };
  RatingChangeEdge: Omit<RatingChangeEdge, 'node'> & { node: ResolversParentTypes['RatingChange'] };
  RatingConnection: RatingConnectionMapper;
  RatingEdge: Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] };
  Ratings: RatingsMapper;
  RecordSubmissionInput: RecordSubmissionInput;
  RecordSubmissionResult: ResolversUnionTypes<ResolversParentTypes>['RecordSubmissionResult'];
  RecordSubmissionSuccess: Omit<RecordSubmissionSuccess, 'submission'> & { submission: ResolversParentTypes['Submission'] };
  RegisterCommunityInput: RegisterCommunityInput;
  RegisterCommunityResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCommunityResult'];
  ReleaseNewsInput: ReleaseNewsInput;
  ReleaseNewsResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseNewsResult'];
  ReleaseNewsSuccess: ReleaseNewsSuccess;
  ReleaseSubscriberInput: ReleaseSubscriberInput;
  ReleaseSubscriberResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseSubscriberResult'];
  ReleaseSubscriberSuccess: ReleaseSubscriberSuccess;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveStudyPlanItemInput: RemoveStudyPlanItemInput;
  RemoveStudyPlanItemResult: ResolversUnionTypes<ResolversParentTypes>['RemoveStudyPlanItemResult'];
  ReportDiscordMemberInput: ReportDiscordMemberInput;
  ReportDiscordMemberResult: ResolversUnionTypes<ResolversParentTypes>['ReportDiscordMemberResult'];
  ReportDiscordMemberSuccess: ReportDiscordMemberSuccess;
  ReportTitleRolesInput: ReportTitleRolesInput;
  ReportTitleRolesResult: ResolversUnionTypes<ResolversParentTypes>['ReportTitleRolesResult'];
  ReportTitleRolesSuccess: ReportTitleRolesSuccess;
  RerollContestInput: RerollContestInput;
  ResignDuelInput: ResignDuelInput;
  RestoreEntrantInput: RestoreEntrantInput;
  RestoreEntrantResult: ResolversUnionTypes<ResolversParentTypes>['RestoreEntrantResult'];
  RestoreSubmissionInput: RestoreSubmissionInput;
  RestoreSubmissionResult: ResolversUnionTypes<ResolversParentTypes>['RestoreSubmissionResult'];
  RoundResult: RoundResultMapper;
  RoundResultConnection: RoundResultConnectionMapper;
  RoundResultEdge: Omit<RoundResultEdge, 'node'> & { node: ResolversParentTypes['RoundResult'] };
  SaveContestTemplateInput: SaveContestTemplateInput;
  SaveContestTemplateResult: ResolversUnionTypes<ResolversParentTypes>['SaveContestTemplateResult'];
  ScoringRules: ScoringRulesMapper;
  SelfNotBannedError: SelfNotBannedError;
  SetAnnouncementChannelInput: SetAnnouncementChannelInput;
  SetAnnouncementChannelResult: ResolversUnionTypes<ResolversParentTypes>['SetAnnouncementChannelResult'];
  SetCommunityLanguageInput: SetCommunityLanguageInput;
  SetCommunityLanguageResult: ResolversUnionTypes<ResolversParentTypes>['SetCommunityLanguageResult'];
  SetCommunityTimeZoneInput: SetCommunityTimeZoneInput;
  SetCommunityTimeZoneResult: ResolversUnionTypes<ResolversParentTypes>['SetCommunityTimeZoneResult'];
  SetCommunityVisibilityInput: SetCommunityVisibilityInput;
  SetCommunityVisibilityResult: ResolversUnionTypes<ResolversParentTypes>['SetCommunityVisibilityResult'];
  SetContestReminderInput: SetContestReminderInput;
  SetContestReminderResult: ResolversUnionTypes<ResolversParentTypes>['SetContestReminderResult'];
  SetDestinationsInput: SetDestinationsInput;
  SetDestinationsResult: ResolversUnionTypes<ResolversParentTypes>['SetDestinationsResult'];
  SetDigestTimeInput: SetDigestTimeInput;
  SetDigestTimeResult: ResolversUnionTypes<ResolversParentTypes>['SetDigestTimeResult'];
  SetDuelChallengesInput: SetDuelChallengesInput;
  SetDuelChallengesResult: ResolversUnionTypes<ResolversParentTypes>['SetDuelChallengesResult'];
  SetDuelChallengesSuccess: SetDuelChallengesSuccess;
  SetGatheringInput: SetGatheringInput;
  SetGatheringResult: ResolversUnionTypes<ResolversParentTypes>['SetGatheringResult'];
  SetGlobalLeaderboardConsentInput: SetGlobalLeaderboardConsentInput;
  SetGlobalLeaderboardConsentResult: ResolversUnionTypes<ResolversParentTypes>['SetGlobalLeaderboardConsentResult'];
  SetLeetCodeAccountInput: SetLeetCodeAccountInput;
  SetLeetCodeAccountResult: SetLeetCodeAccountResult;
  SetMemberRoleInput: SetMemberRoleInput;
  SetMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['SetMemberRoleResult'];
  SetMyPrivacyInput: SetMyPrivacyInput;
  SetMyPrivacyResult: ResolversUnionTypes<ResolversParentTypes>['SetMyPrivacyResult'];
  SetProfileVisibilityInput: SetProfileVisibilityInput;
  SetProfileVisibilityResult: ResolversUnionTypes<ResolversParentTypes>['SetProfileVisibilityResult'];
  SetProfileVisibilitySuccess: SetProfileVisibilitySuccess;
  SetQuietHoursInput: SetQuietHoursInput;
  SetQuietHoursResult: ResolversUnionTypes<ResolversParentTypes>['SetQuietHoursResult'];
  SetScoringRulesInput: SetScoringRulesInput;
  SetScoringRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetScoringRulesResult'];
  SetStreakFreezesInput: SetStreakFreezesInput;
  SetStreakFreezesResult: ResolversUnionTypes<ResolversParentTypes>['SetStreakFreezesResult'];
  SetStreakReminderInput: SetStreakReminderInput;
  SetStreakResult: ResolversUnionTypes<ResolversParentTypes>['SetStreakResult'];
  SetStreakTimeZoneInput: SetStreakTimeZoneInput;
  SetTitleRoleInput: SetTitleRoleInput;
  SetTitleRoleResult: ResolversUnionTypes<ResolversParentTypes>['SetTitleRoleResult'];
  SettleTitleRoleCheckInput: SettleTitleRoleCheckInput;
  SettleTitleRoleCheckResult: ResolversUnionTypes<ResolversParentTypes>['SettleTitleRoleCheckResult'];
  SettleTitleRoleCheckSuccess: SettleTitleRoleCheckSuccess;
  SkipContestOccurrenceInput: SkipContestOccurrenceInput;
  SkipContestOccurrenceResult: ResolversUnionTypes<ResolversParentTypes>['SkipContestOccurrenceResult'];
  Standing: StandingMapper;
  StandingCell: StandingCell;
  StandingConnection: StandingConnectionMapper;
  StandingEdge: Omit<StandingEdge, 'node'> & { node: ResolversParentTypes['Standing'] };
  StandingProblem: StandingProblem;
  StartPostInput: StartPostInput;
  StartPostResult: ResolversUnionTypes<ResolversParentTypes>['StartPostResult'];
  StartPostSuccess: StartPostSuccess;
  Streak: StreakMapper;
  StreakFreezes: StreakFreezes;
  StreakReminder: StreakReminderMapper;
  StreakSuccess: Omit<StreakSuccess, 'streak'> & { streak: ResolversParentTypes['Streak'] };
  StudyPlan: StudyPlanMapper;
  StudyPlanConnection: Omit<StudyPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['StudyPlanEdge']> };
  StudyPlanDayEvent: StudyPlanDayEventMapper;
  StudyPlanEdge: Omit<StudyPlanEdge, 'node'> & { node: ResolversParentTypes['StudyPlan'] };
  StudyPlanEntrySuccess: Omit<StudyPlanEntrySuccess, 'plan'> & { plan: ResolversParentTypes['StudyPlan'] };
  StudyPlanFullError: StudyPlanFullError;
  StudyPlanItem: StudyPlanItemMapper;
  StudyPlanItemConnection: Omit<StudyPlanItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['StudyPlanItemEdge']> };
  StudyPlanItemEdge: Omit<StudyPlanItemEdge, 'node'> & { node: ResolversParentTypes['StudyPlanItem'] };
  StudyPlanMember: StudyPlanMemberMapper;
  StudyPlanMemberConnection: Omit<StudyPlanMemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['StudyPlanMemberEdge']> };
  StudyPlanMemberEdge: Omit<StudyPlanMemberEdge, 'node'> & { node: ResolversParentTypes['StudyPlanMember'] };
  StudyPlanNotFoundError: StudyPlanNotFoundError;
  StudyPlanOverError: StudyPlanOverError;
  StudyPlanPickerInput: StudyPlanPickerInput;
  StudyPlanSuccess: Omit<StudyPlanSuccess, 'plan'> & { plan: ResolversParentTypes['StudyPlan'] };
  Submission: SubmissionMapper;
  SubmissionConnection: Omit<SubmissionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SubmissionEdge']> };
  SubmissionEdge: Omit<SubmissionEdge, 'node'> & { node: ResolversParentTypes['Submission'] };
  SubmissionEvent: SubmissionEventMapper;
  SubmissionNotFoundError: SubmissionNotFoundError;
  SubmissionStatus: SubmissionStatus;
  SubscriberHeldError: SubscriberHeldError;
  Subscription: Record<PropertyKey, never>;
  SumUpNewsInput: SumUpNewsInput;
  SumUpNewsResult: ResolversUnionTypes<ResolversParentTypes>['SumUpNewsResult'];
  SumUpNewsSuccess: Omit<SumUpNewsSuccess, 'contests' | 'solvers'> & { contests: Array<ResolversParentTypes['Contest']>, solvers: Array<ResolversParentTypes['DigestSolver']> };
  Suspicion: SuspicionMapper;
  SuspicionConnection: Omit<SuspicionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SuspicionEdge']> };
  SuspicionEdge: Omit<SuspicionEdge, 'node'> & { node: ResolversParentTypes['Suspicion'] };
  TakeDiscordMembersInput: TakeDiscordMembersInput;
  TakeDiscordMembersResult: ResolversUnionTypes<ResolversParentTypes>['TakeDiscordMembersResult'];
  TakeDiscordMembersSuccess: TakeDiscordMembersSuccess;
  TakeStreakRemindersInput: TakeStreakRemindersInput;
  TakeStreakRemindersResult: ResolversUnionTypes<ResolversParentTypes>['TakeStreakRemindersResult'];
  TakeStreakRemindersSuccess: Omit<TakeStreakRemindersSuccess, 'reminders'> & { reminders: Array<ResolversParentTypes['StreakReminder']> };
  TakeTitleRoleChecksInput: TakeTitleRoleChecksInput;
  TakeTitleRoleChecksResult: ResolversUnionTypes<ResolversParentTypes>['TakeTitleRoleChecksResult'];
  TakeTitleRoleChecksSuccess: Omit<TakeTitleRoleChecksSuccess, 'checks'> & { checks: Array<ResolversParentTypes['TitleRoleCheck']> };
  TemplateFailure: TemplateFailure;
  TemplateNotFoundError: TemplateNotFoundError;
  TitleRole: TitleRole;
  TitleRoleCheck: Omit<TitleRoleCheck, 'roles'> & { roles: Array<ResolversParentTypes['TitleRole']> };
  TooManyChallengesError: TooManyChallengesError;
  TooManyContestsError: TooManyContestsError;
  TooManyStudyPlansError: TooManyStudyPlansError;
  TooManyTemplatesError: TooManyTemplatesError;
  URL: Scalars['URL']['output'];
  UnbanMemberInput: UnbanMemberInput;
  UnbanMemberResult: ResolversUnionTypes<ResolversParentTypes>['UnbanMemberResult'];
  UpdateContestInput: UpdateContestInput;
  UpdateContestResult: ResolversUnionTypes<ResolversParentTypes>['UpdateContestResult'];
  UpdateContestSuccess: Omit<UpdateContestSuccess, 'contest'> & { contest: ResolversParentTypes['Contest'] };
  UpdateStudyPlanInput: UpdateStudyPlanInput;
  UpdateStudyPlanResult: ResolversUnionTypes<ResolversParentTypes>['UpdateStudyPlanResult'];
  Upsolve: Omit<Upsolve, 'solver'> & { solver: ResolversParentTypes['Entrant'] };
  UpsolveConnection: Omit<UpsolveConnection, 'edges'> & { edges: Array<ResolversParentTypes['UpsolveEdge']> };
  UpsolveEdge: Omit<UpsolveEdge, 'node'> & { node: ResolversParentTypes['Upsolve'] };
  Upsolving: UpsolvingMapper;
  UpsolvingProblem: UpsolvingProblemMapper;
  User: Omit<User, 'profile' | 'streak'> & { profile?: Maybe<ResolversParentTypes['Profile']>, streak?: Maybe<ResolversParentTypes['Streak']> } | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VoidSubmissionInput: VoidSubmissionInput;
  VoidSubmissionResult: ResolversUnionTypes<ResolversParentTypes>['VoidSubmissionResult'];
  WeeklyDigestEvent: WeeklyDigestEventMapper;
  WeeklyTimes: WeeklyTimes;
  WeeklyTimesInput: WeeklyTimesInput;
  WithdrawDuelInput: WithdrawDuelInput;
  Int: Scalars['Int']['output'];
};

export type cacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type cacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = cacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type pageSizeDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type pageSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = pageSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptDuelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptDuelResult'] = ResolversParentTypes['AcceptDuelResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'DuelNotFoundError' | 'DuelSuccess' | 'DuelTooFarOnError' | 'InvalidInputError' | 'LeetCodeAccountNeededError' | 'NotMemberError' | 'NotYourDuelError' | 'PlayerBusyError', ParentType, ContextType>;
};

export type AcknowledgeEventsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeEventsResult'] = ResolversParentTypes['AcknowledgeEventsResult']> = {
  __resolveType?: TypeResolveFn<'AcknowledgeEventsSuccess' | 'InvalidInputError' | 'SubscriberHeldError', ParentType, ContextType>;
};

export type AcknowledgeEventsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeEventsSuccess'] = ResolversParentTypes['AcknowledgeEventsSuccess']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMemberResult'] = ResolversParentTypes['AddMemberResult']> = {
  __resolveType?: TypeResolveFn<'BannedError' | 'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type AddStudyPlanItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddStudyPlanItemsResult'] = ResolversParentTypes['AddStudyPlanItemsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError' | 'StudyPlanSuccess', ParentType, ContextType>;
};

export type AuditActionResolvers = EnumResolverSignature<{ BAN_MEMBER?: any, DISQUALIFY_ENTRANT?: any, RESTORE_ENTRANT?: any, RESTORE_SUBMISSION?: any, SET_SCORING_RULES?: any, UNBAN_MEMBER?: any, VOID_SUBMISSION?: any }, ResolversTypes['AuditAction']>;

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  about?: Resolver<ResolversTypes['AuditPerson'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AuditPerson'], ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoring?: Resolver<Maybe<ResolversTypes['ScoringRules']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditPerson'] = ResolversParentTypes['AuditPerson']> = {
  discordUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BanMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanMemberResult'] = ResolversParentTypes['BanMemberResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'MemberNotFoundError' | 'ModerationSuccess' | 'NotModeratorError' | 'NotOwnerError' | 'OwnerNotBannedError' | 'SelfNotBannedError', ParentType, ContextType>;
};

export type BannedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BannedError'] = ResolversParentTypes['BannedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRow'] = ResolversParentTypes['BoardRow']> = {
  __resolveType?: TypeResolveFn<'LeaderboardEntry' | 'Standing', ParentType, ContextType>;
};

export type BoardWindowResolvers = EnumResolverSignature<{ ALL_TIME?: any, DAY?: any, MONTH?: any, SEASON?: any, WEEK?: any }, ResolversTypes['BoardWindow']>;

export type CancelContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelContestResult'] = ResolversParentTypes['CancelContestResult']> = {
  __resolveType?: TypeResolveFn<'ContestNotFoundError' | 'ContestTooFarOnError' | 'InvalidInputError' | 'NotModeratorError' | 'UpdateContestSuccess', ParentType, ContextType>;
};

export type ChallengeToDuelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeToDuelResult'] = ResolversParentTypes['ChallengeToDuelResult']> = {
  __resolveType?: TypeResolveFn<'ChallengesRefusedError' | 'CommunityNotFoundError' | 'DuelSuccess' | 'InvalidInputError' | 'LeetCodeAccountNeededError' | 'MemberNotFoundError' | 'NotMemberError' | 'PlayerBusyError' | 'TooManyChallengesError', ParentType, ContextType>;
};

export type ChallengesRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengesRefusedError'] = ResolversParentTypes['ChallengesRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloneContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloneContestResult'] = ResolversParentTypes['CloneContestResult']> = {
  __resolveType?: TypeResolveFn<'ContestNotFoundError' | 'CreateContestSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TooManyContestsError', ParentType, ContextType>;
};

export type CloseCommunityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCommunityResult'] = ResolversParentTypes['CloseCommunityResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcementChannelId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<CommunityauditLogArgs, 'first'>>;
  boardTimeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contestTemplates?: Resolver<Maybe<Array<ResolversTypes['ContestTemplate']>>, ParentType, ContextType, Partial<CommunitycontestTemplatesArgs>>;
  contests?: Resolver<ResolversTypes['ContestConnection'], ParentType, ContextType, RequireFields<CommunitycontestsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daily?: Resolver<Maybe<ResolversTypes['CommunityDaily']>, ParentType, ContextType>;
  destinations?: Resolver<Maybe<Array<ResolversTypes['Destination']>>, ParentType, ContextType>;
  digestTime?: Resolver<ResolversTypes['DigestTime'], ParentType, ContextType>;
  discordGuildId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  duels?: Resolver<ResolversTypes['Duels'], ParentType, ContextType>;
  gatherAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaderboard?: Resolver<ResolversTypes['Leaderboard'], ParentType, ContextType, RequireFields<CommunityleaderboardArgs, 'window'>>;
  leetcodeRound?: Resolver<Maybe<ResolversTypes['CommunityRound']>, ParentType, ContextType, Partial<CommunityleetcodeRoundArgs>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberSubmissions?: Resolver<Maybe<Array<ResolversTypes['ModeratedSubmission']>>, ParentType, ContextType, RequireFields<CommunitymemberSubmissionsArgs, 'first'>>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<CommunitymembersArgs, 'first'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newsHolds?: Resolver<Maybe<Array<ResolversTypes['NewsHold']>>, ParentType, ContextType, Partial<CommunitynewsHoldsArgs>>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, Partial<CommunitypracticeArgs>>;
  problem?: Resolver<ResolversTypes['CommunityProblem'], ParentType, ContextType, RequireFields<CommunityproblemArgs, 'slug'>>;
  profileOf?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<CommunityprofileOfArgs, 'askedBy' | 'discordUserId'>>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Ratings'], ParentType, ContextType>;
  reminderMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ScoringRules'], ParentType, ContextType>;
  streakFreezes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streakOf?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType, RequireFields<CommunitystreakOfArgs, 'askedBy' | 'discordUserId'>>;
  studyPlans?: Resolver<ResolversTypes['StudyPlanConnection'], ParentType, ContextType, RequireFields<CommunitystudyPlansArgs, 'first' | 'states'>>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleRoles?: Resolver<Maybe<Array<ResolversTypes['TitleRole']>>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityDailyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityDaily'] = ResolversParentTypes['CommunityDaily']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<CommunityDailyisSolvedArgs>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  solverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvers?: Resolver<Array<ResolversTypes['Entrant']>, ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityNotFoundError'] = ResolversParentTypes['CommunityNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityProblem'] = ResolversParentTypes['CommunityProblem']> = {
  isSolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<CommunityProblemisSolvedArgs>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  solverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityRoleResolvers = EnumResolverSignature<{ MEMBER?: any, MODERATOR?: any, OWNER?: any }, ResolversTypes['CommunityRole']>;

export type CommunityRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRound'] = ResolversParentTypes['CommunityRound']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['RoundResult']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['RoundResultConnection'], ParentType, ContextType, RequireFields<CommunityRoundresultsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommunityRoundState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type CommunityRoundStateResolvers = EnumResolverSignature<{ NOT_RATED_YET?: any, RATED?: any, RUNNING?: any, UNRATED?: any, UPCOMING?: any }, ResolversTypes['CommunityRoundState']>;

export type CommunitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitySuccess'] = ResolversParentTypes['CommunitySuccess']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest'], FederationReferenceType extends FederationReferenceTypes['Contest'] = FederationReferenceTypes['Contest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aroundMe?: Resolver<Maybe<ResolversTypes['StandingConnection']>, ParentType, ContextType, RequireFields<ContestaroundMeArgs, 'first'>>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  countsSolvedBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disqualified?: Resolver<ResolversTypes['EntrantConnection'], ParentType, ContextType, RequireFields<ContestdisqualifiedArgs, 'first'>>;
  duel?: Resolver<Maybe<ResolversTypes['Duel']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entrants?: Resolver<ResolversTypes['EntrantConnection'], ParentType, ContextType, RequireFields<ContestentrantsArgs, 'first'>>;
  entry?: Resolver<ResolversTypes['ContestEntry'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ContestFormat'], ParentType, ContextType>;
  freezesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFrozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leetcodeRound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  matching?: Resolver<Maybe<ResolversTypes['ProblemCriteria']>, ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType, Partial<ContestmineArgs>>;
  myEntry?: Resolver<Maybe<ResolversTypes['EntryState']>, ParentType, ContextType>;
  picker?: Resolver<Maybe<ResolversTypes['ProblemPicker']>, ParentType, ContextType>;
  plannedEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problemChoice?: Resolver<ResolversTypes['ProblemChoice'], ParentType, ContextType>;
  problemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<Array<ResolversTypes['ContestProblem']>>, ParentType, ContextType>;
  rejectedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standings?: Resolver<ResolversTypes['StandingConnection'], ParentType, ContextType, RequireFields<ConteststandingsArgs, 'first'>>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContestState'], ParentType, ContextType>;
  suspicions?: Resolver<Maybe<ResolversTypes['SuspicionConnection']>, ParentType, ContextType, RequireFields<ContestsuspicionsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upsolves?: Resolver<ResolversTypes['UpsolveConnection'], ParentType, ContextType, RequireFields<ContestupsolvesArgs, 'first'>>;
  upsolving?: Resolver<Maybe<ResolversTypes['Upsolving']>, ParentType, ContextType, Partial<ContestupsolvingArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestChangedError'] = ResolversParentTypes['ContestChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestConnection'] = ResolversParentTypes['ContestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestEdge'] = ResolversParentTypes['ContestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
};

export type ContestEndedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestEndedEvent'] = ResolversParentTypes['ContestEndedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestEntryResolvers = EnumResolverSignature<{ EVERYBODY?: any, INVITE?: any, JOIN?: any }, ResolversTypes['ContestEntry']>;

export type ContestFinishedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestFinishedEvent'] = ResolversParentTypes['ContestFinishedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestFormatResolvers = EnumResolverSignature<{ ICPC?: any, LEETCODE?: any, LOCKOUT?: any, POINTS?: any }, ResolversTypes['ContestFormat']>;

export type ContestNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestNotFoundError'] = ResolversParentTypes['ContestNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestOccurrence'] = ResolversParentTypes['ContestOccurrence']> = {
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContestOverErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestOverError'] = ResolversParentTypes['ContestOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestPartResolvers = EnumResolverSignature<{ END?: any, ENTRY?: any, FORMAT?: any, FREEZE?: any, PROBLEMS?: any, START?: any, TITLE?: any }, ResolversTypes['ContestPart']>;

export type ContestPlanChangeResolvers = EnumResolverSignature<{ CANCELLED?: any, CHANGED?: any, PLANNED?: any }, ResolversTypes['ContestPlanChange']>;

export type ContestPlanEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPlanEvent'] = ResolversParentTypes['ContestPlanEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ContestPlanChange'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ContestPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestPreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPreviewResult'] = ResolversParentTypes['ContestPreviewResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestPreviewSuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type ContestPreviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestPreviewSuccess'] = ResolversParentTypes['ContestPreviewSuccess']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ContestEntry'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ContestFormat'], ParentType, ContextType>;
  problems?: Resolver<Maybe<Array<ResolversTypes['PreviewedProblem']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestProblem'] = ResolversParentTypes['ContestProblem']> = {
  firstSolvedBy?: Resolver<Array<ResolversTypes['Entrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  solvedBefore?: Resolver<Maybe<Array<ResolversTypes['Entrant']>>, ParentType, ContextType>;
  solvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestRatedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestRatedEvent'] = ResolversParentTypes['ContestRatedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finished?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestReminderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestReminderEvent'] = ResolversParentTypes['ContestReminderEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestStartedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestStartedEvent'] = ResolversParentTypes['ContestStartedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestStateResolvers = EnumResolverSignature<{ CANCELLED?: any, FINAL?: any, RUNNING?: any, SCHEDULED?: any, SETTLING?: any }, ResolversTypes['ContestState']>;

export type ContestTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestTemplate'] = ResolversParentTypes['ContestTemplate']> = {
  entry?: Resolver<ResolversTypes['ContestEntry'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['TemplateFailure']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ContestFormat'], ParentType, ContextType>;
  freezeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lengthMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemChoice?: Resolver<ResolversTypes['ProblemChoice'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upcoming?: Resolver<Array<ResolversTypes['ContestOccurrence']>, ParentType, ContextType>;
  weekly?: Resolver<Maybe<ResolversTypes['WeeklyTimes']>, ParentType, ContextType>;
};

export type ContestTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestTemplateSuccess'] = ResolversParentTypes['ContestTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['ContestTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestTooFarOnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestTooFarOnError'] = ResolversParentTypes['ContestTooFarOnError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateContestFromTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContestFromTemplateResult'] = ResolversParentTypes['CreateContestFromTemplateResult']> = {
  __resolveType?: TypeResolveFn<'CreateContestSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TemplateNotFoundError' | 'TooManyContestsError', ParentType, ContextType>;
};

export type CreateContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContestResult'] = ResolversParentTypes['CreateContestResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CreateContestSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TooManyContestsError', ParentType, ContextType>;
};

export type CreateContestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContestSuccess'] = ResolversParentTypes['CreateContestSuccess']> = {
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateStudyPlanResult'] = ResolversParentTypes['CreateStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'NotModeratorError' | 'StudyPlanSuccess' | 'TooManyStudyPlansError', ParentType, ContextType>;
};

export type DailyChallengeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyChallengeEvent'] = ResolversParentTypes['DailyChallengeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DailyStreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyStreak'] = ResolversParentTypes['DailyStreak']> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTodayDone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteContestTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteContestTemplateResult'] = ResolversParentTypes['DeleteContestTemplateResult']> = {
  __resolveType?: TypeResolveFn<'DeleteContestTemplateSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TemplateNotFoundError', ParentType, ContextType>;
};

export type DeleteContestTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteContestTemplateSuccess'] = ResolversParentTypes['DeleteContestTemplateSuccess']> = {
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStudyPlanResult'] = ResolversParentTypes['DeleteStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'DeleteStudyPlanSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError', ParentType, ContextType>;
};

export type DeleteStudyPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStudyPlanSuccess'] = ResolversParentTypes['DeleteStudyPlanSuccess']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DestinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Destination'] = ResolversParentTypes['Destination']> = {
  channelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  waitsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DifficultyResolvers = EnumResolverSignature<{ EASY?: any, HARD?: any, MEDIUM?: any }, ResolversTypes['Difficulty']>;

export type DigestSolverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestSolver'] = ResolversParentTypes['DigestSolver']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  solves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DigestStreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestStreak'] = ResolversParentTypes['DigestStreak']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DigestTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestTime'] = ResolversParentTypes['DigestTime']> = {
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type DiscordMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscordMember'] = ResolversParentTypes['DiscordMember']> = {
  discordGuildId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discordUserId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisqualifyEntrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisqualifyEntrantResult'] = ResolversParentTypes['DisqualifyEntrantResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestNotFoundError' | 'InvalidInputError' | 'MemberNotFoundError' | 'ModerationSuccess' | 'NotModeratorError', ParentType, ContextType>;
};

export type DuelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duel'] = ResolversParentTypes['Duel'], FederationReferenceType extends FederationReferenceTypes['Duel'] = FederationReferenceTypes['Duel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Duel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challenged?: Resolver<ResolversTypes['DuelPlayer'], ParentType, ContextType>;
  challengedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  challenger?: Resolver<ResolversTypes['DuelPlayer'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  difficulties?: Resolver<Array<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  drawOffer?: Resolver<Maybe<ResolversTypes['DuelDrawOffer']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DuelOutcome']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['DuelRound']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DuelSource'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuelState'], ParentType, ContextType>;
};

export type DuelActionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelActionResult'] = ResolversParentTypes['DuelActionResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'DuelNotFoundError' | 'DuelSuccess' | 'DuelTooFarOnError' | 'InvalidInputError' | 'NoDrawOfferError' | 'NotMemberError' | 'NotYourDuelError', ParentType, ContextType>;
};

export type DuelChallengeChangeResolvers = EnumResolverSignature<{ CHALLENGED?: any, DECLINED?: any, EXPIRED?: any, WITHDRAWN?: any }, ResolversTypes['DuelChallengeChange']>;

export type DuelChallengeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelChallengeEvent'] = ResolversParentTypes['DuelChallengeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  became?: Resolver<ResolversTypes['DuelChallengeChange'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelConnection'] = ResolversParentTypes['DuelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuelDrawOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelDrawOffer'] = ResolversParentTypes['DuelDrawOffer']> = {
  by?: Resolver<ResolversTypes['DuelPlayer'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuelDrawOfferEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelDrawOfferEvent'] = ResolversParentTypes['DuelDrawOfferEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['DuelPlayer'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelEdge'] = ResolversParentTypes['DuelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
};

export type DuelEndedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelEndedEvent'] = ResolversParentTypes['DuelEndedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelEvent'] = ResolversParentTypes['DuelEvent']> = {
  __resolveType?: TypeResolveFn<'DuelChallengeEvent' | 'DuelDrawOfferEvent' | 'DuelEndedEvent' | 'DuelFinishedEvent' | 'DuelRoundEvent' | 'DuelStartedEvent', ParentType, ContextType>;
};

export type DuelFinishedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelFinishedEvent'] = ResolversParentTypes['DuelFinishedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelLadderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelLadderConnection'] = ResolversParentTypes['DuelLadderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuelLadderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuelLadderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelLadderEdge'] = ResolversParentTypes['DuelLadderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuelLadderEntry'], ParentType, ContextType>;
};

export type DuelLadderEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelLadderEntry'] = ResolversParentTypes['DuelLadderEntry']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuelNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelNotFoundError'] = ResolversParentTypes['DuelNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelOpponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelOpponent'] = ResolversParentTypes['DuelOpponent']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DuelOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelOutcome'] = ResolversParentTypes['DuelOutcome']> = {
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuelReason'], ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['DuelPlayer']>, ParentType, ContextType>;
};

export type DuelPlayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelPlayer'] = ResolversParentTypes['DuelPlayer']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DuelPlayermayBeMentionedArgs>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RatingChange']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DuelQueueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelQueueEntry'] = ResolversParentTypes['DuelQueueEntry']> = {
  bestOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficulties?: Resolver<Array<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  maxRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuelReasonResolvers = EnumResolverSignature<{ DISQUALIFIED?: any, DRAW_AGREED?: any, LEFT?: any, RESIGNED?: any, ROUNDS?: any, TIME?: any }, ResolversTypes['DuelReason']>;

export type DuelRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelRound'] = ResolversParentTypes['DuelRound']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wonBy?: Resolver<Array<ResolversTypes['DuelPlayer']>, ParentType, ContextType>;
};

export type DuelRoundEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelRoundEvent'] = ResolversParentTypes['DuelRoundEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCorrection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['DuelRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelScoreResolvers = EnumResolverSignature<{ DRAWN?: any, LOST?: any, WON?: any }, ResolversTypes['DuelScore']>;

export type DuelSourceResolvers = EnumResolverSignature<{ BOT?: any, MEMBER?: any, QUEUE?: any }, ResolversTypes['DuelSource']>;

export type DuelStartedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelStartedEvent'] = ResolversParentTypes['DuelStartedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelStateResolvers = EnumResolverSignature<{ CANCELLED?: any, CHALLENGED?: any, DECLINED?: any, EXPIRED?: any, FINAL?: any, RUNNING?: any, SETTLING?: any, WITHDRAWN?: any }, ResolversTypes['DuelState']>;

export type DuelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelSuccess'] = ResolversParentTypes['DuelSuccess']> = {
  duel?: Resolver<ResolversTypes['Duel'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelTooFarOnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuelTooFarOnError'] = ResolversParentTypes['DuelTooFarOnError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duels'] = ResolversParentTypes['Duels']> = {
  challenges?: Resolver<Array<ResolversTypes['Duel']>, ParentType, ContextType, Partial<DuelschallengesArgs>>;
  entries?: Resolver<ResolversTypes['DuelConnection'], ParentType, ContextType, RequireFields<DuelsentriesArgs, 'first'>>;
  ladder?: Resolver<ResolversTypes['DuelLadderConnection'], ParentType, ContextType, RequireFields<DuelsladderArgs, 'first'>>;
  mine?: Resolver<Maybe<ResolversTypes['DuelLadderEntry']>, ParentType, ContextType, Partial<DuelsmineArgs>>;
  open?: Resolver<Array<ResolversTypes['Duel']>, ParentType, ContextType, Partial<DuelsopenArgs>>;
  opponents?: Resolver<Array<ResolversTypes['DuelOpponent']>, ParentType, ContextType, RequireFields<DuelsopponentsArgs, 'name'>>;
  queueEntry?: Resolver<Maybe<ResolversTypes['DuelQueueEntry']>, ParentType, ContextType, Partial<DuelsqueueEntryArgs>>;
  takesChallenges?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<DuelstakesChallengesArgs>>;
};

export type EndStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndStudyPlanResult'] = ResolversParentTypes['EndStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError' | 'StudyPlanSuccess', ParentType, ContextType>;
};

export type EntrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entrant'] = ResolversParentTypes['Entrant']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<EntrantmayBeMentionedArgs>>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type EntrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrantConnection'] = ResolversParentTypes['EntrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrantEdge'] = ResolversParentTypes['EntrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entrant'], ParentType, ContextType>;
};

export type EntryNotNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryNotNeededError'] = ResolversParentTypes['EntryNotNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryStateResolvers = EnumResolverSignature<{ DISQUALIFIED?: any, INVITED?: any, JOINED?: any, NONE?: any }, ResolversTypes['EntryState']>;

export type EntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrySuccess'] = ResolversParentTypes['EntrySuccess']> = {
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType?: TypeResolveFn<'ContestEndedEvent' | 'ContestFinishedEvent' | 'ContestPlanEvent' | 'ContestRatedEvent' | 'ContestReminderEvent' | 'ContestStartedEvent' | 'DailyChallengeEvent' | 'DuelChallengeEvent' | 'DuelDrawOfferEvent' | 'DuelEndedEvent' | 'DuelFinishedEvent' | 'DuelRoundEvent' | 'DuelStartedEvent' | 'FirstSolveEvent' | 'LeetCodeRoundReminderEvent' | 'LeetCodeRoundResultsEvent' | 'StudyPlanDayEvent' | 'SubmissionEvent' | 'WeeklyDigestEvent', ParentType, ContextType>;
};

export type FinishStreakReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishStreakReminderResult'] = ResolversParentTypes['FinishStreakReminderResult']> = {
  __resolveType?: TypeResolveFn<'FinishStreakReminderSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type FinishStreakReminderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishStreakReminderSuccess'] = ResolversParentTypes['FinishStreakReminderSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirstSolveEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstSolveEvent'] = ResolversParentTypes['FirstSolveEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCorrection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ContestProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetNewsChannelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetNewsChannelResult'] = ResolversParentTypes['ForgetNewsChannelResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ForgetNewsChannelSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type ForgetNewsChannelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetNewsChannelSuccess'] = ResolversParentTypes['ForgetNewsChannelSuccess']> = {
  wasSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetUserResult'] = ResolversParentTypes['ForgetUserResult']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GlobalLeaderboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalLeaderboard'] = ResolversParentTypes['GlobalLeaderboard']> = {
  aroundMe?: Resolver<Maybe<ResolversTypes['LeaderboardEntryConnection']>, ParentType, ContextType, RequireFields<GlobalLeaderboardaroundMeArgs, 'first'>>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LeaderboardEntryConnection'], ParentType, ContextType, RequireFields<GlobalLeaderboardentriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesMe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<GlobalLeaderboardincludesMeArgs>>;
  mine?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType, Partial<GlobalLeaderboardmineArgs>>;
  rankedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['BoardWindow'], ParentType, ContextType>;
};

export type GlobalLeaderboardConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalLeaderboardConsentSuccess'] = ResolversParentTypes['GlobalLeaderboardConsentSuccess']> = {
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldNewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldNewsResult'] = ResolversParentTypes['HoldNewsResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'HoldNewsSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type HoldNewsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldNewsSuccess'] = ResolversParentTypes['HoldNewsSuccess']> = {
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tellOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldReasonResolvers = EnumResolverSignature<{ FLOOD?: any, QUIET_HOURS?: any, REFUSED?: any }, ResolversTypes['HoldReason']>;

export type HoldSubscriberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldSubscriberResult'] = ResolversParentTypes['HoldSubscriberResult']> = {
  __resolveType?: TypeResolveFn<'HoldSubscriberSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type HoldSubscriberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldSubscriberSuccess'] = ResolversParentTypes['HoldSubscriberSuccess']> = {
  beat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToContestResult'] = ResolversParentTypes['InviteToContestResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestNotFoundError' | 'ContestOverError' | 'EntryNotNeededError' | 'EntrySuccess' | 'InvalidInputError' | 'MemberNotFoundError' | 'NotModeratorError', ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinContestResult'] = ResolversParentTypes['JoinContestResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestNotFoundError' | 'ContestOverError' | 'EntryNotNeededError' | 'EntrySuccess' | 'InvalidInputError' | 'NotInvitedError' | 'NotMemberError', ParentType, ContextType>;
};

export type JoinDuelQueueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinDuelQueueResult'] = ResolversParentTypes['JoinDuelQueueResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'JoinDuelQueueSuccess' | 'LeetCodeAccountNeededError' | 'NotMemberError' | 'PlayerBusyError', ParentType, ContextType>;
};

export type JoinDuelQueueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinDuelQueueSuccess'] = ResolversParentTypes['JoinDuelQueueSuccess']> = {
  entry?: Resolver<Maybe<ResolversTypes['DuelQueueEntry']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Duel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinStudyPlanResult'] = ResolversParentTypes['JoinStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotMemberError' | 'StudyPlanEntrySuccess' | 'StudyPlanFullError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError', ParentType, ContextType>;
};

export type KeepStandingsMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepStandingsMessageResult'] = ResolversParentTypes['KeepStandingsMessageResult']> = {
  __resolveType?: TypeResolveFn<'ContestNotFoundError' | 'InvalidInputError' | 'KeepStandingsMessageSuccess', ParentType, ContextType>;
};

export type KeepStandingsMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepStandingsMessageSuccess'] = ResolversParentTypes['KeepStandingsMessageSuccess']> = {
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOwnerErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastOwnerError'] = ResolversParentTypes['LastOwnerError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leaderboard'] = ResolversParentTypes['Leaderboard']> = {
  aroundMe?: Resolver<Maybe<ResolversTypes['LeaderboardEntryConnection']>, ParentType, ContextType, RequireFields<LeaderboardaroundMeArgs, 'first'>>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LeaderboardEntryConnection'], ParentType, ContextType, RequireFields<LeaderboardentriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType, Partial<LeaderboardmineArgs>>;
  rankedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['BoardWindow'], ParentType, ContextType>;
};

export type LeaderboardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderboardEntry'] = ResolversParentTypes['LeaderboardEntry']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastScoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<LeaderboardEntrymayBeMentionedArgs>>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankYesterday?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderboardEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderboardEntryConnection'] = ResolversParentTypes['LeaderboardEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderboardEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderboardEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderboardEntryEdge'] = ResolversParentTypes['LeaderboardEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderboardEntry'], ParentType, ContextType>;
};

export type LeaveCommunityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCommunityResult'] = ResolversParentTypes['LeaveCommunityResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'LastOwnerError' | 'LeaveCommunitySuccess', ParentType, ContextType>;
};

export type LeaveCommunitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCommunitySuccess'] = ResolversParentTypes['LeaveCommunitySuccess']> = {
  communityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveContestResult'] = ResolversParentTypes['LeaveContestResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestNotFoundError' | 'ContestOverError' | 'EntryNotNeededError' | 'EntrySuccess' | 'InvalidInputError' | 'NotMemberError', ParentType, ContextType>;
};

export type LeaveDuelQueueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveDuelQueueResult'] = ResolversParentTypes['LeaveDuelQueueResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'LeaveDuelQueueSuccess' | 'NotMemberError', ParentType, ContextType>;
};

export type LeaveDuelQueueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveDuelQueueSuccess'] = ResolversParentTypes['LeaveDuelQueueSuccess']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveStudyPlanResult'] = ResolversParentTypes['LeaveStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotMemberError' | 'StudyPlanEntrySuccess' | 'StudyPlanNotFoundError', ParentType, ContextType>;
};

export type LeetCodeAccountNeededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeAccountNeededError'] = ResolversParentTypes['LeetCodeAccountNeededError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeetCodeNotLinkedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeNotLinkedError'] = ResolversParentTypes['LeetCodeNotLinkedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeetCodeRoundReminderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRoundReminderEvent'] = ResolversParentTypes['LeetCodeRoundReminderEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['CommunityRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeetCodeRoundResultsEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRoundResultsEvent'] = ResolversParentTypes['LeetCodeRoundResultsEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['CommunityRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalTime'] = ResolversParentTypes['LocalTime']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mutedNews?: Resolver<Array<ResolversTypes['NotificationKind']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CommunityRole'], ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotFoundError'] = ResolversParentTypes['MemberNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSuccess'] = ResolversParentTypes['MemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModeratedSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeratedSubmission'] = ResolversParentTypes['ModeratedSubmission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVoid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ModerationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationSuccess'] = ResolversParentTypes['ModerationSuccess']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveStudyPlanItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveStudyPlanItemResult'] = ResolversParentTypes['MoveStudyPlanItemResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError' | 'StudyPlanSuccess', ParentType, ContextType>;
};

export type MoveUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveUserResult'] = ResolversParentTypes['MoveUserResult']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDuel?: Resolver<ResolversTypes['AcceptDuelResult'], ParentType, ContextType, RequireFields<MutationacceptDuelArgs, 'input'>>;
  acceptDuelDraw?: Resolver<ResolversTypes['DuelActionResult'], ParentType, ContextType, RequireFields<MutationacceptDuelDrawArgs, 'input'>>;
  acknowledgeEvents?: Resolver<ResolversTypes['AcknowledgeEventsResult'], ParentType, ContextType, RequireFields<MutationacknowledgeEventsArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberResult'], ParentType, ContextType, RequireFields<MutationaddMemberArgs, 'input'>>;
  addStudyPlanItems?: Resolver<ResolversTypes['AddStudyPlanItemsResult'], ParentType, ContextType, RequireFields<MutationaddStudyPlanItemsArgs, 'input'>>;
  banMember?: Resolver<ResolversTypes['BanMemberResult'], ParentType, ContextType, RequireFields<MutationbanMemberArgs, 'input'>>;
  cancelContest?: Resolver<ResolversTypes['CancelContestResult'], ParentType, ContextType, RequireFields<MutationcancelContestArgs, 'input'>>;
  challengeToDuel?: Resolver<ResolversTypes['ChallengeToDuelResult'], ParentType, ContextType, RequireFields<MutationchallengeToDuelArgs, 'input'>>;
  cloneContest?: Resolver<ResolversTypes['CloneContestResult'], ParentType, ContextType, RequireFields<MutationcloneContestArgs, 'input'>>;
  closeCommunity?: Resolver<ResolversTypes['CloseCommunityResult'], ParentType, ContextType, RequireFields<MutationcloseCommunityArgs, 'input'>>;
  createContest?: Resolver<ResolversTypes['CreateContestResult'], ParentType, ContextType, RequireFields<MutationcreateContestArgs, 'input'>>;
  createContestFromTemplate?: Resolver<ResolversTypes['CreateContestFromTemplateResult'], ParentType, ContextType, RequireFields<MutationcreateContestFromTemplateArgs, 'input'>>;
  createStudyPlan?: Resolver<ResolversTypes['CreateStudyPlanResult'], ParentType, ContextType, RequireFields<MutationcreateStudyPlanArgs, 'input'>>;
  declineDuel?: Resolver<ResolversTypes['DuelActionResult'], ParentType, ContextType, RequireFields<MutationdeclineDuelArgs, 'input'>>;
  deleteContestTemplate?: Resolver<ResolversTypes['DeleteContestTemplateResult'], ParentType, ContextType, RequireFields<MutationdeleteContestTemplateArgs, 'input'>>;
  deleteStudyPlan?: Resolver<ResolversTypes['DeleteStudyPlanResult'], ParentType, ContextType, RequireFields<MutationdeleteStudyPlanArgs, 'input'>>;
  disqualifyEntrant?: Resolver<ResolversTypes['DisqualifyEntrantResult'], ParentType, ContextType, RequireFields<MutationdisqualifyEntrantArgs, 'input'>>;
  endStudyPlan?: Resolver<ResolversTypes['EndStudyPlanResult'], ParentType, ContextType, RequireFields<MutationendStudyPlanArgs, 'input'>>;
  finishStreakReminder?: Resolver<ResolversTypes['FinishStreakReminderResult'], ParentType, ContextType, RequireFields<MutationfinishStreakReminderArgs, 'input'>>;
  forgetNewsChannel?: Resolver<ResolversTypes['ForgetNewsChannelResult'], ParentType, ContextType, RequireFields<MutationforgetNewsChannelArgs, 'input'>>;
  forgetUser?: Resolver<ResolversTypes['ForgetUserResult'], ParentType, ContextType, RequireFields<MutationforgetUserArgs, 'input'>>;
  holdNews?: Resolver<ResolversTypes['HoldNewsResult'], ParentType, ContextType, RequireFields<MutationholdNewsArgs, 'input'>>;
  holdSubscriber?: Resolver<ResolversTypes['HoldSubscriberResult'], ParentType, ContextType, RequireFields<MutationholdSubscriberArgs, 'input'>>;
  inviteToContest?: Resolver<ResolversTypes['InviteToContestResult'], ParentType, ContextType, RequireFields<MutationinviteToContestArgs, 'input'>>;
  joinContest?: Resolver<ResolversTypes['JoinContestResult'], ParentType, ContextType, RequireFields<MutationjoinContestArgs, 'input'>>;
  joinDuelQueue?: Resolver<ResolversTypes['JoinDuelQueueResult'], ParentType, ContextType, RequireFields<MutationjoinDuelQueueArgs, 'input'>>;
  joinStudyPlan?: Resolver<ResolversTypes['JoinStudyPlanResult'], ParentType, ContextType, RequireFields<MutationjoinStudyPlanArgs, 'input'>>;
  keepStandingsMessage?: Resolver<ResolversTypes['KeepStandingsMessageResult'], ParentType, ContextType, RequireFields<MutationkeepStandingsMessageArgs, 'input'>>;
  leaveCommunity?: Resolver<ResolversTypes['LeaveCommunityResult'], ParentType, ContextType, RequireFields<MutationleaveCommunityArgs, 'input'>>;
  leaveContest?: Resolver<ResolversTypes['LeaveContestResult'], ParentType, ContextType, RequireFields<MutationleaveContestArgs, 'input'>>;
  leaveDuelQueue?: Resolver<ResolversTypes['LeaveDuelQueueResult'], ParentType, ContextType, RequireFields<MutationleaveDuelQueueArgs, 'input'>>;
  leaveStudyPlan?: Resolver<ResolversTypes['LeaveStudyPlanResult'], ParentType, ContextType, RequireFields<MutationleaveStudyPlanArgs, 'input'>>;
  moveStudyPlanItem?: Resolver<ResolversTypes['MoveStudyPlanItemResult'], ParentType, ContextType, RequireFields<MutationmoveStudyPlanItemArgs, 'input'>>;
  moveUser?: Resolver<ResolversTypes['MoveUserResult'], ParentType, ContextType, RequireFields<MutationmoveUserArgs, 'input'>>;
  muteNews?: Resolver<ResolversTypes['MuteNewsResult'], ParentType, ContextType, RequireFields<MutationmuteNewsArgs, 'input'>>;
  offerDuelDraw?: Resolver<ResolversTypes['DuelActionResult'], ParentType, ContextType, RequireFields<MutationofferDuelDrawArgs, 'input'>>;
  recordSubmission?: Resolver<ResolversTypes['RecordSubmissionResult'], ParentType, ContextType, RequireFields<MutationrecordSubmissionArgs, 'input'>>;
  registerCommunity?: Resolver<ResolversTypes['RegisterCommunityResult'], ParentType, ContextType, RequireFields<MutationregisterCommunityArgs, 'input'>>;
  releaseNews?: Resolver<ResolversTypes['ReleaseNewsResult'], ParentType, ContextType, RequireFields<MutationreleaseNewsArgs, 'input'>>;
  releaseSubscriber?: Resolver<ResolversTypes['ReleaseSubscriberResult'], ParentType, ContextType, RequireFields<MutationreleaseSubscriberArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationremoveMemberArgs, 'input'>>;
  removeStudyPlanItem?: Resolver<ResolversTypes['RemoveStudyPlanItemResult'], ParentType, ContextType, RequireFields<MutationremoveStudyPlanItemArgs, 'input'>>;
  reportDiscordMember?: Resolver<ResolversTypes['ReportDiscordMemberResult'], ParentType, ContextType, RequireFields<MutationreportDiscordMemberArgs, 'input'>>;
  reportTitleRoles?: Resolver<ResolversTypes['ReportTitleRolesResult'], ParentType, ContextType, RequireFields<MutationreportTitleRolesArgs, 'input'>>;
  rerollContest?: Resolver<ResolversTypes['UpdateContestResult'], ParentType, ContextType, RequireFields<MutationrerollContestArgs, 'input'>>;
  resignDuel?: Resolver<ResolversTypes['DuelActionResult'], ParentType, ContextType, RequireFields<MutationresignDuelArgs, 'input'>>;
  restoreEntrant?: Resolver<ResolversTypes['RestoreEntrantResult'], ParentType, ContextType, RequireFields<MutationrestoreEntrantArgs, 'input'>>;
  restoreSubmission?: Resolver<ResolversTypes['RestoreSubmissionResult'], ParentType, ContextType, RequireFields<MutationrestoreSubmissionArgs, 'input'>>;
  saveContestTemplate?: Resolver<ResolversTypes['SaveContestTemplateResult'], ParentType, ContextType, RequireFields<MutationsaveContestTemplateArgs, 'input'>>;
  setAnnouncementChannel?: Resolver<ResolversTypes['SetAnnouncementChannelResult'], ParentType, ContextType, RequireFields<MutationsetAnnouncementChannelArgs, 'input'>>;
  setCommunityLanguage?: Resolver<ResolversTypes['SetCommunityLanguageResult'], ParentType, ContextType, RequireFields<MutationsetCommunityLanguageArgs, 'input'>>;
  setCommunityTimeZone?: Resolver<ResolversTypes['SetCommunityTimeZoneResult'], ParentType, ContextType, RequireFields<MutationsetCommunityTimeZoneArgs, 'input'>>;
  setCommunityVisibility?: Resolver<ResolversTypes['SetCommunityVisibilityResult'], ParentType, ContextType, RequireFields<MutationsetCommunityVisibilityArgs, 'input'>>;
  setContestReminder?: Resolver<ResolversTypes['SetContestReminderResult'], ParentType, ContextType, RequireFields<MutationsetContestReminderArgs, 'input'>>;
  setDestinations?: Resolver<ResolversTypes['SetDestinationsResult'], ParentType, ContextType, RequireFields<MutationsetDestinationsArgs, 'input'>>;
  setDigestTime?: Resolver<ResolversTypes['SetDigestTimeResult'], ParentType, ContextType, RequireFields<MutationsetDigestTimeArgs, 'input'>>;
  setDuelChallenges?: Resolver<ResolversTypes['SetDuelChallengesResult'], ParentType, ContextType, RequireFields<MutationsetDuelChallengesArgs, 'input'>>;
  setGathering?: Resolver<ResolversTypes['SetGatheringResult'], ParentType, ContextType, RequireFields<MutationsetGatheringArgs, 'input'>>;
  setGlobalLeaderboardConsent?: Resolver<ResolversTypes['SetGlobalLeaderboardConsentResult'], ParentType, ContextType, RequireFields<MutationsetGlobalLeaderboardConsentArgs, 'input'>>;
  setLeetCodeAccount?: Resolver<ResolversTypes['SetLeetCodeAccountResult'], ParentType, ContextType, RequireFields<MutationsetLeetCodeAccountArgs, 'input'>>;
  setMemberRole?: Resolver<ResolversTypes['SetMemberRoleResult'], ParentType, ContextType, RequireFields<MutationsetMemberRoleArgs, 'input'>>;
  setMyPrivacy?: Resolver<ResolversTypes['SetMyPrivacyResult'], ParentType, ContextType, RequireFields<MutationsetMyPrivacyArgs, 'input'>>;
  setProfileVisibility?: Resolver<ResolversTypes['SetProfileVisibilityResult'], ParentType, ContextType, RequireFields<MutationsetProfileVisibilityArgs, 'input'>>;
  setQuietHours?: Resolver<ResolversTypes['SetQuietHoursResult'], ParentType, ContextType, RequireFields<MutationsetQuietHoursArgs, 'input'>>;
  setScoringRules?: Resolver<ResolversTypes['SetScoringRulesResult'], ParentType, ContextType, RequireFields<MutationsetScoringRulesArgs, 'input'>>;
  setStreakFreezes?: Resolver<ResolversTypes['SetStreakFreezesResult'], ParentType, ContextType, RequireFields<MutationsetStreakFreezesArgs, 'input'>>;
  setStreakReminder?: Resolver<ResolversTypes['SetStreakResult'], ParentType, ContextType, RequireFields<MutationsetStreakReminderArgs, 'input'>>;
  setStreakTimeZone?: Resolver<ResolversTypes['SetStreakResult'], ParentType, ContextType, RequireFields<MutationsetStreakTimeZoneArgs, 'input'>>;
  setTitleRole?: Resolver<ResolversTypes['SetTitleRoleResult'], ParentType, ContextType, RequireFields<MutationsetTitleRoleArgs, 'input'>>;
  settleTitleRoleCheck?: Resolver<ResolversTypes['SettleTitleRoleCheckResult'], ParentType, ContextType, RequireFields<MutationsettleTitleRoleCheckArgs, 'input'>>;
  skipContestOccurrence?: Resolver<ResolversTypes['SkipContestOccurrenceResult'], ParentType, ContextType, RequireFields<MutationskipContestOccurrenceArgs, 'input'>>;
  startPost?: Resolver<ResolversTypes['StartPostResult'], ParentType, ContextType, RequireFields<MutationstartPostArgs, 'input'>>;
  sumUpNews?: Resolver<ResolversTypes['SumUpNewsResult'], ParentType, ContextType, RequireFields<MutationsumUpNewsArgs, 'input'>>;
  takeDiscordMembers?: Resolver<ResolversTypes['TakeDiscordMembersResult'], ParentType, ContextType, RequireFields<MutationtakeDiscordMembersArgs, 'input'>>;
  takeStreakReminders?: Resolver<ResolversTypes['TakeStreakRemindersResult'], ParentType, ContextType, RequireFields<MutationtakeStreakRemindersArgs, 'input'>>;
  takeTitleRoleChecks?: Resolver<ResolversTypes['TakeTitleRoleChecksResult'], ParentType, ContextType, RequireFields<MutationtakeTitleRoleChecksArgs, 'input'>>;
  unbanMember?: Resolver<ResolversTypes['UnbanMemberResult'], ParentType, ContextType, RequireFields<MutationunbanMemberArgs, 'input'>>;
  updateContest?: Resolver<ResolversTypes['UpdateContestResult'], ParentType, ContextType, RequireFields<MutationupdateContestArgs, 'input'>>;
  updateStudyPlan?: Resolver<ResolversTypes['UpdateStudyPlanResult'], ParentType, ContextType, RequireFields<MutationupdateStudyPlanArgs, 'input'>>;
  voidSubmission?: Resolver<ResolversTypes['VoidSubmissionResult'], ParentType, ContextType, RequireFields<MutationvoidSubmissionArgs, 'input'>>;
  withdrawDuel?: Resolver<ResolversTypes['DuelActionResult'], ParentType, ContextType, RequireFields<MutationwithdrawDuelArgs, 'input'>>;
};

export type MuteNewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteNewsResult'] = ResolversParentTypes['MuteNewsResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'MemberSuccess' | 'NotMemberError', ParentType, ContextType>;
};

export type NewsHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsHold'] = ResolversParentTypes['NewsHold']> = {
  channelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HoldReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<NewsHoldwaitingArgs, 'first'>>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoDrawOfferErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoDrawOfferError'] = ResolversParentTypes['NoDrawOfferError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoNewsHoldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoNewsHoldError'] = ResolversParentTypes['NoNewsHoldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInvitedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInvitedError'] = ResolversParentTypes['NotInvitedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotMemberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotMemberError'] = ResolversParentTypes['NotMemberError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotModeratorErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotModeratorError'] = ResolversParentTypes['NotModeratorError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOwnerErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOwnerError'] = ResolversParentTypes['NotOwnerError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSignedInErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSignedInError'] = ResolversParentTypes['NotSignedInError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYourDuelErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotYourDuelError'] = ResolversParentTypes['NotYourDuelError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationKindResolvers = EnumResolverSignature<{ CONTEST_FINISHED?: any, CONTEST_PLAN?: any, CONTEST_PROGRESS?: any, CONTEST_REMINDER?: any, CONTEST_STARTED?: any, DAILY_CHALLENGE?: any, DIGEST?: any, DUEL?: any, LEETCODE_ROUND?: any, STUDY_PLAN?: any, SUBMISSION?: any }, ResolversTypes['NotificationKind']>;

export type OutdatedStandingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdatedStandings'] = ResolversParentTypes['OutdatedStandings']> = {
  channelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnerNotBannedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerNotBannedError'] = ResolversParentTypes['OwnerNotBannedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickerSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickerSlot'] = ResolversParentTypes['PickerSlot']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difficulties?: Resolver<Array<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  maxRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlayerBusyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlayerBusyError'] = ResolversParentTypes['PlayerBusyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  randomProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, Partial<PracticerandomProblemArgs>>;
  recommendations?: Resolver<ResolversTypes['ProblemRecommendations'], ParentType, ContextType>;
};

export type PracticeLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeLevel'] = ResolversParentTypes['PracticeLevel']> = {
  basis?: Resolver<ResolversTypes['PracticeLevelBasis'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Difficulty'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PracticeLevelBasisResolvers = EnumResolverSignature<{ RATING?: any, RECENT_RATINGS?: any, SOLVED_COUNTS?: any }, ResolversTypes['PracticeLevelBasis']>;

export type PreviewedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedProblem'] = ResolversParentTypes['PreviewedProblem']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProblemChoiceResolvers = EnumResolverSignature<{ ANY?: any, BY_HAND?: any, MATCHING?: any, PICKER?: any, ROUND?: any }, ResolversTypes['ProblemChoice']>;

export type ProblemCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemCriteria'] = ResolversParentTypes['ProblemCriteria']> = {
  difficulties?: Resolver<Array<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  maxRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProblemPickerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemPicker'] = ResolversParentTypes['ProblemPicker']> = {
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['PickerSlot']>, ParentType, ContextType>;
};

export type ProblemRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemRecommendation'] = ResolversParentTypes['ProblemRecommendation']> = {
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RecommendationReason'], ParentType, ContextType>;
  solvedInTopic?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemRecommendationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemRecommendations'] = ResolversParentTypes['ProblemRecommendations']> = {
  items?: Resolver<Array<ResolversTypes['ProblemRecommendation']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PracticeLevel'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  contests?: Resolver<ResolversTypes['RatingChangeConnection'], ParentType, ContextType, RequireFields<ProfilecontestsArgs, 'first'>>;
  days?: Resolver<Array<ResolversTypes['ProfileDay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['ProfileSolved'], ParentType, ContextType>;
  streak?: Resolver<ResolversTypes['Streak'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ProfileTopic']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ProfileVisibility']>, ParentType, ContextType>;
};

export type ProfileDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileDay'] = ResolversParentTypes['ProfileDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileSolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSolved'] = ResolversParentTypes['ProfileSolved']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileTopic'] = ResolversParentTypes['ProfileTopic']> = {
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileVisibilityResolvers = EnumResolverSignature<{ MEMBERS?: any, NOBODY?: any, PUBLIC?: any }, ResolversTypes['ProfileVisibility']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QuerycommunityArgs, 'id'>>;
  communityByDiscordGuild?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QuerycommunityByDiscordGuildArgs, 'discordGuildId'>>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType, RequireFields<QuerycontestArgs, 'id'>>;
  contestPreview?: Resolver<ResolversTypes['ContestPreviewResult'], ParentType, ContextType, RequireFields<QuerycontestPreviewArgs, 'input'>>;
  duel?: Resolver<Maybe<ResolversTypes['Duel']>, ParentType, ContextType, RequireFields<QueryduelArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'cursor'>>;
  exportUser?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryexportUserArgs, 'userId'>>;
  globalLeaderboard?: Resolver<ResolversTypes['GlobalLeaderboard'], ParentType, ContextType, RequireFields<QueryglobalLeaderboardArgs, 'window'>>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType, RequireFields<QueryleaderboardArgs, 'communityId' | 'window'>>;
  myCommunities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  myDuels?: Resolver<Array<ResolversTypes['Duel']>, ParentType, ContextType>;
  myStudyPlans?: Resolver<Array<ResolversTypes['StudyPlan']>, ParentType, ContextType>;
  mySubmissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<QuerymySubmissionsArgs, 'first'>>;
  newsHolds?: Resolver<Array<ResolversTypes['NewsHold']>, ParentType, ContextType>;
  openCommunities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryopenCommunitiesArgs, 'first'>>;
  outdatedStandings?: Resolver<Array<ResolversTypes['OutdatedStandings']>, ParentType, ContextType>;
  publicProfile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QuerypublicProfileArgs, 'leetcodeUsername'>>;
  studyPlan?: Resolver<Maybe<ResolversTypes['StudyPlan']>, ParentType, ContextType, RequireFields<QuerystudyPlanArgs, 'id'>>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerysubmissionArgs, 'id'>>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  contests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RatingChangeConnection'], ParentType, ContextType, RequireFields<RatinghistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['RatingTitle']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RatingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChange'] = ResolversParentTypes['RatingChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  duel?: Resolver<Maybe<ResolversTypes['DuelScore']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChangeConnection'] = ResolversParentTypes['RatingChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RatingChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChangeEdge'] = ResolversParentTypes['RatingChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RatingChange'], ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type RatingTitleResolvers = EnumResolverSignature<{ APPRENTICE?: any, EXPERT?: any, GRANDMASTER?: any, MASTER?: any, NOVICE?: any, SPECIALIST?: any }, ResolversTypes['RatingTitle']>;

export type RatingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratings'] = ResolversParentTypes['Ratings']> = {
  entries?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, RequireFields<RatingsentriesArgs, 'first'>>;
  mine?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType, Partial<RatingsmineArgs>>;
  of?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType, Partial<RatingsofArgs>>;
};

export type RecommendationReasonResolvers = EnumResolverSignature<{ AT_LEVEL?: any, STEP_UP?: any, THIN_TOPIC?: any, UNSOLVED?: any }, ResolversTypes['RecommendationReason']>;

export type RecordSubmissionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSubmissionResult'] = ResolversParentTypes['RecordSubmissionResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LeetCodeNotLinkedError' | 'NotSignedInError' | 'RecordSubmissionSuccess', ParentType, ContextType>;
};

export type RecordSubmissionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSubmissionSuccess'] = ResolversParentTypes['RecordSubmissionSuccess']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCommunityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCommunityResult'] = ResolversParentTypes['RegisterCommunityResult']> = {
  __resolveType?: TypeResolveFn<'CommunitySuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type ReleaseNewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseNewsResult'] = ResolversParentTypes['ReleaseNewsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ReleaseNewsSuccess', ParentType, ContextType>;
};

export type ReleaseNewsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseNewsSuccess'] = ResolversParentTypes['ReleaseNewsSuccess']> = {
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseSubscriberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseSubscriberResult'] = ResolversParentTypes['ReleaseSubscriberResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ReleaseSubscriberSuccess', ParentType, ContextType>;
};

export type ReleaseSubscriberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseSubscriberSuccess'] = ResolversParentTypes['ReleaseSubscriberSuccess']> = {
  subscriber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'LastOwnerError' | 'MemberNotFoundError' | 'NotModeratorError' | 'NotOwnerError', ParentType, ContextType>;
};

export type RemoveStudyPlanItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveStudyPlanItemResult'] = ResolversParentTypes['RemoveStudyPlanItemResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError' | 'StudyPlanSuccess', ParentType, ContextType>;
};

export type ReportDiscordMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDiscordMemberResult'] = ResolversParentTypes['ReportDiscordMemberResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ReportDiscordMemberSuccess', ParentType, ContextType>;
};

export type ReportDiscordMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDiscordMemberSuccess'] = ResolversParentTypes['ReportDiscordMemberSuccess']> = {
  discordUserId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportTitleRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTitleRolesResult'] = ResolversParentTypes['ReportTitleRolesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'ReportTitleRolesSuccess', ParentType, ContextType>;
};

export type ReportTitleRolesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTitleRolesSuccess'] = ResolversParentTypes['ReportTitleRolesSuccess']> = {
  tellOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreEntrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreEntrantResult'] = ResolversParentTypes['RestoreEntrantResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestNotFoundError' | 'InvalidInputError' | 'MemberNotFoundError' | 'ModerationSuccess' | 'NotModeratorError', ParentType, ContextType>;
};

export type RestoreSubmissionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreSubmissionResult'] = ResolversParentTypes['RestoreSubmissionResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'ModerationSuccess' | 'NotModeratorError' | 'SubmissionNotFoundError', ParentType, ContextType>;
};

export type RoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundResult'] = ResolversParentTypes['RoundResult']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratingChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RoundResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundResultConnection'] = ResolversParentTypes['RoundResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoundResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundResultEdge'] = ResolversParentTypes['RoundResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoundResult'], ParentType, ContextType>;
};

export type SaveContestTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveContestTemplateResult'] = ResolversParentTypes['SaveContestTemplateResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'ContestTemplateSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TooManyTemplatesError', ParentType, ContextType>;
};

export type ScoringRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringRules'] = ResolversParentTypes['ScoringRules']> = {
  easyPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediumPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatsScore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SelfNotBannedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfNotBannedError'] = ResolversParentTypes['SelfNotBannedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAnnouncementChannelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAnnouncementChannelResult'] = ResolversParentTypes['SetAnnouncementChannelResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetCommunityLanguageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommunityLanguageResult'] = ResolversParentTypes['SetCommunityLanguageResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetCommunityTimeZoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommunityTimeZoneResult'] = ResolversParentTypes['SetCommunityTimeZoneResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetCommunityVisibilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommunityVisibilityResult'] = ResolversParentTypes['SetCommunityVisibilityResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetContestReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetContestReminderResult'] = ResolversParentTypes['SetContestReminderResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetDestinationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDestinationsResult'] = ResolversParentTypes['SetDestinationsResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetDigestTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDigestTimeResult'] = ResolversParentTypes['SetDigestTimeResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetDuelChallengesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDuelChallengesResult'] = ResolversParentTypes['SetDuelChallengesResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'NotMemberError' | 'SetDuelChallengesSuccess', ParentType, ContextType>;
};

export type SetDuelChallengesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDuelChallengesSuccess'] = ResolversParentTypes['SetDuelChallengesSuccess']> = {
  areTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetGatheringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGatheringResult'] = ResolversParentTypes['SetGatheringResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetGlobalLeaderboardConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGlobalLeaderboardConsentResult'] = ResolversParentTypes['SetGlobalLeaderboardConsentResult']> = {
  __resolveType?: TypeResolveFn<'GlobalLeaderboardConsentSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type SetLeetCodeAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLeetCodeAccountResult'] = ResolversParentTypes['SetLeetCodeAccountResult']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SetMemberRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMemberRoleResult'] = ResolversParentTypes['SetMemberRoleResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'LastOwnerError' | 'MemberNotFoundError' | 'MemberSuccess' | 'NotOwnerError', ParentType, ContextType>;
};

export type SetMyPrivacyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMyPrivacyResult'] = ResolversParentTypes['SetMyPrivacyResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'MemberSuccess', ParentType, ContextType>;
};

export type SetProfileVisibilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProfileVisibilityResult'] = ResolversParentTypes['SetProfileVisibilityResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'NotMemberError' | 'SetProfileVisibilitySuccess', ParentType, ContextType>;
};

export type SetProfileVisibilitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProfileVisibilitySuccess'] = ResolversParentTypes['SetProfileVisibilitySuccess']> = {
  visibility?: Resolver<ResolversTypes['ProfileVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetQuietHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetQuietHoursResult'] = ResolversParentTypes['SetQuietHoursResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetScoringRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetScoringRulesResult'] = ResolversParentTypes['SetScoringRulesResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'ModerationSuccess' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetStreakFreezesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreakFreezesResult'] = ResolversParentTypes['SetStreakFreezesResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SetStreakResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreakResult'] = ResolversParentTypes['SetStreakResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'NotMemberError' | 'StreakSuccess', ParentType, ContextType>;
};

export type SetTitleRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTitleRoleResult'] = ResolversParentTypes['SetTitleRoleResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'CommunitySuccess' | 'InvalidInputError' | 'NotModeratorError', ParentType, ContextType>;
};

export type SettleTitleRoleCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleTitleRoleCheckResult'] = ResolversParentTypes['SettleTitleRoleCheckResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'SettleTitleRoleCheckSuccess', ParentType, ContextType>;
};

export type SettleTitleRoleCheckSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleTitleRoleCheckSuccess'] = ResolversParentTypes['SettleTitleRoleCheckSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShownAsResolvers = EnumResolverSignature<{ ANONYMOUS?: any, FORMER_MEMBER?: any, NAME?: any }, ResolversTypes['ShownAs']>;

export type SkipContestOccurrenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipContestOccurrenceResult'] = ResolversParentTypes['SkipContestOccurrenceResult']> = {
  __resolveType?: TypeResolveFn<'ContestTemplateSuccess' | 'InvalidInputError' | 'NotModeratorError' | 'TemplateNotFoundError', ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  cells?: Resolver<Array<ResolversTypes['StandingCell']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastScoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<StandingmayBeMentionedArgs>>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['StandingProblem']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RatingChange']>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCell'] = ResolversParentTypes['StandingCell']> = {
  column?: Resolver<ResolversTypes['StandingColumn'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StandingColumnResolvers = EnumResolverSignature<{ FINISH_SECONDS?: any, PENALTY_MINUTES?: any, POINTS?: any }, ResolversTypes['StandingColumn']>;

export type StandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingConnection'] = ResolversParentTypes['StandingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StandingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rankedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingEdge'] = ResolversParentTypes['StandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type StandingProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingProblem'] = ResolversParentTypes['StandingProblem']> = {
  isFirstToSolve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solvedAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wrongAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPostResult'] = ResolversParentTypes['StartPostResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'StartPostSuccess', ParentType, ContextType>;
};

export type StartPostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPostSuccess'] = ResolversParentTypes['StartPostSuccess']> = {
  isFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak']> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daily?: Resolver<ResolversTypes['DailyStreak'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  freezes?: Resolver<Maybe<ResolversTypes['StreakFreezes']>, ParentType, ContextType>;
  isTodayDone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminderHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreakFreezesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakFreezes'] = ResolversParentTypes['StreakFreezes']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spentOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreakReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakReminder'] = ResolversParentTypes['StreakReminder']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discordUserId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StreakSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreakSuccess'] = ResolversParentTypes['StreakSuccess']> = {
  streak?: Resolver<ResolversTypes['Streak'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlan'] = ResolversParentTypes['StudyPlan'], FederationReferenceType extends FederationReferenceTypes['StudyPlan'] = FederationReferenceTypes['StudyPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StudyPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alongCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  countsEarlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['StudyPlanItemConnection'], ParentType, ContextType, RequireFields<StudyPlanitemsArgs, 'first'>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['StudyPlanMemberConnection'], ParentType, ContextType, RequireFields<StudyPlanmembersArgs, 'first'>>;
  mine?: Resolver<Maybe<ResolversTypes['StudyPlanMember']>, ParentType, ContextType, Partial<StudyPlanmineArgs>>;
  startsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StudyPlanState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<Array<ResolversTypes['StudyPlanItem']>, ParentType, ContextType>;
};

export type StudyPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanConnection'] = ResolversParentTypes['StudyPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudyPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StudyPlanDayEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanDayEvent'] = ResolversParentTypes['StudyPlanDayEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['StudyPlanItem']>, ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['StudyPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanEdge'] = ResolversParentTypes['StudyPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyPlan'], ParentType, ContextType>;
};

export type StudyPlanEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanEntrySuccess'] = ResolversParentTypes['StudyPlanEntrySuccess']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['StudyPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanFullErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanFullError'] = ResolversParentTypes['StudyPlanFullError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanItem'] = ResolversParentTypes['StudyPlanItem']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  myState?: Resolver<Maybe<ResolversTypes['StudyPlanItemState']>, ParentType, ContextType, Partial<StudyPlanItemmyStateArgs>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StudyPlanItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanItemConnection'] = ResolversParentTypes['StudyPlanItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudyPlanItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StudyPlanItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanItemEdge'] = ResolversParentTypes['StudyPlanItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyPlanItem'], ParentType, ContextType>;
};

export type StudyPlanItemStateResolvers = EnumResolverSignature<{ DONE?: any, LATE?: any, OPEN?: any, SOLVED_BEFORE?: any }, ResolversTypes['StudyPlanItemState']>;

export type StudyPlanMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanMember'] = ResolversParentTypes['StudyPlanMember']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAlong?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<StudyPlanMembermayBeMentionedArgs>>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StudyPlanMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanMemberConnection'] = ResolversParentTypes['StudyPlanMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudyPlanMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StudyPlanMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanMemberEdge'] = ResolversParentTypes['StudyPlanMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyPlanMember'], ParentType, ContextType>;
};

export type StudyPlanNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanNotFoundError'] = ResolversParentTypes['StudyPlanNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanOverErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanOverError'] = ResolversParentTypes['StudyPlanOverError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyPlanStateResolvers = EnumResolverSignature<{ ARCHIVED?: any, OVER?: any, RUNNING?: any, SCHEDULED?: any }, ResolversTypes['StudyPlanState']>;

export type StudyPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyPlanSuccess'] = ResolversParentTypes['StudyPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['StudyPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission'], FederationReferenceType extends FederationReferenceTypes['Submission'] = FederationReferenceTypes['Submission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Submission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leetcodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SubmissionSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubmissionStatus']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionEdge'] = ResolversParentTypes['SubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubmissionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionEvent'] = ResolversParentTypes['SubmissionEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeMentioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
  streakDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionNotFoundError'] = ResolversParentTypes['SubmissionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionSourceResolvers = EnumResolverSignature<{ EXTENSION?: any, SWEEP?: any }, ResolversTypes['SubmissionSource']>;

export type SubmissionStateResolvers = EnumResolverSignature<{ CONFIRMED?: any, PENDING?: any, REJECTED?: any }, ResolversTypes['SubmissionState']>;

export type SubmissionStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionStatus'] = ResolversParentTypes['SubmissionStatus']> = {
  code?: Resolver<ResolversTypes['SubmissionStatusCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmissionStatusCodeResolvers = EnumResolverSignature<{ ASKING_LEETCODE?: any, BEFORE_PROOF?: any, COUNTS_NOT_YET?: any, LEETCODE_AWAY?: any, NOT_ACCEPTED?: any, NOT_LISTED?: any, NOT_LISTED_YET?: any, NO_LONGER_LISTED?: any, NO_SERVER?: any, NO_SUCH_PROBLEM?: any, OTHER_LEETCODE_ACCOUNT?: any, OTHER_USER?: any, PROBLEM_NOT_YET?: any, REFUSED?: any, REVIEWED?: any, SCORED?: any, SOLVED_BEFORE?: any }, ResolversTypes['SubmissionStatusCode']>;

export type SubscriberHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberHeldError'] = ResolversParentTypes['SubscriberHeldError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  contestEvents?: SubscriptionResolver<ResolversTypes['Event'], "contestEvents", ParentType, ContextType, RequireFields<SubscriptioncontestEventsArgs, 'contestId'>>;
  duelEvents?: SubscriptionResolver<ResolversTypes['Event'], "duelEvents", ParentType, ContextType, RequireFields<SubscriptionduelEventsArgs, 'duelId'>>;
  events?: SubscriptionResolver<ResolversTypes['Event'], "events", ParentType, ContextType, RequireFields<SubscriptioneventsArgs, 'subscriber'>>;
  myDuels?: SubscriptionResolver<Array<ResolversTypes['Duel']>, "myDuels", ParentType, ContextType>;
  standings?: SubscriptionResolver<ResolversTypes['Contest'], "standings", ParentType, ContextType, RequireFields<SubscriptionstandingsArgs, 'contestId'>>;
  submissionEvents?: SubscriptionResolver<ResolversTypes['SubmissionEvent'], "submissionEvents", ParentType, ContextType, RequireFields<SubscriptionsubmissionEventsArgs, 'communityId'>>;
};

export type SumUpNewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumUpNewsResult'] = ResolversParentTypes['SumUpNewsResult']> = {
  __resolveType?: TypeResolveFn<'NoNewsHoldError' | 'SumUpNewsSuccess', ParentType, ContextType>;
};

export type SumUpNewsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SumUpNewsSuccess'] = ResolversParentTypes['SumUpNewsSuccess']> = {
  contestNews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contestResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contestStarts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contests?: Resolver<Array<ResolversTypes['Contest']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HoldReason'], ParentType, ContextType>;
  solvers?: Resolver<Array<ResolversTypes['DigestSolver']>, ParentType, ContextType>;
  solves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspicionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspicion'] = ResolversParentTypes['Suspicion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problemSlugs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SuspicionRule'], ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SuspicionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspicionConnection'] = ResolversParentTypes['SuspicionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuspicionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SuspicionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspicionEdge'] = ResolversParentTypes['SuspicionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suspicion'], ParentType, ContextType>;
};

export type SuspicionRuleResolvers = EnumResolverSignature<{ EARLY?: any, FASTER_THAN_READING?: any, SAME_TIMES?: any }, ResolversTypes['SuspicionRule']>;

export type TakeDiscordMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDiscordMembersResult'] = ResolversParentTypes['TakeDiscordMembersResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'TakeDiscordMembersSuccess', ParentType, ContextType>;
};

export type TakeDiscordMembersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDiscordMembersSuccess'] = ResolversParentTypes['TakeDiscordMembersSuccess']> = {
  members?: Resolver<Array<ResolversTypes['DiscordMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeStreakRemindersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeStreakRemindersResult'] = ResolversParentTypes['TakeStreakRemindersResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'TakeStreakRemindersSuccess', ParentType, ContextType>;
};

export type TakeStreakRemindersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeStreakRemindersSuccess'] = ResolversParentTypes['TakeStreakRemindersSuccess']> = {
  reminders?: Resolver<Array<ResolversTypes['StreakReminder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeTitleRoleChecksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeTitleRoleChecksResult'] = ResolversParentTypes['TakeTitleRoleChecksResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'TakeTitleRoleChecksSuccess', ParentType, ContextType>;
};

export type TakeTitleRoleChecksSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeTitleRoleChecksSuccess'] = ResolversParentTypes['TakeTitleRoleChecksSuccess']> = {
  checks?: Resolver<Array<ResolversTypes['TitleRoleCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFailure'] = ResolversParentTypes['TemplateFailure']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TemplateNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateNotFoundError'] = ResolversParentTypes['TemplateNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleRole'] = ResolversParentTypes['TitleRole']> = {
  roleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['RatingTitle'], ParentType, ContextType>;
};

export type TitleRoleCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleRoleCheck'] = ResolversParentTypes['TitleRoleCheck']> = {
  discordGuildId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discordUserId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['TitleRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['RatingTitle']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TooManyChallengesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyChallengesError'] = ResolversParentTypes['TooManyChallengesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyContestsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyContestsError'] = ResolversParentTypes['TooManyContestsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyStudyPlansErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyStudyPlansError'] = ResolversParentTypes['TooManyStudyPlansError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyTemplatesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyTemplatesError'] = ResolversParentTypes['TooManyTemplatesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnbanMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbanMemberResult'] = ResolversParentTypes['UnbanMemberResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'ModerationSuccess' | 'NotModeratorError', ParentType, ContextType>;
};

export type UpdateContestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContestResult'] = ResolversParentTypes['UpdateContestResult']> = {
  __resolveType?: TypeResolveFn<'ContestChangedError' | 'ContestNotFoundError' | 'ContestTooFarOnError' | 'InvalidInputError' | 'NotModeratorError' | 'UpdateContestSuccess', ParentType, ContextType>;
};

export type UpdateContestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateContestSuccess'] = ResolversParentTypes['UpdateContestSuccess']> = {
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStudyPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStudyPlanResult'] = ResolversParentTypes['UpdateStudyPlanResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NotModeratorError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError' | 'StudyPlanSuccess', ParentType, ContextType>;
};

export type UpsolveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upsolve'] = ResolversParentTypes['Upsolve']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  solvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solver?: Resolver<ResolversTypes['Entrant'], ParentType, ContextType>;
};

export type UpsolveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpsolveConnection'] = ResolversParentTypes['UpsolveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UpsolveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UpsolveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpsolveEdge'] = ResolversParentTypes['UpsolveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Upsolve'], ParentType, ContextType>;
};

export type UpsolvingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upsolving'] = ResolversParentTypes['Upsolving']> = {
  problems?: Resolver<Array<ResolversTypes['UpsolvingProblem']>, ParentType, ContextType>;
  tookPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpsolvingProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpsolvingProblem'] = ResolversParentTypes['UpsolvingProblem']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UpsolvingState'], ParentType, ContextType>;
};

export type UpsolvingStateResolvers = EnumResolverSignature<{ OPEN?: any, SOLVED?: any, SOLVED_IN_CONTEST?: any }, ResolversTypes['UpsolvingState']>;

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Streak']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BannedError' | 'ChallengesRefusedError' | 'CommunityNotFoundError' | 'ContestChangedError' | 'ContestNotFoundError' | 'ContestOverError' | 'ContestTooFarOnError' | 'DuelNotFoundError' | 'DuelTooFarOnError' | 'EntryNotNeededError' | 'InvalidInputError' | 'LastOwnerError' | 'LeetCodeAccountNeededError' | 'LeetCodeNotLinkedError' | 'MemberNotFoundError' | 'NoDrawOfferError' | 'NoNewsHoldError' | 'NotInvitedError' | 'NotMemberError' | 'NotModeratorError' | 'NotOwnerError' | 'NotSignedInError' | 'NotYourDuelError' | 'OwnerNotBannedError' | 'PlayerBusyError' | 'SelfNotBannedError' | 'StudyPlanFullError' | 'StudyPlanNotFoundError' | 'StudyPlanOverError' | 'SubmissionNotFoundError' | 'SubscriberHeldError' | 'TemplateNotFoundError' | 'TooManyChallengesError' | 'TooManyContestsError' | 'TooManyStudyPlansError' | 'TooManyTemplatesError', ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ ACCEPTED?: any, COMPILE_ERROR?: any, MEMORY_LIMIT_EXCEEDED?: any, OTHER?: any, OUTPUT_LIMIT_EXCEEDED?: any, RUNTIME_ERROR?: any, TIME_LIMIT_EXCEEDED?: any, WRONG_ANSWER?: any }, ResolversTypes['Verdict']>;

export type VisibilityResolvers = EnumResolverSignature<{ PRIVATE?: any, PUBLIC?: any }, ResolversTypes['Visibility']>;

export type VoidSubmissionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidSubmissionResult'] = ResolversParentTypes['VoidSubmissionResult']> = {
  __resolveType?: TypeResolveFn<'CommunityNotFoundError' | 'InvalidInputError' | 'ModerationSuccess' | 'NotModeratorError' | 'SubmissionNotFoundError', ParentType, ContextType>;
};

export type WeekdayResolvers = EnumResolverSignature<{ FRIDAY?: any, MONDAY?: any, SATURDAY?: any, SUNDAY?: any, THURSDAY?: any, TUESDAY?: any, WEDNESDAY?: any }, ResolversTypes['Weekday']>;

export type WeeklyDigestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyDigestEvent'] = ResolversParentTypes['WeeklyDigestEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['LeaderboardEntry']>, ParentType, ContextType>;
  newMembers?: Resolver<Array<ResolversTypes['Entrant']>, ParentType, ContextType>;
  nextContest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  solverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streaks?: Resolver<Array<ResolversTypes['DigestStreak']>, ParentType, ContextType>;
  weekEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weekStartsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeeklyTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeeklyTimes'] = ResolversParentTypes['WeeklyTimes']> = {
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptDuelResult?: AcceptDuelResultResolvers<ContextType>;
  AcknowledgeEventsResult?: AcknowledgeEventsResultResolvers<ContextType>;
  AcknowledgeEventsSuccess?: AcknowledgeEventsSuccessResolvers<ContextType>;
  AddMemberResult?: AddMemberResultResolvers<ContextType>;
  AddStudyPlanItemsResult?: AddStudyPlanItemsResultResolvers<ContextType>;
  AuditAction?: AuditActionResolvers;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditPerson?: AuditPersonResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  BanMemberResult?: BanMemberResultResolvers<ContextType>;
  BannedError?: BannedErrorResolvers<ContextType>;
  BoardRow?: BoardRowResolvers<ContextType>;
  BoardWindow?: BoardWindowResolvers;
  CancelContestResult?: CancelContestResultResolvers<ContextType>;
  ChallengeToDuelResult?: ChallengeToDuelResultResolvers<ContextType>;
  ChallengesRefusedError?: ChallengesRefusedErrorResolvers<ContextType>;
  CloneContestResult?: CloneContestResultResolvers<ContextType>;
  CloseCommunityResult?: CloseCommunityResultResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityDaily?: CommunityDailyResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityNotFoundError?: CommunityNotFoundErrorResolvers<ContextType>;
  CommunityProblem?: CommunityProblemResolvers<ContextType>;
  CommunityRole?: CommunityRoleResolvers;
  CommunityRound?: CommunityRoundResolvers<ContextType>;
  CommunityRoundState?: CommunityRoundStateResolvers;
  CommunitySuccess?: CommunitySuccessResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestChangedError?: ContestChangedErrorResolvers<ContextType>;
  ContestConnection?: ContestConnectionResolvers<ContextType>;
  ContestEdge?: ContestEdgeResolvers<ContextType>;
  ContestEndedEvent?: ContestEndedEventResolvers<ContextType>;
  ContestEntry?: ContestEntryResolvers;
  ContestFinishedEvent?: ContestFinishedEventResolvers<ContextType>;
  ContestFormat?: ContestFormatResolvers;
  ContestNotFoundError?: ContestNotFoundErrorResolvers<ContextType>;
  ContestOccurrence?: ContestOccurrenceResolvers<ContextType>;
  ContestOverError?: ContestOverErrorResolvers<ContextType>;
  ContestPart?: ContestPartResolvers;
  ContestPlanChange?: ContestPlanChangeResolvers;
  ContestPlanEvent?: ContestPlanEventResolvers<ContextType>;
  ContestPreviewResult?: ContestPreviewResultResolvers<ContextType>;
  ContestPreviewSuccess?: ContestPreviewSuccessResolvers<ContextType>;
  ContestProblem?: ContestProblemResolvers<ContextType>;
  ContestRatedEvent?: ContestRatedEventResolvers<ContextType>;
  ContestReminderEvent?: ContestReminderEventResolvers<ContextType>;
  ContestStartedEvent?: ContestStartedEventResolvers<ContextType>;
  ContestState?: ContestStateResolvers;
  ContestTemplate?: ContestTemplateResolvers<ContextType>;
  ContestTemplateSuccess?: ContestTemplateSuccessResolvers<ContextType>;
  ContestTooFarOnError?: ContestTooFarOnErrorResolvers<ContextType>;
  CreateContestFromTemplateResult?: CreateContestFromTemplateResultResolvers<ContextType>;
  CreateContestResult?: CreateContestResultResolvers<ContextType>;
  CreateContestSuccess?: CreateContestSuccessResolvers<ContextType>;
  CreateStudyPlanResult?: CreateStudyPlanResultResolvers<ContextType>;
  DailyChallengeEvent?: DailyChallengeEventResolvers<ContextType>;
  DailyStreak?: DailyStreakResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteContestTemplateResult?: DeleteContestTemplateResultResolvers<ContextType>;
  DeleteContestTemplateSuccess?: DeleteContestTemplateSuccessResolvers<ContextType>;
  DeleteStudyPlanResult?: DeleteStudyPlanResultResolvers<ContextType>;
  DeleteStudyPlanSuccess?: DeleteStudyPlanSuccessResolvers<ContextType>;
  Destination?: DestinationResolvers<ContextType>;
  Difficulty?: DifficultyResolvers;
  DigestSolver?: DigestSolverResolvers<ContextType>;
  DigestStreak?: DigestStreakResolvers<ContextType>;
  DigestTime?: DigestTimeResolvers<ContextType>;
  DiscordMember?: DiscordMemberResolvers<ContextType>;
  DisqualifyEntrantResult?: DisqualifyEntrantResultResolvers<ContextType>;
  Duel?: DuelResolvers<ContextType>;
  DuelActionResult?: DuelActionResultResolvers<ContextType>;
  DuelChallengeChange?: DuelChallengeChangeResolvers;
  DuelChallengeEvent?: DuelChallengeEventResolvers<ContextType>;
  DuelConnection?: DuelConnectionResolvers<ContextType>;
  DuelDrawOffer?: DuelDrawOfferResolvers<ContextType>;
  DuelDrawOfferEvent?: DuelDrawOfferEventResolvers<ContextType>;
  DuelEdge?: DuelEdgeResolvers<ContextType>;
  DuelEndedEvent?: DuelEndedEventResolvers<ContextType>;
  DuelEvent?: DuelEventResolvers<ContextType>;
  DuelFinishedEvent?: DuelFinishedEventResolvers<ContextType>;
  DuelLadderConnection?: DuelLadderConnectionResolvers<ContextType>;
  DuelLadderEdge?: DuelLadderEdgeResolvers<ContextType>;
  DuelLadderEntry?: DuelLadderEntryResolvers<ContextType>;
  DuelNotFoundError?: DuelNotFoundErrorResolvers<ContextType>;
  DuelOpponent?: DuelOpponentResolvers<ContextType>;
  DuelOutcome?: DuelOutcomeResolvers<ContextType>;
  DuelPlayer?: DuelPlayerResolvers<ContextType>;
  DuelQueueEntry?: DuelQueueEntryResolvers<ContextType>;
  DuelReason?: DuelReasonResolvers;
  DuelRound?: DuelRoundResolvers<ContextType>;
  DuelRoundEvent?: DuelRoundEventResolvers<ContextType>;
  DuelScore?: DuelScoreResolvers;
  DuelSource?: DuelSourceResolvers;
  DuelStartedEvent?: DuelStartedEventResolvers<ContextType>;
  DuelState?: DuelStateResolvers;
  DuelSuccess?: DuelSuccessResolvers<ContextType>;
  DuelTooFarOnError?: DuelTooFarOnErrorResolvers<ContextType>;
  Duels?: DuelsResolvers<ContextType>;
  EndStudyPlanResult?: EndStudyPlanResultResolvers<ContextType>;
  Entrant?: EntrantResolvers<ContextType>;
  EntrantConnection?: EntrantConnectionResolvers<ContextType>;
  EntrantEdge?: EntrantEdgeResolvers<ContextType>;
  EntryNotNeededError?: EntryNotNeededErrorResolvers<ContextType>;
  EntryState?: EntryStateResolvers;
  EntrySuccess?: EntrySuccessResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FinishStreakReminderResult?: FinishStreakReminderResultResolvers<ContextType>;
  FinishStreakReminderSuccess?: FinishStreakReminderSuccessResolvers<ContextType>;
  FirstSolveEvent?: FirstSolveEventResolvers<ContextType>;
  ForgetNewsChannelResult?: ForgetNewsChannelResultResolvers<ContextType>;
  ForgetNewsChannelSuccess?: ForgetNewsChannelSuccessResolvers<ContextType>;
  ForgetUserResult?: ForgetUserResultResolvers<ContextType>;
  GlobalLeaderboard?: GlobalLeaderboardResolvers<ContextType>;
  GlobalLeaderboardConsentSuccess?: GlobalLeaderboardConsentSuccessResolvers<ContextType>;
  HoldNewsResult?: HoldNewsResultResolvers<ContextType>;
  HoldNewsSuccess?: HoldNewsSuccessResolvers<ContextType>;
  HoldReason?: HoldReasonResolvers;
  HoldSubscriberResult?: HoldSubscriberResultResolvers<ContextType>;
  HoldSubscriberSuccess?: HoldSubscriberSuccessResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InviteToContestResult?: InviteToContestResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinContestResult?: JoinContestResultResolvers<ContextType>;
  JoinDuelQueueResult?: JoinDuelQueueResultResolvers<ContextType>;
  JoinDuelQueueSuccess?: JoinDuelQueueSuccessResolvers<ContextType>;
  JoinStudyPlanResult?: JoinStudyPlanResultResolvers<ContextType>;
  KeepStandingsMessageResult?: KeepStandingsMessageResultResolvers<ContextType>;
  KeepStandingsMessageSuccess?: KeepStandingsMessageSuccessResolvers<ContextType>;
  LastOwnerError?: LastOwnerErrorResolvers<ContextType>;
  Leaderboard?: LeaderboardResolvers<ContextType>;
  LeaderboardEntry?: LeaderboardEntryResolvers<ContextType>;
  LeaderboardEntryConnection?: LeaderboardEntryConnectionResolvers<ContextType>;
  LeaderboardEntryEdge?: LeaderboardEntryEdgeResolvers<ContextType>;
  LeaveCommunityResult?: LeaveCommunityResultResolvers<ContextType>;
  LeaveCommunitySuccess?: LeaveCommunitySuccessResolvers<ContextType>;
  LeaveContestResult?: LeaveContestResultResolvers<ContextType>;
  LeaveDuelQueueResult?: LeaveDuelQueueResultResolvers<ContextType>;
  LeaveDuelQueueSuccess?: LeaveDuelQueueSuccessResolvers<ContextType>;
  LeaveStudyPlanResult?: LeaveStudyPlanResultResolvers<ContextType>;
  LeetCodeAccountNeededError?: LeetCodeAccountNeededErrorResolvers<ContextType>;
  LeetCodeNotLinkedError?: LeetCodeNotLinkedErrorResolvers<ContextType>;
  LeetCodeRoundReminderEvent?: LeetCodeRoundReminderEventResolvers<ContextType>;
  LeetCodeRoundResultsEvent?: LeetCodeRoundResultsEventResolvers<ContextType>;
  LocalTime?: LocalTimeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberNotFoundError?: MemberNotFoundErrorResolvers<ContextType>;
  MemberSuccess?: MemberSuccessResolvers<ContextType>;
  ModeratedSubmission?: ModeratedSubmissionResolvers<ContextType>;
  ModerationSuccess?: ModerationSuccessResolvers<ContextType>;
  MoveStudyPlanItemResult?: MoveStudyPlanItemResultResolvers<ContextType>;
  MoveUserResult?: MoveUserResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MuteNewsResult?: MuteNewsResultResolvers<ContextType>;
  NewsHold?: NewsHoldResolvers<ContextType>;
  NoDrawOfferError?: NoDrawOfferErrorResolvers<ContextType>;
  NoNewsHoldError?: NoNewsHoldErrorResolvers<ContextType>;
  NotInvitedError?: NotInvitedErrorResolvers<ContextType>;
  NotMemberError?: NotMemberErrorResolvers<ContextType>;
  NotModeratorError?: NotModeratorErrorResolvers<ContextType>;
  NotOwnerError?: NotOwnerErrorResolvers<ContextType>;
  NotSignedInError?: NotSignedInErrorResolvers<ContextType>;
  NotYourDuelError?: NotYourDuelErrorResolvers<ContextType>;
  NotificationKind?: NotificationKindResolvers;
  OutdatedStandings?: OutdatedStandingsResolvers<ContextType>;
  OwnerNotBannedError?: OwnerNotBannedErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PickerSlot?: PickerSlotResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlayerBusyError?: PlayerBusyErrorResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeLevel?: PracticeLevelResolvers<ContextType>;
  PracticeLevelBasis?: PracticeLevelBasisResolvers;
  PreviewedProblem?: PreviewedProblemResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemChoice?: ProblemChoiceResolvers;
  ProblemCriteria?: ProblemCriteriaResolvers<ContextType>;
  ProblemPicker?: ProblemPickerResolvers<ContextType>;
  ProblemRecommendation?: ProblemRecommendationResolvers<ContextType>;
  ProblemRecommendations?: ProblemRecommendationsResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileDay?: ProfileDayResolvers<ContextType>;
  ProfileSolved?: ProfileSolvedResolvers<ContextType>;
  ProfileTopic?: ProfileTopicResolvers<ContextType>;
  ProfileVisibility?: ProfileVisibilityResolvers;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingChange?: RatingChangeResolvers<ContextType>;
  RatingChangeConnection?: RatingChangeConnectionResolvers<ContextType>;
  RatingChangeEdge?: RatingChangeEdgeResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  RatingTitle?: RatingTitleResolvers;
  Ratings?: RatingsResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers;
  RecordSubmissionResult?: RecordSubmissionResultResolvers<ContextType>;
  RecordSubmissionSuccess?: RecordSubmissionSuccessResolvers<ContextType>;
  RegisterCommunityResult?: RegisterCommunityResultResolvers<ContextType>;
  ReleaseNewsResult?: ReleaseNewsResultResolvers<ContextType>;
  ReleaseNewsSuccess?: ReleaseNewsSuccessResolvers<ContextType>;
  ReleaseSubscriberResult?: ReleaseSubscriberResultResolvers<ContextType>;
  ReleaseSubscriberSuccess?: ReleaseSubscriberSuccessResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveStudyPlanItemResult?: RemoveStudyPlanItemResultResolvers<ContextType>;
  ReportDiscordMemberResult?: ReportDiscordMemberResultResolvers<ContextType>;
  ReportDiscordMemberSuccess?: ReportDiscordMemberSuccessResolvers<ContextType>;
  ReportTitleRolesResult?: ReportTitleRolesResultResolvers<ContextType>;
  ReportTitleRolesSuccess?: ReportTitleRolesSuccessResolvers<ContextType>;
  RestoreEntrantResult?: RestoreEntrantResultResolvers<ContextType>;
  RestoreSubmissionResult?: RestoreSubmissionResultResolvers<ContextType>;
  RoundResult?: RoundResultResolvers<ContextType>;
  RoundResultConnection?: RoundResultConnectionResolvers<ContextType>;
  RoundResultEdge?: RoundResultEdgeResolvers<ContextType>;
  SaveContestTemplateResult?: SaveContestTemplateResultResolvers<ContextType>;
  ScoringRules?: ScoringRulesResolvers<ContextType>;
  SelfNotBannedError?: SelfNotBannedErrorResolvers<ContextType>;
  SetAnnouncementChannelResult?: SetAnnouncementChannelResultResolvers<ContextType>;
  SetCommunityLanguageResult?: SetCommunityLanguageResultResolvers<ContextType>;
  SetCommunityTimeZoneResult?: SetCommunityTimeZoneResultResolvers<ContextType>;
  SetCommunityVisibilityResult?: SetCommunityVisibilityResultResolvers<ContextType>;
  SetContestReminderResult?: SetContestReminderResultResolvers<ContextType>;
  SetDestinationsResult?: SetDestinationsResultResolvers<ContextType>;
  SetDigestTimeResult?: SetDigestTimeResultResolvers<ContextType>;
  SetDuelChallengesResult?: SetDuelChallengesResultResolvers<ContextType>;
  SetDuelChallengesSuccess?: SetDuelChallengesSuccessResolvers<ContextType>;
  SetGatheringResult?: SetGatheringResultResolvers<ContextType>;
  SetGlobalLeaderboardConsentResult?: SetGlobalLeaderboardConsentResultResolvers<ContextType>;
  SetLeetCodeAccountResult?: SetLeetCodeAccountResultResolvers<ContextType>;
  SetMemberRoleResult?: SetMemberRoleResultResolvers<ContextType>;
  SetMyPrivacyResult?: SetMyPrivacyResultResolvers<ContextType>;
  SetProfileVisibilityResult?: SetProfileVisibilityResultResolvers<ContextType>;
  SetProfileVisibilitySuccess?: SetProfileVisibilitySuccessResolvers<ContextType>;
  SetQuietHoursResult?: SetQuietHoursResultResolvers<ContextType>;
  SetScoringRulesResult?: SetScoringRulesResultResolvers<ContextType>;
  SetStreakFreezesResult?: SetStreakFreezesResultResolvers<ContextType>;
  SetStreakResult?: SetStreakResultResolvers<ContextType>;
  SetTitleRoleResult?: SetTitleRoleResultResolvers<ContextType>;
  SettleTitleRoleCheckResult?: SettleTitleRoleCheckResultResolvers<ContextType>;
  SettleTitleRoleCheckSuccess?: SettleTitleRoleCheckSuccessResolvers<ContextType>;
  ShownAs?: ShownAsResolvers;
  SkipContestOccurrenceResult?: SkipContestOccurrenceResultResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  StandingCell?: StandingCellResolvers<ContextType>;
  StandingColumn?: StandingColumnResolvers;
  StandingConnection?: StandingConnectionResolvers<ContextType>;
  StandingEdge?: StandingEdgeResolvers<ContextType>;
  StandingProblem?: StandingProblemResolvers<ContextType>;
  StartPostResult?: StartPostResultResolvers<ContextType>;
  StartPostSuccess?: StartPostSuccessResolvers<ContextType>;
  Streak?: StreakResolvers<ContextType>;
  StreakFreezes?: StreakFreezesResolvers<ContextType>;
  StreakReminder?: StreakReminderResolvers<ContextType>;
  StreakSuccess?: StreakSuccessResolvers<ContextType>;
  StudyPlan?: StudyPlanResolvers<ContextType>;
  StudyPlanConnection?: StudyPlanConnectionResolvers<ContextType>;
  StudyPlanDayEvent?: StudyPlanDayEventResolvers<ContextType>;
  StudyPlanEdge?: StudyPlanEdgeResolvers<ContextType>;
  StudyPlanEntrySuccess?: StudyPlanEntrySuccessResolvers<ContextType>;
  StudyPlanFullError?: StudyPlanFullErrorResolvers<ContextType>;
  StudyPlanItem?: StudyPlanItemResolvers<ContextType>;
  StudyPlanItemConnection?: StudyPlanItemConnectionResolvers<ContextType>;
  StudyPlanItemEdge?: StudyPlanItemEdgeResolvers<ContextType>;
  StudyPlanItemState?: StudyPlanItemStateResolvers;
  StudyPlanMember?: StudyPlanMemberResolvers<ContextType>;
  StudyPlanMemberConnection?: StudyPlanMemberConnectionResolvers<ContextType>;
  StudyPlanMemberEdge?: StudyPlanMemberEdgeResolvers<ContextType>;
  StudyPlanNotFoundError?: StudyPlanNotFoundErrorResolvers<ContextType>;
  StudyPlanOverError?: StudyPlanOverErrorResolvers<ContextType>;
  StudyPlanState?: StudyPlanStateResolvers;
  StudyPlanSuccess?: StudyPlanSuccessResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionEdge?: SubmissionEdgeResolvers<ContextType>;
  SubmissionEvent?: SubmissionEventResolvers<ContextType>;
  SubmissionNotFoundError?: SubmissionNotFoundErrorResolvers<ContextType>;
  SubmissionSource?: SubmissionSourceResolvers;
  SubmissionState?: SubmissionStateResolvers;
  SubmissionStatus?: SubmissionStatusResolvers<ContextType>;
  SubmissionStatusCode?: SubmissionStatusCodeResolvers;
  SubscriberHeldError?: SubscriberHeldErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SumUpNewsResult?: SumUpNewsResultResolvers<ContextType>;
  SumUpNewsSuccess?: SumUpNewsSuccessResolvers<ContextType>;
  Suspicion?: SuspicionResolvers<ContextType>;
  SuspicionConnection?: SuspicionConnectionResolvers<ContextType>;
  SuspicionEdge?: SuspicionEdgeResolvers<ContextType>;
  SuspicionRule?: SuspicionRuleResolvers;
  TakeDiscordMembersResult?: TakeDiscordMembersResultResolvers<ContextType>;
  TakeDiscordMembersSuccess?: TakeDiscordMembersSuccessResolvers<ContextType>;
  TakeStreakRemindersResult?: TakeStreakRemindersResultResolvers<ContextType>;
  TakeStreakRemindersSuccess?: TakeStreakRemindersSuccessResolvers<ContextType>;
  TakeTitleRoleChecksResult?: TakeTitleRoleChecksResultResolvers<ContextType>;
  TakeTitleRoleChecksSuccess?: TakeTitleRoleChecksSuccessResolvers<ContextType>;
  TemplateFailure?: TemplateFailureResolvers<ContextType>;
  TemplateNotFoundError?: TemplateNotFoundErrorResolvers<ContextType>;
  TitleRole?: TitleRoleResolvers<ContextType>;
  TitleRoleCheck?: TitleRoleCheckResolvers<ContextType>;
  TooManyChallengesError?: TooManyChallengesErrorResolvers<ContextType>;
  TooManyContestsError?: TooManyContestsErrorResolvers<ContextType>;
  TooManyStudyPlansError?: TooManyStudyPlansErrorResolvers<ContextType>;
  TooManyTemplatesError?: TooManyTemplatesErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnbanMemberResult?: UnbanMemberResultResolvers<ContextType>;
  UpdateContestResult?: UpdateContestResultResolvers<ContextType>;
  UpdateContestSuccess?: UpdateContestSuccessResolvers<ContextType>;
  UpdateStudyPlanResult?: UpdateStudyPlanResultResolvers<ContextType>;
  Upsolve?: UpsolveResolvers<ContextType>;
  UpsolveConnection?: UpsolveConnectionResolvers<ContextType>;
  UpsolveEdge?: UpsolveEdgeResolvers<ContextType>;
  Upsolving?: UpsolvingResolvers<ContextType>;
  UpsolvingProblem?: UpsolvingProblemResolvers<ContextType>;
  UpsolvingState?: UpsolvingStateResolvers;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  Visibility?: VisibilityResolvers;
  VoidSubmissionResult?: VoidSubmissionResultResolvers<ContextType>;
  Weekday?: WeekdayResolvers;
  WeeklyDigestEvent?: WeeklyDigestEventResolvers<ContextType>;
  WeeklyTimes?: WeeklyTimesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  pageSize?: pageSizeDirectiveResolver<any, any, ContextType>;
};
