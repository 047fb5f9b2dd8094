import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { newRunId, runReply, type CodeRun } from './code-run.ts';
import { playFaults } from './faults.ts';
import { judge, submissionReply } from './judge.ts';
import type { LeetCode } from './leetcode.ts';
import { hasCsrfToken, signedIn } from './session.ts';
import type { Account } from './state.ts';

const submitBody = z.object({ lang: z.string(), question_id: z.string(), typed_code: z.string() });
const runBody = submitBody.extend({ data_input: z.string().optional() });

type Answer<T> = (asked: T & { slug: string; user: Account }, res: Response) => void;

/** `submit`, `interpret_solution` and their checks, also under a contest's address, as the page of leetcode.com uses them. */
export function judgeRoutes(leetcode: LeetCode): Router {
  const { catalogue, state, clock, options, faults, requests } = leetcode;
  const runs = new Map<string, CodeRun>();
  const router = Router();
  const now = () => clock.now().getTime();

  const requireSession: RequestHandler = (req, res, next) => {
    if (signedIn(req, state) === null) res.status(403).json({ error: 'User is not authenticated' });
    else if (req.method === 'POST' && !hasCsrfToken(req)) res.status(403).json({ error: 'CSRF verification failed.' });
    else next();
  };
  const guard = [playFaults(faults, 'page'), requireSession];

  const onProblem = <T extends z.infer<typeof submitBody>>(action: string, form: z.ZodType<T>, answer: Answer<T>) =>
    router.post(
      [`/problems/:slug/${action}`, `/contest/api/:contest/problems/:slug/${action}`],
      express.json({ limit: '1mb' }),
      guard,
      (req: Request, res: Response) => {
        const slug = String(req.params['slug']);
        const body = form.safeParse(req.body);
        const user = signedIn(req, state);
        if (user === null || !body.success || body.data.question_id !== catalogue.get(slug)?.questionId) {
          res.status(404).json({ error: 'Question does not exist.' });
          return;
        }
        answer({ ...body.data, slug, user }, res);
      },
    );

  onProblem('submit', submitBody, ({ slug, user, lang, typed_code: code }, res) => {
    const at = now();
    const last = state.submissionsOf(user.username)[0];
    if (last !== undefined && at - last.at < options.submitIntervalMs) {
      res.status(429).json({ error: 'You have attempted to submit too soon. Please try again in a few seconds.' });
      return;
    }
    const judgedAt = at + options.judgeDelayMs;
    const { id } = state.submit({ username: user.username, slug, lang, code, status: judge(code), at, judgedAt });
    res.json({ submission_id: id });
  });

  onProblem('interpret_solution', runBody, ({ lang, typed_code: code, data_input: testCase = '' }, res) => {
    const id = newRunId(now());
    runs.set(id, { id, code, lang, judgedAt: now() + options.judgeDelayMs });
    res.json({ interpret_id: id, test_case: testCase });
  });

  const check: RequestHandler = (req, res) => {
    const id = String(req.params['id']);
    const run = runs.get(id);
    const submission = /^\d{1,15}$/.test(id) ? state.submission(Number(id)) : undefined;
    const judgedAt = run?.judgedAt ?? submission?.judgedAt;
    if (judgedAt === undefined) {
      res.status(404).json({ error: 'Submission not found.' });
      return;
    }
    const leftMs = judgedAt - now();
    if (leftMs > 0) {
      res.json({ state: leftMs > options.judgeDelayMs / 2 ? 'PENDING' : 'STARTED' });
      return;
    }
    if (submission !== undefined) {
      requests.add({ kind: 'verdict', operations: [], submissionId: id });
      res.json(submissionReply(submission, catalogue.get(submission.slug)?.questionId ?? ''));
    } else if (run !== undefined) res.json(runReply(run));
  };
  router.get(['/submissions/detail/:id/check', '/submissions/detail/:id/v2/check'], guard, check);
  return router;
}
