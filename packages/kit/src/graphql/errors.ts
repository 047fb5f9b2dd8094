import { GraphQLError } from 'graphql';

/** The codes in `extensions.code` of errors that are not part of a result. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  // As Apollo Router says it.
  | 'QUERY_NOT_IN_SAFELIST'
  | 'RATE_LIMITED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'INTERNAL';

/** An error that the caller may read: the message says what to do. Any other error is masked before it is sent. */
export function publicError(code: ErrorCode, message: string, cause?: unknown): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code },
    ...(cause instanceof Error && { originalError: cause }),
  });
}

/** An argument of the field at the error's path is wrong: `extensions.argument` names it. */
export const badArgument = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** Any thrown value as a GraphQLError. What was not a GraphQLError before is masked before it is sent. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });

/** The longest that callers are asked to wait when there are too many requests, in s. */
const MAX_RETRY_AFTER_S = 4;

/** There is too much to do: nothing was begun. The suggested waits differ, so that callers do not all come back at once. */
export const overloaded = (): GraphQLError =>
  new GraphQLError('LeetCord has too much to do just now. Try again in a moment.', {
    extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 1 + Math.floor(Math.random() * MAX_RETRY_AFTER_S) },
  });

/** The message of a masked error. */
export const MASKED_MESSAGE = 'Something went wrong on our side. Try again; if it stays, report the request id.';
