import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const problemSchema = z.object({
  questionId: z.string(),
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
/** Up to here LeetCode's internal ids equal the numbers that people know; later ones differ. */
const LAST_EQUAL_ID = 425;

/** The problems, by slug: the real catalogue where `dataDir` has it, else about 200 well-known ones. */
export function loadCatalogue(dataDir?: string): Map<string, CatalogueProblem> {
  const path = dataDir === undefined ? undefined : join(dataDir, 'problems.json');
  const problems =
    path !== undefined && existsSync(path)
      ? z.array(problemSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
      : wellKnownProblems();
  return new Map(problems.map((problem) => [problem.titleSlug, problem]));
}

/** Reads `well-known.txt`: `<number> <E|M|H> <title> | <tag>, <tag>`, with `$` at the end where it is paid-only. */
function wellKnownProblems(): CatalogueProblem[] {
  const text = readFileSync(new URL('./well-known.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, number = '', letter = 'E', title = '', tags = '', paid] =
        /^(\d+) ([EMH]) (.+) \| ([a-z, -]+?)( \$)?$/.exec(line) ?? [];
      const id = Number(number);
      return {
        questionId: String(id <= LAST_EQUAL_ID ? id : id + 1_000),
        questionFrontendId: number,
        title,
        titleSlug: slugOf(title),
        difficulty: DIFFICULTIES[letter as keyof typeof DIFFICULTIES],
        // Invented, but the same at each start: a spread of 30 to 80 percent.
        acRate: 30 + ((id * 37) % 500) / 10,
        isPaidOnly: paid !== undefined,
        topicTags: tags.split(', ').map((slug) => ({ slug, name: nameOf(slug) })),
      };
    });
}

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
