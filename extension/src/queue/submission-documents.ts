import { graphql } from '../gql/index.ts';

graphql(`
  fragment SubmissionFields on Submission {
    id
    state
    submittedAt
    reportedAt
    status {
      sentence
    }
    problem {
      title
    }
    awards {
      points
      reason
      community {
        id
        name
      }
    }
  }
`);

export const RecordSubmission = graphql(`
  mutation RecordSubmission($input: RecordSubmissionInput!) {
    recordSubmission(input: $input) {
      __typename
      ... on RecordSubmissionSuccess {
        isNew
        submission {
          ...SubmissionFields
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const MySubmissions = graphql(`
  query MySubmissions {
    mySubmissions(first: 50) {
      edges {
        node {
          ...SubmissionFields
        }
      }
    }
  }
`);

export const OneSubmission = graphql(`
  query OneSubmission($id: ID!) {
    submission(id: $id) {
      ...SubmissionFields
    }
  }
`);

/** The user's running contests, to find those in which a submission has just counted. */
export const WhereItCounted = graphql(`
  query WhereItCounted($id: ID!) {
    submission(id: $id) {
      submittedAt
    }
    myCommunities {
      id
      contests(first: 5, states: [RUNNING, SETTLING]) {
        edges {
          node {
            title
            mine {
              rank
              lastScoredAt
              problems {
                solvedAt
                points
              }
            }
          }
        }
      }
    }
  }
`);

export const MyWeek = graphql(`
  query MyWeek($communityId: ID!) {
    leaderboard(communityId: $communityId, window: WEEK) {
      mine {
        rank
      }
    }
  }
`);
