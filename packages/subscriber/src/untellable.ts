import { ClientError } from 'graphql-request';
import type { GraphQLFormattedError } from 'graphql';

/** How long an event with errors is retried before it is taken as it is, or skipped, in ms. */
export const INCOMPLETE_PATIENCE_MS = 60_000;

/** Whether LeetCord failed unexpectedly. Its other failures are outages, and pass. */
export const isUnforeseen = (errors: readonly Pick<GraphQLFormattedError, 'extensions'>[] = []) =>
  errors.some(({ extensions }) => (extensions?.['code'] ?? 'INTERNAL') === 'INTERNAL');

/** The data of an answer with errors; null when it has none. */
export const partOf = <Data>(error: unknown): Data | null =>
  error instanceof ClientError ? ((error.response.data as Data | null | undefined) ?? null) : null;

/** Whether LeetCord answered, and failed unexpectedly to resolve something that exists. */
export const isUntellable = (error: unknown): boolean =>
  error instanceof ClientError && error.response.data !== undefined && isUnforeseen(error.response.errors);
