import { z } from 'zod';
import { LeetCodeError } from '../errors.ts';
import { throwErrors, type Operation } from '../operation.ts';
import { parsePart, parsePartRows, parseReply, rowOf, type NoteDrift, type ReadRow } from '../parse-reply.ts';
import { problemSlug } from '../problem-slug.ts';

type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

/** LeetCode's problem in our terms. */
export interface LeetCodeProblem {
  slug: string;
  /** LeetCode's internal question id, which submit and check use; null when LeetCode doesn't give it. */
  leetcodeId: string | null;
  /** The number that people know; `?` when LeetCode doesn't give it. */
  number: string;
  /** Derived from the slug when LeetCode doesn't give it. */
  title: string;
  difficulty: Difficulty;
  isPaidOnly: boolean;
  /** Share of submissions that are accepted, in percent, 0 to 100; null when LeetCode doesn't give it. */
  acceptanceRate: number | null;
  tags: { slug: string; name: string }[];
}

/** Of a `QuestionNode`. */
export const QUESTION_FIELDS =
  'questionId questionFrontendId title titleSlug difficulty isPaidOnly acRate topicTags { name slug }';

/** Longer than any that LeetCode has. */
const MAX_TITLE = 300;
const MAX_TAG = 100;
const MAX_ID = 20;

const idText = z.union([z.string().min(1).max(MAX_ID), z.number().int()]).transform(String);

/** What scoring needs. */
const scored = z.object({
  titleSlug: problemSlug,
  // LeetCode writes `Easy` in some of its types and `EASY` in others.
  difficulty: z
    .string()
    .trim()
    .toUpperCase()
    .pipe(z.enum(['EASY', 'MEDIUM', 'HARD'])),
});
const parts = z.record(z.string(), z.unknown());
const title = z.string().trim().min(1).max(MAX_TITLE);
const acRate = z.number().min(0).max(100);
const tag = z.object({ slug: z.string().min(1).max(MAX_TAG), name: z.string().min(1).max(MAX_TAG) });

/** Fields that LeetCode's two types name differently. */
interface TypeNames {
  id: string;
  isPaidOnly: string;
}

const questionReader =
  (names: TypeNames, noteDrift?: NoteDrift): ReadRow<LeetCodeProblem> =>
  (row, where) => {
    const { titleSlug: slug, difficulty } = parseReply(scored, row, where);
    const given = parseReply(parts, row, where);
    const part = <T extends z.ZodType>(schema: T, field: string) =>
      parsePart(schema, given[field], { where: `${where}.${field}`, noteDrift });
    const rate = part(acRate, 'acRate');
    return {
      slug,
      leetcodeId: part(idText, names.id),
      number: part(idText, 'questionFrontendId') ?? NO_NUMBER,
      title: part(title, 'title') ?? titleBySlug(slug),
      difficulty,
      isPaidOnly: part(z.boolean(), names.isPaidOnly) ?? false,
      acceptanceRate: rate === null ? null : toPercent(rate),
      tags: parsePartRows(rowOf(tag), given['topicTags'], { where: `${where}.topicTags`, noteDrift }),
    };
  };

/** Shown in place of a number that LeetCode does not give. */
const NO_NUMBER = '?';
/** `Two Sum` for `two-sum`. */
const titleBySlug = (slug: string) =>
  slug.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => ` ${first.toUpperCase()}`).trim();

/** Reads LeetCode's `QuestionNode`, in our terms. */
export const questionNode = (noteDrift?: NoteDrift) =>
  questionReader({ id: 'questionId', isPaidOnly: 'isPaidOnly' }, noteDrift);

/** Reads LeetCode's `QuestionV2Node`, in our terms. */
export const questionV2Node = (noteDrift?: NoteDrift) =>
  questionReader({ id: 'id', isPaidOnly: 'paidOnly' }, noteDrift);

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
  parse: (reply, slug, noteDrift) => {
    throwErrors(reply);
    const { question } = reply.data;
    const problem = question === null ? null : questionNode(noteDrift)(question, 'question');
    if (problem !== null && problem.slug !== slug) {
      throw new LeetCodeError('schema-changed', `LeetCode answered ${problem.slug} when asked for ${slug}.`);
    }
    return problem;
  },
};
