import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AcceptedSubmissionMapper } from './profiles/schema.mappers.ts';
import type { DailyChallengeMapper } from './daily/schema.mappers.ts';
import type { LeetCodeRoundProblemMapper } from './rounds/schema.mappers.ts';
import type { ProblemMapper, TagMapper, TopicTagMapper } from './catalogue/schema.mappers.ts';
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
  /** A day without a time, such as 2026-11-23. */
  Date: { input: string; output: string; }
  /** A moment in time, ISO 8601 in UTC, such as 2026-11-23T18:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A submission that LeetCode accepted. */
export type AcceptedSubmission = {
  __typename?: 'AcceptedSubmission';
  /** LeetCode's submission id. */
  id: Scalars['ID']['output'];
  /** The language's short name on LeetCode, such as `python3`; `unknown` when LeetCode does not say. */
  language: Scalars['String']['output'];
  /** Which problem; null when LeetCode has no such problem. */
  problem?: Maybe<Problem>;
  /** When it was submitted, by LeetCode's clock. */
  submittedAt: Scalars['DateTime']['output'];
};

/** Problems that LeetCode shows to its signed-in user as solved. */
export type AddToSolvedHistoryInput = {
  /** Whether the whole list has been added with these. */
  isComplete?: Scalars['Boolean']['input'];
  /** The LeetCode user who was signed in there. It must be the user's proven account. */
  leetcodeUsername: Scalars['String']['input'];
  /** At most 500 slugs, as in leetcode.com/problems/<slug>/. */
  problemSlugs: Array<Scalars['ID']['input']>;
};

/** What comes of `addToSolvedHistory`. */
export type AddToSolvedHistoryResult = AddToSolvedHistorySuccess | InvalidInputError | NoSolvedHistoryConsentError;

/** They are added. */
export type AddToSolvedHistorySuccess = {
  __typename?: 'AddToSolvedHistorySuccess';
  /** The history as it is now. */
  solvedHistory: SolvedHistory;
};

/** From what somebody's level follows. */
export type AdviceBasis =
  /** Their own rating in contests. */
  | 'RATING'
  /** The contest ratings of what they solved last. */
  | 'RECENT_RATINGS'
  /** How much they have solved of each difficulty. */
  | 'SOLVED_COUNTS';

/** Why a problem is recommended. */
export type AdviceReason =
  /** It is of their level's difficulty. */
  | 'AT_LEVEL'
  /** It is a little harder than their level. */
  | 'STEP_UP'
  /** It is of a topic of which they have solved little, and at their level. */
  | 'THIN_TOPIC'
  /** They have not solved it. */
  | 'UNSOLVED';

/** How strong somebody is taken to be, by what is known of them. */
export type AdvisedLevel = {
  __typename?: 'AdvisedLevel';
  /** From what it follows. */
  basis: AdviceBasis;
  /** By and large. */
  difficulty: Difficulty;
  /** As a contest rating; null where they are known by difficulties alone. */
  rating?: Maybe<Scalars['Int']['output']>;
};

/** A problem that somebody could solve next, and why. */
export type AdvisedProblem = {
  __typename?: 'AdvisedProblem';
  /** The problem. */
  problem: Problem;
  /** Why it is recommended. */
  reason: AdviceReason;
  /** With `THIN_TOPIC`: how many of its problems they have solved. */
  solvedInTopic?: Maybe<Scalars['Int']['output']>;
  /** With `THIN_TOPIC`: the topic. */
  topic?: Maybe<Tag>;
};

/** What somebody could solve next. */
export type AdvisedProblems = {
  __typename?: 'AdvisedProblems';
  /** At most three. */
  items: Array<AdvisedProblem>;
  /** How strong they are taken to be. */
  level: AdvisedLevel;
};

/** A badge that LeetCode gave. */
export type Badge = {
  __typename?: 'Badge';
  /** The day on which it was given; null when LeetCode does not say. */
  earnedOn?: Maybe<Scalars['Date']['output']>;
  /** Its picture; null when LeetCode shows none. */
  iconUrl?: Maybe<Scalars['URL']['output']>;
  /** LeetCode's id of it. */
  id: Scalars['ID']['output'];
  /** Such as `Annual Badge 2026`. */
  name: Scalars['String']['output'];
};

/** A day with submissions. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The UTC day. */
  date: Scalars['Date']['output'];
  /** How many were submitted. */
  submissions: Scalars['Int']['output'];
};

