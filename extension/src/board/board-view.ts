import { z } from 'zod';
import type { LeaderboardRowFragment } from '../gql/graphql.ts';

export const WINDOWS = ['DAY', 'WEEK', 'MONTH', 'SEASON', 'ALL_TIME'] as const;
export const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;

/** Which board is meant. */
const boardChoice = z.object({
  /** The id of a community; null for the board of all servers. */
  communityId: z.string().nullable(),
  window: z.enum(WINDOWS),
  /** A moment in the window, in ISO 8601; null for the one that runs. */
  at: z.string().nullable(),
  topic: z.string().nullable(),
  difficulty: z.enum(DIFFICULTIES).nullable(),
});
export type BoardChoice = z.infer<typeof boardChoice>;

const row = z.object({
  id: z.string(),
  rank: z.number(),
  /** By how many places it has moved up since yesterday; null where that is not known. */
  moved: z.number().nullable(),
  /** Null where it is hidden, or not known. */
  name: z.string().nullable(),
  shownAs: z.enum(['NAME', 'ANONYMOUS', 'FORMER_MEMBER']),
  points: z.number(),
  solved: z.number(),
});
export type RowView = z.infer<typeof row>;

/** A page of a board as the popup shows it, and as it is stored for a popup that gets no answer. Times are ISO 8601. */
const boardView = z.object({
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  timeZone: z.string(),
  /** Of when ranks beyond the 1,000th are; null where all are of the moment. */
  rankedAt: z.string().nullable(),
  totalCount: z.number(),
  rows: z.array(row),
  startCursor: z.string().nullable(),
  endCursor: z.string().nullable(),
  hasPrevious: z.boolean(),
  hasNext: z.boolean(),
  mine: row.nullable(),
  aroundMe: z.array(row),
});
export type BoardView = z.infer<typeof boardView>;

/** The first page of a board, and when it was shown. */
export const seenBoard = z.object({
  choice: boardChoice,
  /** In Unix ms. */
  at: z.number(),
  board: boardView,
  communities: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whether the user is on the board of all servers. */
  isOnGlobal: z.boolean(),
});
export type SeenBoard = z.infer<typeof seenBoard>;

interface Connection {
  edges: { node: LeaderboardRowFragment }[];
}
interface Told {
  startsAt?: string | null;
  endsAt?: string | null;
  /** UTC where none is told. */
  timeZone?: string;
  rankedAt?: string | null;
  mine?: LeaderboardRowFragment | null;
  aroundMe?: Connection | null;
  entries: Connection & {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor?: string | null;
      endCursor?: string | null;
    };
  };
}

export function boardOf({ entries, mine, aroundMe, ...told }: Told): BoardView {
  const { pageInfo } = entries;
  return {
    startsAt: told.startsAt ?? null,
    endsAt: told.endsAt ?? null,
    timeZone: told.timeZone ?? 'UTC',
    rankedAt: told.rankedAt ?? null,
    totalCount: entries.totalCount,
    rows: entries.edges.map(({ node }) => rowOf(node)),
    startCursor: pageInfo.startCursor ?? null,
    endCursor: pageInfo.endCursor ?? null,
    hasPrevious: pageInfo.hasPreviousPage,
    hasNext: pageInfo.hasNextPage,
    mine: mine ? rowOf(mine) : null,
    aroundMe: aroundMe?.edges.map(({ node }) => rowOf(node)) ?? [],
  };
}

const rowOf = ({
  id,
  rank,
  rankYesterday,
  displayName,
  user,
  shownAs,
  points,
  solved,
}: LeaderboardRowFragment): RowView => ({
  id,
  rank,
  moved: typeof rankYesterday === 'number' ? rankYesterday - rank : null,
  name: displayName ?? user?.displayName ?? null,
  shownAs,
  points,
  solved,
});
