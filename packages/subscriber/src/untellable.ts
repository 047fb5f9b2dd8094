import { ClientError } from 'graphql-request';
import type { GraphQLFormattedError } from 'graphql';

/** For how long an event that comes with errors is asked for again before it is taken as it is, or passed over, in ms. */
export const INCOMPLETE_PATIENCE_MS = 60_000;

/** Whether LeetCord failed in a way that nobody foresaw. Its other failures are outages, and pass. */
export const isUnforeseen = (errors: readonly Pick<GraphQLFormattedError, 'extensions'>[] = []) =>
  errors.some(({ extensions }) => (extensions?.['code'] ?? 'INTERNAL') === 'INTERNAL');

/** What an answer with errors has in spite of them; null when it has nothing. */
export const partOf = <Data>(error: unknown): Data | null =>
  error instanceof ClientError ? ((error.response.data as Data | null | undefined) ?? null) : null;

/** Whether LeetCord answered, and failed in an unforeseen way to tell something that it has. */
export const isUntellable = (error: unknown): boolean =>
  error instanceof ClientError && error.response.data !== undefined && isUnforeseen(error.response.errors);
