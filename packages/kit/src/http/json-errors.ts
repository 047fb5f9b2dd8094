import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { MASKED_MESSAGE, overloaded } from '../graphql/errors.ts';
import { DATABASE_AWAY, isDatabaseAway } from '../graphql/format-error.ts';
import type { Logger } from '../process/logger.ts';

/** The errors of Express's body parser, by its `type`. */
const BODY_ERRORS: Record<string, string> = {
  'entity.parse.failed': 'The request body is not valid JSON. Send a JSON object such as {"query": "{ __typename }"}.',
  'entity.too.large': 'The request body is too large. Send a shorter document or fewer variables.',
  'encoding.unsupported': 'The request body has an encoding that is not supported. Send plain JSON.',
  'charset.unsupported': 'The request body has a character set that is not supported. Send UTF-8.',
};

const UNREADABLE = 'The request cannot be read. Send a JSON object such as {"query": "{ __typename }"} in UTF-8.';

/** An error with the HTTP status of a client's mistake, as made by Express and its body parser. */
const clientError = z.object({ type: z.string().optional(), status: z.int().min(400).max(499) });

/** Answers errors that occur before GraphQL in GraphQL's own shape, as JSON: never HTML, never a stack. */
export function jsonErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const known = clientError.safeParse(error);
    if (known.success) {
      const message = BODY_ERRORS[known.data.type ?? ''] ?? UNREADABLE;
      res.status(known.data.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
      return;
    }
    if (isDatabaseAway(error)) {
      log.warn({ err: error }, 'The database did not answer a request');
      res.status(503).json({ errors: [{ message: DATABASE_AWAY, extensions: overloaded().extensions }] });
      return;
    }
    log.error({ err: error }, 'A request failed before GraphQL');
    res.status(500).json({ errors: [{ message: MASKED_MESSAGE, extensions: { code: 'INTERNAL' } }] });
  };
}
