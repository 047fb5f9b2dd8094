import { graphql } from './gql/index.ts';
import type { ContestTableQuery, CreateContestInput } from './gql/graphql.ts';
import type { Person } from './sign-in.ts';
import type { Stage } from './stage.ts';

const CreateContest = graphql(`
  mutation CreateContest($input: CreateContestInput!) {
    createContest(input: $input) {
      __typename
      ... on CreateContestSuccess {
        contest {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const JoinContest = graphql(`
  mutation JoinContest($input: JoinContestInput!) {
    joinContest(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const DisqualifyEntrant = graphql(`
  mutation DisqualifyEntrant($input: DisqualifyEntrantInput!) {
    disqualifyEntrant(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const ContestTable = graphql(`
  query ContestTable($id: ID!) {
    contest(id: $id) {
      state
      isFrozen
      problems {
        label
        problem {
          slug
          title
          difficulty
        }
      }
      standings(first: 20) {
        edges {
          node {
            rank
            displayName
            user {
              displayName
            }
            solved
            cells {
              column
              value
            }
            problems {
              label
              isSolved
              isFirstToSolve
              wrongAttempts
              pendingAttempts
            }
          }
        }
      }
    }
  }
`);

/** A contest with its problems and standings, as the caller may see them. */
export type ContestTable = NonNullable<ContestTableQuery['contest']>;

const refuse = (result: { __typename: string; message?: string }): void => {
  if (result.message !== undefined) throw new Error(result.message);
};

/** Plans a contest as a moderator, and returns its id. Rejects with the sentence of a refusal. */
export async function planContest({ api }: Stage, { accessToken }: Person, input: CreateContestInput): Promise<string> {
  const { createContest } = await api.request(CreateContest, { input }, accessToken);
  if (createContest.__typename !== 'CreateContestSuccess') throw new Error(createContest.message);
  return createContest.contest.id;
}

/** Has a member take part. Rejects with the sentence of a refusal. */
export async function joinContest({ api }: Stage, { accessToken }: Person, contestId: string): Promise<void> {
  refuse((await api.request(JoinContest, { input: { contestId } }, accessToken)).joinContest);
}

/** Takes a member's row out of the standings, as a moderator. Rejects with the sentence of a refusal. */
export async function disqualify(
  { api }: Stage,
  { accessToken }: Person,
  input: { contestId: string; userId: string; reason: string },
): Promise<void> {
  refuse((await api.request(DisqualifyEntrant, { input }, accessToken)).disqualifyEntrant);
}

/** A contest as somebody sees it: without a person, as anybody does. */
export async function contestTable({ api }: Stage, id: string, person?: Person): Promise<ContestTable> {
  const { contest } = await api.request(ContestTable, { id }, person?.accessToken);
  if (!contest) throw new Error('There is no such contest, or it is hidden.');
  return contest;
}
