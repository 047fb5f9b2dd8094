/** What the gateways are asked: no aliases, so that data in memory can have the shape of the answer. */
export interface BenchOperation {
  name: string;
  isSignedIn: boolean;
  query: string;
  variables: Record<string, unknown>;
}

export const LEADERBOARD = 'Leaderboard';

export const OPERATIONS: readonly BenchOperation[] = [
  {
    name: LEADERBOARD,
    isSignedIn: false,
    query: `query Leaderboard($communityId: ID!) {
      leaderboard(communityId: $communityId, window: WEEK) {
        startsAt
        endsAt
        community { name contests(first: 1, states: [RUNNING]) { edges { node {
          title endsAt problems { label points problem { title difficulty url } }
        } } } }
        entries(first: 50) { totalCount edges { node {
          rank points solved lastScoredAt user { displayName leetcode { username } }
        } } }
      }
    }`,
    variables: { communityId: 'community-1' },
  },
  {
    name: 'Standings',
    isSignedIn: false,
    query: `query Standings($id: ID!) {
      contest(id: $id) {
        title state startsAt endsAt entrantCount
        problems { label problem { slug title difficulty } }
        standings(first: 50) { totalCount edges { node {
          rank points solved user { displayName } problems { solvedAt points }
        } } }
      }
    }`,
    variables: { id: 'contest-1' },
  },
  {
    name: 'Home',
    isSignedIn: true,
    query: `query Home {
      me { id displayName leetcode { username } discord { username } }
      myCommunities { id name memberCount }
      mySubmissions(first: 20) { edges { node { id state submittedAt problem { title } awards { points reason } } } }
    }`,
    variables: {},
  },
  {
    name: 'RecordSubmission',
    isSignedIn: true,
    query: `mutation RecordSubmission($input: RecordSubmissionInput!) {
      recordSubmission(input: $input) {
        __typename
        ... on RecordSubmissionSuccess {
          isNew
          submission { id state submittedAt reportedAt status { sentence } problem { title } awards { points reason community { id name } } }
        }
        ... on UserError { message }
      }
    }`,
    variables: {
      input: {
        submissionId: '1234567890',
        problemSlug: 'two-sum',
        language: 'python3',
        verdict: 'ACCEPTED',
        submittedAt: '2026-11-30T12:00:00.000Z',
      },
    },
  },
];
