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
    "\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n": typeof types.MyCommunitiesDocument,
    "\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.MyStandingDocument,
    "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.FinishLeetCodeProofDocument,
    "\n  fragment SubmissionFields on Submission {\n    id\n    leetcodeId\n    state\n    rejectionReason\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        name\n      }\n    }\n  }\n": typeof types.SubmissionFieldsFragmentDoc,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RecordSubmissionDocument,
    "\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n": typeof types.MySubmissionsDocument,
    "\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n": typeof types.OneSubmissionDocument,
    "\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n": typeof types.SignInFragmentDoc,
    "\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n": typeof types.MeFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n": types.MyCommunitiesDocument,
    "\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.MyStandingDocument,
    "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.FinishLeetCodeProofDocument,
    "\n  fragment SubmissionFields on Submission {\n    id\n    leetcodeId\n    state\n    rejectionReason\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        name\n      }\n    }\n  }\n": types.SubmissionFieldsFragmentDoc,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RecordSubmissionDocument,
    "\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n": types.MySubmissionsDocument,
    "\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n": types.OneSubmissionDocument,
    "\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n": types.SignInFragmentDoc,
    "\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n": types.MeFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
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
export function graphql(source: "\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n"): (typeof documents)["\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmissionFields on Submission {\n    id\n    leetcodeId\n    state\n    rejectionReason\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SubmissionFields on Submission {\n    id\n    leetcodeId\n    state\n    rejectionReason\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n"): (typeof documents)["\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n"): (typeof documents)["\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n"): (typeof documents)["\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;