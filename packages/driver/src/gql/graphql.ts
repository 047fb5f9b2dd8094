/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Each role may do what those before it may. */
export type CommunityRole =
  /** Sees the community, and takes part. */
  | 'MEMBER'
  /** Plans contests, sets the community up, removes members. Discord's Manage Server permission makes a moderator. */
  | 'MODERATOR'
  /** Gives roles. The owner of the Discord server is one. */
  | 'OWNER';

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

/** Which contest. */
export type JoinContestInput = {
  /** Needed from the bot, and from the bot only. */
  by?: DiscordActorInput | null | undefined;
  /** The contest. */
  contestId: string | number;
};

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

/** What was submitted on LeetCode. */
export type RecordSubmissionInput = {
  /** The language's short name on LeetCode, such as `python3`. */
  language: string;
  /**
   * The LeetCode user who was signed in on the page, where the reporter knows it. One who is not the user's proven account gets a
   * rejection that says which is which, at once.
   */
  leetcodeUsername?: string | null | undefined;
  /** The problem, as in leetcode.com/problems/<slug>/. */
  problemSlug: string | number;
  /** LeetCode's submission id: 1 to 20 digits. */
  submissionId: string | number;
  /** When the verdict was seen, by the reporter's clock. LeetCode's own time is what counts. */
  submittedAt: string;
  /** What LeetCode made of it. */
  verdict: Verdict;
};

/** How the signed-in user appears in which community. */
export type SetMyPrivacyInput = {
  /** The community. */
  communityId: string | number;
  /** True hides the name from others on boards, in standings and in news. Stays as it is when left out. */
  isAnonymous?: boolean | null | undefined;
  /** False keeps news in Discord from being about the user. Stays as it is when left out. */
  mayBeMentioned?: boolean | null | undefined;
};

/** A column that a format adds to standings. */
export type StandingColumn =
  /** Of `LEETCODE`: the seconds from the start until the last problem was solved, and 300 for each rejected attempt before a solve. Less is better. */
  | 'FINISH_SECONDS'
  /** Of `ICPC`: the minutes until each problem was accepted, and 20 for each rejected attempt before. Less is better. */
  | 'PENALTY_MINUTES'
  /** Of `LOCKOUT`: the points with the parts of shared problems, such as 1.5. */
  | 'POINTS';

/** Whether LeetCode agrees with a report. */
export type SubmissionState =
  /** LeetCode agrees: it counts. */
  | 'CONFIRMED'
  /** Stored; LeetCode has not agreed yet. */
  | 'PENDING'
  /** LeetCode does not agree: it counts nowhere. */
  | 'REJECTED';

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

export type FindCommunityQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type FindCommunityQuery = { communityByDiscordGuild: { id: string } | null };

export type CreateContestMutationVariables = Exact<{
  input: CreateContestInput;
}>;


export type CreateContestMutation = { createContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CreateContestSuccess', contest: { id: string } }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotModeratorError', message: string }
    | { __typename: 'TooManyContestsError', message: string }
   };

export type JoinContestMutationVariables = Exact<{
  input: JoinContestInput;
}>;


export type JoinContestMutation = { joinContest:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'ContestOverError', message: string }
    | { __typename: 'EntryNotNeededError', message: string }
    | { __typename: 'EntrySuccess' }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotInvitedError', message: string }
    | { __typename: 'NotMemberError', message: string }
   };

export type DisqualifyEntrantMutationVariables = Exact<{
  input: DisqualifyEntrantInput;
}>;


export type DisqualifyEntrantMutation = { disqualifyEntrant:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'ContestNotFoundError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'MemberNotFoundError', message: string }
    | { __typename: 'ModerationSuccess' }
    | { __typename: 'NotModeratorError', message: string }
   };

export type ContestTableQueryVariables = Exact<{
  id: string | number;
}>;


export type ContestTableQuery = { contest: { state: ContestState, isFrozen: boolean, problems: Array<{ label: string, problem: { slug: string, title: string, difficulty: Difficulty } }> | null, standings: { edges: Array<{ node: { rank: number, displayName: string | null, solved: number, user: { displayName: string } | null, cells: Array<{ column: StandingColumn, value: number | null }>, problems: Array<{ label: string, isSolved: boolean, isFirstToSolve: boolean, wrongAttempts: number, pendingAttempts: number }> } }> } } | null };

export type SetMyPrivacyMutationVariables = Exact<{
  input: SetMyPrivacyInput;
}>;


export type SetMyPrivacyMutation = { setMyPrivacy:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'MemberSuccess' }
   };

export type CreateLinkCodeMutationVariables = Exact<{
  input: CreateLinkCodeInput;
}>;


export type CreateLinkCodeMutation = { createLinkCode:
    | { __typename: 'CreateLinkCodeSuccess', code: string }
    | { __typename: 'InvalidInputError', message: string }
   };

export type MyMembershipQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type MyMembershipQuery = { communityByDiscordGuild: { myMembership: { role: CommunityRole } | null } | null };

