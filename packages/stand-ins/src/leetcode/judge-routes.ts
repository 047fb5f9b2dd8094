import express, { Router, type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { playFaults } from './faults.ts';
import { judge, runReply, submissionReply } from './judge.ts';
import type { LeetCode } from './server.ts';
import { sessionOf } from './session.ts';

const submitBody = z.object({ lang: z.string(), question_id: z.string(), typed_code: z.string() });

/** `submit`, `interpret_solution` and their checks, also under a contest's address, as the page of leetcode.com uses them. */
export function judgeRoutes(leetcode: LeetCode): Router {
  const { catalogue, state, clock, options, faults, requests } = leetcode;
  const runs = new Map<string, { code: string; lang: string; at: number }>();
  const router = Router();
  router.use(['/problems', '/contest/api', '/submissions'], express.json());

  const requireSession: RequestHandler = (req, res, next) => {
    if (sessionOf(req) === null) res.status(403).json({ error: 'User is not authenticated' });
    else next();
  };
  const guard = [playFaults(faults, 'page'), requireSession];
  const at = (action: string) => [`/problems/:slug/${action}`, `/contest/api/:contest/problems/:slug/${action}`];

  const read = (req: Request) => {
    const problem = catalogue.get(String(req.params['slug']));
    const body = submitBody.safeParse(req.body);
    return problem !== undefined && body.success && body.data.question_id === problem.questionId
      ? { problem, ...body.data }
      : undefined;
  };

  router.post(at('submit'), guard, (req: Request, res: express.Response) => {
    const asked = read(req);
    if (asked === undefined) {
      res.status(404).json({ error: 'Question does not exist.' });
      return;
    }
    const made = state.submit({
      username: sessionOf(req) ?? '',
      slug: asked.problem.titleSlug,
      lang: asked.lang,
      status: judge(asked.typed_code),
      at: clock.now().getTime(),
    });
    res.json({ submission_id: made.id });
  });

  router.post(at('interpret_solution'), guard, (req: Request, res: express.Response) => {
    const asked = read(req);
    if (asked === undefined) {
      res.status(404).json({ error: 'Question does not exist.' });
      return;
    }
    const now = clock.now().getTime();
    const id = `runcode_${now / 1_000}_${Math.random().toString(36).slice(2, 12)}`;
    runs.set(id, { code: asked.typed_code, lang: asked.lang, at: now });
    res.json({ interpret_id: id, test_case: '[2,7,11,15]\n9' });
  });

  const check: RequestHandler = (req, res) => {
    const id = String(req.params['id']);
    const now = clock.now().getTime();
    const run = runs.get(id);
    const submission = state.submission(Number(id));
    const startedAt = run?.at ?? submission?.at;
    if (startedAt === undefined) {
      res.status(404).json({ error: 'Submission not found.' });
      return;
    }
    if (now - startedAt < options.judgeDelayMs) {
      res.json({ state: now - startedAt < options.judgeDelayMs / 2 ? 'PENDING' : 'STARTED' });
      return;
    }
    const questionId = catalogue.get(submission?.slug ?? '')?.questionId ?? '';
    if (submission !== undefined) {
      requests.push({ kind: 'verdict', at: Date.now(), operations: [], submissionId: String(submission.id) });
    }
    res.json(
      run === undefined && submission
        ? submissionReply(submission, questionId)
        : runReply(id, run?.code ?? '', run?.lang ?? '', startedAt),
    );
  };
  router.get(['/submissions/detail/:id/check', '/submissions/detail/:id/v2/check'], guard, check);
  return router;
}
