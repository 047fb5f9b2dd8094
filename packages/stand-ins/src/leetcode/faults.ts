import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { z } from 'zod';

/** What can go wrong with leetcode.com, as a control call asks for it. */
export const faultSchema = z.strictObject({
  kind: z.enum([
    'rate-limit',
    'cloudflare',
    'server-error',
    'slow',
    'drop-socket',
    'redirect',
    'cut-body',
    'wrong-content-type',
    'schema-change',
  ]),
  /** Where: LeetCode's GraphQL, or the submit and check pages. */
  on: z.enum(['graphql', 'page']).default('graphql'),
  /** How many requests it hits; all when left out. */
  count: z.number().int().min(1).optional(),
  /** For `slow`. */
  delayMs: z.number().int().min(0).max(60_000).default(5_000),
  /** For `rate-limit`. */
  retryAfterSeconds: z.number().int().min(0).default(2),
});
export type Fault = z.infer<typeof faultSchema>;

/** Plays the first fault that is set for this kind of request, else lets it pass. */
export function playFaults(faults: Fault[], on: Fault['on']): RequestHandler {
  return async (_req, res, next) => {
    const index = faults.findIndex((fault) => fault.on === on);
    const fault = faults[index];
    if (fault === undefined) {
      next();
      return;
    }
    if (fault.count !== undefined) {
      fault.count -= 1;
      if (fault.count === 0) faults.splice(index, 1);
    }
    switch (fault.kind) {
      case 'rate-limit':
        res.status(429).set('retry-after', String(fault.retryAfterSeconds)).json({ error: 'Too many requests' });
        return;
      case 'cloudflare':
        res.status(403).type('html').send('<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>');
        return;
      case 'server-error':
        res.status(502).type('html').send('<html><body>Bad Gateway</body></html>');
        return;
      case 'slow':
        await wait(fault.delayMs, undefined, { ref: false });
        next();
        return;
      case 'drop-socket':
        res.socket?.destroy();
        return;
      case 'redirect':
        res.redirect(302, '/accounts/login/');
        return;
      case 'cut-body':
        res.set({ 'content-type': 'application/json', 'content-length': '500' });
        res.write('{"data":{"question":{"title":');
        res.socket?.end();
        return;
      case 'wrong-content-type':
        res.type('text/plain').send('{"data":{}}');
        return;
      case 'schema-change':
        res.status(400).json({ errors: [{ message: 'Cannot query field "titleSlug" on type "QuestionNode".' }] });
        return;
    }
  };
}
