import type { Logger } from '@leetcord/kit/process/logger';
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';

const bodyError = z.object({ type: z.string(), status: z.number().int().min(400).max(499) });

/** Answers what no route could, as JSON: an unreadable body, or a fault of the stand-in itself. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const unreadable = bodyError.safeParse(error);
    if (unreadable.success) {
      const message = 'The request body cannot be read: send JSON, of at most 1 MB.';
      res.status(unreadable.data.status).json({ error: message, errors: [{ message }] });
      return;
    }
    log.error({ err: error }, 'A request failed');
    res.status(500).json({ error: 'The LeetCode stand-in failed: its log says why.' });
  };
}
