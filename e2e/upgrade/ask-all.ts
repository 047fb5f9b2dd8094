import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@leetcord/kit/auth/access-token';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { importJWK, SignJWT, type JWK } from 'jose';
import { expect } from 'vitest';
import { ContestsClient } from '../../subgraphs/contests/src/testing/contests-client.ts';
import type { Filled } from './load-database.ts';
import { ROUTER_SECRET, type Subgraphs } from './start-subgraphs.ts';

const SEEN = 'shownAs displayName user { id }';
const ROWS = `edges { node { rank points solved lastScoredAt mayBeMentioned ${SEEN} } }`;
const BOARDS = ['DAY', 'WEEK', 'MONTH', 'ALL_TIME'].map(
  (window) => `${window}: leaderboard(communityId: $id, window: ${window}) {
    startsAt endsAt mine { rank points } entries(first: 100) { totalCount ${ROWS} } }`,
);
const SUBMISSION =
  'id leetcodeId state submittedAt rejectionReason user { id } awards { points reason community { id } }';
const COMMUNITY = `query ($id: ID!) { ${BOARDS.join(' ')}
  community(id: $id) { name visibility memberCount createdAt myMembership { role isAnonymous joinedAt }
    members(first: 100) { edges { node { user { id } displayName role joinedAt isAnonymous mayBeMentioned } } }
    contests(first: 50) { edges { node { id title format state startsAt endsAt standings(first: 100) { ${ROWS} } } } } } }`;
const MINE = `{ myCommunities { id } mySubmissions(first: 50) { edges { node { ${SUBMISSION} } } } }`;
const EVENT = `__typename id cursor at community { id }
  ... on SubmissionEvent { points reason mayBeMentioned ${SEEN} submission { ${SUBMISSION} }
    places { weekStartsAt rank points contest { title } } }
  ... on ContestStartedEvent { contest { title } } ... on ContestFinishedEvent { contest { title } }`;

interface Reply {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
}

/** Everything that strangers, each user and the bot can read. */
export async function askAll({ urls }: Subgraphs, filled: Filled): Promise<Record<string, unknown>> {
  const sign = signerOf(filled);
  const ask = async (url: string, query: string, token?: string, variables: object = {}) => {
    const { data, errors } = await postToSubgraph<Reply>(
      url,
      { query, variables },
      { routerSecret: ROUTER_SECRET, token },
    );
    return { data, errors: errors?.map(({ extensions }) => extensions.code) };
  };
  const communities = async (token?: string) => {
    const answers: Record<string, unknown> = {};
    for (const [name, id] of Object.entries(filled.communities)) {
      answers[name] = await ask(urls.contests, COMMUNITY, token, { id });
    }
    return answers;
  };

  const answers: Record<string, unknown> = { stranger: await communities() };
  for (const [name, sub] of Object.entries(filled.users)) {
    const token = await sign({ kind: 'user', sub, sid: 'a-session' });
    answers[name] = {
      communities: await communities(token),
      mine: await ask(urls.contests, MINE, token),
      me: await ask(
        urls.users,
        '{ me { id displayName discord { id username } leetcode { username provenAt } } }',
        token,
      ),
      export: await ask(urls.users, '{ exportMyData }', token),
    };
  }
  const bot = await sign({ kind: 'service', sub: 'bot', scope: 'events:read communities:write' });
  const events = [];
  for (const { _id: cursor } of filled.databases['contests']!['events']!) {
    const query = `query ($cursor: String!) { event(cursor: $cursor) { ${EVENT} } }`;
    events.push(await ask(urls.contests, query, bot, { cursor: String(cursor) }));
  }
  return {
    ...answers,
    bot: { communities: await communities(bot), events, followed: await follow(urls.contests, filled) },
  };
}

/** The events that a stranger reads from the start of a community's log. */
async function follow(url: string, { communities, databases }: Filled): Promise<unknown[]> {
  const told = databases['contests']!['events']!.filter(
    ({ communityId, type }) => communityId === communities['first'] && type === 'SubmissionEvent',
  );
  const query = `subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { ${EVENT.split('\n')[0]} points reason ${SEEN} } }`;
  const { received, errors, stop } = new ContestsClient(url).subscribe<unknown>(query, { id: communities['first'] });
  await expect.poll(() => [received.length, errors]).toEqual([told.length, []]);
  await stop();
  return received;
}

/** Signs tokens as users did, with the key in its database and the recorded time. */
function signerOf({ recordedAt, databases }: Filled) {
  const { _id, privateJwk } = databases['users']!['signingKeys']![0] as { _id: string; privateJwk: JWK };
  const now = Math.floor(recordedAt.getTime() / 1_000);
  return async (claims: Record<string, unknown>): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: _id })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + 600)
      .sign(await importJWK(privateJwk, TOKEN_ALGORITHM));
}
