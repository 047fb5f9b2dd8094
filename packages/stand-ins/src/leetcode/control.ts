import express, { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { faultSchema } from './faults.ts';
import { judgedSubmissions, type LeetCode } from './leetcode.ts';
import { DEFAULT_OPTIONS, optionsSchema } from './options.ts';
import { attendedRoundSchema, badgeSchema, contestRankingSchema } from './state.ts';
import { statusSchema } from './status.ts';

const username = z.string().regex(/^[\w-]{1,40}$/, 'is not a LeetCode user name');
export const accountSchema = z.strictObject({
  username,
  realName: z.string().optional(),
  aboutMe: z.string().optional(),
  badges: z.array(badgeSchema).optional(),
  contestRanking: contestRankingSchema.nullable().optional(),
  attendedRounds: z.array(attendedRoundSchema).optional(),
});
export const submitSchema = z.strictObject({
  username,
  slug: z.string(),
  status: statusSchema.default('Accepted'),
  lang: z.string().default('python3'),
  code: z.string().default(''),
  /** When it was submitted, Unix time in ms; by default now. Its verdict is available at once. */
  at: z.number().int().min(0).optional(),
});

/** `/control`: how a test or the demo changes this LeetCode. Each answer is JSON; bad input gets 400 and a sentence. */
export function controlRoutes(leetcode: LeetCode): Router {
  const { state, catalogue, faults, requests, options, clock } = leetcode;
  const router = Router();
  router.use(express.json());

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
        if (!(error instanceof ControlError)) throw error;
        res.status(400).json({ error: error.message });
      }
    };

  router.put(
    '/accounts',
    take(accountSchema, (account) => state.putAccount(strip(account))),
  );
  router.get('/accounts/:username/solved', (req, res) => {
    const accepted = judgedSubmissions(leetcode, req.params.username, 0).filter(({ status }) => status === 'Accepted');
    res.json([...new Set(accepted.map(({ slug }) => slug))]);
  });
  router.post(
    '/submissions',
    take(submitSchema, (asked) => {
      if (!catalogue.has(asked.slug)) throw new ControlError(`There is no problem ${asked.slug}.`);
      const account = state.account(asked.username);
      if (account === undefined) throw new ControlError(`There is no account ${asked.username}: make it first.`);
      const now = clock.now().getTime();
      const made = state.submit({ ...asked, username: account.username, at: asked.at ?? now, judgedAt: now });
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
    res.json(requests.list());
  });
  router.delete(
    '/requests',
    take(z.unknown(), () => requests.clear()),
  );
  router.get('/problems', (_req, res) => {
    res.json([...catalogue.values()]);
  });
  router.post(
    '/reset',
    take(z.unknown(), () => {
      state.reset();
      faults.splice(0);
      requests.clear();
      Object.assign(options, DEFAULT_OPTIONS);
    }),
  );
  router.use((req, res) => {
    res.status(404).json({ error: `There is no ${req.method} /control${req.path}.` });
  });
  return router;
}

/** The caller's mistake; the message says which. */
class ControlError extends Error {}

/** Without the keys that are undefined, so that they change nothing. */
const strip = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
