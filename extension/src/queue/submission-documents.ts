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

export const MyWeek = graphql(`
  query MyWeek($communityId: ID!) {
    leaderboard(communityId: $communityId, window: WEEK) {
      mine {
        rank
      }
    }
  }
`);
