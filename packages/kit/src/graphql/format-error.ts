import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError, isValueNode, Kind } from 'graphql';
import { MongoError, MongoNetworkError, MongoSystemError } from 'mongodb';
import { asGraphQLError, MASKED_MESSAGE, overloaded, type ErrorCode } from './errors.ts';
import type { Logger } from '../process/logger.ts';

/** Codes of Apollo Server and graphql-js for a caller's mistake, each with the code that LeetCord's callers see. */
const CODES = new Map<unknown, ErrorCode>([
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['INVALID_GRAPHQL', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
  ...(
    [
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'BAD_USER_INPUT',
      'QUERY_NOT_IN_SAFELIST',
      'RATE_LIMITED',
      'UPSTREAM_UNAVAILABLE',
    ] as const
  ).map((code) => [code, code] as const),
]);

/** What graphql-js says, without a location, when it stops at the fiftieth wrong variable value. */
const TOO_MANY_WRONG_VALUES = 'Too many errors processing variables, error limit reached. Execution aborted.';

/**
 * Whether an error without one of our codes is about what the caller sent. graphql-js gives no code to a value that it can't accept,
 * such as null for an argument with a default, but points at that value. Apollo Server's own request errors may have only a status.
 */
function isCallersFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { http } = error.extensions as { http?: { status?: number } };
  if (http?.status !== undefined && http.status >= 400 && http.status < 500) return true;
  // Nothing but a variable's value is told at its definition, whatever its scalar throws.
  if (error.nodes?.length && error.nodes.every(({ kind }) => kind === Kind.VARIABLE_DEFINITION)) return true;
  // A resolver's own error is not a GraphQLError, or has no location.
  const own = error.originalError ?? error;
  if (!(own instanceof GraphQLError) || own.originalError !== undefined) return false;
  if (own.message === TOO_MANY_WRONG_VALUES) return true;
  const nodes = own.nodes ?? [];
  return nodes.length > 0 && nodes.every((node) => isValueNode(node) || node.kind === Kind.VARIABLE_DEFINITION);
}

/** What a caller sees of an error: its message, location and code. An unexpected error is logged and masked. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { log, requestId }: { log: Logger; requestId: string },
): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations !== undefined && { locations }), ...(path !== undefined && { path }) };
  const code = CODES.get(formatted.extensions?.['code']) ?? (isCallersFault(error) ? 'BAD_USER_INPUT' : undefined);
  if (code !== undefined) {
    return { message, ...place, extensions: { code, ...retryAfterOf(formatted), ...argumentOf(formatted), requestId } };
  }
  const cause = thrown(error);
  if (isDatabaseAway(cause)) {
    log.warn({ err: cause, path, requestId }, 'The database did not answer a request');
    const away = overloaded();
    return { message: DATABASE_AWAY, ...place, extensions: { ...away.extensions, requestId } };
  }
  log.error({ err: cause, path, requestId }, 'A request failed');
  return { message: MASKED_MESSAGE, ...place, extensions: { code: 'INTERNAL', requestId } };
}

/** What was thrown at first: a resolver's error, and one of a stream, comes wrapped. */
const thrown = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? thrown(error.originalError) : error;

export const DATABASE_AWAY = 'The database of LeetCord does not answer now. Try again in a moment.';

/** The server has stopped a command that took too long. */
const MAX_TIME_EXPIRED = 50;

/** No connection, no answer in time, or a broken connection: these may work again in a moment, unlike a refusal by the database. */
export const isDatabaseAway = (error: unknown) =>
  error instanceof MongoNetworkError ||
  error instanceof MongoSystemError ||
  // The driver does not export this class.
  (error instanceof MongoError && (error.code === MAX_TIME_EXPIRED || error.name === 'MongoWaitQueueTimeoutError'));

function retryAfterOf({ extensions }: GraphQLFormattedError): { retryAfterSeconds?: number } {
  const seconds = extensions?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? { retryAfterSeconds: seconds } : {};
}

function argumentOf({ extensions }: GraphQLFormattedError): { argument?: string } {
  const argument = extensions?.['argument'];
  return typeof argument === 'string' ? { argument } : {};
}

/** The same for an error sent over graphql-ws, where Apollo Server's formatting does not run. */
export function toPublicError(error: unknown, options: { log: Logger; requestId: string }): GraphQLError {
  const { message, extensions, path } = formatError(asGraphQLError(error).toJSON(), error, options);
  return new GraphQLError(message, {
    ...(extensions !== undefined && { extensions }),
    ...(path !== undefined && { path }),
  });
}
