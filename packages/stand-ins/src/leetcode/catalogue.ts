import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wellKnownProblems } from '@leetcord/kit/text/well-known-problems';
import { z } from 'zod';

const problemSchema = z.object({
  /** LeetCode's internal id, which submit and check use. */
  questionId: z.string(),
  /** The number that people know. */
  questionFrontendId: z.string(),
  title: z.string(),
  titleSlug: z.string(),
  difficulty: z.enum(['Easy', 'Medium', 'Hard']),
  /** Percent, 0 to 100. */
  acRate: z.number(),
  isPaidOnly: z.boolean(),
  topicTags: z.array(z.object({ name: z.string(), slug: z.string() })),
});
export type CatalogueProblem = z.infer<typeof problemSchema>;

const DIFFICULTIES = { EASY: 'Easy', MEDIUM: 'Medium', HARD: 'Hard' } as const;

/** The problems, by slug: the real catalogue if `dataDir` has it, else about 200 well-known ones. */
export function loadCatalogue(dataDir?: string): Map<string, CatalogueProblem> {
  const path = dataDir === undefined ? undefined : join(dataDir, 'problems.json');
  const problems =
    path !== undefined && existsSync(path)
      ? z.array(problemSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
      : wellKnown();
  return new Map(problems.map((problem) => [problem.titleSlug, problem]));
}

/** The well-known problems in LeetCode's terms. */
const wellKnown = (): CatalogueProblem[] =>
  wellKnownProblems().map(({ slug, questionId, number, title, difficulty, isPaidOnly, tags }) => ({
    questionId,
    questionFrontendId: number,
    title,
    titleSlug: slug,
    difficulty: DIFFICULTIES[difficulty],
    // Invented, but the same at each start: a spread of 30 to 80 percent.
    acRate: 30 + ((Number(number) * 37) % 500) / 10,
    isPaidOnly,
    topicTags: tags,
  }));
