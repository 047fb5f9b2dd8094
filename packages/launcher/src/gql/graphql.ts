/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  verdict: Verdict;
};

export type SetMyPrivacyInput = {
  communityId: string | number;
  /** True hides the name from others on boards, in standings and in news. Stays as it is when left out. */
  isAnonymous?: boolean | null | undefined;
  /** False keeps news in Discord from being about the user. Stays as it is when left out. */
  mayBeMentioned?: boolean | null | undefined;
};

export type SubmissionState =
  | 'CONFIRMED'
  /** Stored; LeetCode has not agreed yet. */
  | 'PENDING'
  | 'REJECTED';

export type Verdict =
  | 'ACCEPTED'
  | 'COMPILE_ERROR'
  | 'MEMORY_LIMIT_EXCEEDED'
  /** LeetCode gave a verdict that LeetCord does not know. */
  | 'OTHER'
  | 'OUTPUT_LIMIT_EXCEEDED'
  | 'RUNTIME_ERROR'
  | 'TIME_LIMIT_EXCEEDED'
  | 'WRONG_ANSWER';

export type FindDemoCommunityQueryVariables = Exact<{
  discordGuildId: string | number;
}>;


export type FindDemoCommunityQuery = { communityByDiscordGuild: { id: string } | null };

export type SignInWithLinkCodeMutationVariables = Exact<{
  code: string;
}>;


export type SignInWithLinkCodeMutation = { signInWithLinkCode:
    | { __typename: 'AccountTakenError', message: string }
    | { __typename: 'InvalidLinkCodeError', message: string }
    | { __typename: 'SignInSuccess', accessToken: string, refreshToken: string, user: { id: string, displayName: string, leetcode: { username: string } | null } }
    | { __typename: 'TooManyAttemptsError', message: string }
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
    | { __typename: 'SignInSuccess', accessToken: string, refreshToken: string, user: { id: string, displayName: string } }
    | { __typename: 'TooManyAttemptsError', message: string }
   };

export type SetMyPrivacyMutationVariables = Exact<{
  input: SetMyPrivacyInput;
}>;


export type SetMyPrivacyMutation = { setMyPrivacy:
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'MemberSuccess' }
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


export const FindDemoCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDemoCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityByDiscordGuild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"discordGuildId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discordGuildId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindDemoCommunityQuery, FindDemoCommunityQueryVariables>;
export const SignInWithLinkCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLinkCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLinkCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"leetcode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithLinkCodeMutation, SignInWithLinkCodeMutationVariables>;
export const StartLeetCodeProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartLeetCodeProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startLeetCodeProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeetCodeProof"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartLeetCodeProofMutation, StartLeetCodeProofMutationVariables>;
export const FinishLeetCodeProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishLeetCodeProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"proofId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishLeetCodeProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"proofId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"proofId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FinishLeetCodeProofMutation, FinishLeetCodeProofMutationVariables>;
export const SetMyPrivacyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyPrivacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyPrivacyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyPrivacy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetMyPrivacyMutation, SetMyPrivacyMutationVariables>;
export const RecordSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSubmissionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSubmissionMutation, RecordSubmissionMutationVariables>;