/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FindDemoCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": typeof types.FindDemoCommunityDocument,
    "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n          leetcode {\n            username\n          }\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.FinishLeetCodeProofDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetMyPrivacyDocument,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RecordSubmissionDocument,
};
const documents: Documents = {
    "\n  query FindDemoCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": types.FindDemoCommunityDocument,
    "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n          leetcode {\n            username\n          }\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.FinishLeetCodeProofDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetMyPrivacyDocument,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RecordSubmissionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDemoCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query FindDemoCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n          leetcode {\n            username\n          }\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n          leetcode {\n            username\n          }\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n        user {\n          id\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;