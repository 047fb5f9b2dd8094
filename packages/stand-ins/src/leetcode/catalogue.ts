import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const DIFFICULTIES = { E: 'Easy', M: 'Medium', H: 'Hard' } as const;

/** The problems, by slug: the real catalogue where `dataDir` has it, else about 200 well-known ones. */
export function loadCatalogue(dataDir?: string): Map<string, CatalogueProblem> {
  const path = dataDir === undefined ? undefined : join(dataDir, 'problems.json');
  const problems =
    path !== undefined && existsSync(path)
      ? z.array(problemSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
      : wellKnownProblems();
  return new Map(problems.map((problem) => [problem.titleSlug, problem]));
}

/** `<number>[=<question id where it differs>] <E|M|H> <title> | <tag>, <tag>`, with `$` at the end where it is paid-only. */
const LINE = /^(\d+)(?:=(\d+))? ([EMH]) (.+) \| ([a-z, -]+?)( \$)?$/;

function wellKnownProblems(): CatalogueProblem[] {
  const text = readFileSync(new URL('./well-known.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, number = '', questionId, letter = 'E', title = '', tags = '', paid] = LINE.exec(line) ?? [];
      return {
        questionId: questionId ?? number,
        questionFrontendId: number,
        title,
        titleSlug: slugOf(title),
        difficulty: DIFFICULTIES[letter as keyof typeof DIFFICULTIES],
        // Invented, but the same at each start: a spread of 30 to 80 percent.
        acRate: 30 + ((Number(number) * 37) % 500) / 10,
        isPaidOnly: paid !== undefined,
        topicTags: tags.split(', ').map((slug) => ({ slug, name: TAG_NAMES[slug] ?? nameOf(slug) })),
      };
    });
}

/** Tags whose names their slugs do not tell. */
const TAG_NAMES: Record<string, string> = {
  'breadth-first-search': 'Breadth-First Search',
  'depth-first-search': 'Depth-First Search',
  'divide-and-conquer': 'Divide and Conquer',
  graph: 'Graph Theory',
  'heap-priority-queue': 'Heap (Priority Queue)',
  'union-find': 'Union-Find',
};

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[()',]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');

const nameOf = (slug: string) =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
