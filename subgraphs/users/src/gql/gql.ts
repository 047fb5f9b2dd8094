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
    "\n  query FreshLeetCodeProfile($username: String!) {\n    freshLeetCodeProfile(username: $username) {\n      username\n      aboutMe\n    }\n  }\n": typeof types.FreshLeetCodeProfileDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  mutation SetLeetCodeAccount($input: SetLeetCodeAccountInput!) {\n    setLeetCodeAccount(input: $input) {\n      userId\n    }\n  }\n": typeof types.SetLeetCodeAccountDocument,
    "\n  mutation ForgetUser($input: ForgetUserInput!) {\n    forgetUser(input: $input) {\n      userId\n    }\n  }\n": typeof types.ForgetUserDocument,
    "\n  mutation MoveUser($input: MoveUserInput!) {\n    moveUser(input: $input) {\n      userId\n    }\n  }\n": typeof types.MoveUserDocument,
    "\n  mutation ForgetLeetCodeUser($input: ForgetLeetCodeUserInput!) {\n    forgetLeetCodeUser(input: $input) {\n      username\n    }\n  }\n": typeof types.ForgetLeetCodeUserDocument,
    "\n  query ExportUser($userId: ID!) {\n    exportUser(userId: $userId)\n  }\n": typeof types.ExportUserDocument,
    "\n  query ExportLeetCodeUser($username: String!, $userId: ID!) {\n    exportLeetCodeUser(username: $username, userId: $userId)\n  }\n": typeof types.ExportLeetCodeUserDocument,
};
const documents: Documents = {
    "\n  query FreshLeetCodeProfile($username: String!) {\n    freshLeetCodeProfile(username: $username) {\n      username\n      aboutMe\n    }\n  }\n": types.FreshLeetCodeProfileDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.AddMemberDocument,
    "\n  mutation SetLeetCodeAccount($input: SetLeetCodeAccountInput!) {\n    setLeetCodeAccount(input: $input) {\n      userId\n    }\n  }\n": types.SetLeetCodeAccountDocument,
    "\n  mutation ForgetUser($input: ForgetUserInput!) {\n    forgetUser(input: $input) {\n      userId\n    }\n  }\n": types.ForgetUserDocument,
    "\n  mutation MoveUser($input: MoveUserInput!) {\n    moveUser(input: $input) {\n      userId\n    }\n  }\n": types.MoveUserDocument,
    "\n  mutation ForgetLeetCodeUser($input: ForgetLeetCodeUserInput!) {\n    forgetLeetCodeUser(input: $input) {\n      username\n    }\n  }\n": types.ForgetLeetCodeUserDocument,
    "\n  query ExportUser($userId: ID!) {\n    exportUser(userId: $userId)\n  }\n": types.ExportUserDocument,
    "\n  query ExportLeetCodeUser($username: String!, $userId: ID!) {\n    exportLeetCodeUser(username: $username, userId: $userId)\n  }\n": types.ExportLeetCodeUserDocument,
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
export function graphql(source: "\n  query FreshLeetCodeProfile($username: String!) {\n    freshLeetCodeProfile(username: $username) {\n      username\n      aboutMe\n    }\n  }\n"): (typeof documents)["\n  query FreshLeetCodeProfile($username: String!) {\n    freshLeetCodeProfile(username: $username) {\n      username\n      aboutMe\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLeetCodeAccount($input: SetLeetCodeAccountInput!) {\n    setLeetCodeAccount(input: $input) {\n      userId\n    }\n  }\n"): (typeof documents)["\n  mutation SetLeetCodeAccount($input: SetLeetCodeAccountInput!) {\n    setLeetCodeAccount(input: $input) {\n      userId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetUser($input: ForgetUserInput!) {\n    forgetUser(input: $input) {\n      userId\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetUser($input: ForgetUserInput!) {\n    forgetUser(input: $input) {\n      userId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveUser($input: MoveUserInput!) {\n    moveUser(input: $input) {\n      userId\n    }\n  }\n"): (typeof documents)["\n  mutation MoveUser($input: MoveUserInput!) {\n    moveUser(input: $input) {\n      userId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetLeetCodeUser($input: ForgetLeetCodeUserInput!) {\n    forgetLeetCodeUser(input: $input) {\n      username\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetLeetCodeUser($input: ForgetLeetCodeUserInput!) {\n    forgetLeetCodeUser(input: $input) {\n      username\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportUser($userId: ID!) {\n    exportUser(userId: $userId)\n  }\n"): (typeof documents)["\n  query ExportUser($userId: ID!) {\n    exportUser(userId: $userId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportLeetCodeUser($username: String!, $userId: ID!) {\n    exportLeetCodeUser(username: $username, userId: $userId)\n  }\n"): (typeof documents)["\n  query ExportLeetCodeUser($username: String!, $userId: ID!) {\n    exportLeetCodeUser(username: $username, userId: $userId)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;