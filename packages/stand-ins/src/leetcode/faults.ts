import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';

/** Everything that leetcode.com does to a client, according to public reports. */
export const FAULT_KINDS = [
  'rate-limit',
  'cloudflare',
  'server-error',
  'slow',
  'drop-socket',
  'redirect',
  'cut-body',
  'wrong-content-type',
  'schema-change',
  'challenge',
  'resolver-error',
  'field-gone',
  'field-changed',
] as const;

/** A failure of leetcode.com, as a control call requests it. */
export const faultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Where it applies: LeetCode's GraphQL, or the submit and check pages. */
  on: z.enum(['graphql', 'page']).default('graphql'),
  /** How many requests it applies to; by default all. */
  count: z.number().int().min(1).optional(),
  /** It applies to every nth request: 3 means each third. */
  every: z.number().int().min(1).default(1),
  /** For `slow`. */
  delayMs: z.number().int().min(0).max(60_000).default(5_000),
  /** For `rate-limit`. */
  retryAfterSeconds: z.number().int().min(0).default(2),
  /** For `field-gone` and `field-changed`: the affected fields of a reply, anywhere in it. */
  fields: z.array(z.string()).default(['titleSlug', 'username']),
});
export type Fault = z.infer<typeof faultSchema>;

/** Applies the first fault that is set for this request, else lets it pass. */
export function playFaults(faults: Fault[], on: Fault['on']): RequestHandler {
  const seen = new WeakMap<Fault, number>();
  const isHit = (fault: Fault) => {
    if (fault.on !== on) return false;
    const times = (seen.get(fault) ?? 0) + 1;
    seen.set(fault, times);
    return times % fault.every === 0;
  };
  return async (_req, res, next) => {
    const index = faults.findIndex(isHit);
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
      case 'challenge':
        res.status(200).type('html').send('<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>');
        return;
      case 'resolver-error':
        changeReply(res, failRootFields);
        next();
        return;
      case 'field-gone':
      case 'field-changed':
        changeReply(res, (reply) => changeFields(reply, fault));
        next();
        return;
    }
  };
}

function changeReply(res: Response, change: (reply: unknown) => unknown): void {
  const send = res.json.bind(res);
  res.json = (reply) => send(change(reply));
}

/** Each root field is null, with an error that says nothing. */
function failRootFields(reply: unknown): unknown {
  const names = Object.keys((reply as { data?: object | null }).data ?? {});
  return {
    errors: names.map((name) => ({ message: 'An unknown error occurred', path: [name] })),
    data: Object.fromEntries(names.map((name) => [name, null])),
  };
}

function changeFields(value: unknown, fault: Fault): unknown {
  if (Array.isArray(value)) return value.map((entry) => changeFields(entry, fault));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) => {
      if (!fault.fields.includes(name)) return [[name, changeFields(entry, fault)]];
      return fault.kind === 'field-gone' ? [] : [[name, { text: entry }]];
    }),
  );
}
