import { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { faultSchema } from './faults.ts';
import { STATUS_CODES, type Status } from './judge.ts';
import type { LeetCode } from './server.ts';

const username = z.string().regex(/^[\w-]{1,40}$/, 'is not a LeetCode user name');
export const accountSchema = z.object({ username, realName: z.string().optional(), aboutMe: z.string().optional() });
export const submitSchema = z.object({
  username,
  slug: z.string(),
  status: z.enum(Object.keys(STATUS_CODES) as [Status, ...Status[]]).default('Accepted'),
  lang: z.string().default('python3'),
  /** Unix time in ms; now when left out. */
  at: z.number().optional(),
});
export const optionsSchema = z.object({
  /** The address that the page polls: LeetCode changed it in 2026. */
  checkPath: z.enum(['v2', 'old']),
  judgeDelayMs: z.number().int().min(0).max(60_000),
  /** Submissions show in the recent lists only after this. */
  listingLagMs: z.number().int().min(0).max(3_600_000),
});
export type Options = z.infer<typeof optionsSchema>;

/** `/control`: what a test or the demo does to this LeetCode. Each answer is JSON; bad input gets 400 and a sentence. */
export function controlRoutes(leetcode: LeetCode): Router {
  const { state, catalogue, faults, requests, options, clock } = leetcode;
  const router = Router();

  const take =
    <T>(schema: z.ZodType<T>, answer: (input: T) => unknown): RequestHandler =>
    (req, res) => {
      const parsed = schema.safeParse(req.body ?? {});
      if (!parsed.success) {
        res.status(400).json({ error: z.prettifyError(parsed.error) });
        return;
      }
      try {
        res.json(answer(parsed.data) ?? {});
      } catch (error) {
        res.status(400).json({ error: error instanceof Error ? error.message : String(error) });
      }
    };

  router.put(
    '/accounts',
    take(accountSchema, (account) => state.putAccount(strip(account))),
  );
  router.post(
    '/submissions',
    take(submitSchema, ({ username: name, slug, status, lang, at }) => {
      if (!catalogue.has(slug)) throw new Error(`There is no problem ${slug}.`);
      const account = state.account(name);
      if (account === undefined) throw new Error(`There is no account ${name}: make it first.`);
      const made = state.submit({
        username: account.username,
        slug,
        status,
        lang,
        at: at ?? clock.now().getTime(),
      });
      return { submissionId: String(made.id), at: made.at };
    }),
  );
  router.patch(
    '/options',
    take(optionsSchema.partial(), (change) => Object.assign(options, strip(change))),
  );
  router.post(
    '/faults',
    take(faultSchema, (fault) => void faults.push(fault)),
  );
  router.delete(
    '/faults',
    take(z.unknown(), () => void faults.splice(0)),
  );
  router.get('/requests', (_req, res) => {
    res.json(requests);
  });
  router.delete(
    '/requests',
    take(z.unknown(), () => void requests.splice(0)),
  );
  router.get('/problems', (_req, res) => {
    res.json([...catalogue.values()]);
  });
  router.get('/accounts/:username/solved', (req, res) => {
    const accepted = state.submissionsOf(req.params.username).filter(({ status }) => status === 'Accepted');
    res.json([...new Set(accepted.map(({ slug }) => slug))]);
  });
  router.post(
    '/reset',
    take(z.unknown(), () => {
      state.reset();
      faults.splice(0);
      requests.splice(0);
    }),
  );
  return router;
}

/** Without the keys that are undefined, so that they change nothing. */
const strip = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
