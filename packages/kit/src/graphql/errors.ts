import { GraphQLError } from 'graphql';

/** The codes of errors that are not data of a result, in `extensions.code`. */
export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'UPSTREAM_UNAVAILABLE' | 'INTERNAL';

/** An error that its caller may read: the message says what to do. Anything else is masked on its way out. */
export function publicError(code: ErrorCode, message: string, cause?: unknown): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code },
    ...(cause instanceof Error && { originalError: cause }),
  });
}

/** Whatever was thrown, as GraphQL takes it. What is no GraphQLError is masked on its way out. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });

/** The longest that callers are asked to wait when there are too many, in s. */
const MAX_RETRY_AFTER_S = 4;

/** There is too much to do: nothing was begun, and it may be asked again after `retryAfterSeconds`. Not the same for all, so that they do not come back at once. */
export const overloaded = (): GraphQLError =>
  new GraphQLError('LeetCord has too much to do just now. Try again in a moment.', {
    extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 1 + Math.floor(Math.random() * MAX_RETRY_AFTER_S) },
  });

/** What a masked error says. */
export const MASKED_MESSAGE = 'Something went wrong on our side. Try again; if it stays, report the request id.';
