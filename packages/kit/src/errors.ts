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

/** What a masked error says. */
export const MASKED_MESSAGE = 'Something went wrong on our side. Try again; if it stays, report the request id.';
