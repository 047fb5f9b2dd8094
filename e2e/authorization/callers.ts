import type { ErrorCode } from '@leetcord/kit/graphql/errors';

/**
 * Callers of the gateway. `outsider` is a member of another community. The keys are API keys of `member`: without scopes, with
 * communities:read, with account:read.
 */
type CallerName =
  | 'anonymous'
  | 'outsider'
  | 'member'
  | 'moderator'
  | 'owner'
  | 'bot'
  | 'key'
  | 'communitiesKey'
  | 'accountKey';

/** Callers of a subgraph, with its router's secret: the same ones, and the subgraphs that call others. */
export type NeighbourName = CallerName | 'contests' | 'users';

/**
 * What a caller gets: `ok` for data, `null` for none, an error of a result's union, or the code of an error. `UNKNOWN` means that
 * the API does not have the field.
 */
export type Outcome = 'ok' | 'null' | 'UNKNOWN' | ErrorCode | `${Capitalize<string>}Error`;

/** One row: the outcome for each caller. */
export type Row = Record<CallerName, Outcome>;
/** A row for a field that is not in the API, tested at the subgraph. */
export type NeighbourRow = Record<NeighbourName, Outcome>;
