import { graphql } from '../../gql/index.ts';

export const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      device
      createdAt
      lastUsedAt
      isCurrent
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on EndSessionSuccess {
        sessionId
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
      ended
    }
  }
`);
