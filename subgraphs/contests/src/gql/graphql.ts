/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How hard LeetCode says a problem is. */
export type Difficulty =
  /** Worth 1 point on leaderboards. */
  | 'EASY'
  /** Worth 7 points on leaderboards. */
  | 'HARD'
  /** Worth 3 points on leaderboards. */
  | 'MEDIUM';

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

/** Whether the user had never solved the problem before, by LeetCode's solved counts. */
export type Novelty =
  /** The count rose with this solve. */
  | 'NEW'
  /** LeetCode's counts may lag: ask again, at the latest at `noveltySettledBy`. */
  | 'NOT_KNOWN_YET'
  /** The count did not rise: the user had solved the problem before. */
  | 'REPEAT';

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

/** Some of the problems that are picked, such as two of medium difficulty. */
export type ProblemSlot = {
  /** How many, from 1 on. */
  count: number;
  /** What they must be like. */
  filter?: ProblemFilter | null | undefined;
};

/** A submission as its reporter saw it. */
export type SubmissionClaim = {
  /** As in leetcode.com/problems/<slug>/. */
  problemSlug: string | number;
  /** LeetCode's submission id: 1 to 20 digits. */
  submissionId: string | number;
  /** What LeetCode is said to have made of it. */
  verdict: Verdict;
};

