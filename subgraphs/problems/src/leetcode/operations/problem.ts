import { z } from 'zod';
import { LeetCodeError } from '../errors.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';

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

/** Of a `QuestionNode`. */
export const QUESTION_FIELDS =
  'questionId questionFrontendId title titleSlug difficulty isPaidOnly acRate topicTags { name slug }';

const idText = z.union([z.string().min(1), z.number().int()]).transform(String);

const shared = {
  questionFrontendId: idText,
  title: z.string().min(1),
  titleSlug: problemSlug,
  // LeetCode writes `Easy` in some of its types and `EASY` in others.
  difficulty: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['EASY', 'MEDIUM', 'HARD'])),
  acRate: z.number().min(0).max(100).nullable(),
  topicTags: z.array(z.object({ slug: z.string(), name: z.string() })).nullable(),
};

const problemOf = (it: z.output<z.ZodObject<typeof shared>>, rest: { leetcodeId: string; isPaidOnly: boolean }) => ({
  slug: it.titleSlug,
  leetcodeId: rest.leetcodeId,
  number: it.questionFrontendId,
  title: it.title,
  difficulty: it.difficulty,
  isPaidOnly: rest.isPaidOnly,
  acceptanceRate: it.acRate === null ? null : toPercent(it.acRate),
  tags: it.topicTags ?? [],
});

/** LeetCode's `QuestionNode`, in our words. */
export const questionNode = z
  .object({ ...shared, questionId: idText, isPaidOnly: z.boolean() })
  .transform((it): LeetCodeProblem => problemOf(it, { leetcodeId: it.questionId, isPaidOnly: it.isPaidOnly }));

/** LeetCode's `QuestionV2Node`, in our words. */
export const questionV2Node = z
  .object({ ...shared, id: idText, paidOnly: z.boolean() })
  .transform((it): LeetCodeProblem => problemOf(it, { leetcodeId: it.id, isPaidOnly: it.paidOnly }));

/**
 * A rate in percent, with two decimals. LeetCode's newer types give a fraction, the older ones a percentage; no problem has
 * ever been below 1 %.
 */
const toPercent = (rate: number): number => Math.round((rate <= 1 ? rate * 100 : rate) * 100) / 100;

/** A problem by its slug; null when LeetCode has none. */
export const problemOperation: Operation<string, LeetCodeProblem | null> = {
  name: 'Problems',
  keysPerRequest: 50,
  example: 'two-sum',
  fields: (slug) => ({
    question: { field: 'question', args: { titleSlug: ['String!', slug] }, selection: QUESTION_FIELDS },
  }),
  parse: (reply, slug) => {
    throwErrors(reply);
    const problem = parseReply(questionNode.nullable(), reply.data['question'], 'question');
    if (problem !== null && problem.slug !== slug) {
      throw new LeetCodeError('schema-changed', `LeetCode answered ${problem.slug} when asked for ${slug}.`);
    }
    return problem;
  },
};
