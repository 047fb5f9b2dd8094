import { graphql } from '../../gql/index.ts';

graphql(`
  fragment ContestCard on Contest {
    id
    title
    community {
      id
      name
    }
    format
    state
    startsAt
    endsAt
    freezesAt
    isFrozen
    entry
    myEntry
    entrantCount
    problemCount
    matching {
      difficulties
      tags
      minRating
      maxRating
    }
    problems {
      label
      points
      problem {
        slug
        title
        difficulty
      }
    }
    mine {
      rank
      points
      solved
      cells {
        column
        value
      }
      problems {
        label
        solvedAfterSeconds
        isSolved
        isFirstToSolve
        wrongAttempts
        points
      }
    }
  }
`);

/** A contest at once, and then whenever it has changed. */
export const ContestChanges = graphql(`
  subscription ContestChanges($id: ID!) {
    standings(contestId: $id) {
      ...ContestCard
    }
  }
`);

export const JoinContest = graphql(`
  mutation JoinContest($input: JoinContestInput!) {
    joinContest(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const LeaveContest = graphql(`
  mutation LeaveContest($input: LeaveContestInput!) {
    leaveContest(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
