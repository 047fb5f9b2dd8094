import { formatError } from '@leetcord/kit/graphql/format-error';
import type { Logger } from '@leetcord/kit/process/logger';
import type { ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

/**
 * What clients see of an error from a subgraph or from planning: kit's rules (few codes, masking, request id), and valid GraphQL
 * paths. The planner writes `@` for "each of the list", where an error's path has to end.
 */
export function formatPublicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  options: { log: Logger; requestId: string },
): GraphQLFormattedError {
  const { path, ...rest } = formatError(formatted, error, options);
  const known = path?.slice(0, path.includes('@') ? path.indexOf('@') : undefined);
  return { ...rest, ...(known !== undefined && known.length > 0 && { path: known }) };
}

/** The same for errors sent over a stream, where Apollo Server does not run. */
export function toPublicErrors(
  errors: readonly GraphQLError[],
  options: { log: Logger; requestId: string },
): GraphQLFormattedError[] {
  return errors.map((error) => formatPublicError(error.toJSON(), error, options));
}

/** A result as a client sees it. */
export function toPublicResult(
  { errors, ...result }: ExecutionResult,
  options: { log: Logger; requestId: string },
): FormattedExecutionResult {
  return errors === undefined ? result : { ...result, errors: toPublicErrors(errors, options) };
}
