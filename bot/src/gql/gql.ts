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
    "\n  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {\n    setAnnouncementChannel(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetAnnouncementChannelDocument,
    "\n  query ShowConfig($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      visibility\n      destinations {\n        channelId\n      }\n      newsHolds {\n        channelId\n        since\n        waitingCount\n      }\n    }\n  }\n": typeof types.ShowConfigDocument,
    "\n  mutation SetVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetVisibilityDocument,
    "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          title\n          startsAt\n          endsAt\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CreateContestDocument,
    "\n  query ListLatestContests($communityId: ID!) {\n    community(id: $communityId) {\n      contests(first: 50) {\n        edges {\n          node {\n            id\n            state\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.ListLatestContestsDocument,
    "\n  query ShowStandings($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n      contests(first: 1, states: [RUNNING, SETTLING, FINAL]) {\n        edges {\n          node {\n            title\n            state\n            endsAt\n            standings(first: 10) {\n              ...FirstStandings\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ShowStandingsDocument,
    "\n  query ShowLeaderboard($communityId: ID!, $window: BoardWindow!) {\n    leaderboard(communityId: $communityId, window: $window) {\n      endsAt\n      entries(first: 10) {\n        totalCount\n        edges {\n          node {\n            rank\n            points\n            solved\n            shownAs\n            displayName\n            user {\n              displayName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ShowLeaderboardDocument,
    "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CreateLinkCodeDocument,
    "\n  fragment FirstStandings on StandingConnection {\n    totalCount\n    edges {\n      node {\n        rank\n        points\n        solved\n        shownAs\n        displayName\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.FirstStandingsFragmentDoc,
    "\n  mutation RegisterCommunity($input: RegisterCommunityInput!) {\n    registerCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RegisterCommunityDocument,
    "\n  mutation CloseCommunity($input: CloseCommunityInput!) {\n    closeCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CloseCommunityDocument,
    "\n  mutation StartPost($input: StartPostInput!) {\n    startPost(input: $input) {\n      __typename\n      ... on StartPostSuccess {\n        startedAt\n        isFirst\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.StartPostDocument,
    "\n  mutation HoldNews($input: HoldNewsInput!) {\n    holdNews(input: $input) {\n      __typename\n      ... on HoldNewsSuccess {\n        isHeld\n        tellOwner\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.HoldNewsDocument,
    "\n  mutation SumUpNews($input: SumUpNewsInput!) {\n    sumUpNews(input: $input) {\n      __typename\n      ... on SumUpNewsSuccess {\n        cursor\n        solves\n        contestStarts\n        contestResults\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SumUpNewsDocument,
    "\n  mutation ReleaseNews($input: ReleaseNewsInput!) {\n    releaseNews(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.ReleaseNewsDocument,
    "\n  mutation ForgetNewsChannel($input: ForgetNewsChannelInput!) {\n    forgetNewsChannel(input: $input) {\n      __typename\n      ... on ForgetNewsChannelSuccess {\n        wasSet\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.ForgetNewsChannelDocument,
    "\n  query ListNewsHolds {\n    newsHolds {\n      channelId\n      community {\n        id\n        discordGuildId\n      }\n    }\n  }\n": typeof types.ListNewsHoldsDocument,
    "\n  query ReadNewsHold($communityId: ID!, $channelId: ID!) {\n    community(id: $communityId) {\n      id\n      discordGuildId\n      all: newsHolds {\n        channelId\n      }\n      newsHolds(channelId: $channelId) {\n        waiting(first: 1) {\n          ...EventNews\n        }\n      }\n    }\n  }\n": typeof types.ReadNewsHoldDocument,
    "\n  query ListOpenCommunities($after: String) {\n    openCommunities(first: 100, after: $after) {\n      edges {\n        node {\n          discordGuildId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ListOpenCommunitiesDocument,
    "\n  mutation TakeDiscordMembers {\n    takeDiscordMembers(input: { first: 20 }) {\n      __typename\n      ... on TakeDiscordMembersSuccess {\n        members {\n          discordGuildId\n          discordUserId\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.TakeDiscordMembersDocument,
    "\n  mutation ReportDiscordMember($input: ReportDiscordMemberInput!) {\n    reportDiscordMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.ReportDiscordMemberDocument,
    "\n  fragment ContestFinishedNews on ContestFinishedEvent {\n    contest {\n      title\n      standings(first: 100) {\n        ...FirstStandings\n        edges {\n          node {\n            mayBeMentioned\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContestFinishedNewsFragmentDoc,
    "\n  fragment ContestStartedNews on ContestStartedEvent {\n    contest {\n      title\n      endsAt\n    }\n  }\n": typeof types.ContestStartedNewsFragmentDoc,
    "\n  subscription FollowEvents($subscriber: String!) {\n    events(subscriber: $subscriber) {\n      ...EventNews\n    }\n  }\n": typeof types.FollowEventsDocument,
    "\n  query ReadEvent($cursor: String!) {\n    event(cursor: $cursor) {\n      ...EventNews\n    }\n  }\n": typeof types.ReadEventDocument,
    "\n  fragment EventNews on Event {\n    __typename\n    id\n    cursor\n    at\n    notification\n    community {\n      id\n      discordGuildId\n      destinations {\n        kind\n        channelId\n      }\n      newsHolds {\n        channelId\n      }\n    }\n    ...SubmissionNews\n    ...ContestStartedNews\n    ...ContestFinishedNews\n  }\n": typeof types.EventNewsFragmentDoc,
    "\n  fragment SubmissionNews on SubmissionEvent {\n    points\n    reason\n    places {\n      rank\n      points\n      contest {\n        title\n      }\n      weekStartsAt\n    }\n    shownAs\n    mayBeMentioned\n    displayName\n    user {\n      displayName\n    }\n    submission {\n      language\n      problem {\n        slug\n        number\n        title\n        difficulty\n        url\n      }\n    }\n  }\n": typeof types.SubmissionNewsFragmentDoc,
};
const documents: Documents = {
    "\n  query FindCommunity($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n    }\n  }\n": types.FindCommunityDocument,
    "\n  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {\n    setAnnouncementChannel(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetAnnouncementChannelDocument,
    "\n  query ShowConfig($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      visibility\n      destinations {\n        channelId\n      }\n      newsHolds {\n        channelId\n        since\n        waitingCount\n      }\n    }\n  }\n": types.ShowConfigDocument,
    "\n  mutation SetVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetVisibilityDocument,
    "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          title\n          startsAt\n          endsAt\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CreateContestDocument,
    "\n  query ListLatestContests($communityId: ID!) {\n    community(id: $communityId) {\n      contests(first: 50) {\n        edges {\n          node {\n            id\n            state\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": types.ListLatestContestsDocument,
    "\n  query ShowStandings($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n      contests(first: 1, states: [RUNNING, SETTLING, FINAL]) {\n        edges {\n          node {\n            title\n            state\n            endsAt\n            standings(first: 10) {\n              ...FirstStandings\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ShowStandingsDocument,
    "\n  query ShowLeaderboard($communityId: ID!, $window: BoardWindow!) {\n    leaderboard(communityId: $communityId, window: $window) {\n      endsAt\n      entries(first: 10) {\n        totalCount\n        edges {\n          node {\n            rank\n            points\n            solved\n            shownAs\n            displayName\n            user {\n              displayName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ShowLeaderboardDocument,
    "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CreateLinkCodeDocument,
    "\n  fragment FirstStandings on StandingConnection {\n    totalCount\n    edges {\n      node {\n        rank\n        points\n        solved\n        shownAs\n        displayName\n        user {\n          displayName\n        }\n      }\n    }\n  }\n": types.FirstStandingsFragmentDoc,
    "\n  mutation RegisterCommunity($input: RegisterCommunityInput!) {\n    registerCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RegisterCommunityDocument,
    "\n  mutation CloseCommunity($input: CloseCommunityInput!) {\n    closeCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CloseCommunityDocument,
    "\n  mutation StartPost($input: StartPostInput!) {\n    startPost(input: $input) {\n      __typename\n      ... on StartPostSuccess {\n        startedAt\n        isFirst\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.StartPostDocument,
    "\n  mutation HoldNews($input: HoldNewsInput!) {\n    holdNews(input: $input) {\n      __typename\n      ... on HoldNewsSuccess {\n        isHeld\n        tellOwner\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.HoldNewsDocument,
    "\n  mutation SumUpNews($input: SumUpNewsInput!) {\n    sumUpNews(input: $input) {\n      __typename\n      ... on SumUpNewsSuccess {\n        cursor\n        solves\n        contestStarts\n        contestResults\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SumUpNewsDocument,
    "\n  mutation ReleaseNews($input: ReleaseNewsInput!) {\n    releaseNews(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.ReleaseNewsDocument,
    "\n  mutation ForgetNewsChannel($input: ForgetNewsChannelInput!) {\n    forgetNewsChannel(input: $input) {\n      __typename\n      ... on ForgetNewsChannelSuccess {\n        wasSet\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.ForgetNewsChannelDocument,
    "\n  query ListNewsHolds {\n    newsHolds {\n      channelId\n      community {\n        id\n        discordGuildId\n      }\n    }\n  }\n": types.ListNewsHoldsDocument,
    "\n  query ReadNewsHold($communityId: ID!, $channelId: ID!) {\n    community(id: $communityId) {\n      id\n      discordGuildId\n      all: newsHolds {\n        channelId\n      }\n      newsHolds(channelId: $channelId) {\n        waiting(first: 1) {\n          ...EventNews\n        }\n      }\n    }\n  }\n": types.ReadNewsHoldDocument,
    "\n  query ListOpenCommunities($after: String) {\n    openCommunities(first: 100, after: $after) {\n      edges {\n        node {\n          discordGuildId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ListOpenCommunitiesDocument,
    "\n  mutation TakeDiscordMembers {\n    takeDiscordMembers(input: { first: 20 }) {\n      __typename\n      ... on TakeDiscordMembersSuccess {\n        members {\n          discordGuildId\n          discordUserId\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.TakeDiscordMembersDocument,
    "\n  mutation ReportDiscordMember($input: ReportDiscordMemberInput!) {\n    reportDiscordMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.ReportDiscordMemberDocument,
    "\n  fragment ContestFinishedNews on ContestFinishedEvent {\n    contest {\n      title\n      standings(first: 100) {\n        ...FirstStandings\n        edges {\n          node {\n            mayBeMentioned\n          }\n        }\n      }\n    }\n  }\n": types.ContestFinishedNewsFragmentDoc,
    "\n  fragment ContestStartedNews on ContestStartedEvent {\n    contest {\n      title\n      endsAt\n    }\n  }\n": types.ContestStartedNewsFragmentDoc,
    "\n  subscription FollowEvents($subscriber: String!) {\n    events(subscriber: $subscriber) {\n      ...EventNews\n    }\n  }\n": types.FollowEventsDocument,
    "\n  query ReadEvent($cursor: String!) {\n    event(cursor: $cursor) {\n      ...EventNews\n    }\n  }\n": types.ReadEventDocument,
    "\n  fragment EventNews on Event {\n    __typename\n    id\n    cursor\n    at\n    notification\n    community {\n      id\n      discordGuildId\n      destinations {\n        kind\n        channelId\n      }\n      newsHolds {\n        channelId\n      }\n    }\n    ...SubmissionNews\n    ...ContestStartedNews\n    ...ContestFinishedNews\n  }\n": types.EventNewsFragmentDoc,
    "\n  fragment SubmissionNews on SubmissionEvent {\n    points\n    reason\n    places {\n      rank\n      points\n      contest {\n        title\n      }\n      weekStartsAt\n    }\n    shownAs\n    mayBeMentioned\n    displayName\n    user {\n      displayName\n    }\n    submission {\n      language\n      problem {\n        slug\n        number\n        title\n        difficulty\n        url\n      }\n    }\n  }\n": types.SubmissionNewsFragmentDoc,
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
export function graphql(source: "\n  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {\n    setAnnouncementChannel(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {\n    setAnnouncementChannel(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowConfig($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      visibility\n      destinations {\n        channelId\n      }\n      newsHolds {\n        channelId\n        since\n        waitingCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShowConfig($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      visibility\n      destinations {\n        channelId\n      }\n      newsHolds {\n        channelId\n        since\n        waitingCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          title\n          startsAt\n          endsAt\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateContest($input: CreateContestInput!) {\n    createContest(input: $input) {\n      __typename\n      ... on CreateContestSuccess {\n        contest {\n          title\n          startsAt\n          endsAt\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListLatestContests($communityId: ID!) {\n    community(id: $communityId) {\n      contests(first: 50) {\n        edges {\n          node {\n            id\n            state\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListLatestContests($communityId: ID!) {\n    community(id: $communityId) {\n      contests(first: 50) {\n        edges {\n          node {\n            id\n            state\n            title\n            startsAt\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowStandings($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n      contests(first: 1, states: [RUNNING, SETTLING, FINAL]) {\n        edges {\n          node {\n            title\n            state\n            endsAt\n            standings(first: 10) {\n              ...FirstStandings\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShowStandings($discordGuildId: ID!) {\n    communityByDiscordGuild(discordGuildId: $discordGuildId) {\n      id\n      contests(first: 1, states: [RUNNING, SETTLING, FINAL]) {\n        edges {\n          node {\n            title\n            state\n            endsAt\n            standings(first: 10) {\n              ...FirstStandings\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowLeaderboard($communityId: ID!, $window: BoardWindow!) {\n    leaderboard(communityId: $communityId, window: $window) {\n      endsAt\n      entries(first: 10) {\n        totalCount\n        edges {\n          node {\n            rank\n            points\n            solved\n            shownAs\n            displayName\n            user {\n              displayName\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShowLeaderboard($communityId: ID!, $window: BoardWindow!) {\n    leaderboard(communityId: $communityId, window: $window) {\n      endsAt\n      entries(first: 10) {\n        totalCount\n        edges {\n          node {\n            rank\n            points\n            solved\n            shownAs\n            displayName\n            user {\n              displayName\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLinkCode($input: CreateLinkCodeInput!) {\n    createLinkCode(input: $input) {\n      __typename\n      ... on CreateLinkCodeSuccess {\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstStandings on StandingConnection {\n    totalCount\n    edges {\n      node {\n        rank\n        points\n        solved\n        shownAs\n        displayName\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FirstStandings on StandingConnection {\n    totalCount\n    edges {\n      node {\n        rank\n        points\n        solved\n        shownAs\n        displayName\n        user {\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCommunity($input: RegisterCommunityInput!) {\n    registerCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterCommunity($input: RegisterCommunityInput!) {\n    registerCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCommunity($input: CloseCommunityInput!) {\n    closeCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCommunity($input: CloseCommunityInput!) {\n    closeCommunity(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPost($input: StartPostInput!) {\n    startPost(input: $input) {\n      __typename\n      ... on StartPostSuccess {\n        startedAt\n        isFirst\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartPost($input: StartPostInput!) {\n    startPost(input: $input) {\n      __typename\n      ... on StartPostSuccess {\n        startedAt\n        isFirst\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldNews($input: HoldNewsInput!) {\n    holdNews(input: $input) {\n      __typename\n      ... on HoldNewsSuccess {\n        isHeld\n        tellOwner\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldNews($input: HoldNewsInput!) {\n    holdNews(input: $input) {\n      __typename\n      ... on HoldNewsSuccess {\n        isHeld\n        tellOwner\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SumUpNews($input: SumUpNewsInput!) {\n    sumUpNews(input: $input) {\n      __typename\n      ... on SumUpNewsSuccess {\n        cursor\n        solves\n        contestStarts\n        contestResults\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SumUpNews($input: SumUpNewsInput!) {\n    sumUpNews(input: $input) {\n      __typename\n      ... on SumUpNewsSuccess {\n        cursor\n        solves\n        contestStarts\n        contestResults\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseNews($input: ReleaseNewsInput!) {\n    releaseNews(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseNews($input: ReleaseNewsInput!) {\n    releaseNews(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetNewsChannel($input: ForgetNewsChannelInput!) {\n    forgetNewsChannel(input: $input) {\n      __typename\n      ... on ForgetNewsChannelSuccess {\n        wasSet\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetNewsChannel($input: ForgetNewsChannelInput!) {\n    forgetNewsChannel(input: $input) {\n      __typename\n      ... on ForgetNewsChannelSuccess {\n        wasSet\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListNewsHolds {\n    newsHolds {\n      channelId\n      community {\n        id\n        discordGuildId\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListNewsHolds {\n    newsHolds {\n      channelId\n      community {\n        id\n        discordGuildId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadNewsHold($communityId: ID!, $channelId: ID!) {\n    community(id: $communityId) {\n      id\n      discordGuildId\n      all: newsHolds {\n        channelId\n      }\n      newsHolds(channelId: $channelId) {\n        waiting(first: 1) {\n          ...EventNews\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadNewsHold($communityId: ID!, $channelId: ID!) {\n    community(id: $communityId) {\n      id\n      discordGuildId\n      all: newsHolds {\n        channelId\n      }\n      newsHolds(channelId: $channelId) {\n        waiting(first: 1) {\n          ...EventNews\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOpenCommunities($after: String) {\n    openCommunities(first: 100, after: $after) {\n      edges {\n        node {\n          discordGuildId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListOpenCommunities($after: String) {\n    openCommunities(first: 100, after: $after) {\n      edges {\n        node {\n          discordGuildId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeDiscordMembers {\n    takeDiscordMembers(input: { first: 20 }) {\n      __typename\n      ... on TakeDiscordMembersSuccess {\n        members {\n          discordGuildId\n          discordUserId\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeDiscordMembers {\n    takeDiscordMembers(input: { first: 20 }) {\n      __typename\n      ... on TakeDiscordMembersSuccess {\n        members {\n          discordGuildId\n          discordUserId\n          displayName\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportDiscordMember($input: ReportDiscordMemberInput!) {\n    reportDiscordMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportDiscordMember($input: ReportDiscordMemberInput!) {\n    reportDiscordMember(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContestFinishedNews on ContestFinishedEvent {\n    contest {\n      title\n      standings(first: 100) {\n        ...FirstStandings\n        edges {\n          node {\n            mayBeMentioned\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ContestFinishedNews on ContestFinishedEvent {\n    contest {\n      title\n      standings(first: 100) {\n        ...FirstStandings\n        edges {\n          node {\n            mayBeMentioned\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContestStartedNews on ContestStartedEvent {\n    contest {\n      title\n      endsAt\n    }\n  }\n"): (typeof documents)["\n  fragment ContestStartedNews on ContestStartedEvent {\n    contest {\n      title\n      endsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowEvents($subscriber: String!) {\n    events(subscriber: $subscriber) {\n      ...EventNews\n    }\n  }\n"): (typeof documents)["\n  subscription FollowEvents($subscriber: String!) {\n    events(subscriber: $subscriber) {\n      ...EventNews\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadEvent($cursor: String!) {\n    event(cursor: $cursor) {\n      ...EventNews\n    }\n  }\n"): (typeof documents)["\n  query ReadEvent($cursor: String!) {\n    event(cursor: $cursor) {\n      ...EventNews\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventNews on Event {\n    __typename\n    id\n    cursor\n    at\n    notification\n    community {\n      id\n      discordGuildId\n      destinations {\n        kind\n        channelId\n      }\n      newsHolds {\n        channelId\n      }\n    }\n    ...SubmissionNews\n    ...ContestStartedNews\n    ...ContestFinishedNews\n  }\n"): (typeof documents)["\n  fragment EventNews on Event {\n    __typename\n    id\n    cursor\n    at\n    notification\n    community {\n      id\n      discordGuildId\n      destinations {\n        kind\n        channelId\n      }\n      newsHolds {\n        channelId\n      }\n    }\n    ...SubmissionNews\n    ...ContestStartedNews\n    ...ContestFinishedNews\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmissionNews on SubmissionEvent {\n    points\n    reason\n    places {\n      rank\n      points\n      contest {\n        title\n      }\n      weekStartsAt\n    }\n    shownAs\n    mayBeMentioned\n    displayName\n    user {\n      displayName\n    }\n    submission {\n      language\n      problem {\n        slug\n        number\n        title\n        difficulty\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SubmissionNews on SubmissionEvent {\n    points\n    reason\n    places {\n      rank\n      points\n      contest {\n        title\n      }\n      weekStartsAt\n    }\n    shownAs\n    mayBeMentioned\n    displayName\n    user {\n      displayName\n    }\n    submission {\n      language\n      problem {\n        slug\n        number\n        title\n        difficulty\n        url\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;