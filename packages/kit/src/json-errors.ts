import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { MASKED_MESSAGE } from './errors.ts';
import type { Logger } from './logger.ts';

/** The errors of Express's body parser, by its `type`. */
const BODY_ERRORS: Record<string, string> = {
  'entity.parse.failed': 'The request body is not valid JSON. Send a JSON object such as {"query": "{ __typename }"}.',
  'entity.too.large': 'The request body is too large. Send a shorter document or fewer variables.',
  'encoding.unsupported': 'The request body has an encoding that is not supported. Send plain JSON.',
  'charset.unsupported': 'The request body has a character set that is not supported. Send UTF-8.',
};

const bodyError = z.object({ type: z.string(), status: z.number() });

/** Answers what went wrong before GraphQL in GraphQL's own shape, as JSON: never HTML, never a stack. */
export function jsonErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const known = bodyError.safeParse(error);
    const message = known.success ? BODY_ERRORS[known.data.type] : undefined;
    if (known.success && message !== undefined) {
      res.status(known.data.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
      return;
    }
    log.error({ err: error }, 'A request failed before GraphQL');
    res.status(500).json({ errors: [{ message: MASKED_MESSAGE, extensions: { code: 'INTERNAL' } }] });
  };
}
