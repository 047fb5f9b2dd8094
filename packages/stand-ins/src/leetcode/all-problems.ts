import { Router } from 'express';
import type { CatalogueProblem } from './catalogue.ts';
import { playFaults } from './faults.ts';
import type { LeetCode } from './leetcode.ts';
import { statusesOf, type ProblemStatus } from './problem-status.ts';
import { signedIn } from './session.ts';

const LEVELS = { Easy: 1, Medium: 2, Hard: 3 } as const;

/** `/api/problems/all/`: each problem in one answer, with the status that it has for who is signed in, as on LeetCode. */
export function allProblemsRoute(leetcode: LeetCode): Router {
  const router = Router();
  router.get('/api/problems/all', playFaults(leetcode.faults, 'page'), (req, res) => {
    leetcode.requests.add({ kind: 'all-problems', operations: [] });
    const user = signedIn(req, leetcode.state);
    const statuses = statusesOf(leetcode, user);
    const all = [...leetcode.catalogue.values()];
    const solved = all.filter(({ titleSlug }) => statuses.get(titleSlug) === 'ac');
    const solvedOf = (difficulty: keyof typeof LEVELS) => solved.filter((one) => one.difficulty === difficulty).length;
    res.json({
      user_name: user?.username ?? '',
      num_solved: solved.length,
      num_total: all.length,
      ac_easy: solvedOf('Easy'),
      ac_medium: solvedOf('Medium'),
      ac_hard: solvedOf('Hard'),
      stat_status_pairs: all.toReversed().map((problem) => pairOf(problem, statuses.get(problem.titleSlug) ?? null)),
      frequency_high: 0,
      frequency_mid: 0,
      category_slug: 'all',
    });
  });
  return router;
}

const pairOf = (problem: CatalogueProblem, status: ProblemStatus) => ({
  stat: {
    question_id: Number(problem.questionId),
    question__article__live: null,
    question__article__slug: null,
    question__article__has_video_solution: null,
    question__title: problem.title,
    question__title_slug: problem.titleSlug,
    question__hide: false,
    total_acs: 1_200_000,
    total_submitted: 2_400_000,
    frontend_question_id: Number(problem.questionFrontendId),
    is_new_question: false,
  },
  status,
  difficulty: { level: LEVELS[problem.difficulty] },
  paid_only: problem.isPaidOnly,
  is_favor: false,
  frequency: 0,
  progress: 0,
});
