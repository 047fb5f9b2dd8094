/* eslint-disable */
import * as types from './graphql.ts';



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
    "\n  query Board($communityId: ID!) {\n    community(id: $communityId) {\n      name\n      leaderboard(window: WEEK) {\n        entries(first: 10) {\n          edges {\n            node {\n              rank\n              points\n              displayName\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  subscription Solves($communityId: ID!) {\n    submissionEvents(communityId: $communityId) {\n      points\n      displayName\n      user {\n        displayName\n      }\n      reason\n    }\n  }\n": typeof types.SolvesDocument,
};
const documents: Documents = {
    "\n  query Board($communityId: ID!) {\n    community(id: $communityId) {\n      name\n      leaderboard(window: WEEK) {\n        entries(first: 10) {\n          edges {\n            node {\n              rank\n              points\n              displayName\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  subscription Solves($communityId: ID!) {\n    submissionEvents(communityId: $communityId) {\n      points\n      displayName\n      user {\n        displayName\n      }\n      reason\n    }\n  }\n": types.SolvesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($communityId: ID!) {\n    community(id: $communityId) {\n      name\n      leaderboard(window: WEEK) {\n        entries(first: 10) {\n          edges {\n            node {\n              rank\n              points\n              displayName\n              user {\n                displayName\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Solves($communityId: ID!) {\n    submissionEvents(communityId: $communityId) {\n      points\n      displayName\n      user {\n        displayName\n      }\n      reason\n    }\n  }\n"): typeof import('./graphql.ts').SolvesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
