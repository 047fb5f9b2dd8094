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
    "\n  mutation AdminSignIn($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.AdminSignInDocument,
    "\n  query AdminAccount {\n    me {\n      id\n      discord {\n        id\n      }\n    }\n  }\n": typeof types.AdminAccountDocument,
    "\n  mutation AdminSignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.AdminSignOutDocument,
    "\n  query CommunityOfServer($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": typeof types.CommunityOfServerDocument,
    "\n  query BoardOfCommunity($id: ID!) {\n    community(id: $id) {\n      id\n      name\n      memberCount\n      timeZone\n      running: contests(first: 3, states: [RUNNING, SETTLING]) {\n        ...BoardContests\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n      finished: contests(first: 3, states: [FINAL]) {\n        ...BoardContests\n      }\n    }\n    leaderboard(communityId: $id, window: WEEK) {\n      endsAt\n      entries(first: 25) {\n        totalCount\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardContests on ContestConnection {\n    edges {\n      node {\n        id\n        title\n        format\n        state\n        startsAt\n        endsAt\n        isFrozen\n        standings(first: 10) {\n          totalCount\n          edges {\n            node {\n              ...BoardRow\n            }\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardRow on BoardRow {\n    rank\n    displayName\n    shownAs\n    points\n    solved\n    user {\n      displayName\n    }\n  }\n": typeof types.BoardOfCommunityDocument,
    "\n  mutation ExchangeApiKey($secret: String!) {\n    exchangeApiKey(input: { secret: $secret }) {\n      __typename\n      ... on ExchangeApiKeySuccess {\n        accessToken\n        accessTokenExpiresAt\n      }\n      ... on ApiKeyRefusedError {\n        message\n      }\n    }\n  }\n": typeof types.ExchangeApiKeyDocument,
    "\n  query PublicProfile($name: String!) {\n    publicProfile(leetcodeUsername: $name) {\n      today\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      topics {\n        topic\n        solved\n      }\n      days {\n        date\n        solved\n      }\n      streak {\n        current\n        longest\n      }\n      contests(first: 50) {\n        edges {\n          node {\n            at\n            rank\n            before\n            after\n            contest {\n              title\n              community {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n      user {\n        displayName\n        leetcode {\n          username\n          profileUrl\n        }\n      }\n    }\n  }\n": typeof types.PublicProfileDocument,
    "\n  query LeetCodePart($name: String!) {\n    leetcodeProfile(username: $name) {\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      badges {\n        name\n        earnedOn\n      }\n    }\n  }\n": typeof types.LeetCodePartDocument,
};
const documents: Documents = {
    "\n  mutation AdminSignIn($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.AdminSignInDocument,
    "\n  query AdminAccount {\n    me {\n      id\n      discord {\n        id\n      }\n    }\n  }\n": types.AdminAccountDocument,
    "\n  mutation AdminSignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.AdminSignOutDocument,
    "\n  query CommunityOfServer($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": types.CommunityOfServerDocument,
    "\n  query BoardOfCommunity($id: ID!) {\n    community(id: $id) {\n      id\n      name\n      memberCount\n      timeZone\n      running: contests(first: 3, states: [RUNNING, SETTLING]) {\n        ...BoardContests\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n      finished: contests(first: 3, states: [FINAL]) {\n        ...BoardContests\n      }\n    }\n    leaderboard(communityId: $id, window: WEEK) {\n      endsAt\n      entries(first: 25) {\n        totalCount\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardContests on ContestConnection {\n    edges {\n      node {\n        id\n        title\n        format\n        state\n        startsAt\n        endsAt\n        isFrozen\n        standings(first: 10) {\n          totalCount\n          edges {\n            node {\n              ...BoardRow\n            }\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardRow on BoardRow {\n    rank\n    displayName\n    shownAs\n    points\n    solved\n    user {\n      displayName\n    }\n  }\n": types.BoardOfCommunityDocument,
    "\n  mutation ExchangeApiKey($secret: String!) {\n    exchangeApiKey(input: { secret: $secret }) {\n      __typename\n      ... on ExchangeApiKeySuccess {\n        accessToken\n        accessTokenExpiresAt\n      }\n      ... on ApiKeyRefusedError {\n        message\n      }\n    }\n  }\n": types.ExchangeApiKeyDocument,
    "\n  query PublicProfile($name: String!) {\n    publicProfile(leetcodeUsername: $name) {\n      today\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      topics {\n        topic\n        solved\n      }\n      days {\n        date\n        solved\n      }\n      streak {\n        current\n        longest\n      }\n      contests(first: 50) {\n        edges {\n          node {\n            at\n            rank\n            before\n            after\n            contest {\n              title\n              community {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n      user {\n        displayName\n        leetcode {\n          username\n          profileUrl\n        }\n      }\n    }\n  }\n": types.PublicProfileDocument,
    "\n  query LeetCodePart($name: String!) {\n    leetcodeProfile(username: $name) {\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      badges {\n        name\n        earnedOn\n      }\n    }\n  }\n": types.LeetCodePartDocument,
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
export function graphql(source: "\n  mutation AdminSignIn($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdminSignIn($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        accessToken\n        refreshToken\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAccount {\n    me {\n      id\n      discord {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdminAccount {\n    me {\n      id\n      discord {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdminSignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation AdminSignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommunityOfServer($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query CommunityOfServer($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardOfCommunity($id: ID!) {\n    community(id: $id) {\n      id\n      name\n      memberCount\n      timeZone\n      running: contests(first: 3, states: [RUNNING, SETTLING]) {\n        ...BoardContests\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n      finished: contests(first: 3, states: [FINAL]) {\n        ...BoardContests\n      }\n    }\n    leaderboard(communityId: $id, window: WEEK) {\n      endsAt\n      entries(first: 25) {\n        totalCount\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardContests on ContestConnection {\n    edges {\n      node {\n        id\n        title\n        format\n        state\n        startsAt\n        endsAt\n        isFrozen\n        standings(first: 10) {\n          totalCount\n          edges {\n            node {\n              ...BoardRow\n            }\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardRow on BoardRow {\n    rank\n    displayName\n    shownAs\n    points\n    solved\n    user {\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query BoardOfCommunity($id: ID!) {\n    community(id: $id) {\n      id\n      name\n      memberCount\n      timeZone\n      running: contests(first: 3, states: [RUNNING, SETTLING]) {\n        ...BoardContests\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n      finished: contests(first: 3, states: [FINAL]) {\n        ...BoardContests\n      }\n    }\n    leaderboard(communityId: $id, window: WEEK) {\n      endsAt\n      entries(first: 25) {\n        totalCount\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardContests on ContestConnection {\n    edges {\n      node {\n        id\n        title\n        format\n        state\n        startsAt\n        endsAt\n        isFrozen\n        standings(first: 10) {\n          totalCount\n          edges {\n            node {\n              ...BoardRow\n            }\n          }\n        }\n      }\n    }\n  }\n\n  fragment BoardRow on BoardRow {\n    rank\n    displayName\n    shownAs\n    points\n    solved\n    user {\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExchangeApiKey($secret: String!) {\n    exchangeApiKey(input: { secret: $secret }) {\n      __typename\n      ... on ExchangeApiKeySuccess {\n        accessToken\n        accessTokenExpiresAt\n      }\n      ... on ApiKeyRefusedError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ExchangeApiKey($secret: String!) {\n    exchangeApiKey(input: { secret: $secret }) {\n      __typename\n      ... on ExchangeApiKeySuccess {\n        accessToken\n        accessTokenExpiresAt\n      }\n      ... on ApiKeyRefusedError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicProfile($name: String!) {\n    publicProfile(leetcodeUsername: $name) {\n      today\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      topics {\n        topic\n        solved\n      }\n      days {\n        date\n        solved\n      }\n      streak {\n        current\n        longest\n      }\n      contests(first: 50) {\n        edges {\n          node {\n            at\n            rank\n            before\n            after\n            contest {\n              title\n              community {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n      user {\n        displayName\n        leetcode {\n          username\n          profileUrl\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicProfile($name: String!) {\n    publicProfile(leetcodeUsername: $name) {\n      today\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      topics {\n        topic\n        solved\n      }\n      days {\n        date\n        solved\n      }\n      streak {\n        current\n        longest\n      }\n      contests(first: 50) {\n        edges {\n          node {\n            at\n            rank\n            before\n            after\n            contest {\n              title\n              community {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n      user {\n        displayName\n        leetcode {\n          username\n          profileUrl\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeetCodePart($name: String!) {\n    leetcodeProfile(username: $name) {\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      badges {\n        name\n        earnedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query LeetCodePart($name: String!) {\n    leetcodeProfile(username: $name) {\n      solved {\n        all\n        easy\n        medium\n        hard\n      }\n      badges {\n        name\n        earnedOn\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;