import { at } from './ask.ts';
import type { Stage } from './stage.ts';

const WINDOWS = ['DAY', 'WEEK', 'MONTH', 'ALL_TIME'] as const;

/** The rows of a board, by name: `3 points for 1` solved problem. */
type Rows = Record<string, string>;
interface Row {
  node: { points: number; solved: number; shownAs: string; user: { displayName: string } | null };
}

/** The result of `boardsOf` when all boards have the same rows. */
export const onAllBoards = (rows: Rows) => ({ DAY: rows, WEEK: rows, MONTH: rows, ALL_TIME: rows, CONTEST: rows });

/** All boards of a community with one contest, including its standings, as strangers see them. */
export async function boardsOf(
  { api }: Stage,
  communityId: string,
): Promise<Record<(typeof WINDOWS)[number] | 'CONTEST', Rows>> {
  const row = 'edges { node { points solved shownAs user { displayName } } }';
  const windows = WINDOWS.map(
    (name) => `${name}: leaderboard(communityId: $id, window: ${name}) { entries { ${row} } }`,
  );
  const query = `query ($id: ID!) { ${windows.join(' ')}
    CONTEST: community(id: $id) { contests { edges { node { entries: standings { ${row} } } } } } }`;
  const { data } = await api.ask({ query, variables: { id: communityId } });
  const rowsAt = (path: string): Rows =>
    Object.fromEntries(
      ((at(data, `${path}.entries.edges`) ?? []) as Row[]).map(({ node: { points, solved, shownAs, user } }) => [
        user?.displayName ?? shownAs,
        `${points} for ${solved}`,
      ]),
    );
  return {
    DAY: rowsAt('DAY'),
    WEEK: rowsAt('WEEK'),
    MONTH: rowsAt('MONTH'),
    ALL_TIME: rowsAt('ALL_TIME'),
    CONTEST: rowsAt('CONTEST.contests.edges.0.node'),
  };
}
