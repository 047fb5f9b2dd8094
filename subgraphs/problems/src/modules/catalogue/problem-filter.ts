import { publicError } from '@leetcord/kit/graphql/errors';
import { z } from 'zod';
import type { RatedProblem } from './problem.ts';

/** A text's words in lower case, without accents and apostrophes: `Pascal's Triangle` has `pascals` and `triangle`. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/['’`\p{M}]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const MAX_TEXT = 100;
const MAX_TAGS = 10;

/** The conditions for problems. Null, or an empty list, means no condition. */
export interface ProblemFilter {
  /**
   * Each word must begin a word of the title, or be the number; or all together begin the title, ignoring gaps: `3 sum` finds `3Sum`.
   * Null for a text without any word, such as `?!`, which finds nothing.
   */
  words: string[] | null;
  difficulties: string[];
  tags: string[];
  minRating: number | null;
  maxRating: number | null;
  isPaidOnly: boolean | null;
}

const list = (item: z.ZodString, max: number, message: string) =>
  z
    .array(item)
    .max(max, message)
    .nullish()
    .transform((items) => [...new Set(items ?? [])]);
const rating = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

const schema = z
  .object({
    text: z
      .string()
      .max(MAX_TEXT, `text must have at most ${MAX_TEXT} characters.`)
      .nullish()
      .transform((text) => text?.trim() ?? ''),
    difficulties: list(z.string(), MAX_TAGS, `At most ${MAX_TAGS} difficulties can be asked for at once.`),
    tags: list(z.string(), MAX_TAGS, `At most ${MAX_TAGS} tags can be asked for at once.`),
    minRating: rating,
    maxRating: rating,
    isPaidOnly: z
      .boolean()
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(
    ({ minRating, maxRating }) => minRating === null || maxRating === null || minRating <= maxRating,
    'minRating must not be above maxRating.',
  );

/** Reads a filter. Throws BAD_USER_INPUT with a sentence that names what is wrong. */
export function parseFilter(input: z.input<typeof schema> | null | undefined): ProblemFilter {
  const result = schema.safeParse(input ?? {});
  if (!result.success) {
    throw publicError('BAD_USER_INPUT', result.error.issues[0]?.message ?? 'The filter is not as it should be.');
  }
  const { text, ...rest } = result.data;
  const words = wordsOf(text);
  return { ...rest, words: text !== '' && words.length === 0 ? null : words };
}

/** A word as LeetCode writes numbers; null when it is not a number. */
const asNumber = (word: string): string | null => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : null);

/** A statement about a problem with these words in its title. */
export type Matcher = (problem: RatedProblem, titleWords: readonly string[]) => boolean;

/** Whether the filter's text is the problem's number or title: then it comes first. */
export function isNamedBy({ words }: ProblemFilter): Matcher {
  if (words === null || words.length === 0) return () => false;
  const title = words.join('');
  const number = words.length === 1 ? asNumber(title) : null;
  return (problem, titleWords) => problem.number === number || titleWords.join('') === title;
}

/** Whether a problem matches the filter. */
export function fitsFilter(filter: ProblemFilter): Matcher {
  const { words, difficulties, tags, minRating, maxRating, isPaidOnly } = filter;
  if (words === null) return () => false;
  const asked = words.map((word) => ({ word, number: asNumber(word) }));
  const beginning = words.join('');
  return (problem, titleWords) =>
    (isPaidOnly === null || problem.isPaidOnly === isPaidOnly) &&
    (difficulties.length === 0 || difficulties.includes(problem.difficulty)) &&
    tags.every((tag) => problem.tags.some(({ slug }) => slug === tag)) &&
    // A problem without a rating is in no band.
    (minRating === null || (problem.contestRating ?? Number.NEGATIVE_INFINITY) >= minRating) &&
    (maxRating === null || (problem.contestRating ?? Number.POSITIVE_INFINITY) <= maxRating) &&
    (asked.every(
      ({ word, number }) =>
        (number !== null && number === problem.number) || titleWords.some((other) => other.startsWith(word)),
    ) ||
      titleWords.join('').startsWith(beginning));
}
