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
    "\n  query FindCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": typeof types.FindCommunityDocument,
    "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CreateContestDocument,
    "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.JoinContestDocument,
    "\n  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {\n    disqualifyEntrant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.DisqualifyEntrantDocument,
    "\n  query ContestTable($id: ID!) {\n    contest(id: $id) {\n      state\n      isFrozen\n      problems {\n        label\n        problem {\n          slug\n          title\n          difficulty\n        }\n      }\n      standings(first: 20) {\n        edges {\n          node {\n            rank\n            displayName\n            user {\n              displayName\n            }\n            solved\n            cells {\n              column\n              value\n            }\n            problems {\n              label\n              isSolved\n              isFirstToSolve\n              wrongAttempts\n              pendingAttempts\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContestTableDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetMyPrivacyDocument,
    "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CreateLinkCodeDocument,
    "\n  query MyMembership($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      myMembership {\n        role\n      }\n    }\n  }\n": typeof types.MyMembershipDocument,
    "\n  fragment SignedIn on SignInSuccess {\n    accessToken\n    refreshToken\n    user {\n      id\n      displayName\n      discord {\n        id\n      }\n      leetcode {\n        username\n      }\n    }\n  }\n": typeof types.SignedInFragmentDoc,
    "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SignInWithLinkCodeDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(input: { refreshToken: $refreshToken }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.FinishLeetCodeProofDocument,
    "\n  mutation SignInService($service: String!, $secret: String!) {\n    signInService(input: { service: $service, secret: $secret }) {\n      __typename\n      ... on SignInServiceSuccess {\n        accessToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SignInServiceDocument,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RecordSubmissionDocument,
    "\n  query FindSubmission($id: ID!) {\n    submission(id: $id) {\n      leetcodeId\n      state\n    }\n  }\n": typeof types.FindSubmissionDocument,
};
const documents: Documents = {
    "\n  query FindCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": types.FindCommunityDocument,
    "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CreateContestDocument,
    "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.JoinContestDocument,
    "\n  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {\n    disqualifyEntrant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.DisqualifyEntrantDocument,
    "\n  query ContestTable($id: ID!) {\n    contest(id: $id) {\n      state\n      isFrozen\n      problems {\n        label\n        problem {\n          slug\n          title\n          difficulty\n        }\n      }\n      standings(first: 20) {\n        edges {\n          node {\n            rank\n            displayName\n            user {\n              displayName\n            }\n            solved\n            cells {\n              column\n              value\n            }\n            problems {\n              label\n              isSolved\n              isFirstToSolve\n              wrongAttempts\n              pendingAttempts\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ContestTableDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetMyPrivacyDocument,
    "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CreateLinkCodeDocument,
    "\n  query MyMembership($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      myMembership {\n        role\n      }\n    }\n  }\n": types.MyMembershipDocument,
    "\n  fragment SignedIn on SignInSuccess {\n    accessToken\n    refreshToken\n    user {\n      id\n      displayName\n      discord {\n        id\n      }\n      leetcode {\n        username\n      }\n    }\n  }\n": types.SignedInFragmentDoc,
    "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SignInWithLinkCodeDocument,
    "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(input: { refreshToken: $refreshToken }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.FinishLeetCodeProofDocument,
    "\n  mutation SignInService($service: String!, $secret: String!) {\n    signInService(input: { service: $service, secret: $secret }) {\n      __typename\n      ... on SignInServiceSuccess {\n        accessToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SignInServiceDocument,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RecordSubmissionDocument,
    "\n  query FindSubmission($id: ID!) {\n    submission(id: $id) {\n      leetcodeId\n      state\n    }\n  }\n": types.FindSubmissionDocument,
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
export function graphql(source: "\n  query FindCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query FindCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {\n    disqualifyEntrant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {\n    disqualifyEntrant(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContestTable($id: ID!) {\n    contest(id: $id) {\n      state\n      isFrozen\n      problems {\n        label\n        problem {\n          slug\n          title\n          difficulty\n        }\n      }\n      standings(first: 20) {\n        edges {\n          node {\n            rank\n            displayName\n            user {\n              displayName\n            }\n            solved\n            cells {\n              column\n              value\n            }\n            problems {\n              label\n              isSolved\n              isFirstToSolve\n              wrongAttempts\n              pendingAttempts\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContestTable($id: ID!) {\n    contest(id: $id) {\n      state\n      isFrozen\n      problems {\n        label\n        problem {\n          slug\n          title\n          difficulty\n        }\n      }\n      standings(first: 20) {\n        edges {\n          node {\n            rank\n            displayName\n            user {\n              displayName\n            }\n            solved\n            cells {\n              column\n              value\n            }\n            problems {\n              label\n              isSolved\n              isFirstToSolve\n              wrongAttempts\n              pendingAttempts\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMembership($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      myMembership {\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyMembership($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      myMembership {\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignedIn on SignInSuccess {\n    accessToken\n    refreshToken\n    user {\n      id\n      displayName\n      discord {\n        id\n      }\n      leetcode {\n        username\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SignedIn on SignInSuccess {\n    accessToken\n    refreshToken\n    user {\n      id\n      displayName\n      discord {\n        id\n      }\n      leetcode {\n        username\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithLinkCode($code: String!) {\n    signInWithLinkCode(input: { code: $code }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(input: { refreshToken: $refreshToken }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession($refreshToken: String!) {\n    refreshSession(input: { refreshToken: $refreshToken }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartLeetCodeProof($username: String!) {\n    startLeetCodeProof(input: { username: $username }) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        code\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishLeetCodeProof($proofId: ID!) {\n    finishLeetCodeProof(input: { proofId: $proofId }) {\n      __typename\n      ...SignedIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInService($service: String!, $secret: String!) {\n    signInService(input: { service: $service, secret: $secret }) {\n      __typename\n      ... on SignInServiceSuccess {\n        accessToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInService($service: String!, $secret: String!) {\n    signInService(input: { service: $service, secret: $secret }) {\n      __typename\n      ... on SignInServiceSuccess {\n        accessToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          id\n          state\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindSubmission($id: ID!) {\n    submission(id: $id) {\n      leetcodeId\n      state\n    }\n  }\n"): (typeof documents)["\n  query FindSubmission($id: ID!) {\n    submission(id: $id) {\n      leetcodeId\n      state\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;