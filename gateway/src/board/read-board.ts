import type { Board, ContestBoard, Row } from '@leetcord/board/board';
import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { currentRequestId } from '@leetcord/kit/http/request-id';
import { nameWords, UNNAMED, UNNAMED_CONTEST } from '@leetcord/kit/text/name-words';
import type { BoardContestsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Execute } from '../http/execute.ts';
import type { CallerContext } from '../caller-context.ts';

/** How many rows of a result are shown. */
const WINNERS = 3;

const CommunityOfServer = graphql(`
  query CommunityOfServer($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
    }
  }
`);
const BoardOfCommunity = graphql(`
  query BoardOfCommunity($id: ID!) {
    community(id: $id) {
      id
      name
      memberCount
      timeZone
      running: contests(first: 3, states: [RUNNING, SETTLING]) {
        ...BoardContests
      }
      planned: contests(first: 20, states: [SCHEDULED]) {
        edges {
          node {
            title
            startsAt
            endsAt
          }
        }
      }
      finished: contests(first: 3, states: [FINAL]) {
        ...BoardContests
      }
    }
    leaderboard(communityId: $id, window: WEEK) {
      endsAt
      entries(first: 25) {
        totalCount
        edges {
          node {
            ...BoardRow
          }
        }
      }
    }
  }

  fragment BoardContests on ContestConnection {
    edges {
      node {
        id
        title
        format
        state
        startsAt
        endsAt
        isFrozen
        standings(first: 10) {
          totalCount
          edges {
            node {
              ...BoardRow
            }
          }
        }
      }
    }
  }

  fragment BoardRow on BoardRow {
    rank
    displayName
    shownAs
    points
    solved
    user {
      displayName
    }
  }
`);

/** What an address may call a community: the id of its Discord server, or its own. */
export const isServer = (text: string): boolean => /^[\w-]{1,64}$/.test(text);
const isDiscordId = (server: string): boolean => /^\d{1,20}$/.test(server);

/** What a community shows to everybody; null when there is none that everybody may see. Throws an ExecutionFailed while it cannot be read. */
export async function readBoard(execute: Execute, server: string): Promise<Board | null> {
  const caller: CallerContext = {
    ...{ caller: ANONYMOUS, authorization: undefined, clientAddress: null, isForPage: true },
    requestId: currentRequestId(),
  };
  const found = isDiscordId(server)
    ? (await execute(CommunityOfServer, { discordGuildId: server }, caller)).communityByDiscordGuild?.id
    : server;
  if (found === undefined) return null;
  const { community, leaderboard } = await execute(BoardOfCommunity, { id: found }, caller);
  if (!community || !leaderboard) return null;
  const { id, name, memberCount, timeZone, running, planned, finished } = community;
  const [next] = planned.edges.map(({ node }) => node).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return {
    ...{ id, memberCount, timeZone },
    name: nameWords(name, ''),
    week: { endsAt: leaderboard.endsAt ?? null, ...rowsOf(leaderboard.entries) },
    running: contestsOf(running),
    next: next === undefined ? null : { ...next, title: nameWords(next.title, UNNAMED_CONTEST) },
    results: contestsOf(finished, WINNERS),
  };
}

const contestsOf = ({ edges }: BoardContestsFragment, most?: number): ContestBoard[] =>
  edges.map(({ node: { id, title, format, state, startsAt, endsAt, isFrozen, standings } }) => ({
    ...{ id, startsAt, endsAt, isFrozen },
    title: nameWords(title, UNNAMED_CONTEST),
    isSettling: state === 'SETTLING',
    ranksBySolved: format === 'ICPC',
    ...rowsOf(standings, most),
  }));

/** A leaderboard, or standings. */
type Ranked = Pick<BoardContestsFragment['edges'][number]['node']['standings'], 'edges' | 'totalCount'>;

const rowsOf = ({ edges, totalCount }: Ranked, most = edges.length): { rows: Row[]; total: number } => ({
  total: totalCount,
  rows: edges.slice(0, most).map(({ node: { rank, displayName, shownAs, points, solved, user } }) => ({
    ...{ rank, points, solved },
    ...(shownAs === 'NAME'
      ? { name: nameWords(displayName ?? user?.displayName ?? '', UNNAMED), isHidden: false }
      : { name: shownAs === 'ANONYMOUS' ? 'A member' : 'A former member', isHidden: true }),
  })),
});
