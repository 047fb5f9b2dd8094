/** What is asked for of a leaderboard. */
export interface WantedBoard {
  communityId: string;
  window: string;
  at?: string | null;
}

interface Row {
  id: string;
  rank: number;
  rankYesterday: number | null;
  shownAs: string;
  displayName: string | null;
  user: { id?: string; displayName: string } | null;
  points: number;
  solved: number;
}

export const rowOf = (id: string, rank: number, more: Partial<Row> = {}): Row => ({
  ...{ id, rank, rankYesterday: rank, shownAs: 'NAME', displayName: `Member ${id}`, user: { displayName: `m_${id}` } },
  ...{ points: 100 - rank, solved: 50 - Math.min(rank, 49) },
  ...more,
});

/** A board of 14, on which Alice is second with 11 points. */
export const boardOf = () => ({
  rows: Array.from({ length: 14 }, (_, index) =>
    rowOf(`r${index + 1}`, index + 1, index === 1 ? { displayName: 'Alice', points: 11, solved: 5 } : {}),
  ),
  mine: 'r2',
  rankedAt: null as string | null,
  timeZone: 'UTC',
});
export type TestBoard = ReturnType<typeof boardOf>;

const DAY_MS = 86_400_000;
const LENGTH_DAYS: Record<string, number> = { DAY: 1, WEEK: 7, MONTH: 30, SEASON: 90 };

interface Paging {
  first?: number;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A board as the gateway tells it: its windows follow each other in UTC. A cursor is the place of its row. */
export function boardAnswer({ rows, mine, rankedAt, timeZone }: TestBoard, window: string, at?: string | null) {
  const lengthMs = (LENGTH_DAYS[window] ?? 0) * DAY_MS;
  const startMs = Math.floor((at ? Date.parse(at) : Date.now()) / lengthMs) * lengthMs;
  const iso = (ms: number) => (lengthMs > 0 ? new Date(ms).toISOString() : null);
  const own = rows.findIndex(({ id }) => id === mine);
  const edges = (page: Row[]) => page.map((node) => ({ cursor: node.id, node }));
  return {
    id: `${window} ${startMs}`,
    ...{ window, timeZone, rankedAt, startsAt: iso(startMs), endsAt: iso(startMs + lengthMs) },
    mine: rows[own] ?? null,
    aroundMe: ({ first }: { first: number }) => {
      const start = Math.max(0, own - Math.floor(first / 2));
      return own === -1 ? null : { edges: edges(rows.slice(start, start + first)) };
    },
    entries: ({ first, after, last, before }: Paging) => {
      const end = last ? Number(before) : Math.min((after ? Number(after) : 0) + first!, rows.length);
      const start = last ? Math.max(0, end - last) : after ? Number(after) : 0;
      return {
        totalCount: rows.length,
        pageInfo: {
          ...{ hasNextPage: end < rows.length, hasPreviousPage: start > 0 },
          ...{ startCursor: String(start), endCursor: String(end) },
        },
        edges: edges(rows.slice(start, end)),
      };
    },
  };
}
