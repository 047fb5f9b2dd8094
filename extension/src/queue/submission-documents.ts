import { graphql } from '../gql/index.ts';

graphql(`
  fragment SubmissionFields on Submission {
    id
    state
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
