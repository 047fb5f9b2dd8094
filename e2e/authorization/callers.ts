/** Who asks through the gateway. `outsider` is a member of another community; the keys are API keys of `member`. */
export const CALLERS = [
  'anonymous',
  'outsider',
  'member',
  'moderator',
  'owner',
  'bot',
  'key',
  'communitiesKey',
  'accountKey',
] as const;
export type CallerName = (typeof CALLERS)[number];

/** Those of them who are signed in as persons. */
export const USERS = ['outsider', 'member', 'moderator', 'owner'] as const satisfies CallerName[];
export type UserName = (typeof USERS)[number];

/** Who asks a subgraph directly, with its router's secret: the same, and the subgraphs that call others. */
export const NEIGHBOURS = [...CALLERS, 'contests', 'users'] as const;
export type NeighbourName = (typeof NEIGHBOURS)[number];

/**
 * What a caller gets: `ok` for data, `null` for none, an error of a result's union, or the code of an error. `UNKNOWN` is a field
 * that the API does not have.
 */
export type Outcome =
  'ok' | 'null' | 'UNKNOWN' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | `${Capitalize<string>}Error`;

/** One row: what happens for each caller. */
export type Row = Record<CallerName, Outcome>;
/** A row of what is not in the API, played at the subgraph. */
export type NeighbourRow = Record<NeighbourName, Outcome>;