export type SignedInFragment = { accessToken: string, refreshToken: string, user: { id: string, displayName: string, discord: { id: string } | null, leetcode: { username: string } | null } };

export type SignInWithLinkCodeMutationVariables = Exact<{
  code: string;
}>;


export type SignInWithLinkCodeMutation = { signInWithLinkCode:
    | { __typename: 'AccountTakenError', message: string }
    | { __typename: 'InvalidLinkCodeError', message: string }
    | { __typename: 'SignInSuccess', accessToken: string, refreshToken: string, user: { id: string, displayName: string, discord: { id: string } | null, leetcode: { username: string } | null } }
    | { __typename: 'TooManyAttemptsError', message: string }
   };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'SessionEndedError', message: string }
    | { __typename: 'SignInSuccess', accessToken: string, refreshToken: string, user: { id: string, displayName: string, discord: { id: string } | null, leetcode: { username: string } | null } }
   };

export type StartLeetCodeProofMutationVariables = Exact<{
  username: string;
}>;


export type StartLeetCodeProofMutation = { startLeetCodeProof:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'LeetCodeProof', id: string, code: string }
    | { __typename: 'LeetCodeUnavailableError', message: string }
    | { __typename: 'LeetCodeUserNotFoundError', message: string }
    | { __typename: 'TooManyAttemptsError', message: string }
   };

export type FinishLeetCodeProofMutationVariables = Exact<{
  proofId: string | number;
}>;


export type FinishLeetCodeProofMutation = { finishLeetCodeProof:
    | { __typename: 'AccountTakenError', message: string }
    | { __typename: 'CodeNotInProfileError', message: string }
    | { __typename: 'LeetCodeUnavailableError', message: string }
    | { __typename: 'LeetCodeUserNotFoundError', message: string }
    | { __typename: 'ProofNotFoundError', message: string }
    | { __typename: 'SignInSuccess', accessToken: string, refreshToken: string, user: { id: string, displayName: string, discord: { id: string } | null, leetcode: { username: string } | null } }
    | { __typename: 'TooManyAttemptsError', message: string }
   };

export type SignInServiceMutationVariables = Exact<{
  service: string;
  secret: string;
}>;


export type SignInServiceMutation = { signInService:
    | { __typename: 'ServiceRefusedError', message: string }
    | { __typename: 'SignInServiceSuccess', accessToken: string }
   };

export type RecordSubmissionMutationVariables = Exact<{
  input: RecordSubmissionInput;
}>;


export type RecordSubmissionMutation = { recordSubmission:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'LeetCodeNotLinkedError', message: string }
    | { __typename: 'NotSignedInError', message: string }
    | { __typename: 'RecordSubmissionSuccess', isNew: boolean, submission: { id: string, state: SubmissionState } }
   };

export type FindSubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type FindSubmissionQuery = { submission: { leetcodeId: string | null, state: SubmissionState } | null };

export const SignedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"discord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leetcode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<SignedInFragment, unknown>;
export const FindCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindCommunityQuery, FindCommunityQueryVariables>;
export const CreateContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateContestMutation, CreateContestMutationVariables>;
export const JoinContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<JoinContestMutation, JoinContestMutationVariables>;
export const DisqualifyEntrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisqualifyEntrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisqualifyEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disqualifyEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisqualifyEntrantMutation, DisqualifyEntrantMutationVariables>;
export const ContestTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContestTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSolved"}},{"kind":"Field","name":{"kind":"Name","value":"isFirstToSolve"}},{"kind":"Field","name":{"kind":"Name","value":"wrongAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAttempts"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContestTableQuery, ContestTableQueryVariables>;
export const SetMyPrivacyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyPrivacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyPrivacyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyPrivacy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetMyPrivacyMutation, SetMyPrivacyMutationVariables>;
export const CreateLinkCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLinkCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLinkCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLinkCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLinkCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateLinkCodeMutation, CreateLinkCodeMutationVariables>;
export const MyMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<MyMembershipQuery, MyMembershipQueryVariables>;
export const SignInWithLinkCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLinkCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLinkCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"discord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leetcode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithLinkCodeMutation, SignInWithLinkCodeMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"discord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leetcode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const StartLeetCodeProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartLeetCodeProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startLeetCodeProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeProof"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartLeetCodeProofMutation, StartLeetCodeProofMutationVariables>;
export const FinishLeetCodeProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishLeetCodeProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proofId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishLeetCodeProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"proofId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proofId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"discord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leetcode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]} as unknown as DocumentNode<FinishLeetCodeProofMutation, FinishLeetCodeProofMutationVariables>;
export const SignInServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"service"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"service"},"value":{"kind":"Variable","name":{"kind":"Name","value":"service"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInServiceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInServiceMutation, SignInServiceMutationVariables>;
export const RecordSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSubmissionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSubmissionMutation, RecordSubmissionMutationVariables>;
export const FindSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leetcodeId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FindSubmissionQuery, FindSubmissionQueryVariables>;