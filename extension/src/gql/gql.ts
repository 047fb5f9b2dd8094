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
    "\n  fragment ApiKeyFields on ApiKey {\n    id\n    name\n    scopes\n    requestsPerMinute\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": typeof types.ApiKeyFieldsFragmentDoc,
    "\n  query MyApiKeys {\n    myApiKeys {\n      ...ApiKeyFields\n    }\n  }\n": typeof types.MyApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        apiKey {\n          ...ApiKeyFields\n        }\n        secret\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKeyId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment Membership on Member {\n    role\n    joinedAt\n    isAnonymous\n    mayBeMentioned\n  }\n": typeof types.MembershipFragmentDoc,
    "\n  query MyMemberships {\n    myCommunities {\n      id\n      name\n      visibility\n      memberCount\n      myMembership {\n        ...Membership\n      }\n    }\n  }\n": typeof types.MyMembershipsDocument,
    "\n  query Members($communityId: ID!, $after: String) {\n    community(id: $communityId) {\n      members(first: 20, after: $after) {\n        edges {\n          node {\n            ...Membership\n            displayName\n            user {\n              id\n              displayName\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          ...Membership\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetMyPrivacyDocument,
    "\n  mutation LeaveCommunity($input: LeaveCommunityInput!) {\n    leaveCommunity(input: $input) {\n      __typename\n      ... on LeaveCommunitySuccess {\n        communityId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.LeaveCommunityDocument,
    "\n  mutation SetCommunityVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetCommunityVisibilityDocument,
    "\n  mutation SetMemberRole($input: SetMemberRoleInput!) {\n    setMemberRole(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          role\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  query ExportMyData {\n    exportMyData\n  }\n": typeof types.ExportMyDataDocument,
    "\n  query MyGlobalConsent {\n    globalLeaderboard {\n      includesMe\n    }\n  }\n": typeof types.MyGlobalConsentDocument,
    "\n  mutation SetGlobalConsent($input: SetGlobalLeaderboardConsentInput!) {\n    setGlobalLeaderboardConsent(input: $input) {\n      __typename\n      ... on GlobalLeaderboardConsentSuccess {\n        isShown\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetGlobalConsentDocument,
    "\n  mutation DeleteMyAccount($input: DeleteMyAccountInput!) {\n    deleteMyAccount(input: $input) {\n      __typename\n      ... on DeleteMyAccountSuccess {\n        isComplete\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.DeleteMyAccountDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      device\n      createdAt\n      lastUsedAt\n      isCurrent\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      __typename\n      ... on EndSessionSuccess {\n        sessionId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ended\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query MyAccounts {\n    me {\n      ...Me\n      leetcode {\n        profileUrl\n        provenAt\n      }\n      discord {\n        linkedAt\n      }\n      createdAt\n    }\n  }\n": typeof types.MyAccountsDocument,
    "\n  fragment ContestCard on Contest {\n    id\n    title\n    community {\n      id\n      name\n    }\n    format\n    state\n    startsAt\n    endsAt\n    freezesAt\n    isFrozen\n    entry\n    myEntry\n    entrantCount\n    problemCount\n    matching {\n      difficulties\n      tags\n      minRating\n      maxRating\n    }\n    problems {\n      label\n      points\n      problem {\n        slug\n        title\n        difficulty\n      }\n    }\n    mine {\n      rank\n      points\n      solved\n      cells {\n        column\n        value\n      }\n      problems {\n        label\n        solvedAfterSeconds\n        isSolved\n        isFirstToSolve\n        wrongAttempts\n        points\n      }\n    }\n  }\n": typeof types.ContestCardFragmentDoc,
    "\n  query MyContests {\n    myCommunities {\n      id\n      current: contests(first: 10, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            ...ContestCard\n          }\n        }\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            id\n            startsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyContestsDocument,
    "\n  query OneContest($id: ID!) {\n    contest(id: $id) {\n      ...ContestCard\n    }\n  }\n": typeof types.OneContestDocument,
    "\n  subscription ContestChanges($id: ID!) {\n    standings(contestId: $id) {\n      ...ContestCard\n    }\n  }\n": typeof types.ContestChangesDocument,
    "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.JoinContestDocument,
    "\n  mutation LeaveContest($input: LeaveContestInput!) {\n    leaveContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.LeaveContestDocument,
    "\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n": typeof types.MyCommunitiesDocument,
    "\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.MyStandingDocument,
    "\n  fragment SubmissionFields on Submission {\n    id\n    state\n    submittedAt\n    reportedAt\n    status {\n      sentence\n    }\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SubmissionFieldsFragmentDoc,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RecordSubmissionDocument,
    "\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n": typeof types.MySubmissionsDocument,
    "\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n": typeof types.OneSubmissionDocument,
    "\n  query WhereItCounted($id: ID!) {\n    submission(id: $id) {\n      submittedAt\n    }\n    myCommunities {\n      id\n      contests(first: 5, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            title\n            mine {\n              rank\n              lastScoredAt\n              problems {\n                solvedAt\n                points\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhereItCountedDocument,
    "\n  query MyWeek($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n      }\n    }\n  }\n": typeof types.MyWeekDocument,
    "\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n": typeof types.SignInFragmentDoc,
    "\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n": typeof types.MeFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": typeof types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": typeof types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": typeof types.FinishLeetCodeProofDocument,
    "\n  query MySolvedHistory {\n    mySolvedHistory {\n      ...SolvedHistoryFields\n    }\n  }\n\n  fragment SolvedHistoryFields on SolvedHistory {\n    problemCount\n    readAt\n    isReadDue\n  }\n": typeof types.MySolvedHistoryDocument,
    "\n  mutation SetSolvedHistoryConsent($input: SetSolvedHistoryConsentInput!) {\n    setSolvedHistoryConsent(input: $input) {\n      __typename\n      ... on SetSolvedHistoryConsentSuccess {\n        solvedHistory {\n          ...SolvedHistoryFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.SetSolvedHistoryConsentDocument,
    "\n  mutation AddToSolvedHistory($input: AddToSolvedHistoryInput!) {\n    addToSolvedHistory(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.AddToSolvedHistoryDocument,
};
const documents: Documents = {
    "\n  fragment ApiKeyFields on ApiKey {\n    id\n    name\n    scopes\n    requestsPerMinute\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": types.ApiKeyFieldsFragmentDoc,
    "\n  query MyApiKeys {\n    myApiKeys {\n      ...ApiKeyFields\n    }\n  }\n": types.MyApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        apiKey {\n          ...ApiKeyFields\n        }\n        secret\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKeyId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment Membership on Member {\n    role\n    joinedAt\n    isAnonymous\n    mayBeMentioned\n  }\n": types.MembershipFragmentDoc,
    "\n  query MyMemberships {\n    myCommunities {\n      id\n      name\n      visibility\n      memberCount\n      myMembership {\n        ...Membership\n      }\n    }\n  }\n": types.MyMembershipsDocument,
    "\n  query Members($communityId: ID!, $after: String) {\n    community(id: $communityId) {\n      members(first: 20, after: $after) {\n        edges {\n          node {\n            ...Membership\n            displayName\n            user {\n              id\n              displayName\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          ...Membership\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetMyPrivacyDocument,
    "\n  mutation LeaveCommunity($input: LeaveCommunityInput!) {\n    leaveCommunity(input: $input) {\n      __typename\n      ... on LeaveCommunitySuccess {\n        communityId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.LeaveCommunityDocument,
    "\n  mutation SetCommunityVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetCommunityVisibilityDocument,
    "\n  mutation SetMemberRole($input: SetMemberRoleInput!) {\n    setMemberRole(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          role\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  query ExportMyData {\n    exportMyData\n  }\n": types.ExportMyDataDocument,
    "\n  query MyGlobalConsent {\n    globalLeaderboard {\n      includesMe\n    }\n  }\n": types.MyGlobalConsentDocument,
    "\n  mutation SetGlobalConsent($input: SetGlobalLeaderboardConsentInput!) {\n    setGlobalLeaderboardConsent(input: $input) {\n      __typename\n      ... on GlobalLeaderboardConsentSuccess {\n        isShown\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetGlobalConsentDocument,
    "\n  mutation DeleteMyAccount($input: DeleteMyAccountInput!) {\n    deleteMyAccount(input: $input) {\n      __typename\n      ... on DeleteMyAccountSuccess {\n        isComplete\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.DeleteMyAccountDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      device\n      createdAt\n      lastUsedAt\n      isCurrent\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      __typename\n      ... on EndSessionSuccess {\n        sessionId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ended\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query MyAccounts {\n    me {\n      ...Me\n      leetcode {\n        profileUrl\n        provenAt\n      }\n      discord {\n        linkedAt\n      }\n      createdAt\n    }\n  }\n": types.MyAccountsDocument,
    "\n  fragment ContestCard on Contest {\n    id\n    title\n    community {\n      id\n      name\n    }\n    format\n    state\n    startsAt\n    endsAt\n    freezesAt\n    isFrozen\n    entry\n    myEntry\n    entrantCount\n    problemCount\n    matching {\n      difficulties\n      tags\n      minRating\n      maxRating\n    }\n    problems {\n      label\n      points\n      problem {\n        slug\n        title\n        difficulty\n      }\n    }\n    mine {\n      rank\n      points\n      solved\n      cells {\n        column\n        value\n      }\n      problems {\n        label\n        solvedAfterSeconds\n        isSolved\n        isFirstToSolve\n        wrongAttempts\n        points\n      }\n    }\n  }\n": types.ContestCardFragmentDoc,
    "\n  query MyContests {\n    myCommunities {\n      id\n      current: contests(first: 10, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            ...ContestCard\n          }\n        }\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            id\n            startsAt\n          }\n        }\n      }\n    }\n  }\n": types.MyContestsDocument,
    "\n  query OneContest($id: ID!) {\n    contest(id: $id) {\n      ...ContestCard\n    }\n  }\n": types.OneContestDocument,
    "\n  subscription ContestChanges($id: ID!) {\n    standings(contestId: $id) {\n      ...ContestCard\n    }\n  }\n": types.ContestChangesDocument,
    "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.JoinContestDocument,
    "\n  mutation LeaveContest($input: LeaveContestInput!) {\n    leaveContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.LeaveContestDocument,
    "\n  query WhoAmI {\n    me {\n      ...Me\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query MyCommunities {\n    myCommunities {\n      id\n      name\n    }\n  }\n": types.MyCommunitiesDocument,
    "\n  query MyStanding($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n        points\n        solved\n      }\n      entries(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.MyStandingDocument,
    "\n  fragment SubmissionFields on Submission {\n    id\n    state\n    submittedAt\n    reportedAt\n    status {\n      sentence\n    }\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        id\n        name\n      }\n    }\n  }\n": types.SubmissionFieldsFragmentDoc,
    "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RecordSubmissionDocument,
    "\n  query MySubmissions {\n    mySubmissions(first: 50) {\n      edges {\n        node {\n          ...SubmissionFields\n        }\n      }\n    }\n  }\n": types.MySubmissionsDocument,
    "\n  query OneSubmission($id: ID!) {\n    submission(id: $id) {\n      ...SubmissionFields\n    }\n  }\n": types.OneSubmissionDocument,
    "\n  query WhereItCounted($id: ID!) {\n    submission(id: $id) {\n      submittedAt\n    }\n    myCommunities {\n      id\n      contests(first: 5, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            title\n            mine {\n              rank\n              lastScoredAt\n              problems {\n                solvedAt\n                points\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WhereItCountedDocument,
    "\n  query MyWeek($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n      }\n    }\n  }\n": types.MyWeekDocument,
    "\n  mutation RefreshSession($input: RefreshSessionInput!) {\n    refreshSession(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  fragment SignIn on SignInSuccess {\n    accessToken\n    accessTokenExpiresAt\n    refreshToken\n    user {\n      ...Me\n    }\n  }\n": types.SignInFragmentDoc,
    "\n  fragment Me on User {\n    id\n    displayName\n    leetcode {\n      username\n    }\n    discord {\n      username\n    }\n  }\n": types.MeFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": types.SignInWithLinkCodeDocument,
    "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": types.StartLeetCodeProofDocument,
    "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n": types.FinishLeetCodeProofDocument,
    "\n  query MySolvedHistory {\n    mySolvedHistory {\n      ...SolvedHistoryFields\n    }\n  }\n\n  fragment SolvedHistoryFields on SolvedHistory {\n    problemCount\n    readAt\n    isReadDue\n  }\n": types.MySolvedHistoryDocument,
    "\n  mutation SetSolvedHistoryConsent($input: SetSolvedHistoryConsentInput!) {\n    setSolvedHistoryConsent(input: $input) {\n      __typename\n      ... on SetSolvedHistoryConsentSuccess {\n        solvedHistory {\n          ...SolvedHistoryFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.SetSolvedHistoryConsentDocument,
    "\n  mutation AddToSolvedHistory($input: AddToSolvedHistoryInput!) {\n    addToSolvedHistory(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.AddToSolvedHistoryDocument,
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
export function graphql(source: "\n  fragment ApiKeyFields on ApiKey {\n    id\n    name\n    scopes\n    requestsPerMinute\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment ApiKeyFields on ApiKey {\n    id\n    name\n    scopes\n    requestsPerMinute\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiKeys {\n    myApiKeys {\n      ...ApiKeyFields\n    }\n  }\n"): (typeof documents)["\n  query MyApiKeys {\n    myApiKeys {\n      ...ApiKeyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        apiKey {\n          ...ApiKeyFields\n        }\n        secret\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreateApiKeySuccess {\n        apiKey {\n          ...ApiKeyFields\n        }\n        secret\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKeyId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      __typename\n      ... on RevokeApiKeySuccess {\n        apiKeyId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Membership on Member {\n    role\n    joinedAt\n    isAnonymous\n    mayBeMentioned\n  }\n"): (typeof documents)["\n  fragment Membership on Member {\n    role\n    joinedAt\n    isAnonymous\n    mayBeMentioned\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMemberships {\n    myCommunities {\n      id\n      name\n      visibility\n      memberCount\n      myMembership {\n        ...Membership\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyMemberships {\n    myCommunities {\n      id\n      name\n      visibility\n      memberCount\n      myMembership {\n        ...Membership\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($communityId: ID!, $after: String) {\n    community(id: $communityId) {\n      members(first: 20, after: $after) {\n        edges {\n          node {\n            ...Membership\n            displayName\n            user {\n              id\n              displayName\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($communityId: ID!, $after: String) {\n    community(id: $communityId) {\n      members(first: 20, after: $after) {\n        edges {\n          node {\n            ...Membership\n            displayName\n            user {\n              id\n              displayName\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          ...Membership\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {\n    setMyPrivacy(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          ...Membership\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCommunity($input: LeaveCommunityInput!) {\n    leaveCommunity(input: $input) {\n      __typename\n      ... on LeaveCommunitySuccess {\n        communityId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveCommunity($input: LeaveCommunityInput!) {\n    leaveCommunity(input: $input) {\n      __typename\n      ... on LeaveCommunitySuccess {\n        communityId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCommunityVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetCommunityVisibility($input: SetCommunityVisibilityInput!) {\n    setCommunityVisibility(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n          visibility\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMemberRole($input: SetMemberRoleInput!) {\n    setMemberRole(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          role\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMemberRole($input: SetMemberRoleInput!) {\n    setMemberRole(input: $input) {\n      __typename\n      ... on MemberSuccess {\n        member {\n          role\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n      ... on CommunitySuccess {\n        community {\n          id\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportMyData {\n    exportMyData\n  }\n"): (typeof documents)["\n  query ExportMyData {\n    exportMyData\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGlobalConsent {\n    globalLeaderboard {\n      includesMe\n    }\n  }\n"): (typeof documents)["\n  query MyGlobalConsent {\n    globalLeaderboard {\n      includesMe\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGlobalConsent($input: SetGlobalLeaderboardConsentInput!) {\n    setGlobalLeaderboardConsent(input: $input) {\n      __typename\n      ... on GlobalLeaderboardConsentSuccess {\n        isShown\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetGlobalConsent($input: SetGlobalLeaderboardConsentInput!) {\n    setGlobalLeaderboardConsent(input: $input) {\n      __typename\n      ... on GlobalLeaderboardConsentSuccess {\n        isShown\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMyAccount($input: DeleteMyAccountInput!) {\n    deleteMyAccount(input: $input) {\n      __typename\n      ... on DeleteMyAccountSuccess {\n        isComplete\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteMyAccount($input: DeleteMyAccountInput!) {\n    deleteMyAccount(input: $input) {\n      __typename\n      ... on DeleteMyAccountSuccess {\n        isComplete\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      device\n      createdAt\n      lastUsedAt\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions {\n      id\n      device\n      createdAt\n      lastUsedAt\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      __typename\n      ... on EndSessionSuccess {\n        sessionId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      __typename\n      ... on EndSessionSuccess {\n        sessionId\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ended\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n      ended\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAccounts {\n    me {\n      ...Me\n      leetcode {\n        profileUrl\n        provenAt\n      }\n      discord {\n        linkedAt\n      }\n      createdAt\n    }\n  }\n"): (typeof documents)["\n  query MyAccounts {\n    me {\n      ...Me\n      leetcode {\n        profileUrl\n        provenAt\n      }\n      discord {\n        linkedAt\n      }\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContestCard on Contest {\n    id\n    title\n    community {\n      id\n      name\n    }\n    format\n    state\n    startsAt\n    endsAt\n    freezesAt\n    isFrozen\n    entry\n    myEntry\n    entrantCount\n    problemCount\n    matching {\n      difficulties\n      tags\n      minRating\n      maxRating\n    }\n    problems {\n      label\n      points\n      problem {\n        slug\n        title\n        difficulty\n      }\n    }\n    mine {\n      rank\n      points\n      solved\n      cells {\n        column\n        value\n      }\n      problems {\n        label\n        solvedAfterSeconds\n        isSolved\n        isFirstToSolve\n        wrongAttempts\n        points\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ContestCard on Contest {\n    id\n    title\n    community {\n      id\n      name\n    }\n    format\n    state\n    startsAt\n    endsAt\n    freezesAt\n    isFrozen\n    entry\n    myEntry\n    entrantCount\n    problemCount\n    matching {\n      difficulties\n      tags\n      minRating\n      maxRating\n    }\n    problems {\n      label\n      points\n      problem {\n        slug\n        title\n        difficulty\n      }\n    }\n    mine {\n      rank\n      points\n      solved\n      cells {\n        column\n        value\n      }\n      problems {\n        label\n        solvedAfterSeconds\n        isSolved\n        isFirstToSolve\n        wrongAttempts\n        points\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyContests {\n    myCommunities {\n      id\n      current: contests(first: 10, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            ...ContestCard\n          }\n        }\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            id\n            startsAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyContests {\n    myCommunities {\n      id\n      current: contests(first: 10, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            ...ContestCard\n          }\n        }\n      }\n      planned: contests(first: 20, states: [SCHEDULED]) {\n        edges {\n          node {\n            id\n            startsAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneContest($id: ID!) {\n    contest(id: $id) {\n      ...ContestCard\n    }\n  }\n"): (typeof documents)["\n  query OneContest($id: ID!) {\n    contest(id: $id) {\n      ...ContestCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ContestChanges($id: ID!) {\n    standings(contestId: $id) {\n      ...ContestCard\n    }\n  }\n"): (typeof documents)["\n  subscription ContestChanges($id: ID!) {\n    standings(contestId: $id) {\n      ...ContestCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinContest($input: JoinContestInput!) {\n    joinContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveContest($input: LeaveContestInput!) {\n    leaveContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveContest($input: LeaveContestInput!) {\n    leaveContest(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment SubmissionFields on Submission {\n    id\n    state\n    submittedAt\n    reportedAt\n    status {\n      sentence\n    }\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SubmissionFields on Submission {\n    id\n    state\n    submittedAt\n    reportedAt\n    status {\n      sentence\n    }\n    problem {\n      title\n    }\n    awards {\n      points\n      reason\n      community {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSubmission($input: RecordSubmissionInput!) {\n    recordSubmission(input: $input) {\n      __typename\n      ... on RecordSubmissionSuccess {\n        isNew\n        submission {\n          ...SubmissionFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query WhereItCounted($id: ID!) {\n    submission(id: $id) {\n      submittedAt\n    }\n    myCommunities {\n      id\n      contests(first: 5, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            title\n            mine {\n              rank\n              lastScoredAt\n              problems {\n                solvedAt\n                points\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhereItCounted($id: ID!) {\n    submission(id: $id) {\n      submittedAt\n    }\n    myCommunities {\n      id\n      contests(first: 5, states: [RUNNING, SETTLING]) {\n        edges {\n          node {\n            title\n            mine {\n              rank\n              lastScoredAt\n              problems {\n                solvedAt\n                points\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWeek($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyWeek($communityId: ID!) {\n    leaderboard(communityId: $communityId, window: WEEK) {\n      mine {\n        rank\n      }\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithLinkCode($input: SignInWithLinkCodeInput!) {\n    signInWithLinkCode(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartLeetCodeProof($input: StartLeetCodeProofInput!) {\n    startLeetCodeProof(input: $input) {\n      __typename\n      ... on LeetCodeProof {\n        id\n        username\n        code\n        expiresAt\n      }\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishLeetCodeProof($input: FinishLeetCodeProofInput!) {\n    finishLeetCodeProof(input: $input) {\n      __typename\n      ...SignIn\n      ... on UserError {\n        message\n      }\n      ... on TooManyAttemptsError {\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySolvedHistory {\n    mySolvedHistory {\n      ...SolvedHistoryFields\n    }\n  }\n\n  fragment SolvedHistoryFields on SolvedHistory {\n    problemCount\n    readAt\n    isReadDue\n  }\n"): (typeof documents)["\n  query MySolvedHistory {\n    mySolvedHistory {\n      ...SolvedHistoryFields\n    }\n  }\n\n  fragment SolvedHistoryFields on SolvedHistory {\n    problemCount\n    readAt\n    isReadDue\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSolvedHistoryConsent($input: SetSolvedHistoryConsentInput!) {\n    setSolvedHistoryConsent(input: $input) {\n      __typename\n      ... on SetSolvedHistoryConsentSuccess {\n        solvedHistory {\n          ...SolvedHistoryFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetSolvedHistoryConsent($input: SetSolvedHistoryConsentInput!) {\n    setSolvedHistoryConsent(input: $input) {\n      __typename\n      ... on SetSolvedHistoryConsentSuccess {\n        solvedHistory {\n          ...SolvedHistoryFields\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToSolvedHistory($input: AddToSolvedHistoryInput!) {\n    addToSolvedHistory(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddToSolvedHistory($input: AddToSolvedHistoryInput!) {\n    addToSolvedHistory(input: $input) {\n      __typename\n      ... on UserError {\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;