/** What a user says that they submitted. */
export type UserClaims = {
  /** At most 20. */
  claims: Array<SubmissionClaim>;
  /** The name on LeetCode. */
  username: string;
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

export type ProblemsByNameQueryVariables = Exact<{
  names: Array<string> | string;
}>;


export type ProblemsByNameQuery = { problemsByName: { isBuiltIn: boolean, matches: Array<{ problems: Array<{ slug: string, number: string, title: string, difficulty: Difficulty, isPaidOnly: boolean }> }> } };

export type PickProblemsQueryVariables = Exact<{
  seed: string;
  slots: Array<ProblemSlot> | ProblemSlot;
  excluding: Array<string | number> | string | number;
}>;


export type PickProblemsQuery = { pickProblems: { fitting: Array<number>, available: number, problems: Array<{ slug: string, number: string, title: string, difficulty: Difficulty, isPaidOnly: boolean }> | null } };

export type LeetCodeRoundQueryVariables = Exact<{
  slug: string;
}>;


export type LeetCodeRoundQuery = { leetcodeRound: { slug: string, title: string, startsAt: string | null, durationSeconds: number | null, problems: Array<{ slug: string, points: number | null, problem: { slug: string, number: string, title: string, difficulty: Difficulty, isPaidOnly: boolean } | null }> } | null };

export type ProblemsOfSolvedHistoriesQueryVariables = Exact<{
  userIds: Array<string | number> | string | number;
  among?: Array<string | number> | string | number | null | undefined;
}>;


export type ProblemsOfSolvedHistoriesQuery = { problemsOfSolvedHistories: Array<string> };

export type RecommendProblemsQueryVariables = Exact<{
  seed: string;
  solved: Array<string | number> | string | number;
  rating?: number | null | undefined;
}>;


export type RecommendProblemsQuery = { recommendProblems: { level: { basis: AdviceBasis, rating: number | null, difficulty: Difficulty }, items: Array<{ reason: AdviceReason, solvedInTopic: number | null, problem: { slug: string }, topic: { name: string } | null }> } };

export type UpcomingRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type UpcomingRoundsQuery = { upcomingLeetCodeRounds: { rounds: Array<{ slug: string, title: string, kind: LeetCodeRoundKind | null, startsAt: string, durationSeconds: number }> } };

export type OneRoundQueryVariables = Exact<{
  slug: string;
}>;


export type OneRoundQuery = { leetcodeRound: { slug: string, title: string, startsAt: string | null, durationSeconds: number | null } | null };

export type RoundResultsQueryVariables = Exact<{
  round: string;
  usernames: Array<string> | string;
}>;


export type RoundResultsQuery = { leetcodeRoundResults: Array<{ outcome: LeetCodeRoundOutcome | null, result: { solved: number | null, problemCount: number | null, finishSeconds: number | null, place: number | null, rating: number | null, ratingChange: number | null } | null }> };

export type DailyProblemQueryVariables = Exact<{
  date: string;
}>;


export type DailyProblemQuery = { dailyChallenge: { problem: { slug: string } } | null };

export type ConfirmSubmissionsQueryVariables = Exact<{
  users: Array<UserClaims> | UserClaims;
  isWaitedFor: boolean;
}>;


export type ConfirmSubmissionsQuery = { confirmSubmissions: Array<{ username: string, confirmations: Array<{ submissionId: string, outcome: ConfirmationOutcome, reason: string | null, isPastList: boolean | null, confirmed: { novelty: Novelty | null, noveltySettledBy: string | null, verdict: Verdict, submittedAt: string, language: string | null, problem: { slug: string, difficulty: Difficulty, contestRating: number | null, tags: Array<{ slug: string }> } } | null }> | null }> };

export type SweepRecentSubmissionsQueryVariables = Exact<{
  usernames: Array<string> | string;
}>;


export type SweepRecentSubmissionsQuery = { sweepRecentSubmissions: Array<{ username: string, accepted: Array<{ submissionId: string, problemSlug: string, language: string | null, submittedAt: string }> | null }> };


export const ProblemsByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemsByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemsByName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}}]}}]}}]} as unknown as DocumentNode<ProblemsByNameQuery, ProblemsByNameQueryVariables>;
export const PickProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slots"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemSlot"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"excluding"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickProblems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}},{"kind":"Argument","name":{"kind":"Name","value":"slots"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slots"}}},{"kind":"Argument","name":{"kind":"Name","value":"excluding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"excluding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fitting"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<PickProblemsQuery, PickProblemsQueryVariables>;
export const LeetCodeRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeetCodeRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leetcodeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidOnly"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeetCodeRoundQuery, LeetCodeRoundQueryVariables>;
export const ProblemsOfSolvedHistoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemsOfSolvedHistories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problemsOfSolvedHistories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}}]}]}}]} as unknown as DocumentNode<ProblemsOfSolvedHistoriesQuery, ProblemsOfSolvedHistoriesQueryVariables>;
export const RecommendProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"solved"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rating"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendProblems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}},{"kind":"Argument","name":{"kind":"Name","value":"solved"},"value":{"kind":"Variable","name":{"kind":"Name","value":"solved"}}},{"kind":"Argument","name":{"kind":"Name","value":"rating"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rating"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solvedInTopic"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendProblemsQuery, RecommendProblemsQueryVariables>;
export const UpcomingRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingLeetCodeRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingRoundsQuery, UpcomingRoundsQueryVariables>;
export const OneRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leetcodeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]} as unknown as DocumentNode<OneRoundQuery, OneRoundQueryVariables>;
export const RoundResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leetcodeRoundResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"round"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}},{"kind":"Argument","name":{"kind":"Name","value":"usernames"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"ratingChange"}}]}}]}}]}}]} as unknown as DocumentNode<RoundResultsQuery, RoundResultsQueryVariables>;
export const DailyProblemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DailyProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dailyChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<DailyProblemQuery, DailyProblemQueryVariables>;
export const ConfirmSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfirmSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"users"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserClaims"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isWaitedFor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"users"},"value":{"kind":"Variable","name":{"kind":"Name","value":"users"}}},{"kind":"Argument","name":{"kind":"Name","value":"isWaitedFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isWaitedFor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isPastList"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"novelty"}},{"kind":"Field","name":{"kind":"Name","value":"noveltySettledBy"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"difficulty"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contestRating"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSubmissionsQuery, ConfirmSubmissionsQueryVariables>;
export const SweepRecentSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepRecentSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepRecentSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usernames"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissionId"}},{"kind":"Field","name":{"kind":"Name","value":"problemSlug"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SweepRecentSubmissionsQuery, SweepRecentSubmissionsQueryVariables>;