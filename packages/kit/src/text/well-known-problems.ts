import { readFileSync } from 'node:fs';

/** A problem that most people know. LeetCode rarely changes these facts. */
export interface WellKnownProblem {
  slug: string;
  /** LeetCode's internal id. */
  questionId: string;
  /** The number that people know. */
  number: string;
  title: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  isPaidOnly: boolean;
  tags: { slug: string; name: string }[];
}

const DIFFICULTIES = { E: 'EASY', M: 'MEDIUM', H: 'HARD' } as const;

/** `<number>[=<question id where it differs>] <E|M|H> <title> | <tag>, <tag>`, with `$` at the end where it is paid-only. */
const LINE = /^(\d+)(?:=(\d+))? ([EMH]) (.+) \| ([a-z, -]+?)( \$)?$/;

/** About 200 problems that are available without LeetCode. */
export function wellKnownProblems(): WellKnownProblem[] {
  const text = readFileSync(new URL('./well-known-problems.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, number = '', questionId, letter = 'E', title = '', tags = '', paid] = LINE.exec(line) ?? [];
      return {
        slug: slugOf(title),
        questionId: questionId ?? number,
        number,
        title,
        difficulty: DIFFICULTIES[letter as keyof typeof DIFFICULTIES],
        isPaidOnly: paid !== undefined,
        tags: tags.split(', ').map((slug) => ({ slug, name: TAG_NAMES[slug] ?? nameOf(slug) })),
      };
    });
}

/** Tags whose names do not follow from their slugs. */
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
