import type { ErrorCode } from '@leetcord/kit/graphql/errors';

/**
 * Who asks through the gateway. `outsider` is a member of another community. The keys are API keys of `member`: without scopes, with
 * communities:read, with account:read.
 */
type CallerName =
  'anonymous' | 'outsider' | 'member' | 'moderator' | 'owner' | 'bot' | 'key' | 'communitiesKey' | 'accountKey';

/** Who asks a subgraph directly, with its router's secret: the same, and the subgraphs that call others. */
export type NeighbourName = CallerName | 'contests' | 'users';

/**
 * What a caller gets: `ok` for data, `null` for none, an error of a result's union, or the code of an error. `UNKNOWN` is a field
 * that the API does not have.
 */
export type Outcome = 'ok' | 'null' | 'UNKNOWN' | ErrorCode | `${Capitalize<string>}Error`;

/** One row: what happens for each caller. */
export type Row = Record<CallerName, Outcome>;
/** A row of what is not in the API, played at the subgraph. */
export type NeighbourRow = Record<NeighbourName, Outcome>;
