import type { Stage } from '@leetcord/driver/stage';

const BOARD = `query ($id: ID!) {
  leaderboard(communityId: $id, window: ALL_TIME) { entries { totalCount edges { node { points user { displayName } } } } }
}`;

/** How many rows a community's board has, with names, as strangers see it. Throws the first error of the answer. */
export async function readBoard({ api }: Stage, communityId: string): Promise<number> {
  const { data, errors } = await api.ask({ query: BOARD, variables: { id: communityId } });
  const [error] = errors ?? [];
  if (error !== undefined) throw new Error(error.message);
  return (data as { leaderboard: { entries: { totalCount: number } } }).leaderboard.entries.totalCount;
}
