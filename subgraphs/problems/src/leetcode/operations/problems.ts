import { z } from 'zod';
import { LeetCodeError } from '../errors.ts';
import { parseReply, resolverError } from '../parse-reply.ts';
import type { LeetCodeReply } from '../transport.ts';

type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

/** A problem as LeetCode tells of it, in our words. */
export interface LeetCodeProblem {
  slug: string;
  /** LeetCode's internal question id, which submit and check use. */
  leetcodeId: string;
  /** The number that people know. */
  number: string;
  title: string;
  difficulty: Difficulty;
  isPaidOnly: boolean;
  /** Share of submissions that are accepted, in percent, 0 to 100; null when LeetCode doesn't tell. */
  acceptanceRate: number | null;
  tags: { slug: string; name: string }[];
}

/** What is known of a slug: the problem, null when LeetCode has none, or why it could not be had. */
export type ProblemAnswer = LeetCodeProblem | null | LeetCodeError;

const FIELDS = 'questionId questionFrontendId title titleSlug difficulty isPaidOnly acRate topicTags { name slug }';

/** Asks for several problems in one request. Variables: `s0`, `s1`, … in the order of the slugs. */
export function problemsDocument(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$s${index}: String!`).join(', ');
  const fields = indexes.map((index) => `q${index}: question(titleSlug: $s${index}) { ${FIELDS} }`).join(' ');
  return `query Problems(${variables}) { ${fields} }`;
}

export const problemsVariables = (slugs: readonly string[]): Record<string, string> =>
  Object.fromEntries(slugs.map((slug, index) => [`s${index}`, slug]));

const idText = z.union([z.string().min(1), z.number().int()]).transform(String);

const question = z
  .object({
    questionId: idText,
    questionFrontendId: idText,
    title: z.string().min(1),
    titleSlug: z.string().min(1),
    // LeetCode writes `Easy` in some of its types and `EASY` in others.
    difficulty: z
      .string()
      .toUpperCase()
      .pipe(z.enum(['EASY', 'MEDIUM', 'HARD'])),
    isPaidOnly: z.boolean(),
    acRate: z.number().min(0).max(100).nullable(),
    topicTags: z.array(z.object({ slug: z.string(), name: z.string() })).nullable(),
  })
  .transform((it): LeetCodeProblem => ({
    slug: it.titleSlug,
    leetcodeId: it.questionId,
    number: it.questionFrontendId,
    title: it.title,
    difficulty: it.difficulty,
    isPaidOnly: it.isPaidOnly,
    acceptanceRate: it.acRate === null ? null : toPercent(it.acRate),
    tags: it.topicTags ?? [],
  }))
  .nullable();

/**
 * A rate in percent, with two decimals. LeetCode's newer types give a fraction, the older ones a percentage; no problem has
 * ever been below 1 %.
 */
const toPercent = (rate: number): number => Math.round((rate <= 1 ? rate * 100 : rate) * 100) / 100;

/** The answers in the order of the slugs. One that LeetCode could not give leaves the others as they are. */
export function parseProblems(slugs: readonly string[], { data, errors }: LeetCodeReply): ProblemAnswer[] {
  return slugs.map((slug, index) => {
    const alias = `q${index}`;
    const error = errors.find(({ path }) => path[0] === alias || path.length === 0);
    if (error !== undefined) return resolverError(error.message);
    try {
      const problem = parseReply(question, data[alias], 'question');
      if (problem !== null && problem.slug !== slug) {
        throw new LeetCodeError('schema-changed', `LeetCode answered ${problem.slug} when asked for ${slug}.`);
      }
      return problem;
    } catch (cause) {
      if (cause instanceof LeetCodeError) return cause;
      throw cause;
    }
  });
}