/** LeetCord's copy of LeetCode's catalogue. */
export type CatalogueStatus = {
  __typename?: 'CatalogueStatus';
  /** True while it is the small catalogue that LeetCord brings along, since LeetCode's was never read. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** True when the last whole reading is older than two days, or there was none. */
  isStale: Scalars['Boolean']['output'];
  /** How many problems LeetCode said it has; null when it was never read. */
  leetcodeCount?: Maybe<Scalars['Int']['output']>;
  /** How many problems the copy has. */
  problemCount: Scalars['Int']['output'];
  /** How far the reading under way has come, 0 to 1; null when none is under way. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** How many problems have a contest rating. */
  ratedCount: Scalars['Int']['output'];
  /** When contest ratings were last imported; null when they never were, or when is not known. */
  ratingsImportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a whole reading last ended; null when none has. */
  syncedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a claim is true. */
export type ConfirmationOutcome =
  /**
   * LeetCode lists the submission with this verdict; or did at a look before, for which it was accepted. The problem is LeetCode's, also
   * where the claim has another one.
   */
  | 'CONFIRMED'
  /** LeetCode does not list it, now: it may be late, older than the 20 that LeetCode shows, or false. */
  | 'NOT_VISIBLE'
  /** LeetCode lists it, but says that it has no such problem, now: it may be about to be published, or be withdrawn. */
  | 'PROBLEM_UNKNOWN'
  /**
   * LeetCode lists it, but did not answer for its problem; or did not answer with the list that it would be in. Nothing is known, ask
   * again later.
   */
  | 'PROBLEM_UNREAD'
  /** LeetCode lists the submission with another verdict, or has no such user any more. */
  | 'REFUSED';

/** A submission as LeetCode has it. */
export type ConfirmedSubmission = {
  __typename?: 'ConfirmedSubmission';
  /** The language's short name on LeetCode, such as `python3`; null when LeetCode does not say. */
  language?: Maybe<Scalars['String']['output']>;
  /** For accepted submissions; null for others. */
  novelty?: Maybe<Novelty>;
  /** While it is not known yet, when it is at the latest: ask again then. Else null. */
  noveltySettledBy?: Maybe<Scalars['DateTime']['output']>;
  /** Which problem, by LeetCode's list. */
  problem: Problem;
  /** LeetCode's own time of the submission. */
  submittedAt: Scalars['DateTime']['output'];
  /** What LeetCode made of it. */
  verdict: Verdict;
};

/** How somebody stands in LeetCode's own contests. */
export type ContestRating = {
  __typename?: 'ContestRating';
  /** In how many contests they took part. */
  attendedContests: Scalars['Int']['output'];
  /** Such as `Knight`. */
  badge?: Maybe<Scalars['String']['output']>;
  /** The place among all who are rated; null when LeetCode does not say. */
  globalRanking?: Maybe<Scalars['Int']['output']>;
  /** LeetCode's rating: 1,500 before the first contest. */
  rating: Scalars['Float']['output'];
  /** Such as 5 for the best five percent. */
  topPercentage?: Maybe<Scalars['Float']['output']>;
};

/** LeetCode's daily challenge of a day. */
export type DailyChallenge = {
  __typename?: 'DailyChallenge';
  /** The UTC day. */
  date: Scalars['Date']['output'];
  /** When LeetCode said so. */
  fetchedAt: Scalars['DateTime']['output'];
  /**
   * True when the copy is older than a day, or than 30 days where the day was over for a day when it was read. It is being read again then, or
   * LeetCode does not answer.
   */
  isStale: Scalars['Boolean']['output'];
  /** The problem of the day. */
  problem: Problem;
  /** The challenge's page on leetcode.com. */
  url: Scalars['URL']['output'];
};

/** How hard LeetCode says a problem is. */
export type Difficulty =
  /** Worth 1 point on leaderboards, unless the community chose otherwise. */
  | 'EASY'
  /** Worth 7 points on leaderboards, unless the community chose otherwise. */
  | 'HARD'
  /** Worth 3 points on leaderboards, unless the community chose otherwise. */
  | 'MEDIUM';

/** Who is forgotten. */
export type ForgetLeetCodeUserInput = {
  /** When the account that had proven the name was deleted; now when left out. */
  deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose account it was: their solved history is forgotten too. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The name on LeetCode. */
  username: Scalars['String']['input'];
};

/** They are forgotten. */
export type ForgetLeetCodeUserResult = {
  __typename?: 'ForgetLeetCodeUserResult';
  /** The name on LeetCode. */
  username: Scalars['String']['output'];
};

/** A profile as LeetCode shows it now. */
export type FreshLeetCodeProfile = {
  __typename?: 'FreshLeetCodeProfile';
  /** The About me text, empty when the user wrote none. */
  aboutMe: Scalars['String']['output'];
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** Something in the input is not as it should be. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** The input field that is wrong, such as `username`. */
  field: Scalars['String']['output'];
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A LeetCode account that a user of LeetCord has proven; users owns it, what LeetCode shows of it is here. */
export type LeetCodeAccount = {
  __typename?: 'LeetCodeAccount';
  /**
   * Null when LeetCode has no such user any more. Fails with `UPSTREAM_UNAVAILABLE` when there is no copy and LeetCode does not
   * answer; all else that was asked for is answered.
   */
  profile?: Maybe<LeetCodeProfile>;
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** What LeetCode shows of a user to everybody. */
export type LeetCodeProfile = {
  __typename?: 'LeetCodeProfile';
  /** Their picture on LeetCode; null when none. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** The badges that LeetCode gave them. */
  badges: Array<Badge>;
  /** Submissions by day of the last year, oldest first; days without any are left out. */
  calendar: Array<CalendarDay>;
  /** Null for who never took part in a contest. */
  contestRating?: Maybe<ContestRating>;
  /** Such as `Germany`; null when they show none. */
  countryName?: Maybe<Scalars['String']['output']>;
  /** When LeetCode said so. */
  fetchedAt: Scalars['DateTime']['output'];
  /** True when the copy may be out of date: it is being read again, or LeetCode does not answer. */
  isStale: Scalars['Boolean']['output'];
  /** The place among all users of LeetCode; null when LeetCode does not say. */
  ranking?: Maybe<Scalars['Int']['output']>;
  /** The name that they show there; null when none. */
  realName?: Maybe<Scalars['String']['output']>;
  /** Problems solved, each counted once; null when LeetCode does not say. */
  solved?: Maybe<SolvedCounts>;
  /** Days in a row with a submission, up to now, as LeetCode counts them. */
  streak?: Maybe<Scalars['Int']['output']>;
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** A weekly or biweekly contest of LeetCode's own. */
export type LeetCodeRound = {
  __typename?: 'LeetCodeRound';
  /** Null when LeetCode does not say, or was not asked. */
  durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** When LeetCode said so; null while it is known from the list of contest ratings only. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the copy may be out of date, or there is none: it is being read again, or LeetCode does not answer. */
  isStale: Scalars['Boolean']['output'];
  /** Whether it is weekly or biweekly. */
  kind: LeetCodeRoundKind;
  /** Such as 408. */
  number: Scalars['Int']['output'];
  /** In LeetCode's order, Q1 first; none before it starts. */
  problems: Array<LeetCodeRoundProblem>;
  /** As in leetcode.com/contest/<slug>/, such as `weekly-contest-408`. */
  slug: Scalars['ID']['output'];
  /** Null when LeetCode does not say, or was not asked. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Such as `Weekly Contest 408`. */
  title: Scalars['String']['output'];
  /** The page of the contest on leetcode.com. */
  url: Scalars['URL']['output'];
};

/** How often LeetCode holds such a contest. */
export type LeetCodeRoundKind =
  /** Each second Saturday. */
  | 'BIWEEKLY'
  /** Each Sunday. */
  | 'WEEKLY';

/** What LeetCode's ratings say of a user and a contest. */
export type LeetCodeRoundOutcome =
  /** They did not take part. */
  | 'DID_NOT_TAKE_PART'
  /** LeetCode has not rated the contest yet, or does not know it. */
  | 'NOT_RATED_YET'
  /** They took part, and are rated. */
  | 'TOOK_PART'
  /** LeetCode has rated later ones, but not this one. */
  | 'UNRATED'
  /** LeetCode has no such user any more. */
  | 'USER_UNKNOWN';

/** A problem of a contest of LeetCode's own. */
export type LeetCodeRoundProblem = {
  __typename?: 'LeetCodeRoundProblem';
  /** What LeetCode gives for it, mostly 3 to 8; null when nothing tells. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Null when LeetCode shows no such problem, as while the contest runs. */
  problem?: Maybe<Problem>;
  /** The problem's slug, also of one that LeetCode has not published yet. */
  slug: Scalars['ID']['output'];
};

/** How a user did in a contest of LeetCode's. Each part is null when LeetCode does not say. */
export type LeetCodeRoundResult = {
  __typename?: 'LeetCodeRoundResult';
  /** From the start to the last solve, with penalties; null when nothing was solved. */
  finishSeconds?: Maybe<Scalars['Int']['output']>;
  /** The place among all who took part in the world. */
  place?: Maybe<Scalars['Int']['output']>;
  /** How many problems the contest had. */
  problemCount?: Maybe<Scalars['Int']['output']>;
  /** LeetCode's contest rating after it. */
  rating?: Maybe<Scalars['Float']['output']>;
  /** By how much that is above the one before, which is 1,500 for a first contest; negative when it is below. */
  ratingChange?: Maybe<Scalars['Float']['output']>;
  /** Problems solved. */
  solved?: Maybe<Scalars['Int']['output']>;
};

/** What a user made of a contest of LeetCode's. */
export type LeetCodeRoundUser = {
  __typename?: 'LeetCodeRoundUser';
  /** Null when LeetCode did not answer for this user: nothing is known, ask again later. */
  outcome?: Maybe<LeetCodeRoundOutcome>;
  /** Null unless the user took part. */
  result?: Maybe<LeetCodeRoundResult>;
  /** As it was asked for. */
  username: Scalars['String']['output'];
};

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds problems to the signed-in user's solved history, as LeetCode shows them to its signed-in user. Safe to repeat, and in any order: each problem
   * counts from when it was first added. At most 10,000 in all.
   */
  addToSolvedHistory: AddToSolvedHistoryResult;
  /**
   * Forgets what was kept of a LeetCode user: solved counts, verdicts on their solves, copies of what LeetCode shows. What is being
   * asked of LeetCode meanwhile is not kept either; who proves the name anew begins anew. Safe to repeat, and to be told late.
   * Needs the scope `users:forget`.
   */
  forgetLeetCodeUser: ForgetLeetCodeUserResult;
  /**
   * Says whether the signed-in user's solved history may be kept. It is used for choosing problems that are new to them, and for telling whether a
   * solve is new. Taking the consent back deletes the history at once. Needs a proven LeetCode account. Safe to repeat.
   */
  setSolvedHistoryConsent: SetSolvedHistoryConsentResult;
};


/** What can be changed. */
export type MutationaddToSolvedHistoryArgs = {
  input: AddToSolvedHistoryInput;
};


/** What can be changed. */
export type MutationforgetLeetCodeUserArgs = {
  input: ForgetLeetCodeUserInput;
};


/** What can be changed. */
export type MutationsetSolvedHistoryConsentArgs = {
  input: SetSolvedHistoryConsentInput;
};

/** What typed names of problems mean. */
export type NamedProblems = {
  __typename?: 'NamedProblems';
  /** True while only the problems that LeetCord brings along are known, since LeetCode's catalogue was never read. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** In the order of the names. */
  matches: Array<ProblemMatch>;
};

/** The user has not consented, or has taken that back: nothing is kept. */
export type NoSolvedHistoryConsentError = UserError & {
  __typename?: 'NoSolvedHistoryConsentError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Whether the user had never solved the problem before, by LeetCode's solved counts. */
export type Novelty =
  /** The count rose with this solve. */
  | 'NEW'
  /** LeetCode's counts may lag: ask again, at the latest at `noveltySettledBy`. */
  | 'NOT_KNOWN_YET'
  /** The count did not rise: the user had solved the problem before. */
  | 'REPEAT';

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

/** What was picked, and what could have been. */
export type PickedProblems = {
  __typename?: 'PickedProblems';
  /** How many problems all slots can have together: fewer than they ask for when `problems` is null. */
  available: Scalars['Int']['output'];
  /** How many problems fit each slot and are not left out, in the order of the slots. */
  fitting: Array<Scalars['Int']['output']>;
  /** As many as all slots ask for, slot by slot; null when too few fit. */
  problems?: Maybe<Array<Problem>>;
};

/** A problem on LeetCode, from LeetCord's copy. */
export type Problem = {
  __typename?: 'Problem';
  /** Share of submissions that are accepted, in percent, 0 to 100. */
  acceptanceRate?: Maybe<Scalars['Float']['output']>;
  /** How hard it was in a contest, as an Elo rating of about 1,000 to 3,800; null when it is not known. */
  contestRating?: Maybe<Scalars['Float']['output']>;
  /** How hard LeetCode says it is. */
  difficulty: Difficulty;
  /** When LeetCord last read this problem from LeetCode; null while it is known from the built-in catalogue only. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For caches: the same as `slug`. */
  id: Scalars['ID']['output'];
  /** Whether one needs LeetCode Premium for it. */
  isPaidOnly: Scalars['Boolean']['output'];
  /**
   * True when the copy is older than a day, or built in. Where the problem was asked for by its slug, it is being read again or LeetCode
   * does not answer; a search reads nothing again, which the daily reading of the whole catalogue does.
   */
  isStale: Scalars['Boolean']['output'];
  /** LeetCode's internal question id. Not the number that people know: see `number`. Null while only the built-in catalogue knows the problem. */
  leetcodeId?: Maybe<Scalars['ID']['output']>;
  /** The number that LeetCode shows, such as `1` for Two Sum. */
  number: Scalars['String']['output'];
  /** As in leetcode.com/problems/<slug>/, such as `two-sum`. */
  slug: Scalars['ID']['output'];
  /** Its topics. */
  tags: Array<Tag>;
  /** Such as `Two Sum`. */
  title: Scalars['String']['output'];
  /** Its page on leetcode.com. */
  url: Scalars['URL']['output'];
};

/** A page of problems. */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** The items of the page, each with its cursor. */
  edges: Array<ProblemEdge>;
  /** When LeetCord last read LeetCode's whole catalogue; null when it never did. A problem's own `fetchedAt` may be later. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True while the answer comes from the small catalogue that LeetCord brings along, since LeetCode's was never read. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** True when that was more than two days ago, or never. */
  isStale: Scalars['Boolean']['output'];
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A problem of a page. */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Problem;
};

/** What problems must be like; each part that is given must hold. An empty list or text asks for nothing. */
export type ProblemFilter = {
  /** One of these. */
  difficulties?: InputMaybe<Array<Difficulty>>;
  /** True: only those that need LeetCode Premium; false: none of them. */
  isPaidOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Contest rating up to this. Leaves out problems without a rating. */
  maxRating?: InputMaybe<Scalars['Float']['input']>;
  /** Contest rating from this on. Leaves out problems without a rating. */
  minRating?: InputMaybe<Scalars['Float']['input']>;
  /** All of these topics, by slug. At most 10. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Words of the title, each by its beginning and in any order, or the beginning of the title without regard to gaps (`3 sum`), or a number
   * such as `1`. The problem that has this number, or this and no other title, comes first in any order. At most 100 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a typed name of a problem means. */
export type ProblemMatch = {
  __typename?: 'ProblemMatch';
  /** As it was typed. */
  name: Scalars['String']['output'];
  /** None when nothing is known by this name; several when they share it. */
  problems: Array<Problem>;
};

/** In which order problems are listed. Equal ones follow each other by their slug. */
export type ProblemOrder =
  /** Those first whose submissions are accepted least often. */
  | 'ACCEPTANCE_RATE_ASC'
  /** Those first whose submissions are accepted most often. */
  | 'ACCEPTANCE_RATE_DESC'
  /** Problems without a rating come last. */
  | 'CONTEST_RATING_ASC'
  /** Problems without a rating come last. */
  | 'CONTEST_RATING_DESC'
  /** 1 first. */
  | 'NUMBER_ASC'
  /** The newest first. */
  | 'NUMBER_DESC'
  /** A to Z. */
  | 'TITLE_ASC';

/** Some of the problems that are picked, such as two of medium difficulty. */
export type ProblemSlot = {
  /** How many, from 1 on. */
  count: Scalars['Int']['input'];
  /** What they must be like. */
  filter?: InputMaybe<ProblemFilter>;
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** How whole and how new LeetCord's copy of the catalogue is. */
  catalogueStatus: CatalogueStatus;
  /**
   * Asks LeetCode whether these submissions of users are true, with as few requests as fit: a user's claims share one. At most 50
   * users, and 20 claims for each. Answers in the order of the users and of their claims. Needs the scope `submissions:confirm`.
   */
  confirmSubmissions: Array<UserConfirmations>;
  /**
   * LeetCode's daily challenge of a day; today's (UTC) when no date is given. Null when LeetCode has none for that day. Fails with
   * `UPSTREAM_UNAVAILABLE` when it was never read and LeetCode does not answer.
   */
  dailyChallenge?: Maybe<DailyChallenge>;
  /**
   * What is kept of a LeetCode user beside copies of what LeetCode shows to everybody: solved counts, accepted submissions
   * with whether each was new, and the solved history. As JSON; null when nothing is. Needs the scope `users:export`.
   */
  exportLeetCodeUser?: Maybe<Scalars['JSON']['output']>;
  /**
   * What LeetCode shows of a user now, read past LeetCord's cache; null when LeetCode has no such user. For the proof that
   * an account is its owner's: needs the scope `profiles:read-fresh`. Fails with `UPSTREAM_UNAVAILABLE` when LeetCode does
   * not answer or refuses us.
   */
  freshLeetCodeProfile?: Maybe<FreshLeetCodeProfile>;
  /**
   * What LeetCode shows of a user to everybody, from LeetCord's copy; null when LeetCode has no such user. Fails with
   * `UPSTREAM_UNAVAILABLE` when there is no copy and LeetCode does not answer.
   */
  leetcodeProfile?: Maybe<LeetCodeProfile>;
  /**
   * A weekly or biweekly contest of LeetCode's own, with its problems. Null for what is none, or that LeetCode does not have. Fails with
   * `UPSTREAM_UNAVAILABLE` when nothing is known of it and LeetCode does not answer.
   */
  leetcodeRound?: Maybe<LeetCodeRound>;
  /**
   * What users made of a contest of LeetCode's, once LeetCode has rated it, in the order of their names. Nobody waits for it: other requests go
   * first, and it may take half a minute. Needs the scope `rounds:results`.
   */
  leetcodeRoundResults: Array<LeetCodeRoundUser>;
  /**
   * The signed-in user's solved history: which problems they have solved on LeetCode, as their own browser read it there. Null while they have not
   * consented to it. Nobody else ever sees it.
   */
  mySolvedHistory?: Maybe<SolvedHistory>;
  /**
   * Picks problems for a contest: none that needs LeetCode Premium, none twice. The same seed picks the same ones while the catalogue, the slots
   * and what is left out stay as they are. Answers also while LeetCode is down. Needs the scope `problems:pick`.
   */
  pickProblems: PickedProblems;
  /** The problem with this slug, as in leetcode.com/problems/<slug>/, or null when LeetCode has none. */
  problem?: Maybe<Problem>;
  /** Searches LeetCord's copy of LeetCode's catalogue. Answers also while LeetCode is down. */
  problems: ProblemConnection;
  /**
   * The problems that people mean by what they typed: a slug, a number, a title, or an address of a problem on leetcode.com. Answers in the order of
   * the names, also while LeetCode is down. Needs the scope `problems:pick`.
   */
  problemsByName: NamedProblems;
  /**
   * The problems that at least one of these users has in their solved history, each once and in no order: those that LeetCode has. Needs the scope
   * `problems:pick`.
   */
  problemsOfSolvedHistories: Array<Scalars['ID']['output']>;
  /** A problem picked at random among those that fit; null when none does. */
  randomProblem?: Maybe<Problem>;
  /**
   * The newest accepted submissions that LeetCode shows of a user, at most 20, newest first. An unknown user has none: LeetCode
   * does not say more. Fails with `UPSTREAM_UNAVAILABLE` when there is no copy and LeetCode does not answer.
   */
  recentAcceptedSubmissions: RecentAcceptedSubmissions;
  /**
   * Up to three free problems for somebody to solve next: one a step up, and two of topics of which they have solved little, at their level. The same for the
   * same facts while the catalogue stays as it is. Answers also while LeetCode is down. Needs the scope `problems:pick`.
   */
  recommendProblems: AdvisedProblems;
  /**
   * The newest accepted submissions of users, past LeetCord's cache, for the sweep, with as few requests as fit. At most 50 users.
   * Nobody waits for it: other requests go first. Needs the scope `submissions:confirm`.
   */
  sweepRecentSubmissions: Array<SweptUser>;
  /** The topics of LeetCode's problems. Answers also while LeetCode is down. */
  topicTags: TopicTags;
  /**
   * The contests that LeetCode has announced, from LeetCord's copy. Fails with `UPSTREAM_UNAVAILABLE` when there is no copy and LeetCode does not
   * answer.
   */
  upcomingLeetCodeRounds: UpcomingLeetCodeRounds;
};


/** What can be read. */
export type QueryconfirmSubmissionsArgs = {
  isWaitedFor?: Scalars['Boolean']['input'];
  users: Array<UserClaims>;
};


/** What can be read. */
export type QuerydailyChallengeArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. */
export type QueryexportLeetCodeUserArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
  username: Scalars['String']['input'];
};


/** What can be read. */
export type QueryfreshLeetCodeProfileArgs = {
  username: Scalars['String']['input'];
};


/** What can be read. */
export type QueryleetcodeProfileArgs = {
  username: Scalars['String']['input'];
};


/** What can be read. */
export type QueryleetcodeRoundArgs = {
  slug: Scalars['String']['input'];
};


/** What can be read. */
export type QueryleetcodeRoundResultsArgs = {
  round: Scalars['String']['input'];
  usernames: Array<Scalars['String']['input']>;
};


/** What can be read. */
export type QuerypickProblemsArgs = {
  excluding?: Array<Scalars['ID']['input']>;
  seed: Scalars['String']['input'];
  slots: Array<ProblemSlot>;
};


/** What can be read. */
export type QueryproblemArgs = {
  slug: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryproblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
  first?: Scalars['Int']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ProblemOrder;
};


/** What can be read. */
export type QueryproblemsByNameArgs = {
  names: Array<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryproblemsOfSolvedHistoriesArgs = {
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  userIds: Array<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryrandomProblemArgs = {
  filter?: InputMaybe<ProblemFilter>;
};


/** What can be read. */
export type QueryrecentAcceptedSubmissionsArgs = {
  username: Scalars['String']['input'];
};


/** What can be read. */
export type QueryrecommendProblemsArgs = {
  rating?: InputMaybe<Scalars['Int']['input']>;
  seed: Scalars['String']['input'];
  solved: Array<Scalars['ID']['input']>;
};


/** What can be read. */
export type QuerysweepRecentSubmissionsArgs = {
  usernames: Array<Scalars['String']['input']>;
};

/** What somebody solved lately, as LeetCode shows it. */
export type RecentAcceptedSubmissions = {
  __typename?: 'RecentAcceptedSubmissions';
  /** When LeetCode listed these, or that there are none. Null for a name that LeetCode cannot have. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the copy may be out of date: it is being read again, or LeetCode does not answer. */
  isStale: Scalars['Boolean']['output'];
  /** Newest first, at most 20. */
  submissions: Array<AcceptedSubmission>;
};

/** Whether a solved history may be kept. */
export type SetSolvedHistoryConsentInput = {
  /** False deletes it. */
  isGiven: Scalars['Boolean']['input'];
};

/** What comes of `setSolvedHistoryConsent`. */
export type SetSolvedHistoryConsentResult = InvalidInputError | SetSolvedHistoryConsentSuccess;

/** It is as the user wants it. */
export type SetSolvedHistoryConsentSuccess = {
  __typename?: 'SetSolvedHistoryConsentSuccess';
  /** The history as it is now; null when it is deleted. */
  solvedHistory?: Maybe<SolvedHistory>;
};

/** How many problems somebody has solved, each counted once. */
export type SolvedCounts = {
  __typename?: 'SolvedCounts';
  /** Of any difficulty. */
  all: Scalars['Int']['output'];
  /** Of easy ones. */
  easy: Scalars['Int']['output'];
  /** Of hard ones. */
  hard: Scalars['Int']['output'];
  /** Of medium ones. */
  medium: Scalars['Int']['output'];
};

/** Which problems a user has solved on LeetCode, as far as they let LeetCord know. */
export type SolvedHistory = {
  __typename?: 'SolvedHistory';
  /** When they consented to it. */
  consentedAt: Scalars['DateTime']['output'];
  /** Whether LeetCode's list is to be read: it never was, or not for a day. */
  isReadDue: Scalars['Boolean']['output'];
  /** How many problems it has. */
  problemCount: Scalars['Int']['output'];
  /** When LeetCode's list was last added as a whole; null before the first time. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A submission as its reporter saw it. */
export type SubmissionClaim = {
  /** As in leetcode.com/problems/<slug>/. */
  problemSlug: Scalars['ID']['input'];
  /** LeetCode's submission id: 1 to 20 digits. */
  submissionId: Scalars['ID']['input'];
  /** What LeetCode is said to have made of it. */
  verdict: Verdict;
};

/** What LeetCode says of a claim. */
export type SubmissionConfirmation = {
  __typename?: 'SubmissionConfirmation';
  /** What LeetCode says; null unless confirmed. */
  confirmed?: Maybe<ConfirmedSubmission>;
  /** Whether LeetCode, which does not list it, lists as many as it ever does, all of them newer: it will not list it again. */
  isPastList?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is true. */
  outcome: ConfirmationOutcome;
  /** Why it was refused, as a plain sentence; null unless refused. */
  reason?: Maybe<Scalars['String']['output']>;
  /** LeetCode's submission id. */
  submissionId: Scalars['ID']['output'];
};

/** An accepted submission that LeetCode lists. */
export type SweptSubmission = {
  __typename?: 'SweptSubmission';
  /** Null when LeetCode does not say. */
  language?: Maybe<Scalars['String']['output']>;
  /** As in leetcode.com/problems/<slug>/. */
  problemSlug: Scalars['ID']['output'];
  /** LeetCode's submission id. */
  submissionId: Scalars['ID']['output'];
  /** LeetCode's own time of it. */
  submittedAt: Scalars['DateTime']['output'];
};

/** What LeetCode lists of a user. */
export type SweptUser = {
  __typename?: 'SweptUser';
  /** Null when LeetCode did not answer for this user. Empty when it has no such user any more. */
  accepted?: Maybe<Array<SweptSubmission>>;
  /** The name on LeetCode. */
  username: Scalars['String']['output'];
};

/** A topic of problems, such as Hash Table. */
export type Tag = {
  __typename?: 'Tag';
  /** For caches: the same as `slug`. */
  id: Scalars['ID']['output'];
  /** Such as `Hash Table`. */
  name: Scalars['String']['output'];
  /** As in leetcode.com/tag/<slug>/, such as `hash-table`. */
  slug: Scalars['ID']['output'];
};

/** A topic, and how many problems have it. */
export type TopicTag = {
  __typename?: 'TopicTag';
  /** For caches: the same as `slug`. */
  id: Scalars['ID']['output'];
  /** Such as `Hash Table`. */
  name: Scalars['String']['output'];
  /** How many problems have it. */
  problemCount: Scalars['Int']['output'];
  /** As in leetcode.com/tag/<slug>/, such as `hash-table`. */
  slug: Scalars['ID']['output'];
};

/** All topics, from LeetCord's copy of the catalogue. */
export type TopicTags = {
  __typename?: 'TopicTags';
  /** When LeetCord last read LeetCode's whole catalogue; null when it never did. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True while they come from the small catalogue that LeetCord brings along, since LeetCode's was never read. */
  isBuiltIn: Scalars['Boolean']['output'];
  /** True when that was more than two days ago, or never. */
  isStale: Scalars['Boolean']['output'];
  /** Most problems first. */
  tags: Array<TopicTag>;
};

/** A contest that LeetCode has announced. */
export type UpcomingLeetCodeRound = {
  __typename?: 'UpcomingLeetCodeRound';
  /** How long it is, in seconds. */
  durationSeconds: Scalars['Int']['output'];
  /** Null for one that is neither weekly nor biweekly. */
  kind?: Maybe<LeetCodeRoundKind>;
  /** As in leetcode.com/contest/<slug>/, such as `weekly-contest-408`. */
  slug: Scalars['ID']['output'];
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
  /** Such as `Weekly Contest 408`. */
  title: Scalars['String']['output'];
  /** The page of the contest on leetcode.com. */
  url: Scalars['URL']['output'];
};

/** The contests that LeetCode has announced. */
export type UpcomingLeetCodeRounds = {
  __typename?: 'UpcomingLeetCodeRounds';
  /** When LeetCode announced these. */
  fetchedAt: Scalars['DateTime']['output'];
  /** True when that was more than an hour ago: it is being read again, or LeetCode does not answer. */
  isStale: Scalars['Boolean']['output'];
  /** Those that have not started, earliest first. */
  rounds: Array<UpcomingLeetCodeRound>;
};

/** What a user says that they submitted. */
export type UserClaims = {
  /** At most 20. */
  claims: Array<SubmissionClaim>;
  /** The name on LeetCode. */
  username: Scalars['String']['input'];
};

/** What LeetCode says of a user's claims. */
export type UserConfirmations = {
  __typename?: 'UserConfirmations';
  /** Null when LeetCode did not answer for this user: nothing is known, ask again later. */
  confirmations?: Maybe<Array<SubmissionConfirmation>>;
  /** The name on LeetCode. */
  username: Scalars['String']['output'];
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
  LeetCodeAccount: LeetCodeAccount;
  Problem: Problem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LeetCodeAccount:
    ( { __typename: 'LeetCodeAccount' }
    & GraphQLRecursivePick<FederationTypes['LeetCodeAccount'], {"username":true}> );
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"slug":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddToSolvedHistoryResult:
    | ( AddToSolvedHistorySuccess & { __typename: 'AddToSolvedHistorySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NoSolvedHistoryConsentError & { __typename: 'NoSolvedHistoryConsentError' } )
  ;
  SetSolvedHistoryConsentResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SetSolvedHistoryConsentSuccess & { __typename: 'SetSolvedHistoryConsentSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NoSolvedHistoryConsentError & { __typename: 'NoSolvedHistoryConsentError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptedSubmission: ResolverTypeWrapper<AcceptedSubmissionMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddToSolvedHistoryInput: AddToSolvedHistoryInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddToSolvedHistoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToSolvedHistoryResult']>;
  AddToSolvedHistorySuccess: ResolverTypeWrapper<AddToSolvedHistorySuccess>;
  AdviceBasis: ResolverTypeWrapper<'RECENT_RATINGS' | 'RATING' | 'SOLVED_COUNTS'>;
  AdviceReason: ResolverTypeWrapper<'STEP_UP' | 'THIN_TOPIC' | 'AT_LEVEL' | 'UNSOLVED'>;
  AdvisedLevel: ResolverTypeWrapper<Omit<AdvisedLevel, 'basis' | 'difficulty'> & { basis: ResolversTypes['AdviceBasis'], difficulty: ResolversTypes['Difficulty'] }>;
  AdvisedProblem: ResolverTypeWrapper<Omit<AdvisedProblem, 'problem' | 'reason' | 'topic'> & { problem: ResolversTypes['Problem'], reason: ResolversTypes['AdviceReason'], topic?: Maybe<ResolversTypes['Tag']> }>;
  AdvisedProblems: ResolverTypeWrapper<Omit<AdvisedProblems, 'items' | 'level'> & { items: Array<ResolversTypes['AdvisedProblem']>, level: ResolversTypes['AdvisedLevel'] }>;
  Badge: ResolverTypeWrapper<Badge>;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CatalogueStatus: ResolverTypeWrapper<CatalogueStatus>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ConfirmationOutcome: ResolverTypeWrapper<'CONFIRMED' | 'REFUSED' | 'NOT_VISIBLE' | 'PROBLEM_UNKNOWN' | 'PROBLEM_UNREAD'>;
  ConfirmedSubmission: ResolverTypeWrapper<Omit<ConfirmedSubmission, 'novelty' | 'problem' | 'verdict'> & { novelty?: Maybe<ResolversTypes['Novelty']>, problem: ResolversTypes['Problem'], verdict: ResolversTypes['Verdict'] }>;
  ContestRating: ResolverTypeWrapper<ContestRating>;
  DailyChallenge: ResolverTypeWrapper<DailyChallengeMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Difficulty: ResolverTypeWrapper<'EASY' | 'MEDIUM' | 'HARD'>;
  ForgetLeetCodeUserInput: ForgetLeetCodeUserInput;
  ForgetLeetCodeUserResult: ResolverTypeWrapper<ForgetLeetCodeUserResult>;
  FreshLeetCodeProfile: ResolverTypeWrapper<FreshLeetCodeProfile>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeetCodeAccount: ResolverTypeWrapper<LeetCodeAccount>;
  LeetCodeProfile: ResolverTypeWrapper<LeetCodeProfile>;
  LeetCodeRound: ResolverTypeWrapper<Omit<LeetCodeRound, 'kind' | 'problems'> & { kind: ResolversTypes['LeetCodeRoundKind'], problems: Array<ResolversTypes['LeetCodeRoundProblem']> }>;
  LeetCodeRoundKind: ResolverTypeWrapper<'WEEKLY' | 'BIWEEKLY'>;
  LeetCodeRoundOutcome: ResolverTypeWrapper<'TOOK_PART' | 'DID_NOT_TAKE_PART' | 'NOT_RATED_YET' | 'UNRATED' | 'USER_UNKNOWN'>;
  LeetCodeRoundProblem: ResolverTypeWrapper<LeetCodeRoundProblemMapper>;
  LeetCodeRoundResult: ResolverTypeWrapper<LeetCodeRoundResult>;
  LeetCodeRoundUser: ResolverTypeWrapper<Omit<LeetCodeRoundUser, 'outcome'> & { outcome?: Maybe<ResolversTypes['LeetCodeRoundOutcome']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedProblems: ResolverTypeWrapper<Omit<NamedProblems, 'matches'> & { matches: Array<ResolversTypes['ProblemMatch']> }>;
  NoSolvedHistoryConsentError: ResolverTypeWrapper<NoSolvedHistoryConsentError>;
  Novelty: ResolverTypeWrapper<'NEW' | 'REPEAT' | 'NOT_KNOWN_YET'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PickedProblems: ResolverTypeWrapper<Omit<PickedProblems, 'problems'> & { problems?: Maybe<Array<ResolversTypes['Problem']>> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProblemConnection: ResolverTypeWrapper<Omit<ProblemConnection, 'edges'> & { edges: Array<ResolversTypes['ProblemEdge']> }>;
  ProblemEdge: ResolverTypeWrapper<Omit<ProblemEdge, 'node'> & { node: ResolversTypes['Problem'] }>;
  ProblemFilter: ProblemFilter;
  ProblemMatch: ResolverTypeWrapper<Omit<ProblemMatch, 'problems'> & { problems: Array<ResolversTypes['Problem']> }>;
  ProblemOrder: ResolverTypeWrapper<'NUMBER_ASC' | 'NUMBER_DESC' | 'TITLE_ASC' | 'ACCEPTANCE_RATE_ASC' | 'ACCEPTANCE_RATE_DESC' | 'CONTEST_RATING_ASC' | 'CONTEST_RATING_DESC'>;
  ProblemSlot: ProblemSlot;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecentAcceptedSubmissions: ResolverTypeWrapper<Omit<RecentAcceptedSubmissions, 'submissions'> & { submissions: Array<ResolversTypes['AcceptedSubmission']> }>;
  SetSolvedHistoryConsentInput: SetSolvedHistoryConsentInput;
  SetSolvedHistoryConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSolvedHistoryConsentResult']>;
  SetSolvedHistoryConsentSuccess: ResolverTypeWrapper<SetSolvedHistoryConsentSuccess>;
  SolvedCounts: ResolverTypeWrapper<SolvedCounts>;
  SolvedHistory: ResolverTypeWrapper<SolvedHistory>;
  SubmissionClaim: SubmissionClaim;
  SubmissionConfirmation: ResolverTypeWrapper<Omit<SubmissionConfirmation, 'confirmed' | 'outcome'> & { confirmed?: Maybe<ResolversTypes['ConfirmedSubmission']>, outcome: ResolversTypes['ConfirmationOutcome'] }>;
  SweptSubmission: ResolverTypeWrapper<SweptSubmission>;
  SweptUser: ResolverTypeWrapper<SweptUser>;
  Tag: ResolverTypeWrapper<TagMapper>;
  TopicTag: ResolverTypeWrapper<TopicTagMapper>;
  TopicTags: ResolverTypeWrapper<Omit<TopicTags, 'tags'> & { tags: Array<ResolversTypes['TopicTag']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpcomingLeetCodeRound: ResolverTypeWrapper<Omit<UpcomingLeetCodeRound, 'kind'> & { kind?: Maybe<ResolversTypes['LeetCodeRoundKind']> }>;
  UpcomingLeetCodeRounds: ResolverTypeWrapper<Omit<UpcomingLeetCodeRounds, 'rounds'> & { rounds: Array<ResolversTypes['UpcomingLeetCodeRound']> }>;
  UserClaims: UserClaims;
  UserConfirmations: ResolverTypeWrapper<Omit<UserConfirmations, 'confirmations'> & { confirmations?: Maybe<Array<ResolversTypes['SubmissionConfirmation']>> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Verdict: ResolverTypeWrapper<'ACCEPTED' | 'WRONG_ANSWER' | 'MEMORY_LIMIT_EXCEEDED' | 'OUTPUT_LIMIT_EXCEEDED' | 'TIME_LIMIT_EXCEEDED' | 'RUNTIME_ERROR' | 'COMPILE_ERROR' | 'OTHER'>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptedSubmission: AcceptedSubmissionMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddToSolvedHistoryInput: AddToSolvedHistoryInput;
  Boolean: Scalars['Boolean']['output'];
  AddToSolvedHistoryResult: ResolversUnionTypes<ResolversParentTypes>['AddToSolvedHistoryResult'];
  AddToSolvedHistorySuccess: AddToSolvedHistorySuccess;
  AdvisedLevel: AdvisedLevel;
  AdvisedProblem: Omit<AdvisedProblem, 'problem' | 'topic'> & { problem: ResolversParentTypes['Problem'], topic?: Maybe<ResolversParentTypes['Tag']> };
  AdvisedProblems: Omit<AdvisedProblems, 'items' | 'level'> & { items: Array<ResolversParentTypes['AdvisedProblem']>, level: ResolversParentTypes['AdvisedLevel'] };
  Badge: Badge;
  CalendarDay: CalendarDay;
  CatalogueStatus: CatalogueStatus;
  Float: Scalars['Float']['output'];
  ConfirmedSubmission: Omit<ConfirmedSubmission, 'problem'> & { problem: ResolversParentTypes['Problem'] };
  ContestRating: ContestRating;
  DailyChallenge: DailyChallengeMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ForgetLeetCodeUserInput: ForgetLeetCodeUserInput;
  ForgetLeetCodeUserResult: ForgetLeetCodeUserResult;
  FreshLeetCodeProfile: FreshLeetCodeProfile;
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
  LeetCodeAccount: LeetCodeAccount | FederationReferenceTypes['LeetCodeAccount'];
  LeetCodeProfile: LeetCodeProfile;
  LeetCodeRound: Omit<LeetCodeRound, 'problems'> & { problems: Array<ResolversParentTypes['LeetCodeRoundProblem']> };
  LeetCodeRoundProblem: LeetCodeRoundProblemMapper;
  LeetCodeRoundResult: LeetCodeRoundResult;
  LeetCodeRoundUser: LeetCodeRoundUser;
  Mutation: Record<PropertyKey, never>;
  NamedProblems: Omit<NamedProblems, 'matches'> & { matches: Array<ResolversParentTypes['ProblemMatch']> };
  NoSolvedHistoryConsentError: NoSolvedHistoryConsentError;
  PageInfo: PageInfo;
  PickedProblems: Omit<PickedProblems, 'problems'> & { problems?: Maybe<Array<ResolversParentTypes['Problem']>> };
  Problem: ProblemMapper;
  ProblemConnection: Omit<ProblemConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProblemEdge']> };
  ProblemEdge: Omit<ProblemEdge, 'node'> & { node: ResolversParentTypes['Problem'] };
  ProblemFilter: ProblemFilter;
  ProblemMatch: Omit<ProblemMatch, 'problems'> & { problems: Array<ResolversParentTypes['Problem']> };
  ProblemSlot: ProblemSlot;
  Query: Record<PropertyKey, never>;
  RecentAcceptedSubmissions: Omit<RecentAcceptedSubmissions, 'submissions'> & { submissions: Array<ResolversParentTypes['AcceptedSubmission']> };
  SetSolvedHistoryConsentInput: SetSolvedHistoryConsentInput;
  SetSolvedHistoryConsentResult: ResolversUnionTypes<ResolversParentTypes>['SetSolvedHistoryConsentResult'];
  SetSolvedHistoryConsentSuccess: SetSolvedHistoryConsentSuccess;
  SolvedCounts: SolvedCounts;
  SolvedHistory: SolvedHistory;
  SubmissionClaim: SubmissionClaim;
  SubmissionConfirmation: Omit<SubmissionConfirmation, 'confirmed'> & { confirmed?: Maybe<ResolversParentTypes['ConfirmedSubmission']> };
  SweptSubmission: SweptSubmission;
  SweptUser: SweptUser;
  Tag: TagMapper;
  TopicTag: TopicTagMapper;
  TopicTags: Omit<TopicTags, 'tags'> & { tags: Array<ResolversParentTypes['TopicTag']> };
  URL: Scalars['URL']['output'];
  UpcomingLeetCodeRound: UpcomingLeetCodeRound;
  UpcomingLeetCodeRounds: Omit<UpcomingLeetCodeRounds, 'rounds'> & { rounds: Array<ResolversParentTypes['UpcomingLeetCodeRound']> };
  UserClaims: UserClaims;
  UserConfirmations: Omit<UserConfirmations, 'confirmations'> & { confirmations?: Maybe<Array<ResolversParentTypes['SubmissionConfirmation']>> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type AcceptedSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptedSubmission'] = ResolversParentTypes['AcceptedSubmission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AddToSolvedHistoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToSolvedHistoryResult'] = ResolversParentTypes['AddToSolvedHistoryResult']> = {
  __resolveType?: TypeResolveFn<'AddToSolvedHistorySuccess' | 'InvalidInputError' | 'NoSolvedHistoryConsentError', ParentType, ContextType>;
};

export type AddToSolvedHistorySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToSolvedHistorySuccess'] = ResolversParentTypes['AddToSolvedHistorySuccess']> = {
  solvedHistory?: Resolver<ResolversTypes['SolvedHistory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdviceBasisResolvers = EnumResolverSignature<{ RATING?: any, RECENT_RATINGS?: any, SOLVED_COUNTS?: any }, ResolversTypes['AdviceBasis']>;

export type AdviceReasonResolvers = EnumResolverSignature<{ AT_LEVEL?: any, STEP_UP?: any, THIN_TOPIC?: any, UNSOLVED?: any }, ResolversTypes['AdviceReason']>;

export type AdvisedLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedLevel'] = ResolversParentTypes['AdvisedLevel']> = {
  basis?: Resolver<ResolversTypes['AdviceBasis'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Difficulty'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdvisedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedProblem'] = ResolversParentTypes['AdvisedProblem']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AdviceReason'], ParentType, ContextType>;
  solvedInTopic?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type AdvisedProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedProblems'] = ResolversParentTypes['AdvisedProblems']> = {
  items?: Resolver<Array<ResolversTypes['AdvisedProblem']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdvisedLevel'], ParentType, ContextType>;
};

export type BadgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Badge'] = ResolversParentTypes['Badge']> = {
  earnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueStatus'] = ResolversParentTypes['CatalogueStatus']> = {
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leetcodeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingsImportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  syncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConfirmationOutcomeResolvers = EnumResolverSignature<{ CONFIRMED?: any, NOT_VISIBLE?: any, PROBLEM_UNKNOWN?: any, PROBLEM_UNREAD?: any, REFUSED?: any }, ResolversTypes['ConfirmationOutcome']>;

export type ConfirmedSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmedSubmission'] = ResolversParentTypes['ConfirmedSubmission']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  novelty?: Resolver<Maybe<ResolversTypes['Novelty']>, ParentType, ContextType>;
  noveltySettledBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ContestRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestRating'] = ResolversParentTypes['ContestRating']> = {
  attendedContests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  globalRanking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topPercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DailyChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyChallenge'] = ResolversParentTypes['DailyChallenge']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DifficultyResolvers = EnumResolverSignature<{ EASY?: any, HARD?: any, MEDIUM?: any }, ResolversTypes['Difficulty']>;

export type ForgetLeetCodeUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetLeetCodeUserResult'] = ResolversParentTypes['ForgetLeetCodeUserResult']> = {
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreshLeetCodeProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreshLeetCodeProfile'] = ResolversParentTypes['FreshLeetCodeProfile']> = {
  aboutMe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeetCodeAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeAccount'] = ResolversParentTypes['LeetCodeAccount'], FederationReferenceType extends FederationReferenceTypes['LeetCodeAccount'] = FederationReferenceTypes['LeetCodeAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeetCodeAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['LeetCodeProfile']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeetCodeProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeProfile'] = ResolversParentTypes['LeetCodeProfile']> = {
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  badges?: Resolver<Array<ResolversTypes['Badge']>, ParentType, ContextType>;
  calendar?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  contestRating?: Resolver<Maybe<ResolversTypes['ContestRating']>, ParentType, ContextType>;
  countryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  realName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['SolvedCounts']>, ParentType, ContextType>;
  streak?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeetCodeRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRound'] = ResolversParentTypes['LeetCodeRound']> = {
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeetCodeRoundKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['LeetCodeRoundProblem']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type LeetCodeRoundKindResolvers = EnumResolverSignature<{ BIWEEKLY?: any, WEEKLY?: any }, ResolversTypes['LeetCodeRoundKind']>;

export type LeetCodeRoundOutcomeResolvers = EnumResolverSignature<{ DID_NOT_TAKE_PART?: any, NOT_RATED_YET?: any, TOOK_PART?: any, UNRATED?: any, USER_UNKNOWN?: any }, ResolversTypes['LeetCodeRoundOutcome']>;

export type LeetCodeRoundProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRoundProblem'] = ResolversParentTypes['LeetCodeRoundProblem']> = {
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeetCodeRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRoundResult'] = ResolversParentTypes['LeetCodeRoundResult']> = {
  finishSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratingChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeetCodeRoundUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeRoundUser'] = ResolversParentTypes['LeetCodeRoundUser']> = {
  outcome?: Resolver<Maybe<ResolversTypes['LeetCodeRoundOutcome']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LeetCodeRoundResult']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToSolvedHistory?: Resolver<ResolversTypes['AddToSolvedHistoryResult'], ParentType, ContextType, RequireFields<MutationaddToSolvedHistoryArgs, 'input'>>;
  forgetLeetCodeUser?: Resolver<ResolversTypes['ForgetLeetCodeUserResult'], ParentType, ContextType, RequireFields<MutationforgetLeetCodeUserArgs, 'input'>>;
  setSolvedHistoryConsent?: Resolver<ResolversTypes['SetSolvedHistoryConsentResult'], ParentType, ContextType, RequireFields<MutationsetSolvedHistoryConsentArgs, 'input'>>;
};

export type NamedProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedProblems'] = ResolversParentTypes['NamedProblems']> = {
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['ProblemMatch']>, ParentType, ContextType>;
};

export type NoSolvedHistoryConsentErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSolvedHistoryConsentError'] = ResolversParentTypes['NoSolvedHistoryConsentError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoveltyResolvers = EnumResolverSignature<{ NEW?: any, NOT_KNOWN_YET?: any, REPEAT?: any }, ResolversTypes['Novelty']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickedProblemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickedProblems'] = ResolversParentTypes['PickedProblems']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fitting?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<Array<ResolversTypes['Problem']>>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contestRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Difficulty'], ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaidOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leetcodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemMatch'] = ResolversParentTypes['ProblemMatch']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProblemOrderResolvers = EnumResolverSignature<{ ACCEPTANCE_RATE_ASC?: any, ACCEPTANCE_RATE_DESC?: any, CONTEST_RATING_ASC?: any, CONTEST_RATING_DESC?: any, NUMBER_ASC?: any, NUMBER_DESC?: any, TITLE_ASC?: any }, ResolversTypes['ProblemOrder']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogueStatus?: Resolver<ResolversTypes['CatalogueStatus'], ParentType, ContextType>;
  confirmSubmissions?: Resolver<Array<ResolversTypes['UserConfirmations']>, ParentType, ContextType, RequireFields<QueryconfirmSubmissionsArgs, 'isWaitedFor' | 'users'>>;
  dailyChallenge?: Resolver<Maybe<ResolversTypes['DailyChallenge']>, ParentType, ContextType, Partial<QuerydailyChallengeArgs>>;
  exportLeetCodeUser?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryexportLeetCodeUserArgs, 'username'>>;
  freshLeetCodeProfile?: Resolver<Maybe<ResolversTypes['FreshLeetCodeProfile']>, ParentType, ContextType, RequireFields<QueryfreshLeetCodeProfileArgs, 'username'>>;
  leetcodeProfile?: Resolver<Maybe<ResolversTypes['LeetCodeProfile']>, ParentType, ContextType, RequireFields<QueryleetcodeProfileArgs, 'username'>>;
  leetcodeRound?: Resolver<Maybe<ResolversTypes['LeetCodeRound']>, ParentType, ContextType, RequireFields<QueryleetcodeRoundArgs, 'slug'>>;
  leetcodeRoundResults?: Resolver<Array<ResolversTypes['LeetCodeRoundUser']>, ParentType, ContextType, RequireFields<QueryleetcodeRoundResultsArgs, 'round' | 'usernames'>>;
  mySolvedHistory?: Resolver<Maybe<ResolversTypes['SolvedHistory']>, ParentType, ContextType>;
  pickProblems?: Resolver<ResolversTypes['PickedProblems'], ParentType, ContextType, RequireFields<QuerypickProblemsArgs, 'excluding' | 'seed' | 'slots'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryproblemArgs, 'slug'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, RequireFields<QueryproblemsArgs, 'first' | 'orderBy'>>;
  problemsByName?: Resolver<ResolversTypes['NamedProblems'], ParentType, ContextType, RequireFields<QueryproblemsByNameArgs, 'names'>>;
  problemsOfSolvedHistories?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryproblemsOfSolvedHistoriesArgs, 'userIds'>>;
  randomProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, Partial<QueryrandomProblemArgs>>;
  recentAcceptedSubmissions?: Resolver<ResolversTypes['RecentAcceptedSubmissions'], ParentType, ContextType, RequireFields<QueryrecentAcceptedSubmissionsArgs, 'username'>>;
  recommendProblems?: Resolver<ResolversTypes['AdvisedProblems'], ParentType, ContextType, RequireFields<QueryrecommendProblemsArgs, 'seed' | 'solved'>>;
  sweepRecentSubmissions?: Resolver<Array<ResolversTypes['SweptUser']>, ParentType, ContextType, RequireFields<QuerysweepRecentSubmissionsArgs, 'usernames'>>;
  topicTags?: Resolver<ResolversTypes['TopicTags'], ParentType, ContextType>;
  upcomingLeetCodeRounds?: Resolver<ResolversTypes['UpcomingLeetCodeRounds'], ParentType, ContextType>;
};

export type RecentAcceptedSubmissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentAcceptedSubmissions'] = ResolversParentTypes['RecentAcceptedSubmissions']> = {
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submissions?: Resolver<Array<ResolversTypes['AcceptedSubmission']>, ParentType, ContextType>;
};

export type SetSolvedHistoryConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSolvedHistoryConsentResult'] = ResolversParentTypes['SetSolvedHistoryConsentResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'SetSolvedHistoryConsentSuccess', ParentType, ContextType>;
};

export type SetSolvedHistoryConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSolvedHistoryConsentSuccess'] = ResolversParentTypes['SetSolvedHistoryConsentSuccess']> = {
  solvedHistory?: Resolver<Maybe<ResolversTypes['SolvedHistory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolvedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolvedCounts'] = ResolversParentTypes['SolvedCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SolvedHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolvedHistory'] = ResolversParentTypes['SolvedHistory']> = {
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isReadDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubmissionConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionConfirmation'] = ResolversParentTypes['SubmissionConfirmation']> = {
  confirmed?: Resolver<Maybe<ResolversTypes['ConfirmedSubmission']>, ParentType, ContextType>;
  isPastList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ConfirmationOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SweptSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweptSubmission'] = ResolversParentTypes['SweptSubmission']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemSlug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SweptUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweptUser'] = ResolversParentTypes['SweptUser']> = {
  accepted?: Resolver<Maybe<Array<ResolversTypes['SweptSubmission']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicTag'] = ResolversParentTypes['TopicTag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicTagsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicTags'] = ResolversParentTypes['TopicTags']> = {
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['TopicTag']>, ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpcomingLeetCodeRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpcomingLeetCodeRound'] = ResolversParentTypes['UpcomingLeetCodeRound']> = {
  durationSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LeetCodeRoundKind']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type UpcomingLeetCodeRoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpcomingLeetCodeRounds'] = ResolversParentTypes['UpcomingLeetCodeRounds']> = {
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['UpcomingLeetCodeRound']>, ParentType, ContextType>;
};

export type UserConfirmationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConfirmations'] = ResolversParentTypes['UserConfirmations']> = {
  confirmations?: Resolver<Maybe<Array<ResolversTypes['SubmissionConfirmation']>>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'NoSolvedHistoryConsentError', ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ ACCEPTED?: any, COMPILE_ERROR?: any, MEMORY_LIMIT_EXCEEDED?: any, OTHER?: any, OUTPUT_LIMIT_EXCEEDED?: any, RUNTIME_ERROR?: any, TIME_LIMIT_EXCEEDED?: any, WRONG_ANSWER?: any }, ResolversTypes['Verdict']>;

export type Resolvers<ContextType = Context> = {
  AcceptedSubmission?: AcceptedSubmissionResolvers<ContextType>;
  AddToSolvedHistoryResult?: AddToSolvedHistoryResultResolvers<ContextType>;
  AddToSolvedHistorySuccess?: AddToSolvedHistorySuccessResolvers<ContextType>;
  AdviceBasis?: AdviceBasisResolvers;
  AdviceReason?: AdviceReasonResolvers;
  AdvisedLevel?: AdvisedLevelResolvers<ContextType>;
  AdvisedProblem?: AdvisedProblemResolvers<ContextType>;
  AdvisedProblems?: AdvisedProblemsResolvers<ContextType>;
  Badge?: BadgeResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CatalogueStatus?: CatalogueStatusResolvers<ContextType>;
  ConfirmationOutcome?: ConfirmationOutcomeResolvers;
  ConfirmedSubmission?: ConfirmedSubmissionResolvers<ContextType>;
  ContestRating?: ContestRatingResolvers<ContextType>;
  DailyChallenge?: DailyChallengeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Difficulty?: DifficultyResolvers;
  ForgetLeetCodeUserResult?: ForgetLeetCodeUserResultResolvers<ContextType>;
  FreshLeetCodeProfile?: FreshLeetCodeProfileResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeetCodeAccount?: LeetCodeAccountResolvers<ContextType>;
  LeetCodeProfile?: LeetCodeProfileResolvers<ContextType>;
  LeetCodeRound?: LeetCodeRoundResolvers<ContextType>;
  LeetCodeRoundKind?: LeetCodeRoundKindResolvers;
  LeetCodeRoundOutcome?: LeetCodeRoundOutcomeResolvers;
  LeetCodeRoundProblem?: LeetCodeRoundProblemResolvers<ContextType>;
  LeetCodeRoundResult?: LeetCodeRoundResultResolvers<ContextType>;
  LeetCodeRoundUser?: LeetCodeRoundUserResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedProblems?: NamedProblemsResolvers<ContextType>;
  NoSolvedHistoryConsentError?: NoSolvedHistoryConsentErrorResolvers<ContextType>;
  Novelty?: NoveltyResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PickedProblems?: PickedProblemsResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemMatch?: ProblemMatchResolvers<ContextType>;
  ProblemOrder?: ProblemOrderResolvers;
  Query?: QueryResolvers<ContextType>;
  RecentAcceptedSubmissions?: RecentAcceptedSubmissionsResolvers<ContextType>;
  SetSolvedHistoryConsentResult?: SetSolvedHistoryConsentResultResolvers<ContextType>;
  SetSolvedHistoryConsentSuccess?: SetSolvedHistoryConsentSuccessResolvers<ContextType>;
  SolvedCounts?: SolvedCountsResolvers<ContextType>;
  SolvedHistory?: SolvedHistoryResolvers<ContextType>;
  SubmissionConfirmation?: SubmissionConfirmationResolvers<ContextType>;
  SweptSubmission?: SweptSubmissionResolvers<ContextType>;
  SweptUser?: SweptUserResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TopicTag?: TopicTagResolvers<ContextType>;
  TopicTags?: TopicTagsResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UpcomingLeetCodeRound?: UpcomingLeetCodeRoundResolvers<ContextType>;
  UpcomingLeetCodeRounds?: UpcomingLeetCodeRoundsResolvers<ContextType>;
  UserConfirmations?: UserConfirmationsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verdict?: VerdictResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  pageSize?: pageSizeDirectiveResolver<any, any, ContextType>;
};
