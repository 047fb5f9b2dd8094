/** Prints a community's leaderboard of this week, then each solve as it is scored. See docs/api.md. */
import { env, exit } from 'node:process';
import { graphql } from './gql/gql.ts';
import type { TypedDocumentString } from './gql/graphql.ts';

const { LEETCORD_URL = 'http://localhost:4000', COMMUNITY_ID = '', API_KEY } = env;

const Board = graphql(`
  query Board($communityId: ID!) {
    community(id: $communityId) {
      name
      leaderboard(window: WEEK) {
        entries(first: 10) {
          edges {
            node {
              rank
              points
              displayName
              user {
                displayName
              }
            }
          }
        }
      }
    }
  }
`);

const Solves = graphql(`
  subscription Solves($communityId: ID!) {
    submissionEvents(communityId: $communityId) {
      points
      displayName
      user {
        displayName
      }
      reason
    }
  }
`);

/** Posts an operation. The document says what its variables and its data are. */
function post<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, accept: string) {
  const headers = {
    'content-type': 'application/json',
    accept,
    ...(API_KEY && { authorization: `Bearer ${API_KEY}` }),
  };
  return fetch(`${LEETCORD_URL}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: document.toString(), variables }),
  });
}

async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
  const { data, errors } = (await (await post(document, variables, 'application/json')).json()) as Answer<Data>;
  if (!data) throw new Error(errors?.map(({ message }) => message).join(' '));
  return data;
}

async function* follow<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
  const response = await post(document, variables, 'text/event-stream');
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const events = (text + chunk).split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const { data } = JSON.parse(/^data: (.+)$/m.exec(event)?.[1] ?? '{}') as Answer<Data>;
      if (data) yield data;
    }
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

/** Members may have a name of their own in the server, or hide it. */
const nameOf = ({ displayName, user }: { displayName: string | null; user: { displayName: string } | null }) =>
  displayName ?? user?.displayName ?? 'A hidden member';

const { community } = await ask(Board, { communityId: COMMUNITY_ID });
if (!community) {
  console.error('Set COMMUNITY_ID to an id that `/config show` of the bot prints, and API_KEY if it is private.');
  exit(1);
}
console.log(community.name);
for (const { node } of community.leaderboard.entries.edges) {
  console.log(`${node.rank}. ${nameOf(node)}: ${node.points}`);
}
for await (const { submissionEvents: solve } of follow(Solves, { communityId: COMMUNITY_ID })) {
  console.log(`${nameOf(solve)}: ${solve.reason}`);
}
